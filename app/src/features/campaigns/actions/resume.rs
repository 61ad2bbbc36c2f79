use super::{schedule, step};
use crate::{
    features::campaigns::{
        CampaignId, Way,
        permissions::{RESUME, find_for},
    },
    foundation::{Cx, Error, mail},
};
use kit_db::WriteTx;

/// Goes on with a campaign that was paused, from where it was.
///
/// Fails with [`Error::Conflict`] when it is not paused, or goes by mail where no mail server is set.
pub async fn resume(cx: &Cx, tx: &mut WriteTx, id: CampaignId) -> Result<(), Error> {
    let campaign = find_for(cx, tx, RESUME, id).await?;
    if campaign.uses(Way::Mail) && !mail::may_post(cx) {
        return Err(Error::Conflict("letter-no-server"));
    }
    let before = campaign.state;
    let campaign = campaign.resumed(cx.now)?;
    step(cx, tx, RESUME, (before, &campaign)).await?;
    schedule(cx, tx, &campaign, campaign.next_at.unwrap_or(cx.now)).await
}
