//! What is held here of one person: the letters that they were sent on paper.

use super::store;
use crate::foundation::{Cx, Error, people::PersonId, privacy::Section};
use kit_db::{ReadTx, WriteTx};

/// Every letter with its number and day, where it went, and what became of it.
pub async fn held(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    let t = |key: &str| cx.server.words.format_plain(cx.lang, key, &[]);
    let row = |one: store::Had| {
        vec![
            format!("{}/{}", one.year, one.no),
            kit_lang::date(cx.lang, one.dated_on),
            one.title,
            one.lines.replace('\n', " · "),
            t(&one.state.key()),
            one.answered_on.map(|day| kit_lang::date(cx.lang, day)).unwrap_or_default(),
        ]
    };
    let rows = store::of_person(tx, person).await?.into_iter().map(row).collect();
    let columns = [
        "dispatch-number",
        "dispatch-dated-on",
        "dispatch-campaign",
        "dispatch-address",
        "dispatch-state",
        "dispatch-answered-on",
    ];
    Ok(vec![Section::new(cx, "dispatch-title", &columns, rows)])
}

/// Takes out whom letters went to; their numbers stay.
pub async fn erase(tx: &mut WriteTx, person: PersonId) -> Result<(), Error> {
    Ok(store::forget(tx, person).await?)
}
