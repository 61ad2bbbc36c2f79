//! What people do with releases, one file per verb.

mod write;
mod edit;
mod submit;
mod send_back;
mod approve;
mod correct;
mod withdraw;

pub use self::{
    approve::approve, correct::correct, edit::edit, send_back::send_back, submit::submit,
    withdraw::withdraw, write::write,
};

use super::{Release, State, store, subject};
use crate::foundation::{
    Cx, Error, Verb,
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Writes a release as it has become, and the line of the journal.
async fn step(
    cx: &Cx,
    tx: &mut WriteTx,
    verb: Verb,
    (before, after): (State, &Release),
    why: &str,
) -> Result<(), Error> {
    if !store::set_state(tx, after).await? {
        return Err(Error::Stale);
    }
    let mut changes = vec![Change::new("release-state", before.key(), after.state.key())];
    if !why.is_empty() {
        changes.push(Change::new("release-why", "", why).shortened());
    }
    record(cx, tx, verb, subject(after.id, &after.place, &after.title_ar), &changes).await?;
    Ok(())
}
