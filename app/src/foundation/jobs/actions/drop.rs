use crate::foundation::jobs::permissions::{DROP, PLACE, find_for};
use crate::foundation::{
    Cx, Error,
    journal::{Change, Subject, record},
};
use kit_db::WriteTx;

/// Takes a job out of the queue for good. Its payload stays in the journal: somebody may have to do it by hand.
///
/// Fails with [`Error::Conflict`] when it runs or was done in the meantime.
pub async fn drop(cx: &Cx, tx: &mut WriteTx, id: &str) -> Result<(), Error> {
    let job = find_for(cx, tx, DROP, id).await?;
    if !kit_queue::discard(tx, job.id).await? {
        return Err(Error::Conflict("job-gone"));
    }
    let subject = Subject { kind: "job", id: job.id.to_string(), place: PLACE, title: &job.kind };
    let changes = [
        Change::new("job-payload", "", &job.payload),
        Change::new("job-error", "", job.last_error.as_deref().unwrap_or("")),
    ];
    record(cx, tx, DROP, subject, &changes).await?;
    Ok(())
}
