//! The files that go with the mail of a campaign.

use crate::features::campaigns::{
    CampaignId,
    file::{CampaignFile, FileId, NewFile},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, sql};

pub async fn files(tx: &impl Reads, campaign: CampaignId) -> Result<Vec<CampaignFile>> {
    tx.all(sql!(
        "select id, campaign, name, kind, size from campaign_files where campaign = $1 order by id",
        campaign,
    ))
    .await
}

/// A file with what is in it.
#[derive(Debug, Clone, FromRow)]
pub struct Whole {
    pub name: String,
    pub kind: crate::features::campaigns::file::FileKind,
    pub bytes: Vec<u8>,
}

pub async fn whole(tx: &impl Reads, (campaign, id): (CampaignId, FileId)) -> Result<Option<Whole>> {
    tx.optional(sql!(
        "select name, kind, bytes from campaign_files where campaign = $1 and id = $2",
        campaign,
        id,
    ))
    .await
}

/// Every file of a campaign with what is in it.
pub async fn all_whole(tx: &impl Reads, campaign: CampaignId) -> Result<Vec<Whole>> {
    tx.all(sql!(
        "select name, kind, bytes from campaign_files where campaign = $1 order by id",
        campaign,
    ))
    .await
}

pub async fn insert_file(
    tx: &mut WriteTx,
    (campaign, id): (CampaignId, FileId),
    file: &NewFile,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into campaign_files (id, campaign, name, kind, size, bytes, added_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        id,
        campaign,
        file.name.as_str(),
        file.kind,
        file.size(),
        file.bytes.clone(),
        now,
    ))
    .await
}

pub async fn delete_file(tx: &mut WriteTx, (campaign, id): (CampaignId, FileId)) -> Result<u64> {
    tx.run(sql!("delete from campaign_files where campaign = $1 and id = $2", campaign, id)).await
}
