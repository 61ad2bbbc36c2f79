//! Addresses of segments.

use super::{
    Question, Segment, SegmentId, actions, builder, forms,
    permissions::{DROP, EDIT, EXCLUDE, INCLUDE, READ, RESTORE, WRITE, find_for},
    store::{self, Asking},
    subject,
    views::{
        Choices, Counted, FormPage, SegmentPage, SegmentsPage, Shown, Words, confirm_drop, export,
        export_people,
    },
};
use crate::{
    foundation::{
        Cx, Error, Form, Route, SheetFormat,
        accounts::guard::redirect_with,
        journal,
        people::{self, PersonId},
        places, show, unprocessable,
    },
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::{ReadTx, Reads};

pub const LIST: ListSpec = ListSpec {
    sorts: &["name", "made"],
    filters: &["place", "state"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

/// The people of one segment have their pages and one order.
pub const PEOPLE: ListSpec =
    ListSpec { sorts: &[], filters: &[], default_sort: "", default_desc: false, per: 50 };

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/segments", READ, list),
        Route::get("/segments/new", WRITE, blank),
        Route::post("/segments", WRITE, write),
        Route::get("/segments/{id}", READ, page),
        Route::get("/segments/{id}/edit", EDIT, edit_page),
        Route::post("/segments/{id}", EDIT, edit),
        Route::get("/segments/{id}/dropping", DROP, drop_page),
        Route::post("/segments/{id}/dropping", DROP, drop),
        Route::post("/segments/{id}/restoration", RESTORE, restore),
        Route::post("/segments/{id}/exclusions", EXCLUDE, exclude),
        Route::post("/segments/{id}/inclusions", INCLUDE, include),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked::of(&list, cx.lang);
    let frame = cx.frame(&tx).await?;
    let format = SheetFormat::asked(&cx);
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, format.is_none().then_some(part)).await?;
    let questions: Vec<Question> =
        rows.iter().filter_map(|row| Question::parse(&row.question).ok()).collect();
    let named: Vec<&Question> = questions.iter().collect();
    let choices = Choices::load(&cx, &tx, &frame, (&named, None)).await?;
    let words = Words { frame: &frame, choices: &choices, today: cx.today() };
    if let Some(format) = format {
        return export(&words, &rows).answer(&cx, format).await;
    }
    let rows = rows.iter().map(|row| words.row(row)).collect();
    let places = places::choices_within(&tx, &cx.scope(READ), false, cx.lang).await?;
    show(&SegmentsPage::new(frame, (list, pager), rows, places, cx.may(WRITE)))
}

async fn page(cx: Cx, Path(id): Path<SegmentId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let segment = find_for(&cx, &tx, READ, id).await?;
    let frame = cx.frame(&tx).await?;
    let question = segment.question();
    let asking = match question.clone() {
        Ok(question) => store::prepare(&cx, &tx, Some(id), &segment.place, question).await?,
        Err(refused) => Err(refused),
    };
    let named: Vec<&Question> = question.iter().collect();
    let choices = Choices::load(&cx, &tx, &frame, (&named, None)).await?;
    let words = Words { frame: &frame, choices: &choices, today: cx.today() };
    let count = match &asking {
        Ok(asking) => store::count_of(&cx, &tx, asking).await?,
        Err(_) => 0,
    };
    if let (Some(format), Ok(asking)) = (SheetFormat::asked(&cx), &asking) {
        let rows = found(&cx, &tx, &words, (asking, count), None).await?;
        journal::note_read(
            &cx,
            &tx,
            READ,
            subject(id, &segment.place, segment.name(kit_lang::Lang::Ar)),
        )
        .await?;
        return export_people(&words, segment.name(cx.lang), &rows).answer(&cx, format).await;
    }
    let list = ListQuery::parse(&cx.asked.query, &PEOPLE);
    let pager = Pager::new(list.page, list.per, count);
    let part = (i64::from(pager.per), pager.offset());
    let people = match &asking {
        Ok(asking) => found(&cx, &tx, &words, (asking, count), Some(part)).await?,
        Err(_) => Vec::new(),
    };
    let shown = Shown {
        sentence: question.map(|question| words.sentence(&question)).unwrap_or_default(),
        refused: asking.err(),
        place: places::name_of(&tx, &segment.place, cx.lang).await?,
        people,
        left_out: store::left_out(&tx, id, cx.within(people::READ, "p.place"), cx.lang).await?,
        journal: journal::of(&tx, "segment", id, 20).await?,
        may_edit: cx.may_at(&tx, EDIT, &segment.place).await?,
        segment,
    };
    show(&SegmentPage::new(frame, (list, pager), shown))
}

/// A part of those who are found, each with the reasons.
async fn found(
    cx: &Cx,
    tx: &ReadTx,
    words: &Words<'_>,
    (asking, count): (&Asking, i64),
    part: Option<(i64, i64)>,
) -> Result<Vec<Counted>, Error> {
    let members = store::members(cx, tx, (asking, count), part).await?;
    let ids: Vec<PersonId> = members.iter().map(|member| member.id).collect();
    let held = store::held(tx, asking, &ids).await?;
    let mandates = store::mandates(tx, &ids).await?;
    Ok(words.counted(&asking.question, members, &held, &mandates))
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let source = source(&cx, &tx, &cx.asked.word("from")).await?;
    let mut form = source.as_ref().map(forms::filled).unwrap_or_default();
    if source.is_some() {
        form.fill("name_ar", None::<String>);
        form.fill("name_fr", None::<String>);
    }
    form.fill("place", cx.home().map(str::to_owned));
    form.fill("from", source.as_ref().map(|segment| segment.id.to_string()));
    let rows = builder::rows(&form);
    show(&form_page(&cx, &tx, form, &rows, (None, source.as_ref())).await?)
}

/// The segment that a copy is made from, if the actor sees it.
async fn source(cx: &Cx, tx: &impl Reads, from: &str) -> Result<Option<Segment>, Error> {
    match from.parse() {
        Ok(id) => find_for(cx, tx, READ, id).await.map(Some),
        Err(_) => Ok(None),
    }
}

async fn write(cx: Cx, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let source = source(&cx, &tx, form.value("from")).await?;
    let kept = (None, source.as_ref());
    let new = match sent(&cx, &tx, form, kept).await? {
        Sent::Page(page) => return Ok(page),
        Sent::Save(new, _) => new,
    };
    let id = actions::write(&cx, &mut tx, &new, source.as_ref()).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/segments/{id}"), "toast-segments-written"))
}

/// What a form wants: its page again, or to be saved.
enum Sent {
    Page(Response),
    Save(Box<super::NewSegment>, Form),
}

/// A button of a row makes the page again with the rows as they are then; "count" asks the question; the rest saves.
async fn sent(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    kept: (Option<&Segment>, Option<&Segment>),
) -> Result<Sent, Error> {
    let mut rows = builder::rows(&form);
    let mut form = form;
    let act = form.value("do").to_owned();
    let from = form.value("from").to_owned();
    let changed = act.contains(':');
    let wrong = if changed { builder::press(&form, &mut rows) } else { None };
    form = forms::with_rows(&form, &rows);
    form.fill("from", Some(from));
    if let Some(key) = wrong {
        form.refuse_whole(key);
        return Ok(Sent::Page(unprocessable(&form_page(cx, tx, form, &rows, kept).await?)?));
    }
    if changed {
        return Ok(Sent::Page(show(&form_page(cx, tx, form, &rows, kept).await?)?));
    }
    let frame = cx.frame(tx).await?;
    let own = kept.0.map(|segment| segment.id);
    let before = kept.0.or(kept.1).and_then(|segment| segment.question().ok());
    let named: Vec<&Question> = before.iter().collect();
    let choices = Choices::load(cx, tx, &frame, (&named, own)).await?;
    let places = keepers(cx, tx, kept.0).await?;
    let new = forms::read(&mut form, &rows, &places, &choices);
    let Some(new) = new.filter(|_| !form.is_wrong()) else {
        return Ok(Sent::Page(unprocessable(&form_page(cx, tx, form, &rows, kept).await?)?));
    };
    let asking = store::prepare(cx, tx, own, &new.place, new.question.clone()).await?;
    let asking = match asking {
        Ok(asking) => asking,
        Err(refused) => {
            form.refuse_whole(refused.key());
            return Ok(Sent::Page(unprocessable(&form_page(cx, tx, form, &rows, kept).await?)?));
        }
    };
    if act == "count" {
        let count = store::count_of(cx, tx, &asking).await?;
        let words = Words { frame: &frame, choices: &choices, today: cx.today() };
        let sentence = words.sentence(&new.question);
        let page = form_page(cx, tx, form, &rows, kept).await?;
        let page = FormPage { counted: Some(count), sentence, ..page };
        return Ok(Sent::Page(show(&page)?));
    }
    Ok(Sent::Save(Box::new(new), form))
}

/// Who may keep a segment: the actor's places, and its keeper of today.
async fn keepers(
    cx: &Cx,
    tx: &impl Reads,
    segment: Option<&Segment>,
) -> Result<Vec<Choice>, Error> {
    let verb = if segment.is_some() { EDIT } else { WRITE };
    let mut choices = places::choices_within(tx, &cx.scope(verb), true, cx.lang).await?;
    if let Some(segment) = segment
        && !choices.iter().any(|choice| choice.value == segment.place)
    {
        let name = places::name_of(tx, &segment.place, cx.lang).await?;
        choices.push(Choice::new(&segment.place, name));
    }
    Ok(choices)
}

async fn form_page(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    rows: &[builder::Row],
    (kept, source): (Option<&Segment>, Option<&Segment>),
) -> Result<FormPage, Error> {
    let frame = cx.frame(tx).await?;
    let own = kept.map(|segment| segment.id);
    let question = kept.or(source).and_then(|segment| segment.question().ok());
    let named: Vec<&Question> = question.iter().collect();
    let choices = Choices::load(cx, tx, &frame, (&named, own)).await?;
    let places = keepers(cx, tx, kept).await?;
    let version = form.version();
    let page = match kept {
        Some(segment) => FormPage::editing(frame, form, rows, &choices, segment),
        None => FormPage::writing(frame, form, rows, &choices, source),
    };
    let version = if version == 0 { page.version } else { version };
    Ok(FormPage { places, version, ..page })
}

async fn edit_page(cx: Cx, Path(id): Path<SegmentId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let segment = find_for(&cx, &tx, EDIT, id).await?;
    let form = forms::filled(&segment);
    let rows = builder::rows(&form);
    show(&form_page(&cx, &tx, form, &rows, (Some(&segment), None)).await?)
}

async fn edit(cx: Cx, Path(id): Path<SegmentId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let segment = find_for(&cx, &tx, EDIT, id).await?;
    let (new, form) = match sent(&cx, &tx, form, (Some(&segment), None)).await? {
        Sent::Page(page) => return Ok(page),
        Sent::Save(new, form) => (new, form),
    };
    match actions::edit(&cx, &mut tx, id, &new, form.version()).await {
        Err(Error::Stale) => return overtaken(&cx, &tx, (&segment, &new), form).await,
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/segments/{id}"), "toast-segments-saved"))
}

/// Somebody saved in between: the page again with what was typed, and what is kept now beside it.
async fn overtaken(
    cx: &Cx,
    tx: &impl Reads,
    (segment, new): (&Segment, &super::NewSegment),
    form: Form,
) -> Result<Response, Error> {
    let last = journal::of(tx, "segment", segment.id, 1).await?;
    let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
    let rows = builder::rows(&form);
    let frame = cx.frame(tx).await?;
    let kept = segment.question().ok();
    let named: Vec<&Question> = kept.iter().chain([&new.question]).collect();
    let choices = Choices::load(cx, tx, &frame, (&named, None)).await?;
    let words = Words { frame: &frame, choices: &choices, today: cx.today() };
    let said = |question: Option<&Question>| question.map(|question| words.sentence(question));
    let both = [said(kept.as_ref()), said(Some(&new.question))].map(Option::unwrap_or_default);
    let page = form_page(cx, tx, form, &rows, (Some(segment), None)).await?;
    let page = FormPage { version: segment.version, ..page };
    let page = page.against(&forms::filled(segment), who, both);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
}

async fn drop_page(cx: Cx, Path(id): Path<SegmentId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let segment = find_for(&cx, &tx, DROP, id).await?;
    let page = confirm_drop(cx.frame(&tx).await?, &segment);
    Ok(Html(page.render()?).into_response())
}

async fn drop(cx: Cx, Path(id): Path<SegmentId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::drop(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/segments/{id}"), "toast-segments-dropped"))
}

async fn restore(cx: Cx, Path(id): Path<SegmentId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::restore(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/segments/{id}"), "toast-segments-restored"))
}

async fn exclude(cx: Cx, Path(id): Path<SegmentId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    find_for(&cx, &tx, EXCLUDE, id).await?;
    let person: PersonId =
        form.value("person").parse().map_err(|_| Error::Unreadable("segments-who"))?;
    actions::exclude(&cx, &mut tx, id, person).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/segments/{id}"), "toast-segments-excluded"))
}

async fn include(cx: Cx, Path(id): Path<SegmentId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    find_for(&cx, &tx, INCLUDE, id).await?;
    let person: PersonId =
        form.value("person").parse().map_err(|_| Error::Unreadable("segments-who"))?;
    actions::include(&cx, &mut tx, id, person).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/segments/{id}"), "toast-segments-included"))
}
