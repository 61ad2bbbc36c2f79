use super::{segment_for, step};
use crate::{
    features::campaigns::{
        CampaignId,
        cost::Cost,
        permissions::{SUBMIT, find_at},
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Hands a draft to a second person. From now on neither its words nor what its segment asks change.
///
/// `cost` is what its short messages come to. Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when
/// it is no draft, nobody sent its words to themselves since they were changed, or somebody's message has more parts than are paid for.
pub async fn submit(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, version): (CampaignId, i64),
    cost: Option<Cost>,
) -> Result<(), Error> {
    let campaign = find_at(cx, tx, SUBMIT, (id, version)).await?;
    let before = campaign.state;
    let segment = segment_for(cx, tx, campaign.segment, &campaign.place).await?;
    let most = cx.server.config.sms.as_ref().map(|sms| sms.most_parts);
    if cost.zip(most).is_some_and(|(cost, most)| cost.longest > most) {
        return Err(Error::Conflict("campaign-sms-too-long"));
    }
    let campaign = campaign.submitted((&segment, cost), cx.account(), cx.now)?;
    step(cx, tx, SUBMIT, (before, &campaign)).await
}
