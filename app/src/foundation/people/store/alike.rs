use super::marks;
use crate::foundation::people::{Person, PersonId, likeness::Sharing};
use kit_db::{Engine, FromRow, Reads, Result, Sql};
use std::collections::BTreeSet;

/// Values in one statement: a text that repeats is prepared once, and neither engine minds so many.
const BATCH: usize = 300;

/// Who has which of these keys, wherever they live: [`names_within`] tells who of them counts.
pub async fn sharing(tx: &impl Reads, keys: &[i64]) -> Result<Vec<Sharing>> {
    #[derive(FromRow)]
    struct Row {
        key: i64,
        people: String,
    }
    // The people of a key in one text: a common one has thousands.
    let (person, text) = match tx.engine() {
        Engine::Sqlite => ("hex(person)", "group_concat"),
        Engine::Postgres => ("cast(person as text)", "string_agg"),
    };
    let mut found = Vec::with_capacity(keys.len());
    for batch in keys.chunks(BATCH) {
        let mut sql =
            Sql::new(&format!("select key, {text}({person}, ',') as people from person_keys"));
        let keys = batch.iter().map(|key| (*key).into());
        sql.with(&format!("where key in ({})", marks(batch.len())), keys).push("group by key");
        let mut none: BTreeSet<i64> = batch.iter().copied().collect();
        for Row { key, people } in tx.all::<Row>(sql.query()).await? {
            none.remove(&key);
            let people = people.split(',').filter_map(|person| person.parse().ok()).collect();
            found.push(Sharing { key, people });
        }
        found.extend(none.into_iter().map(|key| Sharing { key, people: Vec::new() }));
    }
    Ok(found)
}

#[derive(FromRow)]
struct Names {
    id: PersonId,
    name_ar: String,
    name_fr: String,
}

/// Both names of those of these people who live in `scope` or came to an event there, in no order.
pub async fn names_within(
    tx: &impl Reads,
    ids: &[PersonId],
    scope: &str,
) -> Result<Vec<(PersonId, String, String)>> {
    let mut found = Vec::with_capacity(ids.len());
    for batch in ids.chunks(BATCH) {
        let mut sql = Sql::new("select p.id, p.name_ar, p.name_fr from people p");
        let ids = batch.iter().map(|id| (*id).into());
        sql.with(&format!("where p.id in ({})", marks(batch.len())), ids);
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
