use super::attach::touched;
use crate::{
    features::campaigns::{
        CampaignId,
        file::FileId,
        permissions::{DETACH, find_at},
        store, subject,
    },
    foundation::{
        Cx, Error,
        journal::{Change, record},
    },
};
use kit_db::WriteTx;

/// Takes a file away from a draft.
///
/// Fails with [`Error::Conflict`] when it is no draft any more.
pub async fn detach(
    cx: &Cx,
    tx: &mut WriteTx,
    (id, version): (CampaignId, i64),
    file: FileId,
) -> Result<(), Error> {
    let campaign = find_at(cx, tx, DETACH, (id, version)).await?;
    campaign.may_edit()?;
    let files = store::files(tx, id).await?;
    let gone = files.into_iter().find(|one| one.id == file).ok_or(Error::NotFound)?;
    touched(cx, tx, &campaign).await?;
    store::delete_file(tx, (id, file)).await?;
    let change = Change::new("campaign-file", &gone.name, "");
    record(cx, tx, DETACH, subject(&campaign), &[change]).await?;
    Ok(())
}
