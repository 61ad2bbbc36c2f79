use super::marks;
use crate::foundation::people::{Person, PersonId, likeness::Facts};
use kit_db::{FromRow, Reads, Result, Sql, Value, sql};

/// Values in one statement: a text that repeats is prepared once, and neither engine minds so many.
const BATCH: usize = 300;

/// Somebody with both names.
pub type Called = (PersonId, String, String);

#[derive(FromRow)]
struct Names {
    id: PersonId,
    name_ar: String,
    name_fr: String,
}

/// Those who share one of these keys, of `scope`: who live there or came to an event there. In no order.
pub async fn sharing(tx: &impl Reads, keys: &[i64], scope: &str) -> Result<Vec<Called>> {
    let mut found = Vec::new();
    for batch in keys.chunks(BATCH) {
        let mut sql = Sql::new("select p.id, p.name_ar, p.name_fr from people p");
        let keys = batch.iter().map(|key| (*key).into());
        let sharing =
            format!("select person from person_keys where key in ({})", marks(batch.len()));
        sql.with(&format!("where p.id in ({sharing})"), keys);
        if scope != "MA" {
            // An expression, not the column: else SQLite starts from everybody in the scope.
            let below = "and (p.place || '' in (select place from place_above where above = ?)
                              or exists (select 1
                                           from registrations r
                                           join events e on e.id = r.event
                                           join place_above a on a.place = e.place
                                          where r.person = p.id and a.above = ?))";
            sql.with(below, [scope.into(), scope.into()]);
        }
        found.extend(called(tx, sql).await?);
    }
    Ok(found)
}

/// The codes of `scope` and of every place below it.
pub async fn places_in(tx: &impl Reads, scope: &str) -> Result<Vec<String>> {
    tx.column(sql!("select place from place_above where above = $1 order by place", scope)).await
}

/// Those who live in one of these places.
pub async fn living_in(tx: &impl Reads, places: &[String]) -> Result<Vec<Called>> {
    let mut sql = Sql::new("select p.id, p.name_ar, p.name_fr from people p");
    let codes = places.iter().map(|place| place.as_str().into());
    sql.with(&format!("where p.place in ({})", marks(places.len())), codes);
    called(tx, sql).await
}

/// Those who live elsewhere and came to an event in `scope`.
pub async fn guests(tx: &impl Reads, scope: &str) -> Result<Vec<Called>> {
    if scope == "MA" {
        return Ok(Vec::new());
    }
    let mut sql = Sql::new(
        "select p.id, p.name_ar, p.name_fr
           from people p
          where p.id in (select r.person
                           from events e
                           join registrations r on r.event = e.id",
    );
    let below = "select place from place_above where above = ?";
    sql.with(&format!("where e.place in ({below}))"), [Value::from(scope)]);
    sql.with(&format!("and p.place || '' not in ({below})"), [Value::from(scope)]);
    called(tx, sql).await
}

async fn called(tx: &impl Reads, sql: Sql) -> Result<Vec<Called>> {
    let rows: Vec<Names> = tx.all(sql.query()).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name_ar, row.name_fr)).collect())
}

/// How many people live in `scope`.
pub async fn size(tx: &impl Reads, scope: &str) -> Result<usize> {
    let mut sql = Sql::new("select count(*) from people");
    if scope != "MA" {
        let below = "where place in (select place from place_above where above = ?)";
        sql.with(below, [Value::from(scope)]);
    }
    Ok(usize::try_from(tx.count(sql.query()).await?).unwrap_or(usize::MAX))
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

/// What tells these people apart, in no order.
pub async fn facts(tx: &impl Reads, ids: &[PersonId]) -> Result<Vec<Facts>> {
    let mut found = Vec::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let mut sql = Sql::new("select id, sex, birth_year, phone, email from people");
        let ids = batch.iter().map(|id| (*id).into());
        sql.with(&format!("where id in ({})", marks(batch.len())), ids);
        found.extend(tx.all::<Facts>(sql.query()).await?);
    }
    Ok(found)
}
