use super::marks;
use crate::foundation::people::{Person, PersonId};
use kit_db::{FromRow, Reads, Result, Sql};

/// Values in one statement: a text that repeats is prepared once, and neither engine minds so many.
const BATCH: usize = 300;

#[derive(FromRow)]
struct Shared {
    key: String,
    person: PersonId,
}

/// Who of `scope` has which of these keys.
pub async fn sharing(
    tx: &impl Reads,
    keys: &[String],
    scope: &str,
) -> Result<Vec<(String, PersonId)>> {
    let mut found = Vec::new();
    for batch in keys.chunks(BATCH) {
        let mut sql = Sql::new("select k.key, k.person from person_keys k");
        if scope != "MA" {
            sql.push("join people p on p.id = k.person");
        }
        let keys = batch.iter().map(|key| key.as_str().into());
        sql.with(&format!("where k.key in ({})", marks(batch.len())), keys);
        if scope != "MA" {
            let below = "and p.place in (select place from place_above where above = ?)";
            sql.with(below, [scope.into()]);
        }
        let rows: Vec<Shared> = tx.all(sql.query()).await?;
        found.extend(rows.into_iter().map(|row| (row.key, row.person)));
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
