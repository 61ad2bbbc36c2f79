//! Whoever reads a letter and wants no more. Looking asks: a mail program that fetches addresses takes nobody off. The button does it,
//! and so does the POST of a mail program that has such a button of its own (RFC 8058), which carries no cookie and needs none.

use crate::{
    features::campaigns::{
        actions, report, token,
        views::{LeavePage, LeftPage},
    },
    foundation::{Cx, Error, Form, accounts::hold_back, quiet, show},
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_sms::Report;

/// Wrong addresses that delay nobody.
const FREE: i64 = 20;

pub async fn ask(cx: Cx, Path(token): Path<String>) -> Result<Response, Error> {
    if read(&cx, &token).is_none() {
        return unknown(&cx).await;
    }
    let page = LeavePage { frame: cx.bare_frame(), token, unknown: false };
    Ok(quiet(show(&page)?))
}

pub async fn unsubscribe(cx: Cx, Path(token): Path<String>, _: Form) -> Result<Response, Error> {
    let Some(id) = read(&cx, &token) else { return unknown(&cx).await };
    let mut tx = cx.write().await?;
    match actions::unsubscribe(&cx, &mut tx, id).await {
        // The campaign or the person is no longer there: nobody writes to them any more.
        Err(Error::NotFound) => {}
        other => other?,
    }
    tx.commit().await?;
    // No redirect: a mail program that posts follows none.
    Ok(quiet(show(&LeftPage { frame: cx.bare_frame() })?))
}

fn read(cx: &Cx, text: &str) -> Option<crate::features::campaigns::RecipientId> {
    cx.server.config.secrets.as_ref().and_then(|key| token::read(key, text))
}

/// What a gateway tells of a short message. The address is that of one message and was made here, or it is none; told again, it changes
/// nothing. What is not understood is taken as well, so that the gateway does not tell it for ever.
pub async fn report(cx: Cx, Path(token): Path<String>) -> Result<Response, Error> {
    let key = cx.server.config.secrets.as_ref();
    let known = key.and_then(|key| token::read_for(key, report::PURPOSE, &token));
    let Some(id) = known else {
        let mut tx = cx.write().await?;
        hold_back(&cx, &mut tx, &format!("sms report from {}", cx.asked.address), FREE).await?;
        tx.commit().await?;
        return Ok(StatusCode::NOT_FOUND.into_response());
    };
    if let Some(told) = Report::read(&cx.asked.word("status")) {
        let mut tx = cx.write().await?;
        actions::report(&cx, &mut tx, id, told).await?;
        tx.commit().await?;
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// An address that was not made here. Whoever tries many waits longer and longer.
async fn unknown(cx: &Cx) -> Result<Response, Error> {
    let mut tx = cx.write().await?;
    hold_back(cx, &mut tx, &format!("unsubscribe from {}", cx.asked.address), FREE).await?;
    tx.commit().await?;
    let page = LeavePage { frame: cx.bare_frame(), token: String::new(), unknown: true };
    Ok(quiet((StatusCode::NOT_FOUND, show(&page)?).into_response()))
}
