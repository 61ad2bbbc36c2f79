//! What anybody may do: ask, and see what became of it by a number and a code.
//!
//! Nothing tells whether a number exists: a wrong number and a wrong code are answered alike, and whoever tries many waits. The
//! code stands in no address, so that it stays out of logs, histories and what is sent on: it is typed into a form, and the
//! browser keeps it for a while.

use crate::{
    features::desk::{
        Case, actions,
        code::read_number,
        forms, paper,
        views::{AskPage, FollowPage, FollowedPage},
    },
    foundation::{
        Cx, Download, Error, Form,
        accounts::guard::{cookie, redirect_with, set_cookie},
        places, privacy, quiet, show, unprocessable,
    },
    layout::Choice,
};
use axum::{
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use kit_db::Reads;

pub async fn form(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    let mut form = forms::begun(&cx, &cx.asked.word("place"));
    form.fill("theme", []);
    show(&ask_page(&cx, &tx, form).await?)
}

/// Provinces and prefectures; with one in the address, as on its posters, its communes too.
async fn places(cx: &Cx, tx: &impl Reads) -> Result<Vec<Choice>, Error> {
    let all = places::choices_within(tx, &["MA".to_owned()], false, cx.lang).await?;
    let mut places: Vec<Choice> = all.into_iter().filter(|one| one.value.len() > 2).collect();
    let near = cx.asked.word("place");
    let near = places.iter().find(|one| one.value == near).cloned();
    if let Some(near) = near {
        places = places::choices_below(tx, &near.value, cx.lang).await?;
        places.insert(0, near);
    }
    Ok(places)
}

async fn ask_page(cx: &Cx, tx: &impl Reads, form: Form) -> Result<AskPage, Error> {
    let places = places(cx, tx).await?;
    let notices = privacy::notice(cx, tx, privacy::Use::Case).await?;
    Ok(AskPage::new(cx.bare_frame(), form, places, notices, cx.asked.word("place")))
}

pub async fn ask(cx: Cx, mut form: Form) -> Result<Response, Error> {
    // A field that nobody sees: only a program fills it, and it is told nothing.
    if form.checked("website") {
        return Ok(redirect_with(&cx, "/follow", "toast-case-asked"));
    }
    let mut tx = cx.write().await?;
    let places = places(&cx, &tx).await?;
    let new = forms::asked(&cx, &mut form, &places);
    if form.is_wrong() {
        return unprocessable(&ask_page(&cx, &tx, form).await?);
    }
    let case = actions::ask(&cx, &mut tx, &new).await?;
    tx.commit().await?;
    Ok(opened(&cx, &case, "toast-case-asked"))
}

/// What this browser was given for a while: the number and the code of one case, so that neither stands in an address.
const CASE: &str = "qurb_case";

/// For so many seconds: a quarter of an hour, on a machine that others may use after.
const WHILE: i64 = 15 * 60;

/// Goes to the page of a case; the browser keeps its code for a while, and no address does.
fn opened(cx: &Cx, case: &Case, toast: &str) -> Response {
    let mut response = match toast {
        "" => Redirect::to("/follow").into_response(),
        _ => redirect_with(cx, "/follow", toast),
    };
    let kept = format!("{}~{}", case.number, case.code.as_str());
    set_cookie(&mut response, &cx.server, CASE, &kept, WHILE);
    quiet(response)
}

/// The case that this browser opened last, if the address does not ask for another number.
async fn held(cx: &Cx, headers: &HeaderMap) -> Result<Option<Case>, Error> {
    let Some(kept) = cookie(headers, CASE).filter(|kept| !kept.is_empty()) else {
        return Ok(None);
    };
    let (number, code) = kept.split_once('~').unwrap_or_default();
    let tx = cx.read().await?;
    if let Some(case) = actions::known(&tx, (number, code)).await? {
        let asked = read_number(&cx.asked.word("number"));
        return Ok(Some(case).filter(|case| asked.is_empty() || asked == case.number));
    }
    // It is no better guess than one that was typed.
    let mut tx = cx.write().await?;
    actions::follow(cx, &mut tx, (number, code)).await?;
    tx.commit().await?;
    Ok(None)
}

/// What became of the case that was opened here, or where a number and a code are typed; the number may come from a receipt.
pub async fn follow(cx: Cx, headers: HeaderMap) -> Result<Response, Error> {
    if let Some(case) = held(&cx, &headers).await? {
        let tx = cx.read().await?;
        let place = places::name_of(&tx, &case.place, cx.lang).await?;
        let page = FollowedPage::new(cx.bare_frame(), &case, place, cx.today());
        return Ok(quiet(show(&page)?));
    }
    let number: String = cx.asked.word("number").chars().take(40).collect();
    let form = Form::filled([("number", number)]);
    Ok(quiet(show(&FollowPage::new(cx.bare_frame(), form, false))?))
}

/// Opens a case by its number and its code, or forgets the one that is open.
pub async fn find(cx: Cx, form: Form) -> Result<Response, Error> {
    if form.checked("leave") {
        let mut response = quiet(Redirect::to("/follow").into_response());
        set_cookie(&mut response, &cx.server, CASE, "", 0);
        return Ok(response);
    }
    let mut tx = cx.write().await?;
    let typed = (form.value("number"), form.value("code"));
    let case = actions::follow(&cx, &mut tx, typed).await?;
    tx.commit().await?;
    match case {
        Some(case) => Ok(opened(&cx, &case, "")),
        None => Ok(quiet(unprocessable(&FollowPage::new(cx.bare_frame(), form, true))?)),
    }
}

/// The receipt again, for whoever has opened the case.
pub async fn receipt(cx: Cx, headers: HeaderMap) -> Result<Response, Error> {
    let Some(case) = held(&cx, &headers).await? else {
        return Ok(Redirect::to("/follow").into_response());
    };
    let paper = {
        let tx = cx.read().await?;
        paper::receipt(&cx, &tx, &case).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(quiet(Download::pdf("receipt.pdf".into(), bytes).into_response()))
}
