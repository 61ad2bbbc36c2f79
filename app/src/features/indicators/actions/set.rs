use crate::{
    features::indicators::{
        permissions::SET,
        store,
        target::{Comparator, TargetId},
    },
    foundation::{
        Cx, Error,
        journal::{Change, Subject, record},
    },
};
use kit_db::WriteTx;

/// A target to set.
#[derive(Debug, Clone)]
pub struct NewTarget {
    pub indicator: String,
    pub place: String,
    pub year: i64,
    pub value: i64,
    pub comparator: Comparator,
    pub as_written: String,
    pub note: String,
}

/// Sets what a place is to reach in a year.
///
/// Fails with [`Error::Conflict`] when that place has one for that year already.
pub async fn set(cx: &Cx, tx: &mut WriteTx, new: &NewTarget) -> Result<TargetId, Error> {
    cx.allow_at(tx, SET, SET, &new.place).await?;
    let id = TargetId::new(cx.now);
    match store::insert(tx, id, new).await {
        Err(kit_db::Error::Unique(_)) => return Err(Error::Conflict("target-there-already")),
        other => other?,
    }
    let title = new.year.to_string();
    let subject = Subject { kind: "target", id: id.to_string(), place: &new.place, title: &title };
    let changes = [Change::new("target-as-written", "", &new.as_written)];
    record(cx, tx, SET, subject, &changes).await?;
    Ok(id)
}
