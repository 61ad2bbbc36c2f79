use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    letterhead::{
        permissions::{CLEAR, READ},
        store, subject,
    },
};
use kit_db::WriteTx;

/// Takes the sign of a place away; its papers have the mark again, or the sign of a place above.
///
/// Fails with [`Error::Conflict`] when it has none.
pub async fn clear(cx: &Cx, tx: &mut WriteTx, place: &str) -> Result<(), Error> {
    cx.allow_at(tx, READ, CLEAR, place).await?;
    let before = store::own(tx, place).await?.ok_or(Error::Conflict("letterhead-none"))?;
    store::delete(tx, place).await?;
    let changes = [Change::new("letterhead-sign", before.size(), "")];
    record(cx, tx, CLEAR, subject(tx, place).await?.as_subject(), &changes).await?;
    Ok(())
}
