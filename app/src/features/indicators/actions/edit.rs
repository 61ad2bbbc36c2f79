use crate::{
    features::indicators::{
        permissions::{EDIT, find_for},
        store,
        target::{Comparator, TargetId},
    },
    foundation::{
        Cx, Error,
        journal::{Change, Subject, record},
    },
};
use kit_db::WriteTx;

/// What may change of a target, and the version it was read in.
#[derive(Debug, Clone)]
pub struct Edited {
    pub value: i64,
    pub comparator: Comparator,
    pub as_written: String,
    pub note: String,
    pub version: i64,
}

/// Writes a target anew.
///
/// Fails with [`Error::Stale`] when somebody saved it in between.
pub async fn edit(cx: &Cx, tx: &mut WriteTx, id: TargetId, edited: &Edited) -> Result<(), Error> {
    let before = find_for(cx, tx, EDIT, id).await?;
    let mut after = before.clone();
    after.value = edited.value;
    after.comparator = edited.comparator;
    after.as_written.clone_from(&edited.as_written);
    after.note.clone_from(&edited.note);
    after.version = edited.version;
    if !store::update(tx, &after).await? {
        return Err(Error::Stale);
    }
    let title = before.year.to_string();
    let subject =
        Subject { kind: "target", id: id.to_string(), place: &before.place, title: &title };
    let changes = Change::differing([
        Change::new("target-as-written", before.as_written, after.as_written),
        Change::new("target-note", before.note, after.note),
    ]);
    record(cx, tx, EDIT, subject, &changes).await?;
    Ok(())
}
