use super::declare::{Said, years};
use crate::{
    features::indicators::{
        declared::DeclaredId,
        permissions::{AMEND, find_declared_for},
        store::declared as store,
    },
    foundation::{
        Cx, Error,
        journal::{Change, Subject, record},
    },
};
use kit_db::WriteTx;

/// Writes a declared figure of this version anew.
///
/// Fails with [`Error::Stale`] when somebody saved it in between.
pub async fn amend(
    cx: &Cx,
    tx: &mut WriteTx,
    id: DeclaredId,
    version: i64,
    said: &Said,
) -> Result<(), Error> {
    let before = find_declared_for(cx, tx, AMEND, id).await?;
    let mut after = before.clone();
    (after.value, after.comparator) = (said.value, said.comparator);
    after.as_written.clone_from(&said.as_written);
    after.exclusion.clone_from(&said.exclusion);
    after.reason.clone_from(&said.reason);
    after.source.clone_from(&said.source);
    after.version = version;
    if !store::update(tx, &after).await? {
        return Err(Error::Stale);
    }
    let title = years(before.from_year, before.to_year);
    let subject =
        Subject { kind: "achieved", id: id.to_string(), place: &before.place, title: &title };
    let changes = Change::differing([
        Change::new("achieved-as-written", before.as_written, after.as_written),
        Change::new("achieved-exclusion", before.exclusion, after.exclusion),
        Change::new("achieved-reason", before.reason, after.reason),
        Change::new("achieved-source", before.source, after.source),
    ]);
    record(cx, tx, AMEND, subject, &changes).await?;
    Ok(())
}
