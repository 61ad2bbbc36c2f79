use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    organisations::{
        OrganisationId,
        merging::{Moved, Record, completed},
        permissions::{MERGE, find_for},
        store, subject,
    },
    people::told,
};
use kit_db::WriteTx;
use kit_lang::Lang;
use std::collections::BTreeMap;

/// Makes two records one: `gone` becomes part of `kept`, which takes over what it does not say itself. All that refers to the
/// one moves to the other; nothing is lost, and [`super::unmerge`] puts it back.
///
/// Each comes with the version that the page was made from. Fails with [`Error::Stale`] when somebody saved either in
/// between, and with [`Error::Conflict`] while somebody holds a role for the one that would go: a right is given, not moved.
pub async fn merge(
    cx: &Cx,
    tx: &mut WriteTx,
    (kept, kept_version): (OrganisationId, i64),
    (gone, gone_version): (OrganisationId, i64),
) -> Result<(), Error> {
    let before = find_for(cx, tx, MERGE, kept).await?;
    let other = find_for(cx, tx, MERGE, gone).await?;
    if kept == gone {
        return Err(Error::NotFound);
    }
    if (before.version, other.version) != (kept_version, gone_version) {
        return Err(Error::Stale);
    }
    if store::is_held(tx, gone).await? {
        return Err(Error::Conflict("organisation-merge-held"));
    }
    let new = completed(&before, &other);
    let changes = told(cx, tx, before.changes(&new)).await?;
    // The version goes up even when no field changes: a page that was made before is out of date.
    if !store::update(tx, kept, &new, kept_version).await? {
        return Err(Error::Stale);
    }
    let after = store::find(tx, kept).await?.ok_or(Error::NotFound)?;
    let kept_made = store::made_at(tx, kept).await?.ok_or(Error::NotFound)?;
    let gone_made = store::made_at(tx, gone).await?.ok_or(Error::NotFound)?;
    let mut moved = Moved {
        gone: Record::of(&other, gone_made),
        before: Record::of(&before, kept_made),
        after: Record::of(&after, kept_made),
        rows: BTreeMap::new(),
    };
    store::move_all(tx, &mut moved).await?;
    store::keep_merge(cx, tx, &moved).await?;
    let mut lines = vec![Change::new("organisation-merged", "", other.name(Lang::Ar))];
    lines.extend(changes);
    record(cx, tx, MERGE, subject(kept, &new.place, new.title()), &lines).await?;
    Ok(())
}
