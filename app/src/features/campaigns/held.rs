//! What is held here of one person: the campaigns that they were in.

use super::{Reason, store};
use crate::foundation::{Cx, Error, people::PersonId, privacy::Section};
use chrono::{DateTime, Utc};
use kit_db::{ReadTx, WriteTx};

/// Every campaign that found somebody, what they were sent and where, or why nothing.
pub async fn held(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    let t = |key: &str| cx.server.words.format_plain(cx.lang, key, &[]);
    let at = |at: Option<DateTime<Utc>>| at.map(|at| kit_lang::date_time(cx.lang, at));
    let row = |one: store::Had| {
        vec![
            one.title,
            match one.reason {
                Reason::Nothing => t(&one.state.key()),
                reason => t(&reason.key()),
            },
            one.address,
            at(one.tried_at).unwrap_or_default(),
            at(one.unsubscribed_at).unwrap_or_default(),
        ]
    };
    let rows = store::of_person(tx, person).await?.into_iter().map(row).collect();
    let columns = [
        "campaign-name",
        "campaign-fate",
        "campaign-address",
        "campaign-tried-at",
        "campaign-unsubscribed-at",
    ];
    Ok(vec![Section::new(cx, "campaign-title", &columns, rows)])
}

/// Takes out where somebody was written to; that they were counted stays.
pub async fn erase(tx: &mut WriteTx, person: PersonId) -> Result<(), Error> {
    Ok(store::forget(tx, person).await?)
}
