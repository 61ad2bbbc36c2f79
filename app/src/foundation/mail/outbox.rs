//! Into the outbox, in the transaction of the act.

use super::{LetterId, NewLetter, letter::SMS, store};
use crate::foundation::{Cx, Error, sms};
use kit_db::{WriteTx, uuid::Uuid};

/// The kind of the jobs that send letters.
pub const JOB: &str = "mail.send";

/// Whether this installation sends letters at all: what forms ask before they offer it.
pub fn may_post(cx: &Cx) -> bool {
    cx.server.config.mail.is_some()
}

/// Puts a letter into the outbox. It goes out when the act is kept, and not without it.
///
/// Fails with [`Error::Conflict`] where no mail server is set.
pub async fn post(cx: &Cx, tx: &mut WriteTx, letter: NewLetter<'_>) -> Result<LetterId, Error> {
    if !may_post(cx) {
        return Err(Error::Conflict("letter-no-server"));
    }
    put(cx, tx, (&letter, "mail")).await
}

/// The same as a short message: `to` is a mobile telephone. What its paragraphs say is sent, and neither its title nor its foot.
///
/// Fails with [`Error::Conflict`] where no gateway is set.
pub async fn text(cx: &Cx, tx: &mut WriteTx, letter: NewLetter<'_>) -> Result<LetterId, Error> {
    if !sms::may_text(cx) {
        return Err(Error::Conflict("letter-no-gateway"));
    }
    put(cx, tx, (&letter, SMS)).await
}

async fn put(
    cx: &Cx,
    tx: &mut WriteTx,
    (letter, channel): (&NewLetter<'_>, &str),
) -> Result<LetterId, Error> {
    let id = LetterId::new(cx.now);
    store::insert(tx, id, (letter, channel), cx.account(), cx.now).await?;
    enqueue(cx, tx, id).await?;
    Ok(id)
}

/// Has a letter sent by a job of its own; whichever had it before leaves it alone.
pub async fn enqueue(cx: &Cx, tx: &mut WriteTx, id: LetterId) -> Result<(), Error> {
    let job = kit_queue::enqueue(tx, JOB, &id.to_string(), cx.now, cx.now).await?;
    store::set_job(tx, id, job.0).await?;
    Ok(())
}

/// Takes the address out of every letter about these things, and what a server said of it; what waits does not go out.
pub async fn forget(tx: &mut WriteTx, about: &[Uuid]) -> Result<(), Error> {
    for one in about {
        store::forget(tx, *one).await?;
    }
    Ok(())
}
