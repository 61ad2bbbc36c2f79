//! Looking something up that is about a person is noted too, once an hour.

use super::{Subject, record, store};
use crate::foundation::{Cx, Error, Verb};
use kit_db::Reads;
use std::sync::{Arc, Mutex, PoisonError};

/// What a request looked up and has not noted yet.
#[derive(Debug, Clone, Default)]
pub struct LookedUp(Arc<Mutex<Vec<Reading>>>);

#[derive(Debug)]
struct Reading {
    verb: Verb,
    kind: &'static str,
    id: String,
    place: String,
    title: String,
}

/// Notes that the actor read the file of a person, or took names out in a file: at most once an hour for each account and
/// thing, so that a page that is opened again and again stays cheap.
///
/// It is written by [`write_looked_up`] when the page is made: a page that waited for a second connection while it holds one
/// could wait for others that do the same.
pub async fn note_read(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    subject: Subject<'_>,
) -> Result<(), Error> {
    if cx.account().is_none() || store::has_read(cx, tx, verb, &subject).await? {
        return Ok(());
    }
    let Subject { kind, id, place, title } = subject;
    let reading = Reading { verb, kind, id, place: place.to_owned(), title: title.to_owned() };
    cx.looked_up.0.lock().unwrap_or_else(PoisonError::into_inner).push(reading);
    Ok(())
}

/// Writes down what the request looked up, in a transaction of its own; the answer goes out after that.
///
/// Who may not be written down because the disk is full or others hold the database may read all the same: people wait
/// for them. The log says so.
pub async fn write_looked_up(cx: &Cx) {
    let readings: Vec<Reading> =
        cx.looked_up.0.lock().unwrap_or_else(PoisonError::into_inner).drain(..).collect();
    if readings.is_empty() {
        return;
    }
    let note = async {
        let mut tx = cx.write().await?;
        for one in &readings {
            let (id, place, title) = (one.id.clone(), one.place.as_str(), one.title.as_str());
            let subject = Subject { kind: one.kind, id, place, title };
            record(cx, &mut tx, one.verb, subject, &[]).await?;
        }
        Ok::<(), Error>(tx.commit().await?)
    };
    if let Err(error) = note.await {
        tracing::warn!(%error, "what was looked up could not be noted");
    }
}
