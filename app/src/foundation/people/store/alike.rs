use super::marks;
use crate::foundation::people::{Person, PersonId};
use kit_db::{FromRow, Reads, Result, Sql, Value};

/// Values in one statement: a text that repeats is prepared once, and neither engine minds so many.
const BATCH: usize = 300;

/// Somebody with both names.
type Called = (PersonId, String, String);

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

/// Everybody of `scope`, as [`sharing`] means it; who lives there and came there too may be twice in it.
pub async fn everybody(tx: &impl Reads, scope: &str) -> Result<Vec<Called>> {
    let mut sql = Sql::new("select p.id, p.name_ar, p.name_fr from people p");
    if scope == "MA" {
        return called(tx, sql).await;
    }
    sql.with("where p.place in (select place from place_above where above = ?)", [scope.into()]);
    let mut found = called(tx, sql).await?;
    let mut guests = Sql::new(
        "select p.id, p.name_ar, p.name_fr
           from people p
          where p.id in (select r.person
                           from events e
                           join registrations r on r.event = e.id",
    );
    guests.with(
        "where e.place in (select place from place_above where above = ?))",
        [Value::from(scope)],
    );
    found.extend(called(tx, guests).await?);
    Ok(found)
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
