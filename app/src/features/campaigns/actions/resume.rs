use super::{schedule, served, step};
use crate::{
    features::campaigns::{
        CampaignId,
        permissions::{RESUME, find_for},
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Goes on with a campaign that was paused, from where it was.
///
/// Fails with [`Error::Conflict`] when it is not paused, or goes by a way that nobody is set for.
pub async fn resume(cx: &Cx, tx: &mut WriteTx, id: CampaignId) -> Result<(), Error> {
    let campaign = find_for(cx, tx, RESUME, id).await?;
    served(cx, &campaign)?;
    let before = campaign.state;
    let campaign = campaign.resumed(cx.now)?;
    step(cx, tx, RESUME, (before, &campaign)).await?;
    schedule(cx, tx, &campaign, campaign.next_at.unwrap_or(cx.now)).await
}
