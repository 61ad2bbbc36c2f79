use crate::foundation::{
    Cx, Error,
    journal::{Subject, record_many},
    people::{
        NewPerson, PersonId,
        permissions::{READ, REGISTER},
        store,
    },
};
use kit_db::WriteTx;
use std::collections::BTreeSet;

/// Puts a person into the register. Whether they are there already is asked before, with [`super::super::alike`].
///
/// Fails with [`Error::Unreadable`] without any name.
pub async fn register(cx: &Cx, tx: &mut WriteTx, new: &NewPerson) -> Result<PersonId, Error> {
    let made = register_many(cx, tx, vec![new.clone()]).await?;
    made.first().copied().ok_or_else(|| Error::Internal("nobody was registered".into()))
}

/// Puts many people into the register by few statements; the identifiers come back in the same order.
pub async fn register_many(
    cx: &Cx,
    tx: &mut WriteTx,
    people: Vec<NewPerson>,
) -> Result<Vec<PersonId>, Error> {
    let places: BTreeSet<&str> = people.iter().map(|new| new.place.as_str()).collect();
    for place in places {
        cx.allow_at(tx, READ, REGISTER, place).await?;
    }
    let tidied: Result<Vec<NewPerson>, _> = people.into_iter().map(NewPerson::tidied).collect();
    let tidied = tidied.map_err(|_| Error::Unreadable("person-nameless"))?;
    let made: Vec<(PersonId, NewPerson)> =
        tidied.into_iter().map(|new| (PersonId::new(cx.now), new)).collect();
    store::insert(tx, &made, cx.now).await?;
    let subjects: Vec<Subject<'_>> =
        made.iter().map(|(id, new)| super::super::subject(*id, &new.place, new.title())).collect();
    record_many(cx, tx, REGISTER, &subjects).await?;
    Ok(made.into_iter().map(|(id, _)| id).collect())
}
