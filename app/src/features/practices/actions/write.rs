use crate::{
    features::practices::{
        NewPractice, PracticeId,
        permissions::{READ, WRITE},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Writes the sheet of a practice; only its own place reads it until it is published.
pub async fn write(cx: &Cx, tx: &mut WriteTx, new: &NewPractice) -> Result<PracticeId, Error> {
    cx.allow_at(tx, READ, WRITE, &new.place).await?;
    let id = PracticeId::new(cx.now);
    store::insert(tx, id, new, cx.now).await?;
    record(cx, tx, WRITE, subject(id, &new.place, &new.title_ar), &[]).await?;
    Ok(id)
}
