//! What anybody may do: ask, and see what became of it by a number and a code.
//!
//! Nothing tells whether a number exists: a wrong number and a wrong code are answered alike, and whoever tries many waits.

use crate::{
    features::desk::{
        Case, actions,
        code::{Code, read_number},
        forms, paper, store,
        views::{AskPage, FollowPage, FollowedPage},
    },
    foundation::{
        Cx, Download, Error, Form,
        accounts::{guard::redirect_with, hold_back},
        places, privacy, show, unprocessable,
    },
    layout::Choice,
};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use kit_db::Reads;

/// Wrong numbers and codes that delay nobody.
const FREE: i64 = 10;

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
    Ok(quiet(redirect_with(&cx, &paper::path(&case), "toast-case-asked")))
}

/// Where a number and a code are typed, or what they lead to.
pub async fn follow(cx: Cx) -> Result<Response, Error> {
    let (number, code) = (cx.asked.word("number"), cx.asked.word("code"));
    if number.is_empty() && code.is_empty() {
        return show(&FollowPage::new(cx.bare_frame(), Form::default(), false));
    }
    match found(&cx, &number, &code).await? {
        Some(case) => {
            let tx = cx.read().await?;
            let place = places::name_of(&tx, &case.place, cx.lang).await?;
            Ok(quiet(show(&FollowedPage::new(cx.bare_frame(), &case, place, cx.today()))?))
        }
        None => {
            let typed = |text: &str| text.chars().take(40).collect::<String>();
            let form = Form::filled([("number", typed(&number)), ("code", typed(&code))]);
            let page = FollowPage::new(cx.bare_frame(), form, true);
            Ok(quiet((StatusCode::NOT_FOUND, Html(page.render()?)).into_response()))
        }
    }
}

/// The receipt again, for whoever has the number and the code.
pub async fn receipt(cx: Cx) -> Result<Response, Error> {
    let (number, code) = (cx.asked.word("number"), cx.asked.word("code"));
    let Some(case) = found(&cx, &number, &code).await? else {
        return Ok(Redirect::to("/follow").into_response());
    };
    let paper = {
        let tx = cx.read().await?;
        paper::receipt(&cx, &tx, &case).await?
    };
    let bytes = cx.server.press.print(paper).await?;
    Ok(quiet(Download::pdf("receipt.pdf".into(), bytes).into_response()))
}

/// The case of this number, if this is its code; every wrong attempt is counted.
async fn found(cx: &Cx, number: &str, code: &str) -> Result<Option<Case>, Error> {
    if let Some(code) = Code::read(code) {
        let tx = cx.read().await?;
        let case = store::by_number(&tx, &read_number(number)).await?;
        if let Some(case) = case.filter(|case| case.code.is(&code)) {
            return Ok(Some(case));
        }
    }
    if !number.is_empty() || !code.is_empty() {
        let mut tx = cx.write().await?;
        hold_back(cx, &mut tx, &format!("follows from {}", cx.asked.address), FREE).await?;
        tx.commit().await?;
    }
    Ok(None)
}

/// The address opens the case: no other site hears of it, no cache and no index keeps it.
fn quiet(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
    response
}
