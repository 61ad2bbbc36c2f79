use crate::foundation::{
    Cx, Error,
    journal::{Change, record},
    people::{
        Person, PersonId,
        merging::{Moved, Noted, Record, chosen},
        permissions::{EDIT, MERGE, READ, find_for},
        store, subject, told,
    },
    privacy::{self, Identities},
};
use kit_db::{Reads, WriteTx};
use kit_lang::Lang;
use std::collections::BTreeSet;

/// Makes two records one: `gone` becomes part of `kept`, which takes over the values of the fields in `theirs`. All that
/// refers to the one moves to the other; nothing is lost, and [`super::unmerge`] puts it back.
///
/// Each comes with the version that the page was made from. Fails with [`Error::Stale`] when somebody saved either in
/// between, and with [`Error::Conflict`] when they hold two national identity numbers or a name was taken out of one.
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
    may_be_one(cx, tx, kept, gone).await?;
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

/// Two people have two numbers, and of a record without a name nobody knows whose it was.
async fn may_be_one(cx: &Cx, tx: &impl Reads, kept: PersonId, gone: PersonId) -> Result<(), Error> {
    for one in [kept, gone] {
        if privacy::erased_at(tx, one).await?.is_some() {
            return Err(Error::Conflict("person-merge-erased"));
        }
    }
    match privacy::identities(cx, tx, kept, gone).await? {
        Identities::OfOne => Ok(()),
        Identities::OfTwo => Err(Error::Conflict("person-merge-identities-differ")),
        Identities::Sealed => Err(Error::Conflict("person-merge-identities-sealed")),
    }
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
        noted: Noted::default(),
    })
}
