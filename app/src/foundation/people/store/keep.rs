use super::marks;
use crate::foundation::{
    people::{NewPerson, Person, PersonId, person::in_script_of},
    search,
};
use chrono::{DateTime, Utc};
use kit_db::{Reads, Result, Sql, Value, WriteTx, sql};
use kit_lang::{Lang, sort_key};
use kit_words::Named;

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

/// People written at once: their rows, keys and words fill the memory for a moment.
const AT_ONCE: usize = 2_000;

/// Writes new people with their keys and their words for search.
pub async fn insert(
    tx: &mut WriteTx,
    people: &[(PersonId, NewPerson)],
    now: DateTime<Utc>,
) -> Result<()> {
    for some in people.chunks(AT_ONCE) {
        let rows = some.iter().map(|(id, new)| row(*id, new, now)).collect();
        tx.insert_rows("people", &COLUMNS, rows).await?;
        let keys = some.iter().flat_map(|(id, new)| keys(*id, &new.named())).collect();
        tx.insert_rows("person_keys", &["key", "person"], keys).await?;
        let words = some.iter().map(|(id, new)| (id.0, vec![&*new.name_ar, &*new.name_fr]));
        search::index_many(tx, "person", &words.collect::<Vec<_>>()).await?;
    }
    Ok(())
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

fn keys(id: PersonId, named: &Named<'_>) -> Vec<Vec<Value>> {
    let keys = kit_words::block_keys(named);
    keys.into_iter().map(|key| vec![key.into(), id.into()]).collect()
}

/// Writes what an edit changed. False when the version is no longer the one given.
pub async fn update(
    tx: &mut WriteTx,
    person: &Person,
    new: &NewPerson,
    version: i64,
) -> Result<bool> {
    let (id, [sort_ar, sort_fr]) = (person.id, sort_keys(new));
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
    if person.named() != new.named() {
        drop_keys(tx, std::slice::from_ref(person)).await?;
        tx.insert_rows("person_keys", &["key", "person"], keys(id, &new.named())).await?;
        search::index(tx, "person", id, &[&new.name_ar, &new.name_fr]).await?;
    }
    Ok(touched == 1)
}

/// Takes out the keys that these people's names have.
async fn drop_keys(tx: &mut WriteTx, people: &[Person]) -> Result<()> {
    for some in people.chunks(20) {
        let keys: Vec<Value> = some
            .iter()
            .flat_map(|person| kit_words::block_keys(&person.named()))
            .map(Value::from)
            .collect();
        if keys.is_empty() {
            continue;
        }
        let mut sql = Sql::new("delete from person_keys");
        sql.with(&format!("where key in ({})", marks(keys.len())), keys);
        let ids = some.iter().map(|person| person.id.into());
        sql.with(&format!("and person in ({})", marks(some.len())), ids);
        tx.run(sql.query()).await?;
    }
    Ok(())
}

/// Takes these people out of the register, with their memberships, audiences, keys and words.
///
/// Fails when anything else still refers to one of them.
pub async fn remove(tx: &mut WriteTx, people: &[Person]) -> Result<()> {
    drop_keys(tx, people).await?;
    for some in people.chunks(200) {
        let ids: Vec<Value> = some.iter().map(|person| person.id.into()).collect();
        for (table, column) in
            [("memberships", "person"), ("person_audiences", "person"), ("people", "id")]
        {
            let mut sql = Sql::new(&format!("delete from {table}"));
            sql.with(&format!("where {column} in ({})", marks(ids.len())), ids.clone());
            tx.run(sql.query()).await?;
        }
        search::forget_many(tx, "person", &ids).await?;
    }
    Ok(())
}

/// Puts somebody back as they were, under the same identifier.
pub async fn put_back(tx: &mut WriteTx, person: &Person, made_at: DateTime<Utc>) -> Result<()> {
    insert(tx, &[(person.id, person.into())], made_at).await?;
    let version = sql!("update people set version = $2 where id = $1", person.id, person.version);
    tx.run(version).await?;
    Ok(())
}

/// When somebody was written down.
pub async fn made_at(tx: &impl Reads, id: PersonId) -> Result<Option<DateTime<Utc>>> {
    tx.value(sql!("select made_at from people where id = $1", id)).await
}
