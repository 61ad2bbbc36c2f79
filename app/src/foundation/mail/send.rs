//! Out of the outbox, by a job: one letter, one attempt.

use super::{
    letter::{LetterId, LetterState, Outgoing},
    store,
};
use crate::foundation::{
    Cx,
    jobs::{Failure, Job, finish},
};
use chrono::Duration;
use kit_mail::{Address, Letter, Refused};
use kit_queue::MOST_ATTEMPTS;

/// How long one may look up what was sent.
const KEPT: Duration = Duration::days(90);

/// Sends the letter of this job. What is written in it is in no log, and neither is who gets it.
pub async fn send(cx: Cx, job: Job) -> Result<(), Failure> {
    let id: String = job.payload()?;
    let id: LetterId = id.parse().map_err(|_| Failure::Never("no letter".into()))?;
    let Some(letter) = begin(&cx, &job, id).await? else { return Ok(()) };
    match go(&cx, &letter).await? {
        Went::Sent => end(&cx, &job, id, LetterState::Sent).await,
        Went::Dropped => end(&cx, &job, id, LetterState::Dropped).await,
        Went::Refused(refused) => refuse(&cx, &job, id, &refused).await,
    }
}

/// What became of one attempt.
enum Went {
    Sent,
    /// There is nothing more to write.
    Dropped,
    Refused(Refused),
}

/// Notes that it is on its way. None, and the job done, when it is not this job's to send.
async fn begin(cx: &Cx, job: &Job, id: LetterId) -> Result<Option<Outgoing>, Failure> {
    let mut tx = cx.write().await?;
    let letter = store::find(&tx, id).await?.filter(|letter| letter.is_for(job.id.0));
    match &letter {
        Some(_) => store::note_attempt(&mut tx, id, cx.now).await?,
        None => u64::from(finish(&mut tx, job, cx.now).await?),
    };
    tx.commit().await?;
    Ok(letter)
}

async fn go(cx: &Cx, letter: &Outgoing) -> Result<Went, Failure> {
    if letter.is_short() {
        return short(cx, letter).await;
    }
    let Some(post) = &cx.server.config.mail else {
        let words = "QURB_SMTP".into();
        return Ok(Went::Refused(Refused::Passing { code: "no-server".into(), words }));
    };
    let to = match Address::parse(&letter.recipient) {
        Ok(to) => to,
        Err(wrong) => {
            let (code, words) = ("address".into(), wrong.to_string());
            return Ok(Went::Refused(Refused::Permanent { code, words }));
        }
    };
    let Some(text) = written(cx, letter).await? else { return Ok(Went::Dropped) };
    match post.send(&text, &to, &letter.id.to_string(), letter.made_at).await {
        Ok(()) => Ok(Went::Sent),
        Err(refused) => Ok(Went::Refused(refused)),
    }
}

/// A short message: one attempt that may have arrived is the last.
async fn short(cx: &Cx, letter: &Outgoing) -> Result<Went, Failure> {
    let refused = |code: &str| {
        let (code, words) = (code.to_owned(), code.to_owned());
        Went::Refused(Refused::Permanent { code, words })
    };
    let later = |code: String| {
        let words = code.clone();
        Went::Refused(Refused::Passing { code, words })
    };
    if letter.state == LetterState::Sending {
        return Ok(refused("uncertain"));
    }
    let Some(sms) = &cx.server.config.sms else { return Ok(later("no-gateway".into())) };
    let Some(text) = written(cx, letter).await? else { return Ok(Went::Dropped) };
    let text = text.paragraphs.join("\n");
    if !sms.bears(&text) {
        return Ok(refused("parts"));
    }
    let text = kit_sms::Text { to: letter.recipient.clone(), text, report: None };
    Ok(match sms.gateway.send(&text).await {
        kit_sms::Went::Taken => Went::Sent,
        kit_sms::Went::Refused(code) => refused(&code),
        kit_sms::Went::Later(code) | kit_sms::Went::Kept(code) => later(code),
        kit_sms::Went::Unknown(_) => refused("uncertain"),
    })
}

/// What is written in it now; none when there is nothing more to write.
async fn written(cx: &Cx, letter: &Outgoing) -> Result<Option<Letter>, Failure> {
    match crate::app::LETTERS.iter().find(|kind| kind.name == letter.kind) {
        Some(kind) => Ok((kind.write)(cx.clone(), letter.clone()).await?),
        None => Ok(None),
    }
}

/// The letter's end and the job's in one transaction: it is not sent again.
async fn end(cx: &Cx, job: &Job, id: LetterId, state: LetterState) -> Result<(), Failure> {
    let mut tx = cx.write().await?;
    store::set_state(&mut tx, id, state, "", cx.server.now()).await?;
    finish(&mut tx, job, cx.server.now()).await?;
    Ok(tx.commit().await?)
}

async fn refuse(cx: &Cx, job: &Job, id: LetterId, refused: &Refused) -> Result<(), Failure> {
    let last = refused.is_permanent() || job.attempts >= MOST_ATTEMPTS;
    let state = if last { LetterState::Failed } else { LetterState::Waiting };
    let mut tx = cx.write().await?;
    store::set_state(&mut tx, id, state, &refused.to_string(), cx.server.now()).await?;
    if last {
        finish(&mut tx, job, cx.server.now()).await?;
    }
    tx.commit().await?;
    // The words of the server may name the reader: they stand in the outbox, and the log gets the code alone.
    if last { Ok(()) } else { Err(Failure::Again(refused.code().to_owned())) }
}

/// Forgets letters that went out long ago.
pub async fn sweep(cx: Cx, job: Job) -> Result<(), Failure> {
    let mut tx = cx.write().await?;
    store::delete_sent(&mut tx, cx.now - KEPT).await?;
    finish(&mut tx, &job, cx.now).await?;
    Ok(tx.commit().await?)
}
