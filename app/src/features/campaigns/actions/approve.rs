use super::{schedule, step};
use crate::{
    features::campaigns::{
        CampaignId, Way,
        permissions::{APPROVE, find_at},
    },
    foundation::{Cx, Error, mail},
};
use kit_db::WriteTx;

/// A second person lets it go out: at its time, or at once.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it was not submitted, when the actor
/// wrote, changed or submitted it, or goes by mail where no mail
/// server is set.
pub async fn approve(cx: &Cx, tx: &mut WriteTx, id: CampaignId, version: i64) -> Result<(), Error> {
    let campaign = find_at(cx, tx, APPROVE, (id, version)).await?;
    if campaign.uses(Way::Mail) && !mail::may_post(cx) {
        return Err(Error::Conflict("letter-no-server"));
    }
    let before = campaign.state;
    let campaign = campaign.approved(cx.account(), cx.now)?;
    step(cx, tx, APPROVE, (before, &campaign)).await?;
    schedule(cx, tx, &campaign, campaign.next_at.unwrap_or(cx.now)).await
}
