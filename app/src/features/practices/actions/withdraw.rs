use crate::{
    features::practices::{
        PracticeId, State,
        permissions::{WITHDRAW, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes a published practice back to its own place; what was said about it stays with it.
///
/// Of one that is not published, nothing is withdrawn.
pub async fn withdraw(cx: &Cx, tx: &mut WriteTx, id: PracticeId) -> Result<(), Error> {
    let practice = find_for(cx, tx, WITHDRAW, id).await?;
    if practice.state != State::Published {
        return Ok(());
    }
    store::set_state(tx, id, State::Withdrawn).await?;
    let state = [Change::new("practice-state", State::Published.key(), State::Withdrawn.key())];
    record(cx, tx, WITHDRAW, subject(id, &practice.place, &practice.title_ar), &state).await?;
    Ok(())
}
