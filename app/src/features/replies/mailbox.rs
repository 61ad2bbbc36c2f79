//! The mail box to which letters come back, read by a job every minute.

use super::actions::{self, Became};
use crate::foundation::{
    Cx, Error, SecretsKey, Server,
    jobs::{Failure, Job, finish},
};
use chrono::{DateTime, Duration, DurationRound, Utc};
use kit_db::WriteTx;
use kit_mail::{Incoming, Maildir, Mark};
use std::{ffi::OsString, io};

/// The kind of the jobs that read it.
pub const JOB: &str = "replies.fetch";

/// So many messages a minute: what comes in a storm waits in its box.
const MOST: usize = 500;

/// What is read of one message. A report stands at its beginning, the letter or the files that come with it behind.
const LONGEST: u64 = 1 << 20;

/// Has the mail box read in the coming minute, where there is one. Asking twice changes nothing.
pub async fn plan(server: &Server) -> kit_db::Result<()> {
    if server.config.mailbox.is_none() {
        return Ok(());
    }
    let mut tx = server.db.write().await?;
    plan_in(&mut tx, server.now()).await?;
    tx.commit().await
}

async fn plan_in(tx: &mut WriteTx, now: DateTime<Utc>) -> kit_db::Result<()> {
    let next = now + Duration::minutes(1);
    let next = next.duration_trunc(Duration::minutes(1)).unwrap_or(next);
    let once = format!("{JOB} {}", next.format("%Y-%m-%d %H:%M"));
    kit_queue::enqueue_once(tx, &once, JOB, &(), next, now).await?;
    Ok(())
}

/// Reads what came in, and has it read again. Without a mail box, or without the key that letters are named with, it is not.
pub async fn fetch(cx: Cx, job: Job) -> Result<(), Failure> {
    let config = &cx.server.config;
    if let (Some(mailbox), Some(key)) = (config.mailbox.clone(), config.secrets.clone()) {
        let mut tx = cx.write().await?;
        plan_in(&mut tx, cx.server.now()).await?;
        tx.commit().await?;
        if let Err(error) = read_all(&cx, &mailbox, &key).await {
            // What it says is about a folder, and names nobody.
            tracing::warn!(%error, "the mail box for what comes back cannot be read");
        }
    }
    let mut tx = cx.write().await?;
    finish(&mut tx, &job, cx.server.now()).await?;
    Ok(tx.commit().await?)
}

async fn read_all(cx: &Cx, mailbox: &Maildir, key: &SecretsKey) -> io::Result<()> {
    let names = apart(mailbox, |mailbox| mailbox.waiting(MOST)).await?;
    for name in names {
        if let Err(error) = read_one(cx, mailbox, key, name).await? {
            // It stays where it is, and holds up nobody: the next minute tries it again.
            tracing::warn!(%error, "a message that came in waits");
        }
    }
    Ok(())
}

/// One message: what follows from it is kept, then it is moved. A program that ends in between finds it again, and knows it.
async fn read_one(
    cx: &Cx,
    mailbox: &Maildir,
    key: &SecretsKey,
    name: OsString,
) -> io::Result<Result<(), Error>> {
    let named = name.clone();
    let read = move |mailbox: &Maildir| {
        let bytes = mailbox.read(&named, LONGEST)?;
        Ok(bytes.map(|bytes| (Incoming::read(&bytes), bytes)))
    };
    let Some((incoming, bytes)) = apart(mailbox, read).await? else { return Ok(Ok(())) };
    let became = match taken(cx, key, (&incoming, &bytes)).await {
        Ok(became) => became,
        Err(error) => return Ok(Err(error)),
    };
    let mark = if became == Became::Unclear { Mark::Flagged } else { Mark::Seen };
    apart(mailbox, move |mailbox| mailbox.done(&name, mark)).await?;
    Ok(Ok(()))
}

async fn taken(
    cx: &Cx,
    key: &SecretsKey,
    (incoming, bytes): (&Incoming, &[u8]),
) -> Result<Became, Error> {
    let mut tx = cx.write().await?;
    let became = actions::take(cx, &mut tx, key, (incoming, bytes)).await;
    match became {
        Ok(became) => {
            tx.commit().await?;
            Ok(became)
        }
        // A machine that answers a machine: nothing is kept.
        Err(Error::TooMany) => Ok(Became::Nothing),
        Err(error) => Err(error),
    }
}

/// Away from those who answer browsers: a disk may be slow.
async fn apart<T: Send + 'static>(
    mailbox: &Maildir,
    does: impl FnOnce(&Maildir) -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    let mailbox = mailbox.clone();
    tokio::task::spawn_blocking(move || does(&mailbox)).await.map_err(io::Error::other)?
}
