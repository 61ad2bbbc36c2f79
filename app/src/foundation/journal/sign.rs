//! Signing where the chain has come to: every night, and in between when it has grown.

use super::{
    checkpoint::{Checkpoint, Key},
    store,
};
use crate::foundation::{
    Cx, Error,
    jobs::{Failure, Job, finish},
};

/// So many entries are signed at the latest a minute after the last of them was written.
const GROWN: i64 = 1_000;

/// Signs the last entry. None when there is nothing, or nothing new, to sign.
pub async fn sign(cx: &Cx, key: &Key) -> Result<Option<Checkpoint>, Error> {
    grown(cx, key, 1).await
}

/// Signs the last entry when a thousand have come since the last signature.
pub async fn sign_when_grown(cx: &Cx, key: &Key) -> Result<Option<Checkpoint>, Error> {
    grown(cx, key, GROWN).await
}

async fn grown(cx: &Cx, key: &Key, by: i64) -> Result<Option<Checkpoint>, Error> {
    if store::unsigned(&cx.server.db).await? < by {
        return Ok(None);
    }
    let mut tx = cx.write().await?;
    let head = store::CHAIN.head(&mut tx).await?;
    let checkpoint = key.sign(&head, cx.now);
    store::keep_checkpoint(&mut tx, &checkpoint).await?;
    tx.commit().await?;
    Ok(Some(checkpoint))
}

/// The nightly job. An installation without a key signs nothing: `qurb doctor` says so.
pub async fn checkpoint(cx: Cx, job: Job) -> Result<(), Failure> {
    if let Some(key) = cx.server.config.journal_key.clone() {
        sign(&cx, &key).await?;
    }
    let mut tx = cx.write().await?;
    finish(&mut tx, &job, cx.now).await?;
    Ok(tx.commit().await?)
}
