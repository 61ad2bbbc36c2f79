use super::{step, unschedule};
use crate::{
    features::campaigns::{
        CampaignId,
        permissions::{STOP, find_for},
        store,
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Gives a campaign up, wherever it is: whoever still waits gets nothing. It cannot be taken back; a copy can be sent to the others.
///
/// Fails with [`Error::Conflict`] when it is over.
pub async fn stop(cx: &Cx, tx: &mut WriteTx, id: CampaignId) -> Result<(), Error> {
    let campaign = find_for(cx, tx, STOP, id).await?;
    unschedule(tx, &campaign).await?;
    let before = campaign.state;
    let campaign = campaign.stopped(cx.now)?;
    step(cx, tx, STOP, (before, &campaign)).await?;
    store::leave_out_waiting(tx, id).await?;
    Ok(())
}
