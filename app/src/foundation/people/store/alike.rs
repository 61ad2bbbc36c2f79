use super::marks;
use crate::foundation::people::{Person, PersonId};
use kit_db::{FromRow, Reads, Result, Sql, sql};
use std::collections::HashSet;

/// Values in one statement: a text that repeats is prepared once, and neither engine minds so many.
const BATCH: usize = 300;

#[derive(FromRow)]
struct Shared {
    key: String,
    person: PersonId,
}

/// Who of `scope` has which of these keys.
///
/// A few keys are looked up one by one; for a whole sheet it is less work to read all keys of the scope once.
pub async fn sharing(
    tx: &impl Reads,
    keys: &[String],
    scope: &str,
) -> Result<Vec<(String, PersonId)>> {
    if scope == "MA" || keys.len() <= BATCH {
        by_key(tx, keys, scope).await
    } else {
        of_scope(tx, keys, scope).await
    }
}

async fn by_key(tx: &impl Reads, keys: &[String], scope: &str) -> Result<Vec<(String, PersonId)>> {
    let mut found = Vec::new();
    for batch in keys.chunks(BATCH) {
        let mut sql = Sql::new("select k.key, k.person from person_keys k");
        if scope != "MA" {
            sql.push("join people p on p.id = k.person");
        }
        let keys = batch.iter().map(|key| key.as_str().into());
        sql.with(&format!("where k.key in ({})", marks(batch.len())), keys);
        if scope != "MA" {
            // An expression, not the column: else SQLite starts from everybody in the scope and tries each key on each.
            let below = "and p.place || '' in (select place from place_above where above = ?)";
            sql.with(below, [scope.into()]);
        }
        let rows: Vec<Shared> = tx.all(sql.query()).await?;
        found.extend(rows.into_iter().map(|row| (row.key, row.person)));
    }
    Ok(found)
}

async fn of_scope(
    tx: &impl Reads,
    keys: &[String],
    scope: &str,
) -> Result<Vec<(String, PersonId)>> {
    let all: Vec<Shared> = tx
        .all(sql!(
            "select k.key, k.person
               from people p
               join person_keys k on k.person = p.id
              where p.place in (select place from place_above where above = $1)",
            scope,
        ))
        .await?;
    let wanted: HashSet<&str> = keys.iter().map(String::as_str).collect();
    let shared = all.into_iter().filter(|row| wanted.contains(row.key.as_str()));
    Ok(shared.map(|row| (row.key, row.person)).collect())
}

/// These people, in no order.
pub async fn by_ids(tx: &impl Reads, ids: &[PersonId]) -> Result<Vec<Person>> {
    let mut found = Vec::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let mut sql = Sql::new(
            "select id, name_ar, name_fr, sex, birth_year, place, phone, email, version from people",
        );
        let ids = batch.iter().map(|id| (*id).into());
        sql.with(&format!("where id in ({})", marks(batch.len())), ids);
        found.extend(tx.all::<Person>(sql.query()).await?);
    }
    Ok(found)
}
