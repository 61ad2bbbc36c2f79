use crate::{
    features::dispatches::{
        Answer, Dispatch, DispatchId, Returned,
        permissions::{ANSWER, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Notes that the slip of a letter came back signed, or the letter itself.
///
/// Fails with [`Error::Conflict`] when it is noted already what became of it, or the letter is younger than that day.
pub async fn answer(
    cx: &Cx,
    tx: &mut WriteTx,
    id: DispatchId,
    answer: Answer,
) -> Result<Dispatch, Error> {
    let before = find_for(cx, tx, ANSWER, id).await?;
    let after = before.clone().answered(answer)?;
    if !store::note(cx, tx, &before, &after).await? {
        return Err(Error::Stale);
    }
    let mut changes = vec![
        Change::new("dispatch-state", before.state.key(), after.state.key()),
        Change::new("dispatch-answered-on", "", answer.on),
    ];
    if after.reason != Returned::Nothing {
        changes.push(Change::new("dispatch-reason", "", after.reason.key()));
    }
    record(cx, tx, ANSWER, subject(&after, &after.number()), &changes).await?;
    Ok(after)
}
