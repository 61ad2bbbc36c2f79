use crate::{
    features::desk::{
        Case,
        code::{Code, read_number},
        store,
    },
    foundation::{Cx, Error, accounts::hold_back},
};
use kit_db::{Reads, WriteTx};

/// Wrong numbers and codes that delay nobody.
const FREE: i64 = 10;

/// Finds the case of this number, if this is its code. A number that is not there and a wrong code are answered alike, and after many
/// the next wrong one is told to wait, longer and longer. The right one is let in all the same: a whole souk may share an address.
/// So it is the length of the code that keeps a case, not the delay. It changes nothing of the case, and the journal does not hear of it.
///
/// Fails with [`Error::TooMany`] for a wrong one while the delay after earlier ones runs.
pub async fn follow(
    cx: &Cx,
    tx: &mut WriteTx,
    (number, code): (&str, &str),
) -> Result<Option<Case>, Error> {
    let case = known(tx, (number, code)).await?;
    if case.is_none() {
        hold_back(cx, tx, &format!("follows from {}", cx.asked.address), FREE).await?;
    }
    Ok(case)
}

/// The same without counting what is wrong: of what this browser was given before.
pub async fn known(tx: &impl Reads, (number, code): (&str, &str)) -> Result<Option<Case>, Error> {
    let Some(code) = Code::read(code) else { return Ok(None) };
    let case = store::by_number(tx, &read_number(number)).await?;
    Ok(case.filter(|case| case.code.is(&code)))
}
