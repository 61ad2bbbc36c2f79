use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    organisations::{
        OrganisationId,
        merging::restored,
        permissions::{READ, UNMERGE, find_for},
        store::{self, MergeId},
        subject,
    },
    people::told,
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Takes a merging back: the record that was gone is in the register again under its own address, with everything that was
/// moved from it; the other is what it was, but for what somebody changed since.
///
/// Fails with [`Error::Conflict`] when it was taken back already.
pub async fn unmerge(
    cx: &Cx,
    tx: &mut WriteTx,
    kept: OrganisationId,
    id: MergeId,
) -> Result<OrganisationId, Error> {
    let now = find_for(cx, tx, UNMERGE, kept).await?;
    let merge = store::merge_of(tx, kept, id).await?;
    let merge = merge.ok_or(Error::Conflict("organisation-unmerged-already"))?;
    let moved = merge.moved().ok_or_else(|| Error::Internal("a merging is unreadable".into()))?;
    cx.allow_at(tx, READ, UNMERGE, &moved.gone.place).await?;
    let new = restored(&now, &moved.before, &moved.after);
    let changes = told(cx, tx, now.changes(&new)).await?;
    if !store::end_merge(tx, id, cx.now).await?
        || !store::update(tx, kept, &new, now.version).await?
    {
        return Err(Error::Conflict("organisation-unmerged-already"));
    }
    store::put_back(tx, &moved.gone).await?;
    store::move_back(tx, &moved).await?;
    let back = moved.gone.organisation();
    let mut lines = vec![Change::new("organisation-unmerged", "", back.name(Lang::Ar))];
    lines.extend(changes);
    record(cx, tx, UNMERGE, subject(kept, &new.place, new.title()), &lines).await?;
    let told = [Change::new("organisation-unmerged", "", now.name(Lang::Ar))];
    record(cx, tx, UNMERGE, subject(back.id, &back.place, back.name(Lang::Ar)), &told).await?;
    Ok(back.id)
}
