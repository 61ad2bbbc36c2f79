use super::marks;
use crate::foundation::people::{Person, PersonId};
use kit_db::{FromRow, Reads, Result, Sql};

/// Values in one statement: a text that repeats is prepared once, and neither engine minds so many.
const BATCH: usize = 300;

#[derive(FromRow)]
struct Shared {
    key: i64,
    person: PersonId,
}

/// Who has which of these keys: of those who live in `scope`, and of those who came to an event there.
pub async fn sharing(tx: &impl Reads, keys: &[i64], scope: &str) -> Result<Vec<(i64, PersonId)>> {
    let mut found = Vec::new();
    for batch in keys.chunks(BATCH) {
        let mut sql = Sql::new("select k.key, k.person from person_keys k");
        if scope != "MA" {
            sql.push("join people p on p.id = k.person");
        }
        let keys = batch.iter().map(|key| (*key).into());
        sql.with(&format!("where k.key in ({})", marks(batch.len())), keys);
        if scope != "MA" {
            // An expression, not the column: else SQLite starts from everybody in the scope and tries each key on each.
            let below = "and (p.place || '' in (select place from place_above where above = ?)
                              or exists (select 1
                                           from registrations r
                                           join events e on e.id = r.event
                                           join place_above a on a.place = e.place
                                          where r.person = p.id and a.above = ?))";
            sql.with(below, [scope.into(), scope.into()]);
        }
        let rows: Vec<Shared> = tx.all(sql.query()).await?;
        found.extend(rows.into_iter().map(|row| (row.key, row.person)));
    }
    Ok(found)
}

#[derive(FromRow)]
struct Names {
    id: PersonId,
    name_ar: String,
    name_fr: String,
}

/// Both names of these people, in no order.
pub async fn names_of(
    tx: &impl Reads,
    ids: &[PersonId],
) -> Result<Vec<(PersonId, String, String)>> {
    let mut found = Vec::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let mut sql = Sql::new("select id, name_ar, name_fr from people");
        let ids = batch.iter().map(|id| (*id).into());
        sql.with(&format!("where id in ({})", marks(batch.len())), ids);
        let rows: Vec<Names> = tx.all(sql.query()).await?;
        found.extend(rows.into_iter().map(|row| (row.id, row.name_ar, row.name_fr)));
    }
    Ok(found)
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
