//! The queue's own housekeeping.
use super::{Failure, Job, finish};
use crate::foundation::Cx;
use chrono::Duration;

/// How long one may look up what was done.
const KEPT: Duration = Duration::days(30);

/// Forgets jobs that were done a month ago.
pub async fn sweep(cx: Cx, job: Job) -> Result<(), Failure> {
    let mut tx = cx.write().await?;
    kit_queue::prune(&mut tx, cx.now - KEPT).await?;
    finish(&mut tx, &job, cx.now).await?;
    Ok(tx.commit().await?)
}
