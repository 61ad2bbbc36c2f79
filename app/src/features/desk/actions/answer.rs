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

/// Answers a case. By mail the answer goes out with the act, and on the public page it is there at once; by phone, by letter and
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
    let (before, told) = (case.state, tells_itself(cx, case.answer_by));
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
    if told && case.answer_by == AnswerBy::Mail {
        let (kind, about) = (letter::KIND, case.id.0);
        let letter = NewLetter { kind, about, to: &case.contact, lang: case.lang() };
        mail::post(cx, tx, letter).await?;
    }
    let state = [Change::new("case-state", before.key(), case.state.key())];
    record(cx, tx, ANSWER, subject(&case), &state).await?;
    Ok(())
}

/// Whether the answer reaches whoever asked without anybody telling it.
fn tells_itself(cx: &Cx, by: AnswerBy) -> bool {
    match by {
        AnswerBy::Page => true,
        AnswerBy::Mail => mail::may_post(cx),
        AnswerBy::Phone | AnswerBy::Letter | AnswerBy::Counter => false,
    }
}
