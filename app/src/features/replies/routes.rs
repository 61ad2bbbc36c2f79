//! The address at which a gateway hands over what came in. It asks with GET, as gateways do, and shows its key; what is answered in plain
//! words goes back as a short message.

use super::{actions, permissions::RECEIVE};
use crate::foundation::{Cx, Error, Route, accounts::hold_back};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit_sms::Incoming;

pub fn routes() -> Vec<Route> {
    vec![Route::get("/sms/incoming", RECEIVE, receive)]
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
