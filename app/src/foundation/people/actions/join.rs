use crate::foundation::{
    Cx, Error,
    journal::{Subject, record_each},
    organisations::{self, Organisation, OrganisationId},
    people::{
        Person, PersonId, Tenure,
        permissions::{JOIN, READ, find_for},
        store, subject,
    },
};
use kit_db::WriteTx;
use kit_lang::Lang;
use std::collections::{BTreeSet, HashMap};

/// Makes a person a member of an organisation from today, unless they are one.
pub async fn join(
    cx: &Cx,
    tx: &mut WriteTx,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<(), Error> {
    join_as(cx, tx, person, organisation, Tenure::from(cx.today())).await
}

/// Writes down what a person is or was in an organisation; who is that already stays as they are.
pub async fn join_as(
    cx: &Cx,
    tx: &mut WriteTx,
    person: PersonId,
    organisation: OrganisationId,
    tenure: Tenure,
) -> Result<(), Error> {
    let person = find_for(cx, tx, JOIN, person).await?;
    let organisation = organisations::find(tx, organisation).await?.ok_or(Error::NotFound)?;
    write(cx, tx, &[(&person, &organisation)], tenure).await
}

/// Makes members from today by few statements. `host` is the place of the session whose list names them: whoever may do
/// this there may do it to those who come from elsewhere.
pub async fn join_many(
    cx: &Cx,
    tx: &mut WriteTx,
    pairs: &[(PersonId, OrganisationId)],
    host: Option<&str>,
) -> Result<(), Error> {
    let ids: BTreeSet<PersonId> = pairs.iter().map(|pair| pair.0).collect();
    let people = store::by_ids(tx, &ids.into_iter().collect::<Vec<_>>()).await?;
    let places: BTreeSet<&str> = people.iter().map(|person| person.place.as_str()).collect();
    for place in places {
        super::allow_guests(cx, tx, (READ, JOIN), place, host).await?;
    }
    let mut known: HashMap<OrganisationId, Organisation> = HashMap::new();
    for id in pairs.iter().map(|pair| pair.1).collect::<BTreeSet<_>>() {
        known.insert(id, organisations::find(tx, id).await?.ok_or(Error::NotFound)?);
    }
    let people: HashMap<PersonId, Person> = people.into_iter().map(|one| (one.id, one)).collect();
    let pairs = pairs
        .iter()
        .filter_map(|(person, organisation)| Some((people.get(person)?, known.get(organisation)?)));
    write(cx, tx, &pairs.collect::<Vec<_>>(), Tenure::from(cx.today())).await
}

async fn write(
    cx: &Cx,
    tx: &mut WriteTx,
    pairs: &[(&Person, &Organisation)],
    tenure: Tenure,
) -> Result<(), Error> {
    let people: Vec<PersonId> = pairs.iter().map(|(person, _)| person.id).collect();
    // What is over can be written down beside what is.
    let mut there = match tenure.to {
        None => store::current_memberships(tx, &people, tenure.role).await?,
        Some(_) => Default::default(),
    };
    let new: Vec<_> =
        pairs.iter().filter(|(person, one)| there.insert((person.id, one.id))).collect();
    let rows: Vec<_> = new.iter().map(|(person, one)| (person.id, one.id)).collect();
    store::insert_memberships(tx, &rows, tenure, cx.now).await?;
    let line = |(person, one): &&(&Person, &Organisation)| {
        let told = tenure.told(one.name(Lang::Ar));
        let (id, place) = (person.id, person.place.clone());
        (id, place, person.name(Lang::Ar).to_owned(), told)
    };
    let lines: Vec<_> = new.iter().map(line).collect();
    let lines: Vec<(Subject<'_>, _)> = lines
        .iter()
        .map(|(id, place, title, told)| (subject(*id, place, title), told.as_slice()))
        .collect();
    Ok(record_each(cx, tx, JOIN, &lines).await?)
}
