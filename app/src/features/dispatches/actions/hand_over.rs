use crate::{
    features::{
        campaigns::{self, CampaignId},
        dispatches::{Delivery, permissions::HAND_OVER, store},
    },
    foundation::{
        Cx, Error,
        journal::{Change, Subject, record},
    },
};
use chrono::NaiveDate;
use kit_db::WriteTx;

/// A part of a campaign's letters, or all that are left of them, was given to whoever carries them. How many there were.
///
/// Fails with [`Error::Conflict`] when none is left.
pub async fn hand_over(
    cx: &Cx,
    tx: &mut WriteTx,
    (campaign, part): (CampaignId, Option<i64>),
    (delivery, on): (Delivery, NaiveDate),
) -> Result<u64, Error> {
    let campaign = campaigns::find_for(cx, tx, HAND_OVER, campaign).await?;
    let many = store::hand_over(cx, tx, (campaign.id, part), (delivery, on)).await?;
    if many == 0 {
        return Err(Error::Conflict("dispatch-none-left"));
    }
    let id = campaign.id.to_string();
    let subject = Subject { kind: "campaign", id, place: &campaign.place, title: &campaign.title };
    let mut changes = vec![
        Change::new("dispatch-delivery", "", delivery.key()),
        Change::new("dispatch-letters", "", many),
        Change::new("dispatch-handed-on", "", on),
    ];
    changes.extend(part.map(|part| Change::new("dispatch-part", "", part)));
    record(cx, tx, HAND_OVER, subject, &changes).await?;
    Ok(many)
}
