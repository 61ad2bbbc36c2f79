use super::{segment_for, step};
use crate::{
    features::campaigns::{
        CampaignId,
        permissions::{SUBMIT, find_at},
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Hands a draft to a second person. From now on neither its words nor what its segment asks change.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it is no draft, or nobody sent its
/// words to themselves since they were changed.
pub async fn submit(cx: &Cx, tx: &mut WriteTx, id: CampaignId, version: i64) -> Result<(), Error> {
    let campaign = find_at(cx, tx, SUBMIT, (id, version)).await?;
    let before = campaign.state;
    let segment = segment_for(cx, tx, campaign.segment, &campaign.place).await?;
    let campaign = campaign.submitted(&segment, cx.account(), cx.now)?;
    step(cx, tx, SUBMIT, (before, &campaign)).await
}
