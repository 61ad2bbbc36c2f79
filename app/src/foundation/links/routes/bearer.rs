//! The page of whoever holds a link. It asks for nothing but the one answer, shows no other person, and stands in no cache; its
//! address goes to no other site.

use crate::foundation::{
    Cx, Error, Form,
    accounts::{guard, hold_back},
    links::{
        actions::{acting, answer as answered},
        link::{Link, Standing},
        permissions::{Opened, opened},
        views::{AnswerPage, GonePage, ThanksPage},
    },
    privacy, quiet, show,
};
use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderMap, StatusCode},
    response::{Html, IntoResponse, Redirect, Response},
};
use kit_lang::Lang;

/// Wrong addresses that delay nobody.
const FREE: i64 = 20;

pub async fn page(
    cx: Cx,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let link = match find(&cx, &token).await? {
        Ok(link) => link,
        Err(response) => return Ok(response),
    };
    let cx = spoken(cx, &headers, &link);
    asked(&cx, &link, Form::default(), StatusCode::OK).await
}

pub async fn answer(
    cx: Cx,
    Path(token): Path<String>,
    headers: HeaderMap,
    mut form: Form,
) -> Result<Response, Error> {
    let link = match find(&cx, &token).await? {
        Ok(link) => link,
        Err(response) => return Ok(response),
    };
    let cx = spoken(cx, &headers, &link);
    let mut tx = cx.write().await?;
    match answered(&cx, &mut tx, &link, &mut form).await {
        Ok(()) => {
            tx.commit().await?;
            Ok(quiet(Redirect::to("/l").into_response()))
        }
        Err(Error::Invalid(_)) => {
            drop(tx);
            asked(&cx, &link, form, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(Error::NotFound | Error::Conflict(_)) => {
            drop(tx);
            // Which it is stands in the database by now: used by the tab beside, taken back, over.
            let standing = match opened(&cx, &cx.read().await?, &token).await? {
                Opened::Gone(standing) => standing,
                Opened::Unknown | Opened::Open(_) => Standing::Open,
            };
            gone(&cx, StatusCode::GONE, standing.told())
        }
        Err(other) => Err(other),
    }
}

/// The same for everybody: nothing in it or in its address says who answered what.
pub async fn thanks(cx: Cx) -> Result<Response, Error> {
    Ok(quiet(show(&ThanksPage { frame: cx.bare_frame() })?))
}

/// The link, or the page that says that there is none. Whoever tries addresses waits longer and longer.
async fn find(cx: &Cx, token: &str) -> Result<Result<Box<Link>, Response>, Error> {
    let found = opened(cx, &cx.read().await?, token).await?;
    match found {
        Opened::Open(link) => Ok(Ok(link)),
        Opened::Gone(standing) => Ok(Err(gone(cx, StatusCode::GONE, standing.told())?)),
        Opened::Unknown => {
            let mut tx = cx.write().await?;
            hold_back(cx, &mut tx, &format!("link from {}", cx.asked.address), FREE).await?;
            tx.commit().await?;
            Ok(Err(gone(cx, StatusCode::NOT_FOUND, "link-gone-unknown")?))
        }
    }
}

/// In the language that this browser chose, or else in that of the link.
fn spoken(cx: Cx, headers: &HeaderMap, link: &Link) -> Cx {
    let chosen = guard::cookie(headers, guard::LANG).and_then(|code| Lang::from_code(&code));
    Cx { lang: chosen.unwrap_or(link.lang()), ..cx }
}

async fn asked(cx: &Cx, link: &Link, form: Form, status: StatusCode) -> Result<Response, Error> {
    let linkable = link.linkable().ok_or(Error::NotFound)?;
    let (found, notices) = {
        let tx = cx.read().await?;
        let found = (linkable.ask)(&acting(cx, link), &tx, link).await?;
        (found, privacy::notice(cx, &tx, privacy::Use::Attendance).await?)
    };
    let Some(asked) = found else {
        return gone(cx, StatusCode::GONE, Standing::Open.told());
    };
    let ends = kit_lang::date_time(cx.lang, link.ends_at);
    let page = AnswerPage::new(cx.bare_frame(), link, (asked, ends), form);
    let page = AnswerPage { notices, ..page };
    Ok(quiet((status, Html(page.render()?)).into_response()))
}

fn gone(cx: &Cx, status: StatusCode, why: &'static str) -> Result<Response, Error> {
    let page = GonePage { frame: cx.bare_frame(), why };
    Ok(quiet((status, Html(page.render()?)).into_response()))
}
