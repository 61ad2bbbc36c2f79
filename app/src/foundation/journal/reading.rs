//! Looking something up that is about a person is noted too, once an hour.

use super::{Subject, record, store};
use crate::foundation::{Cx, Error, Verb};
use kit_db::Reads;

/// Notes that the actor read the file of a person, or took names out in a file: at most once an hour for each account and
/// thing, so that a page that is opened again and again stays cheap.
///
/// Who may not be written down because the disk is full or others hold the database may read all the same: people wait
/// for them. The log says so.
pub async fn note_read(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    subject: Subject<'_>,
) -> Result<(), Error> {
    if cx.account().is_none() || store::has_read(cx, tx, verb, &subject).await? {
        return Ok(());
    }
    let note = async {
        let mut tx = cx.write().await?;
        record(cx, &mut tx, verb, subject, &[]).await?;
        Ok::<(), Error>(tx.commit().await?)
    };
    if let Err(error) = note.await {
        tracing::warn!(%error, verb = verb.name, "a reading could not be noted");
    }
    Ok(())
}
