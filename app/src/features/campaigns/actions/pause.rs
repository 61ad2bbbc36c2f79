use super::{step, unschedule};
use crate::{
    features::campaigns::{
        CampaignId, Why,
        permissions::{PAUSE, find_for},
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Holds a campaign: nothing goes out after what is on its way this moment. The program does so by itself, and says why.
///
/// Fails with [`Error::Conflict`] when it is neither approved nor being sent.
pub async fn pause(cx: &Cx, tx: &mut WriteTx, id: CampaignId, why: Why) -> Result<(), Error> {
    let campaign = find_for(cx, tx, PAUSE, id).await?;
    unschedule(tx, &campaign).await?;
    let before = campaign.state;
    step(cx, tx, PAUSE, (before, &campaign.paused(why)?)).await
}
