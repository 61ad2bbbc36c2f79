use crate::foundation::{
    Cx,
    organisations::OrganisationId,
    people::{NewPerson, Person, PersonId, person::in_script_of},
    search,
};
use chrono::{DateTime, Utc};
use kit_db::{Reads, Result, Value, WriteTx, new_uuid, sql};
use kit_lang::{Lang, sort_key};

pub async fn find(tx: &impl Reads, id: PersonId) -> Result<Option<Person>> {
    tx.optional(sql!(
        "select id, name_ar, name_fr, sex, birth_year, place, phone, email, version
           from people
          where id = $1",
        id,
    ))
    .await
}

const COLUMNS: [&str; 11] = [
    "id",
    "name_ar",
    "name_fr",
    "sex",
    "birth_year",
    "place",
    "phone",
    "email",
    "sort_ar",
    "sort_fr",
    "made_at",
];

/// Writes new people with their keys and their words for search.
pub async fn insert(
    tx: &mut WriteTx,
    people: &[(PersonId, NewPerson)],
    now: DateTime<Utc>,
) -> Result<()> {
    let rows = people.iter().map(|(id, new)| row(*id, new, now)).collect();
    tx.insert_rows("people", &COLUMNS, rows).await?;
    let keys = people.iter().flat_map(|(id, new)| keys(*id, new)).collect();
    tx.insert_rows("person_keys", &["key", "person"], keys).await?;
    let words = people.iter().map(|(id, new)| (id.0, vec![&*new.name_ar, &*new.name_fr]));
    search::index_many(tx, "person", &words.collect::<Vec<_>>()).await
}

fn row(id: PersonId, new: &NewPerson, now: DateTime<Utc>) -> Vec<Value> {
    let [sort_ar, sort_fr] = sort_keys(new);
    vec![
        id.into(),
        new.name_ar.as_str().into(),
        new.name_fr.as_str().into(),
        new.sex.into(),
        new.birth_year.into(),
        new.place.as_str().into(),
        new.phone.clone().into(),
        new.email.clone().into(),
        sort_ar.into(),
        sort_fr.into(),
        now.into(),
    ]
}

fn sort_keys(new: &NewPerson) -> [Vec<u8>; 2] {
    [Lang::Ar, Lang::Fr].map(|lang| sort_key(lang, in_script_of(lang, &new.name_ar, &new.name_fr)))
}

fn keys(id: PersonId, new: &NewPerson) -> Vec<Vec<Value>> {
    let keys = kit_words::block_keys(&new.named());
    keys.into_iter().map(|key| vec![key.into(), id.into()]).collect()
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(tx: &mut WriteTx, id: PersonId, new: &NewPerson, version: i64) -> Result<bool> {
    let [sort_ar, sort_fr] = sort_keys(new);
    let touched = tx
        .run(sql!(
            "update people
                set name_ar = $3, name_fr = $4, sex = $5, birth_year = $6, place = $7, phone = $8,
                    email = $9, sort_ar = $10, sort_fr = $11, version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.name_ar.as_str(),
            new.name_fr.as_str(),
            new.sex,
            new.birth_year,
            new.place.as_str(),
            new.phone.clone(),
            new.email.clone(),
            sort_ar,
            sort_fr,
        ))
        .await?;
    tx.run(sql!("delete from person_keys where person = $1", id)).await?;
    tx.insert_rows("person_keys", &["key", "person"], keys(id, new)).await?;
    search::index(tx, "person", id, &[&new.name_ar, &new.name_fr]).await?;
    Ok(touched == 1)
}

pub async fn is_member(
    tx: &impl Reads,
    person: PersonId,
    organisation: OrganisationId,
) -> Result<bool> {
    let found = tx
        .count(sql!(
            "select count(*)
               from memberships
              where person = $1 and organisation = $2 and to_on is null",
            person,
            organisation,
        ))
        .await?;
    Ok(found > 0)
}

pub async fn insert_membership(
    tx: &mut WriteTx,
    person: PersonId,
    organisation: OrganisationId,
    cx: &Cx,
) -> Result<u64> {
    tx.run(sql!(
        "insert into memberships (id, person, organisation, from_on) values ($1, $2, $3, $4)",
        new_uuid(cx.now),
        person,
        organisation,
        cx.today(),
    ))
    .await
}
