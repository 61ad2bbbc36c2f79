//! What is noted of letters that come back, and of whoever answers one.

use crate::{
    features::campaigns::{CampaignId, Fate, recipient::RecipientId},
    foundation::people::PersonId,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, sql};
use kit_mail::Report;

/// A letter that was sent, and to whom.
#[derive(Debug, Clone, FromRow)]
pub struct Posted {
    pub campaign: CampaignId,
    pub person: PersonId,
    /// Where it went; empty when the name was taken out since.
    pub address: String,
    /// Where its reader lives, or else the place that wrote it.
    pub place: String,
}

pub async fn letter_of(tx: &impl Reads, id: RecipientId) -> Result<Option<Posted>> {
    tx.optional(sql!(
        "select r.campaign, r.person, r.address, coalesce(p.place, c.place) as place
           from campaign_recipients r
           join campaigns c on c.id = r.campaign
           left join people p on p.id = r.person
          where r.id = $1 and r.channel = 'mail'",
        id,
    ))
    .await
}

/// Notes what a server told of a letter; the first time counts. It may be told before the answer of the one that took it was noted.
pub async fn come_back(
    tx: &mut WriteTx,
    id: RecipientId,
    (fate, told): (Fate, &Report),
    now: DateTime<Utc>,
) -> Result<u64> {
    let said = if fate == Fate::Bounced { told.words.as_str() } else { "" };
    tx.run(sql!(
        "update campaign_recipients
            set state = $2, code = $3, said = case when address = '' then '' else $4 end, reported_at = $5, due_at = null
          where id = $1 and channel = 'mail' and reported_at is null and attempts > 0
            and state in ('sending', 'sent', 'uncertain', 'waiting')",
        id,
        fate,
        told.code.as_str(),
        said,
        now,
    ))
    .await
}
