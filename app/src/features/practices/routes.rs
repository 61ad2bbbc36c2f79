//! Addresses of good practices.

use super::{
    CommentId, Practice, PracticeId, actions, forms,
    paper::sheet_paper,
    permissions::{COMMENT, EDIT, PUBLISH, READ, TAKE_BACK, WITHDRAW, WRITE, find_for},
    store,
    views::{
        FormPage, PracticePage, PracticesPage, Shown, confirm_taking_back, confirm_withdrawal,
        export,
    },
};
use crate::{
    foundation::{
        Cx, Download, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, journal,
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
use chrono::Datelike;
use kit_db::Reads;

pub const LIST: ListSpec = ListSpec {
    sorts: &["year", "title"],
    filters: &["theme", "place", "state"],
    default_sort: "year",
    default_desc: true,
    per: 50,
};

/// Comments on the page of a practice: the last so many.
const MOST: i64 = 100;

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/practices", READ, list),
        Route::get("/practices/new", WRITE, blank),
        Route::post("/practices", WRITE, write),
        Route::get("/practices/{id}", READ, page),
        Route::get("/practices/{id}/sheet.pdf", READ, sheet),
        Route::get("/practices/{id}/edit", EDIT, edit_page),
        Route::post("/practices/{id}", EDIT, edit),
        Route::post("/practices/{id}/publication", PUBLISH, publish),
        Route::get("/practices/{id}/withdrawal", WITHDRAW, withdraw_page),
        Route::post("/practices/{id}/withdrawal", WITHDRAW, withdraw),
        Route::post("/practices/{id}/comments", COMMENT, comment),
        Route::get("/practices/{id}/comments/{comment}/taking-back", TAKE_BACK, take_back_page),
        Route::post("/practices/{id}/comments/{comment}/taking-back", TAKE_BACK, take_back),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked::of(&list, cx.lang);
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &asked, None).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, Some(part)).await?;
    let places = store::places(&cx, &tx).await?;
    show(&PracticesPage::new(frame, (list.clone(), pager), &rows, places, cx.may(WRITE)))
}

async fn page(cx: Cx, Path(id): Path<PracticeId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let practice = find_for(&cx, &tx, READ, id).await?;
    show(&page_of(&cx, &tx, practice, Form::default()).await?)
}

async fn page_of(
    cx: &Cx,
    tx: &impl Reads,
    practice: Practice,
    form: Form,
) -> Result<PracticePage, Error> {
    let here = practice.place.as_str();
    let (total, comments) = store::comments(tx, practice.id, MOST).await?;
    // Whoever reads it from elsewhere reads the sheet, and not who worked on it.
    let journal = match cx.may_at(tx, READ, here).await? {
        true => journal::of(tx, "practice", practice.id, 20).await?,
        false => Vec::new(),
    };
    let shown = Shown {
        place: places::name_of(tx, here, cx.lang).await?,
        total,
        comments,
        journal,
        me: cx.account(),
        may_edit: cx.may_at(tx, EDIT, here).await?,
        may_publish: cx.may_at(tx, PUBLISH, here).await?,
        may_withdraw: cx.may_at(tx, WITHDRAW, here).await?,
        may_tidy: cx.may_at(tx, TAKE_BACK, here).await?,
        may_comment: cx.may(COMMENT),
        practice,
    };
    Ok(PracticePage::new(cx.frame(tx).await?, shown, form))
}

async fn sheet(cx: Cx, Path(id): Path<PracticeId>) -> Result<Response, Error> {
    let paper = {
        let tx = cx.read().await?;
        let practice = find_for(&cx, &tx, READ, id).await?;
        let place = places::name_of(&tx, &practice.place, cx.lang).await?;
        sheet_paper(&cx.frame(&tx).await?, &practice, place, cx.today())
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(Download::pdf(format!("practice-{id}.pdf"), bytes).into_response())
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let mut form = Form::filled([("year", cx.today().year().to_string())]);
    form.fill("place", cx.home().map(str::to_owned));
    show(&new_page(&cx, &tx, form).await?)
}

async fn new_page(cx: &Cx, tx: &impl Reads, form: Form) -> Result<FormPage, Error> {
    Ok(FormPage::writing(cx.frame(tx).await?, form, own(cx, tx, None).await?))
}

/// Where it may have been done: the actor's places, and its place of today.
async fn own(cx: &Cx, tx: &impl Reads, practice: Option<&Practice>) -> Result<Vec<Choice>, Error> {
    let verb = if practice.is_some() { EDIT } else { WRITE };
    let mut choices = places::choices_within(tx, &cx.scope(verb), true, cx.lang).await?;
    if let Some(practice) = practice
        && !choices.iter().any(|choice| choice.value == practice.place)
    {
        let name = places::name_of(tx, &practice.place, cx.lang).await?;
        choices.push(Choice::new(&practice.place, name));
    }
    Ok(choices)
}

async fn write(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let places = own(&cx, &tx, None).await?;
    let new = forms::read(&mut form, &places, cx.today().year().into());
    if form.is_wrong() {
        return unprocessable(&new_page(&cx, &tx, form).await?);
    }
    let id = actions::write(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/practices/{id}"), "toast-practice-written"))
}

async fn edit_page(cx: Cx, Path(id): Path<PracticeId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let practice = find_for(&cx, &tx, EDIT, id).await?;
    show(&form_of(&cx, &tx, forms::filled(&practice), &practice).await?)
}

async fn form_of(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    practice: &Practice,
) -> Result<FormPage, Error> {
    let places = own(cx, tx, Some(practice)).await?;
    Ok(FormPage::editing(cx.frame(tx).await?, form, places, practice))
}

async fn edit(cx: Cx, Path(id): Path<PracticeId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let practice = find_for(&cx, &tx, EDIT, id).await?;
    let places = own(&cx, &tx, Some(&practice)).await?;
    let new = forms::read(&mut form, &places, cx.today().year().into());
    if form.is_wrong() {
        let version = form.version();
        let page = form_of(&cx, &tx, form, &practice).await?;
        return unprocessable(&FormPage { version, ..page });
    }
    match actions::edit(&cx, &mut tx, id, &new, form.version()).await {
        Err(Error::Stale) => return overtaken(&cx, &tx, &practice, form).await,
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/practices/{id}"), "toast-practice-saved"))
}

/// Somebody saved in between: the page again with what was typed, and what is kept now beside it.
async fn overtaken(
    cx: &Cx,
    tx: &impl Reads,
    practice: &Practice,
    form: Form,
) -> Result<Response, Error> {
    let last = journal::of(tx, "practice", practice.id, 1).await?;
    let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
    let page = form_of(cx, tx, form, practice).await?.against(&forms::filled(practice), who);
    Ok((StatusCode::CONFLICT, show(&page)?).into_response())
}

async fn publish(cx: Cx, Path(id): Path<PracticeId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::publish(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/practices/{id}"), "toast-practice-published"))
}

async fn withdraw_page(cx: Cx, Path(id): Path<PracticeId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let practice = find_for(&cx, &tx, WITHDRAW, id).await?;
    let page = confirm_withdrawal(cx.frame(&tx).await?, &practice);
    Ok(Html(page.render()?).into_response())
}

async fn withdraw(cx: Cx, Path(id): Path<PracticeId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::withdraw(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/practices/{id}"), "toast-practice-withdrawn"))
}

async fn comment(cx: Cx, Path(id): Path<PracticeId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let practice = find_for(&cx, &tx, COMMENT, id).await?;
    let new = forms::read_comment(&mut form);
    if form.is_wrong() {
        return unprocessable(&page_of(&cx, &tx, practice, form).await?);
    }
    actions::comment(&cx, &mut tx, id, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/practices/{id}"), "toast-practice-commented"))
}

async fn take_back_page(
    cx: Cx,
    Path((id, comment)): Path<(PracticeId, CommentId)>,
) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let practice = find_for(&cx, &tx, TAKE_BACK, id).await?;
    actions::taken_back(&cx, &tx, &practice, comment).await?;
    let page = confirm_taking_back(cx.frame(&tx).await?, &practice, comment);
    Ok(Html(page.render()?).into_response())
}

async fn take_back(
    cx: Cx,
    Path((id, comment)): Path<(PracticeId, CommentId)>,
    _: Form,
) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::take_back(&cx, &mut tx, id, comment).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/practices/{id}"), "toast-practice-comment-gone"))
}
