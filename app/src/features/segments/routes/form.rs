//! The form of a segment: written, copied, changed, counted before it is kept.

use crate::{
    features::segments::{
        Condition, Group, How, NewSegment, Part, Question, Refused, Segment, SegmentId, actions,
        builder::{self, Row},
        forms,
        permissions::{EDIT, READ, WRITE, find_for},
        store,
        views::{Choices, FormPage, Words},
    },
    foundation::{
        Cx, Error, Form, accounts::guard::redirect_with, journal, places, show, unprocessable,
    },
    layout::Choice,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_db::Reads;

pub async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let source = source(&cx, &tx, &cx.asked.word("from")).await?;
    let mut form = source.as_ref().map(forms::filled).unwrap_or_default();
    if source.is_some() {
        form.fill("name_ar", None::<String>);
        form.fill("name_fr", None::<String>);
    }
    if source.is_none() {
        form = forms::with_rows(&form, &begun(&cx));
    }
    form.fill("place", cx.home().map(str::to_owned));
    form.fill("from", source.as_ref().map(|segment| segment.id.to_string()));
    let rows = builder::rows(&form);
    show(&form_page(&cx, &tx, form, &rows, (None, source.as_ref())).await?)
}

/// What another page asks for in the address: people of an audience and a sex, within a place, silent since a day.
fn begun(cx: &Cx) -> Vec<Row> {
    let word = |name: &str| Some(cx.asked.word(name)).filter(|word| !word.is_empty());
    let audience = word("audience").map(|code| Condition::Audience { code });
    let place = word("within").map(|code| Condition::Place { code });
    let sex = word("sex").map(|sex| Condition::Sex { sex });
    let since = word("silent").and_then(|day| day.parse().ok());
    let silent = since.map(|since| Condition::Silent { since });
    let parts = [audience, place, sex, silent].into_iter().flatten().map(Part::Is).collect();
    builder::rows_of(&Question::of(Group { how: How::All, parts })).1
}

/// The segment that a copy is made from, if the actor sees it.
async fn source(cx: &Cx, tx: &impl Reads, from: &str) -> Result<Option<Segment>, Error> {
    match from.parse() {
        Ok(id) => find_for(cx, tx, READ, id).await.map(Some),
        Err(_) => Ok(None),
    }
}

pub async fn write(cx: Cx, form: Form) -> Result<Response, Error> {
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
    Save(Box<NewSegment>, Form),
}

/// The segment that is edited, and the one that a new one is copied from: one of them at most.
type Kept<'a> = (Option<&'a Segment>, Option<&'a Segment>);

/// A button of a row makes the page again with the rows as they are then; "count" asks the question; the rest saves.
async fn sent(cx: &Cx, tx: &impl Reads, form: Form, kept: Kept<'_>) -> Result<Sent, Error> {
    let (mut form, rows, wrong) = typed(&form);
    let act = form.value("do").to_owned();
    if let Some(key) = wrong {
        form.refuse_whole(key);
        return wrong_page(cx, tx, form, &rows, kept).await;
    }
    if act.contains(':') {
        return Ok(Sent::Page(show(&form_page(cx, tx, form, &rows, kept).await?)?));
    }
    let frame = cx.frame(tx).await?;
    let own = kept.0.map(|segment| segment.id);
    let before = kept.0.or(kept.1).and_then(|segment| segment.question().ok());
    let named: Vec<&Question> = before.iter().collect();
    let choices = Choices::load(cx, tx, &frame, (&named, own)).await?;
    let places = keepers(cx, tx, kept.0).await?;
    let new = forms::read(&mut form, &rows, &places, (&choices, cx.today()));
    let Some(new) = new.filter(|_| !form.is_wrong()) else {
        return wrong_page(cx, tx, form, &rows, kept).await;
    };
    let asking = store::prepare(cx, tx, own, &new.place, new.question.clone()).await?;
    let asking = match asking {
        Ok(asking) => asking,
        Err(refused) => {
            form.refuse_whole(refused.key());
            return wrong_page(cx, tx, form, &rows, kept).await;
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

/// The form with its rows after what its button did to them, and why that could not be.
fn typed(form: &Form) -> (Form, Vec<Row>, Option<&'static str>) {
    let mut rows = builder::rows(form);
    let wrong = match builder::are_whole(form, &rows) {
        true => builder::press(form, &mut rows),
        false => Some(Refused::Unreadable.key()),
    };
    let mut typed = forms::with_rows(form, &rows);
    for name in ["from", "do"] {
        typed.fill(name, [form.value(name).to_owned()]);
    }
    (typed, rows, wrong)
}

async fn wrong_page(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    rows: &[Row],
    kept: Kept<'_>,
) -> Result<Sent, Error> {
    Ok(Sent::Page(unprocessable(&form_page(cx, tx, form, rows, kept).await?)?))
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
    rows: &[Row],
    (kept, source): Kept<'_>,
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

pub async fn edit_page(cx: Cx, Path(id): Path<SegmentId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let segment = find_for(&cx, &tx, EDIT, id).await?;
    let form = forms::filled(&segment);
    let rows = builder::rows(&form);
    show(&form_page(&cx, &tx, form, &rows, (Some(&segment), None)).await?)
}

pub async fn edit(cx: Cx, Path(id): Path<SegmentId>, form: Form) -> Result<Response, Error> {
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
    (segment, new): (&Segment, &NewSegment),
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
