//! What is held here of one person: the cases in which they asked.

use super::{Case, actions, store};
use crate::foundation::{Cx, Error, people::PersonId, privacy::Section};
use kit_db::{ReadTx, WriteTx};

/// What a person asked, and what they were answered.
pub async fn held(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    let row = |case: Case| {
        let day = kit_lang::date(cx.lang, case.received_on);
        vec![case.number, day, case.subject, case.text, case.answer]
    };
    let rows = store::of_person(tx, person).await?.into_iter().map(row).collect();
    let columns = ["case-number", "case-received-on", "case-subject", "case-text", "case-answer"];
    Ok(vec![Section::new(cx, "case-list-title", &columns, rows)])
}

/// Their cases stay as figures, without a name and without a word.
pub async fn erase(cx: &Cx, tx: &mut WriteTx, person: PersonId) -> Result<(), Error> {
    for case in store::of_person(tx, person).await? {
        actions::empty(cx, tx, &case).await?;
    }
    Ok(())
}
