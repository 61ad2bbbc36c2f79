use super::{schedule, served, step};
use crate::{
    features::campaigns::{
        CampaignId,
        permissions::{APPROVE, find_at},
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// A second person lets it go out: at its time, or at once.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it was not submitted, when the actor
/// wrote, changed or submitted it, or it goes by a way that nobody is
/// set for.
pub async fn approve(cx: &Cx, tx: &mut WriteTx, id: CampaignId, version: i64) -> Result<(), Error> {
    let campaign = find_at(cx, tx, APPROVE, (id, version)).await?;
    served(cx, &campaign)?;
    let before = campaign.state;
    let campaign = campaign.approved(cx.account(), cx.now)?;
    step(cx, tx, APPROVE, (before, &campaign)).await?;
    schedule(cx, tx, &campaign, campaign.next_at.unwrap_or(cx.now)).await
}
