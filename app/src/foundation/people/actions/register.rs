use crate::foundation::{
    Cx, Error,
    journal::{Change, record_each},
    people::{
        NewPerson, PersonId, Sex,
        permissions::{READ, REGISTER},
        store,
    },
    places,
};
use kit_db::WriteTx;
use kit_lang::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// Puts a person into the register. Whether they are there already is asked before, with [`super::super::alike`].
///
/// Fails with [`Error::Unreadable`] without any name.
pub async fn register(cx: &Cx, tx: &mut WriteTx, new: &NewPerson) -> Result<PersonId, Error> {
    let made = register_many(cx, tx, vec![new.clone()]).await?;
    made.first().copied().ok_or_else(|| Error::Internal("nobody was registered".into()))
}

/// Puts a person into the register and into these audiences.
pub async fn register_with(
    cx: &Cx,
    tx: &mut WriteTx,
    new: &NewPerson,
    ticked: &BTreeSet<String>,
) -> Result<PersonId, Error> {
    let id = register(cx, tx, new).await?;
    super::edit::classify(cx, tx, id, ticked).await?;
    Ok(id)
}

/// Puts many people into the register by few statements; the identifiers come back in the same order.
pub async fn register_many(
    cx: &Cx,
    tx: &mut WriteTx,
    people: Vec<NewPerson>,
) -> Result<Vec<PersonId>, Error> {
    register_guests(cx, tx, people, None).await
}

/// The same for those whom the list of a session names. They come from other provinces too and are registered where they
/// live: whoever may register at `host`, the place of the session, may write them down.
pub async fn register_guests(
    cx: &Cx,
    tx: &mut WriteTx,
    people: Vec<NewPerson>,
    host: Option<&str>,
) -> Result<Vec<PersonId>, Error> {
    let at: BTreeSet<&str> = people.iter().map(|new| new.place.as_str()).collect();
    for place in at {
        places::find_place(tx, place).await?.ok_or(Error::NotFound)?;
        super::allow_guests(cx, tx, (READ, REGISTER), place, host).await?;
    }
    let tidied: Result<Vec<NewPerson>, _> = people.into_iter().map(NewPerson::tidied).collect();
    let tidied = tidied.map_err(|_| Error::Unreadable("person-nameless"))?;
    let made: Vec<(PersonId, NewPerson)> =
        tidied.into_iter().map(|new| (PersonId::new(cx.now), new)).collect();
    store::insert(tx, &made, cx.now).await?;
    let fields = known(cx, tx, &made).await?;
    let lines = made.iter().zip(&fields).map(|((id, new), fields)| {
        (super::super::subject(*id, &new.place, new.title()), fields.as_slice())
    });
    record_each(cx, tx, REGISTER, &lines.collect::<Vec<_>>()).await?;
    Ok(made.into_iter().map(|(id, _)| id).collect())
}

/// What is known of each, as the journal tells it. How they are reached is not repeated there: the journal is never taken
/// back, and the file of a person is.
async fn known(
    cx: &Cx,
    tx: &WriteTx,
    made: &[(PersonId, NewPerson)],
) -> Result<Vec<Vec<Change>>, Error> {
    let mut places: BTreeMap<&str, String> = BTreeMap::new();
    for (_, new) in made {
        if !places.contains_key(new.place.as_str()) {
            places.insert(&new.place, places::name_of(tx, &new.place, Lang::Ar).await?);
        }
    }
    let sex = |sex: Sex| cx.server.words.get(Lang::Ar, sex.key()).into_owned();
    let fields = |new: &NewPerson| {
        Change::differing([
            Change::new("person-name-ar", "", &new.name_ar),
            Change::new("person-name-fr", "", &new.name_fr),
            Change::new("person-sex", "", new.sex.map(sex).unwrap_or_default()),
            Change::new(
                "person-birth-year",
                "",
                new.birth_year.map(|y| y.to_string()).unwrap_or_default(),
            ),
            Change::new(
                "person-place",
                "",
                places.get(new.place.as_str()).map_or("", String::as_str),
            ),
        ])
    };
    Ok(made.iter().map(|(_, new)| fields(new)).collect())
}
