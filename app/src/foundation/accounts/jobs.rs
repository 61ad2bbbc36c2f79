//! What is done with accounts at night.
use super::store;
use crate::foundation::{
    Cx,
    jobs::{Failure, Job, finish},
};

/// Forgets signed-in browsers whose session has ended, slips that nobody used, and failed sign-ins that no longer delay anybody.
pub async fn sweep(cx: Cx, job: Job) -> Result<(), Failure> {
    let mut tx = cx.write().await?;
    store::delete_ended_sessions(&mut tx, cx.now).await?;
    store::delete_ended_slips(&mut tx, cx.now).await?;
    store::delete_ended_mailed_codes(&mut tx, cx.now).await?;
    store::delete_ended_ceremonies(&mut tx, cx.now).await?;
    store::delete_ended_errands(&mut tx, cx.now).await?;
    store::delete_failures(&mut tx, cx.now - chrono::Duration::days(1)).await?;
    finish(&mut tx, &job, cx.now).await?;
    Ok(tx.commit().await?)
}
