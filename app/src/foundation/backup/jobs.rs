//! The backup of every night.

use super::{folder, make::make_noted};
use crate::foundation::{
    Cx,
    jobs::{Failure, Job, finish},
};

/// Makes a backup, proves it, and takes out the old ones that nobody needs. Without a folder there is none: `qurb doctor`
/// says so.
pub async fn nightly(cx: Cx, job: Job) -> Result<(), Failure> {
    if let Some(plan) = cx.server.config.backups.clone() {
        let again = |error: &dyn std::fmt::Display| Failure::Again(error.to_string());
        make_noted(&cx, &plan, "night").await.map_err(|error| again(&error))?;
        folder::thin_out(&plan.folder).map_err(|error| again(&error))?;
    }
    let mut tx = cx.write().await?;
    finish(&mut tx, &job, cx.now).await?;
    Ok(tx.commit().await?)
}
