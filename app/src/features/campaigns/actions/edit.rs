use super::segment_for;
use crate::{
    features::campaigns::{
        CampaignId, NewCampaign,
        permissions::{EDIT, READ, find_at},
        store, subject,
    },
    foundation::{Cx, Error, journal::record},
};
use kit_db::WriteTx;

/// Changes a draft; `version` is the one that the page was made from. Other words have to be tested again.
///
/// Fails with [`Error::Stale`] when somebody saved in between, and with [`Error::Conflict`] when it is no draft any more, or its
/// segment is away or asks after people of elsewhere.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: CampaignId,
    new: &NewCampaign,
    version: i64,
) -> Result<(), Error> {
    let before = find_at(cx, tx, EDIT, (id, version)).await?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    before.may_edit()?;
    segment_for(cx, tx, new.segment, &new.place).await?;
    let after = before.clone().edited(new, cx.account())?;
    if after == before {
        return Ok(());
    }
    if !store::update(tx, &after).await? {
        return Err(Error::Stale);
    }
    record(cx, tx, EDIT, subject(&after), &before.changes(&after)).await?;
    Ok(())
}
