//! What is done every night: badges of events whose time is over lose their names.

use super::{actions, store};
use crate::foundation::{
    Cx,
    jobs::{Failure, Job, finish},
};

/// So many events in one night: the next night takes the others.
const MOST: i64 = 20;

/// Takes the names out of badges of events that ended longer ago than the register of processings says.
pub async fn anonymise(cx: Cx, job: Job) -> Result<(), Failure> {
    let over = {
        let tx = cx.read().await?;
        store::over(&tx, cx.today(), MOST).await?
    };
    for event in over {
        let mut tx = cx.write().await?;
        actions::anonymise(&cx, &mut tx, event).await?;
        tx.commit().await?;
    }
    let mut tx = cx.write().await?;
    finish(&mut tx, &job, cx.now).await?;
    tx.commit().await?;
    Ok(())
}
