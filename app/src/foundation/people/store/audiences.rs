use super::marks;
use crate::foundation::people::PersonId;
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use std::collections::{BTreeSet, HashMap};

/// The audiences of these people, by their codes.
pub async fn audiences_of(
    tx: &impl Reads,
    people: &[PersonId],
) -> Result<HashMap<PersonId, BTreeSet<String>>> {
    #[derive(FromRow)]
    struct In {
        person: PersonId,
        audience: String,
    }
    let mut found: HashMap<PersonId, BTreeSet<String>> = HashMap::new();
    for some in people.chunks(300) {
        let mut sql = Sql::new("select person, audience from person_audiences");
        let ids = some.iter().map(|id| (*id).into());
        sql.with(&format!("where person in ({})", marks(some.len())), ids);
        for row in tx.all::<In>(sql.query()).await? {
            found.entry(row.person).or_default().insert(row.audience);
        }
    }
    Ok(found)
}

/// Puts somebody into an audience; who is in it stays.
pub async fn add_audience(tx: &mut WriteTx, person: PersonId, audience: &str) -> Result<u64> {
    tx.run(sql!(
        "insert into person_audiences (person, audience) values ($1, $2) on conflict do nothing",
        person,
        audience,
    ))
    .await
}

pub async fn drop_audience(tx: &mut WriteTx, person: PersonId, audience: &str) -> Result<u64> {
    tx.run(sql!(
        "delete from person_audiences where person = $1 and audience = $2",
        person,
        audience,
    ))
    .await
}

/// Puts many people into audiences by few statements; who is in one stays.
pub async fn add_audiences(tx: &mut WriteTx, pairs: &[(PersonId, String)]) -> Result<()> {
    for some in pairs.chunks(200) {
        let mut sql = Sql::new("insert into person_audiences (person, audience) values");
        for (n, (person, audience)) in some.iter().enumerate() {
            sql.push(if n > 0 { "," } else { "" });
            sql.with("(?, ?)", [(*person).into(), audience.as_str().into()]);
        }
        sql.push("on conflict do nothing");
        tx.run(sql.query()).await?;
    }
    Ok(())
}
