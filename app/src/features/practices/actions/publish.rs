use crate::{
    features::practices::{
        PracticeId, State,
        permissions::{PUBLISH, find_for},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Gives a practice to the whole nation to read, for the first time or again.
///
/// What is published stays so.
pub async fn publish(cx: &Cx, tx: &mut WriteTx, id: PracticeId) -> Result<(), Error> {
    let practice = find_for(cx, tx, PUBLISH, id).await?;
    if practice.state == State::Published {
        return Ok(());
    }
    store::set_state(tx, id, State::Published).await?;
    let state = [Change::new("practice-state", practice.state.key(), State::Published.key())];
    record(cx, tx, PUBLISH, subject(id, &practice.place, &practice.title_ar), &state).await?;
    Ok(())
}
