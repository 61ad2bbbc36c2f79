use super::step;
use crate::{
    features::campaigns::{
        CampaignId,
        permissions::{SEND_BACK, find_at},
    },
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

/// Makes what was submitted a draft again: by whoever does not approve it, or by whoever thought better of it.
///
/// Fails with [`Error::Stale`] when somebody saved after `version`, with [`Error::Conflict`] when it was not submitted.
pub async fn send_back(
    cx: &Cx,
    tx: &mut WriteTx,
    id: CampaignId,
    version: i64,
) -> Result<(), Error> {
    let campaign = find_at(cx, tx, SEND_BACK, (id, version)).await?;
    let before = campaign.state;
    step(cx, tx, SEND_BACK, (before, &campaign.sent_back()?)).await
}
