//! Addresses of news: those of who writes posts, and those that everybody and their programs open.

mod public;

use super::{
    Post, PostId, actions, forms,
    permissions::{EDIT, OPEN, PUBLISH, READ, WITHDRAW, WRITE, find_for},
    store,
    views::{FormPage, PostPage, PostsPage, Shown, confirm_withdrawal, export},
};
use crate::{
    features::releases,
    foundation::{
        Cx, Error, Form, Route, SheetFormat, accounts::guard::redirect_with, journal, places, show,
        unprocessable,
    },
    layout::{Choice, ListQuery, ListSpec, Pager},
};
use askama::Template;
use axum::{
    extract::Path,
    http::StatusCode,
    response::{Html, IntoResponse, Response},
};
use kit_db::Reads;

pub const LIST: ListSpec = ListSpec {
    sorts: &["date", "title"],
    filters: &["kind", "state", "place"],
    default_sort: "date",
    default_desc: true,
    per: 50,
};

pub fn routes() -> Vec<Route> {
    vec![
        Route::get("/posts", READ, list),
        Route::get("/posts/new", WRITE, blank),
        Route::post("/posts", WRITE, write),
        Route::get("/posts/{id}", READ, page),
        Route::get("/posts/{id}/edit", EDIT, edit_page),
        Route::post("/posts/{id}", EDIT, edit),
        Route::post("/posts/{id}/publication", PUBLISH, publish),
        Route::get("/posts/{id}/withdrawal", WITHDRAW, withdraw_page),
        Route::post("/posts/{id}/withdrawal", WITHDRAW, withdraw),
        Route::get("/news", OPEN, public::nation),
        Route::get("/news/posts/{id}", OPEN, public::post),
        Route::get("/news/{place}", OPEN, public::page),
        Route::get("/news/{place}/atom.xml", OPEN, public::atom),
        Route::get("/news/{place}/calendar.ics", OPEN, public::ics),
    ]
}

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let asked = store::Asked { list: &list, lang: cx.lang };
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::rows(&cx, &tx, &asked, None).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total(&cx, &tx, &asked).await?);
    let part = (i64::from(pager.per), pager.offset());
    let rows = store::rows(&cx, &tx, &asked, Some(part)).await?;
    let places = store::places(&cx, &tx).await?;
    show(&PostsPage::new(frame, (list.clone(), pager), &rows, places, cx.may(WRITE)))
}

async fn page(cx: Cx, Path(id): Path<PostId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let post = find_for(&cx, &tx, READ, id).await?;
    let shown = Shown {
        place: places::name_of(&tx, &post.place, cx.lang).await?,
        journal: journal::of(&tx, "post", id, 20).await?,
        may_write: cx.may_at(&tx, EDIT, &post.place).await?,
        own_hand: post.is_of(cx.account()),
        post,
    };
    show(&PostPage::new(cx.frame(&tx).await?, shown))
}

async fn blank(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let event = cx.asked.word("event");
    let kind = if event.is_empty() { "call" } else { "event" };
    let mut form = Form::filled([("kind", kind.to_owned()), ("event", event)]);
    form.fill("place", cx.home().map(str::to_owned));
    show(&form_page(&cx, &tx, form, None).await?)
}

async fn form_page(
    cx: &Cx,
    tx: &impl Reads,
    form: Form,
    post: Option<&Post>,
) -> Result<FormPage, Error> {
    let around = around(cx, tx, post).await?;
    Ok(FormPage::new(cx.frame(tx).await?, form, post, around))
}

/// Where it may be told, and which events can be announced.
async fn around(
    cx: &Cx,
    tx: &impl Reads,
    post: Option<&Post>,
) -> Result<(Vec<Choice>, Vec<Choice>), Error> {
    let verb = if post.is_some() { EDIT } else { WRITE };
    let mut places = places::choices_within(tx, &cx.scope(verb), false, cx.lang).await?;
    for code in cx.scope(verb).into_iter().chain(post.map(|one| one.place.clone())) {
        if !places.iter().any(|one| one.value == code) {
            places.push(Choice::new(&code, places::name_of(tx, &code, cx.lang).await?));
        }
    }
    Ok((places, releases::occasions(cx, tx).await?))
}

async fn write(cx: Cx, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let (places, events) = around(&cx, &tx, None).await?;
    let Some(new) = forms::read(&mut form, (&places, &events), cx.today()) else {
        return unprocessable(&form_page(&cx, &tx, form, None).await?);
    };
    let id = actions::write(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/posts/{id}"), "toast-post-written"))
}

async fn edit_page(cx: Cx, Path(id): Path<PostId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let post = find_for(&cx, &tx, EDIT, id).await?;
    post.may_edit()?;
    show(&form_page(&cx, &tx, forms::filled(&post), Some(&post)).await?)
}

async fn edit(cx: Cx, Path(id): Path<PostId>, mut form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    let post = find_for(&cx, &tx, EDIT, id).await?;
    let (places, events) = around(&cx, &tx, Some(&post)).await?;
    let Some(new) = forms::read(&mut form, (&places, &events), cx.today()) else {
        let version = form.version();
        let page = form_page(&cx, &tx, form, Some(&post)).await?;
        return unprocessable(&FormPage { version, ..page });
    };
    match actions::edit(&cx, &mut tx, id, &new, form.version()).await {
        Err(Error::Stale) => {
            let last = journal::of(&tx, "post", id, 1).await?;
            let who = last.first().map(|entry| entry.actor_name.clone()).unwrap_or_default();
            let page = form_page(&cx, &tx, form, Some(&post)).await?;
            let page = page.against(&forms::filled(&post), who);
            return Ok((StatusCode::CONFLICT, show(&page)?).into_response());
        }
        other => other?,
    }
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/posts/{id}"), "toast-post-saved"))
}

async fn publish(cx: Cx, Path(id): Path<PostId>, form: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::publish(&cx, &mut tx, id, form.version()).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/posts/{id}"), "toast-post-published"))
}

async fn withdraw_page(cx: Cx, Path(id): Path<PostId>) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let post = find_for(&cx, &tx, WITHDRAW, id).await?;
    let page = confirm_withdrawal(cx.frame(&tx).await?, &post);
    Ok(Html(page.render()?).into_response())
}

async fn withdraw(cx: Cx, Path(id): Path<PostId>, _: Form) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    actions::withdraw(&cx, &mut tx, id).await?;
    tx.commit().await?;
    Ok(redirect_with(&cx, &format!("/posts/{id}"), "toast-post-withdrawn"))
}
