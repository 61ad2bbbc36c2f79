//! What is done every night: cases whose time is over lose their names and words.

use super::{actions, store};
use crate::foundation::{
    Cx,
    jobs::{Failure, Job, finish},
};

/// So many in one night: the next night takes the others.
const MOST: i64 = 2_000;

/// Empties the cases that were closed longer ago than the register of processings says.
pub async fn anonymise(cx: Cx, job: Job) -> Result<(), Failure> {
    let over = {
        let tx = cx.read().await?;
        store::over(&tx, cx.today(), MOST).await?
    };
    for some in over.chunks(50) {
        let mut tx = cx.write().await?;
        for case in some {
            actions::anonymise(&cx, &mut tx, case).await?;
        }
        tx.commit().await?;
    }
    let mut tx = cx.write().await?;
    finish(&mut tx, &job, cx.now).await?;
    tx.commit().await?;
    Ok(())
}
