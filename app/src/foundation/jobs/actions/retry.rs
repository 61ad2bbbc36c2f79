use crate::foundation::jobs::permissions::{PLACE, RETRY, find_for};
use crate::foundation::{
    Cx, Error,
    journal::{Change, Subject, record},
};
use kit_db::WriteTx;

/// Has a job tried again at once, with all its attempts before it.
///
/// Fails with [`Error::Conflict`] when it runs or was done in the meantime.
pub async fn retry(cx: &Cx, tx: &mut WriteTx, id: &str) -> Result<(), Error> {
    let job = find_for(cx, tx, RETRY, id).await?;
    if !kit_queue::retry(tx, job.id, cx.now).await? {
        return Err(Error::Conflict("job-gone"));
    }
    let subject = Subject { kind: "job", id: job.id.to_string(), place: PLACE, title: &job.kind };
    let state = format!("job-state-{}", job.state);
    let state = Change::differing([Change::new("job-state", state, "job-state-waiting")]);
    record(cx, tx, RETRY, subject, &state).await?;
    Ok(())
}
