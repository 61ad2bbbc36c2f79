use crate::foundation::{
    Cx, Error, audiences,
    journal::{Change, record},
    people::{
        NewPerson, PersonId,
        permissions::{EDIT, READ, find_for},
        store, subject, told,
    },
    privacy,
};
use kit_db::WriteTx;
use kit_lang::Lang;
use std::collections::BTreeSet;

/// Changes what is known of a person; `version` is the one that the page was made from.
///
/// Fails with [`Error::Stale`] when somebody saved in between, with [`Error::Conflict`] when the name was taken out and
/// another is given, and asks for the right at the new place too.
pub async fn edit(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PersonId,
    new: &NewPerson,
    version: i64,
) -> Result<(), Error> {
    edit_with(cx, tx, id, (new, None), version).await
}

/// The same with the audiences that the person is in: of those that the actor may see, exactly these.
pub async fn edit_with(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PersonId,
    (new, ticked): (&NewPerson, Option<&BTreeSet<String>>),
    version: i64,
) -> Result<(), Error> {
    let person = find_for(cx, tx, EDIT, id).await?;
    cx.allow_at(tx, READ, EDIT, &new.place).await?;
    let new = new.clone().tidied().map_err(|_| Error::Unreadable("person-nameless"))?;
    if person.version != version {
        return Err(Error::Stale);
    }
    let named = |one: &NewPerson| {
        [Some(&one.name_ar), Some(&one.name_fr), one.phone.as_ref(), one.email.as_ref()]
            .map(|text| text.cloned())
    };
    if named(&NewPerson::from(&person)) != named(&new)
        && privacy::erased_at(tx, id).await?.is_some()
    {
        return Err(Error::Conflict("person-edit-erased"));
    }
    let mut changes = told(cx, tx, person.changes(&new)).await?;
    if let Some(ticked) = ticked {
        changes.extend(classify(cx, tx, id, ticked).await?);
    }
    if changes.is_empty() {
        return Ok(());
    }
    if !store::update(tx, &person, &new, version).await? {
        return Err(Error::Stale);
    }
    record(cx, tx, EDIT, subject(id, &new.place, new.title()), &changes).await?;
    Ok(())
}

/// Puts a person into exactly these audiences of those that the actor may see, and tells what changed. One marked
/// sensitive is counted in the journal too, and not named.
pub(super) async fn classify(
    cx: &Cx,
    tx: &mut WriteTx,
    id: PersonId,
    ticked: &BTreeSet<String>,
) -> Result<Vec<Change>, Error> {
    let before = store::audiences_of(tx, &[id]).await?.remove(&id).unwrap_or_default();
    let offered = audiences::offered(cx, tx).await?;
    let name = |one: &audiences::Audience| match one.sensitive {
        true => cx.server.words.get(Lang::Ar, "audience-sensitive").into_owned(),
        false => one.name(Lang::Ar).to_owned(),
    };
    let mut changes = Vec::new();
    for one in &offered {
        match (before.contains(&one.code), ticked.contains(&one.code)) {
            (false, true) => {
                store::add_audience(tx, id, &one.code).await?;
                changes.push(Change::new("person-audience-joined", "", name(one)));
            }
            (true, false) => {
                store::drop_audience(tx, id, &one.code).await?;
                changes.push(Change::new("person-audience-left", "", name(one)));
            }
            _ => {}
        }
    }
    Ok(changes)
}
