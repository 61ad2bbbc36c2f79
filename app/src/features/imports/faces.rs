//! Those who may be meant by the rows that are shown, as the register knows them now.

use super::{import::ImportRow, store};
use crate::foundation::{
    Error,
    people::{self, Person, PersonId},
};
use kit_db::Reads;
use std::collections::{BTreeMap, BTreeSet};

/// People with the names of their place, in Arabic and in French. Who has left the register is not there.
pub type Faces = BTreeMap<PersonId, (Person, (String, String))>;

/// Everybody whom these rows ask about.
pub async fn asked_about(tx: &impl Reads, rows: &[ImportRow]) -> Result<Faces, Error> {
    of(tx, rows.iter().flat_map(|row| row.found.twins()).map(|twin| twin.person)).await
}

/// Everybody who was chosen for one of these rows.
pub async fn chosen(tx: &impl Reads, rows: &[ImportRow]) -> Result<Faces, Error> {
    of(tx, rows.iter().filter_map(|row| row.decision.as_ref()?.meant())).await
}

async fn of(tx: &impl Reads, people: impl Iterator<Item = PersonId>) -> Result<Faces, Error> {
    let ids: BTreeSet<PersonId> = people.collect();
    let people = people::by_ids(tx, &ids.into_iter().collect::<Vec<_>>()).await?;
    let places: BTreeSet<&str> = people.iter().map(|person| person.place.as_str()).collect();
    let places: Vec<String> = places.into_iter().map(str::to_owned).collect();
    let places = store::place_names(tx, &places).await?;
    let face = |person: Person| {
        let place = places.get(&person.place).cloned().unwrap_or_default();
        (person.id, (person, place))
    };
    Ok(people.into_iter().map(face).collect())
}
