use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    letterhead::{
        permissions::{READ, SIGN},
        sign::Sign,
        store, subject,
    },
};
use kit_db::WriteTx;

/// Puts a sign at the head of the papers of a place and of those below it that have none of their own.
pub async fn sign(cx: &Cx, tx: &mut WriteTx, place: &str, sign: &Sign) -> Result<(), Error> {
    cx.allow_at(tx, READ, SIGN, place).await?;
    let before = store::own(tx, place).await?;
    store::put(tx, place, sign, cx.now).await?;
    let before = before.map(|sign| sign.size()).unwrap_or_default();
    let changes = [Change::new("letterhead-sign", before, sign.size())];
    record(cx, tx, SIGN, subject(tx, place).await?.as_subject(), &changes).await?;
    Ok(())
}
