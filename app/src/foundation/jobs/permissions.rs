//! What people do with jobs.
//!
//! Jobs belong to the installation, not to a province: only who administers the nation meets them.
use super::store::{self, JobRow};
use crate::foundation::{Cx, Error, Verb, accounts::Area};
use kit_db::Reads;
use kit_queue::JobId;

pub const READ: Verb = Verb::govern("job.read", Area::Platform);
pub const RETRY: Verb = Verb::govern("job.retry", Area::Platform);
pub const DROP: Verb = Verb::govern("job.drop", Area::Platform);

pub const VERBS: &[Verb] = &[READ, RETRY, DROP];

/// Where jobs are.
pub const PLACE: &str = "MA";

/// The job, for who may do `verb` to it.
pub async fn find_for(cx: &Cx, tx: &impl Reads, verb: Verb, id: &str) -> Result<JobRow, Error> {
    cx.allow_at(tx, READ, verb, PLACE).await?;
    let id: JobId = id.parse().map_err(|_| Error::NotFound)?;
    store::find(tx, id).await?.ok_or(Error::NotFound)
}
