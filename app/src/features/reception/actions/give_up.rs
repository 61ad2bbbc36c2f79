use super::promote::promote;
use crate::{
    features::reception::{Badge, State, permissions::GIVE_UP, store, subject},
    foundation::{
        Cx, Error,
        events::Event,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// The bearer says that they do not come: the seat goes to who waits first.
///
/// Fails with [`Error::Conflict`] when they said so before, or came.
pub async fn give_up(
    cx: &Cx,
    tx: &mut WriteTx,
    (event, badge): (&Event, Badge),
) -> Result<(), Error> {
    if !badge.may_give_up() || store::came(tx, badge.id).await? {
        return Err(Error::Conflict("badge-cannot-give-up"));
    }
    store::set_state(tx, badge.id, State::Withdrawn).await?;
    promote(cx, tx, event).await?;
    let visitor = cx.visiting("badge-by-bearer");
    record(&visitor, tx, GIVE_UP, subject(event), &[Change::new("badge-no", "", badge.no)]).await?;
    Ok(())
}
