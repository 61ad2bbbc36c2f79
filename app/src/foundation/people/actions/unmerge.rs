use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    people::{
        PersonId,
        merging::restored,
        permissions::{EDIT, READ, UNMERGE, find_for},
        store::{self, MergeId},
        subject, told,
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;

/// Takes a merging back: the record that was gone is in the register again under its own address, with everything that was
/// moved from it; the other is what it was, but for what somebody changed since.
///
/// Fails with [`Error::Conflict`] when it was taken back already, or when the names of both were taken out since.
pub async fn unmerge(
    cx: &Cx,
    tx: &mut WriteTx,
    kept: PersonId,
    id: MergeId,
) -> Result<PersonId, Error> {
    let now = find_for(cx, tx, UNMERGE, kept).await?;
    let merge = store::merge_of(tx, kept, id).await?;
    let merge = merge.ok_or(Error::Conflict("person-unmerged-already"))?;
    if merge.is_erased() {
        return Err(Error::Conflict("person-unmerge-erased"));
    }
    let moved = merge.moved().ok_or_else(|| Error::Internal("a merging is unreadable".into()))?;
    cx.allow_at(tx, READ, UNMERGE, &moved.gone.place).await?;
    let new = restored(&now, &moved.before, &moved.after);
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    let changes = told(cx, tx, now.changes(&new)).await?;
    if !store::end_merge(tx, id, cx.now).await?
        || !store::update(tx, &now, &new, now.version).await?
    {
        return Err(Error::Conflict("person-unmerged-already"));
    }
    let back = moved.gone.person();
    store::put_back(tx, &back, moved.gone.made_at).await?;
    store::move_back(tx, &moved).await?;
    let mut lines = vec![Change::new("person-unmerged", "", back.name(Lang::Ar))];
    lines.extend(changes);
    record(cx, tx, UNMERGE, subject(kept, &new.place, new.title()), &lines).await?;
    let told = [Change::new("person-unmerged", "", now.name(Lang::Ar))];
    record(cx, tx, UNMERGE, subject(back.id, &back.place, back.name(Lang::Ar)), &told).await?;
    Ok(back.id)
}
