use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    people::{
        Person, PersonId,
        merging::{Moved, Record, chosen},
        permissions::{EDIT, MERGE, READ, find_for},
        store, subject, told,
    },
};
use kit_db::{Reads, WriteTx};
use kit_lang::Lang;
use std::collections::BTreeSet;

/// Makes two records one: `gone` becomes part of `kept`, which takes over the values of the fields in `theirs`. All that
/// refers to the one moves to the other; nothing is lost, and [`super::unmerge`] puts it back.
///
/// Each comes with the version that the page was made from. Fails with [`Error::Stale`] when somebody saved either in
/// between.
pub async fn merge(
    cx: &Cx,
    tx: &mut WriteTx,
    (kept, kept_version): (PersonId, i64),
    (gone, gone_version): (PersonId, i64),
    theirs: &BTreeSet<String>,
) -> Result<(), Error> {
    let before = find_for(cx, tx, MERGE, kept).await?;
    let other = find_for(cx, tx, MERGE, gone).await?;
    if kept == gone {
        return Err(Error::NotFound);
    }
    if (before.version, other.version) != (kept_version, gone_version) {
        return Err(Error::Stale);
    }
    let new = chosen(&before, &other, |field| theirs.contains(field));
    let new = new.tidied().map_err(|_| Error::Unreadable("person-nameless"))?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    let changes = told(cx, tx, before.changes(&new)).await?;
    // The version goes up even when no field changes: a page that was made before is out of date.
    if !store::update(tx, &before, &new, kept_version).await? {
        return Err(Error::Stale);
    }
    let mut moved = nothing_moved(tx, &before, &other).await?;
    store::move_all(tx, &mut moved).await?;
    store::remove(tx, std::slice::from_ref(&other)).await?;
    store::keep_merge(cx, tx, &moved).await?;
    let mut lines = vec![Change::new("person-merged", "", other.name(Lang::Ar))];
    lines.extend(changes);
    record(cx, tx, MERGE, subject(kept, &new.place, new.title()), &lines).await?;
    Ok(())
}

/// The two records as they were and as the one that stays is now.
async fn nothing_moved(tx: &impl Reads, before: &Person, gone: &Person) -> Result<Moved, Error> {
    let made = |id| async move { store::made_at(tx, id).await?.ok_or(Error::NotFound) };
    let after = store::find(tx, before.id).await?.ok_or(Error::NotFound)?;
    let kept_made = made(before.id).await?;
    Ok(Moved {
        gone: Record::of(gone, made(gone.id).await?),
        before: Record::of(before, kept_made),
        after: Record::of(&after, kept_made),
        registrations: Vec::new(),
        collided: Vec::new(),
        memberships: Vec::new(),
        audiences: Vec::new(),
        audiences_given: Vec::new(),
        certificates: Vec::new(),
        import_rows: Vec::new(),
        waiting: Vec::new(),
    })
}
