use super::{keep, note};
use crate::{
    features::desk::{
        AnswerBy, Case, CaseId, State, letter,
        permissions::{ANSWER, OVERRULE, find_at},
        subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
        mail::{self, NewLetter},
    },
};
use kit_db::WriteTx;

/// Answers a case. By mail and by short message the answer goes out with the act, and on the public page it is there at once; by phone, by letter and
/// at the counter somebody still has to tell it.
///
/// Fails with [`Error::Stale`] when somebody saved in between, with [`Error::Conflict`] when it has its answer or lies on another
/// desk.
pub async fn answer(
    cx: &Cx,
    tx: &mut WriteTx,
    id: CaseId,
    words: &str,
    version: i64,
) -> Result<(), Error> {
    let case = find_at(cx, tx, ANSWER, (id, version)).await?;
    let decides = cx.may_at(tx, OVERRULE, &case.place).await?;
    case.may_answer(cx.account(), decides)?;
    let (before, told) = (case.state, tells_itself(cx, &case, words));
    let case = Case {
        state: State::Answered,
        answer: words.to_owned(),
        answered_on: Some(cx.today()),
        days_taken: Some((cx.today() - case.received_on).num_days()),
        told_on: told.then(|| cx.today()),
        ..case
    };
    keep(tx, &case).await?;
    note(cx, tx, &case, "answered", words).await?;
    let (kind, about) = (letter::KIND, case.id.0);
    let letter = NewLetter { kind, about, to: &case.contact, lang: case.lang() };
    match case.answer_by {
        AnswerBy::Mail if told => mail::post(cx, tx, letter).await.map(|_| ())?,
        AnswerBy::Sms if told => mail::text(cx, tx, letter).await.map(|_| ())?,
        _ => {}
    }
    let state = [Change::new("case-state", before.key(), case.state.key())];
    record(cx, tx, ANSWER, subject(&case), &state).await?;
    Ok(())
}

/// Whether the answer reaches whoever asked without anybody telling it.
fn tells_itself(cx: &Cx, case: &Case, words: &str) -> bool {
    match case.answer_by {
        AnswerBy::Page => true,
        AnswerBy::Mail => mail::may_post(cx),
        // What is too long for a few parts is told by somebody.
        AnswerBy::Sms => {
            let sms = cx.server.config.sms.as_ref();
            sms.is_some_and(|sms| sms.bears(&letter::short(cx, case, words)))
        }
        AnswerBy::Phone | AnswerBy::Letter | AnswerBy::Counter => false,
    }
}
