use crate::{
    features::campaigns::{
        Campaign, CampaignId, Way,
        file::{FileId, MOST_BYTES, MOST_FILES, NewFile},
        permissions::{ATTACH, find_at},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::{Reads, WriteTx};

/// How many bytes may still be added to a campaign.
pub async fn room(tx: &impl Reads, id: CampaignId) -> Result<i64, Error> {
    let files = store::files(tx, id).await?;
    Ok(MOST_BYTES - files.iter().map(|file| file.size).sum::<i64>())
}

/// Adds a file to the mail of a draft. It has to be sent to oneself again, and whoever added it does not approve it.
///
/// Fails with [`Error::Conflict`] when it is no draft any more, does not go by mail, or has as many files, or bytes, as it may.
pub async fn attach(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, version): (CampaignId, i64),
    file: &NewFile,
) -> Result<(), Error> {
    let campaign = find_at(cx, tx, ATTACH, (id, version)).await?;
    campaign.may_edit()?;
    if !campaign.uses(Way::Mail) {
        return Err(Error::Conflict("campaign-file-no-mail"));
    }
    let files = store::files(tx, id).await?;
    if i64::try_from(files.len()).unwrap_or(MOST_FILES) >= MOST_FILES {
        return Err(Error::Conflict("campaign-file-too-many"));
    }
    if file.size() > room(tx, id).await? {
        return Err(Error::Conflict("campaign-file-no-room"));
    }
    touched(cx, tx, &campaign).await?;
    store::insert_file(tx, (id, FileId::new(cx.now)), file, cx.now).await?;
    let change = Change::new("campaign-file", "", &file.name);
    record(cx, tx, ATTACH, subject(&campaign), &[change]).await?;
    Ok(())
}

/// Something else goes out than what was read before.
pub(super) async fn touched(cx: &Cx, tx: &mut WriteTx, campaign: &Campaign) -> Result<(), Error> {
    let after = Campaign { tested_at: None, edited_by: cx.account(), ..campaign.clone() };
    match store::update(tx, &after).await? {
        true => Ok(()),
        false => Err(Error::Stale),
    }
}
