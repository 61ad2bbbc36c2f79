//! The address at which a gateway hands over what came in. It asks with GET, as gateways do, and shows its key; what is answered in plain
//! words goes back as a short message. And the list of what came in by mail.

use super::{
    actions,
    permissions::{PLACE, READ, RECEIVE},
    store,
    views::{IncomingPage, export},
};
use crate::{
    foundation::{Cx, Error, Route, SheetFormat, accounts::hold_back, show},
    layout::{ListQuery, ListSpec, Pager},
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_sms::Incoming;

pub fn routes() -> Vec<Route> {
    vec![Route::get("/sms/incoming", RECEIVE, receive), Route::get("/incoming", READ, list)]
}

pub const LIST: ListSpec = ListSpec {
    sorts: &["received"],
    filters: &["became"],
    default_sort: "received",
    default_desc: true,
    per: 50,
};

async fn list(cx: Cx) -> Result<Response, Error> {
    let tx = cx.read().await?;
    cx.allow_at(&tx, READ, READ, PLACE).await?;
    let list = ListQuery::parse(&cx.asked.query, &LIST);
    let frame = cx.frame(&tx).await?;
    if let Some(format) = SheetFormat::asked(&cx) {
        let rows = store::mails(&tx, &list, None).await?;
        return export(&frame, &rows).answer(&cx, format).await;
    }
    let pager = Pager::new(list.page, list.per, store::total_mails(&tx, &list).await?);
    let rows = store::mails(&tx, &list, Some((i64::from(pager.per), pager.offset()))).await?;
    let unclear = store::unclear_since(&tx, cx.now - chrono::Duration::days(30)).await?;
    let read = cx.server.config.mailbox.is_some();
    show(&IncomingPage::new(frame, (list, pager), &rows, (unclear, read)))
}

/// Wrong keys that delay nobody.
const FREE: i64 = 20;

async fn receive(cx: Cx) -> Result<Response, Error> {
    let incoming = Incoming::read(&cx.asked.query);
    let sms = cx.server.config.sms.as_ref().filter(|sms| sms.knows(&incoming.key));
    let (Some(_), Some(key)) = (sms, &cx.server.config.secrets) else {
        let mut tx = cx.write().await?;
        hold_back(&cx, &mut tx, &format!("sms handed over from {}", cx.asked.address), FREE)
            .await?;
        tx.commit().await?;
        return Ok(StatusCode::BAD_REQUEST.into_response());
    };
    let mut tx = cx.write().await?;
    match actions::receive(&cx, &mut tx, key, &incoming).await {
        Ok(answer) => {
            tx.commit().await?;
            // An empty answer is none: the gateway sends nothing back.
            Ok(answer.unwrap_or_default().into_response())
        }
        // A machine that answers a machine: it is told nothing, and nothing is kept.
        Err(Error::TooMany) => Ok(String::new().into_response()),
        Err(error) => Err(error),
    }
}
