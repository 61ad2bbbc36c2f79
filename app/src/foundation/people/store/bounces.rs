use crate::foundation::people::PersonId;
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};

/// What is known of an address from which letters came back.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Bounces {
    pub address: String,
    /// Letters in a row that came back for a reason that may pass.
    pub soft: i64,
    /// Since when nothing is sent there.
    pub stopped_at: Option<DateTime<Utc>>,
    pub code: String,
    pub said: String,
    pub last_at: DateTime<Utc>,
}

pub async fn bounces_of(tx: &impl Reads, address: &str) -> Result<Option<Bounces>> {
    tx.optional(sql!(
        "select address, soft, stopped_at, code, said, last_at from mail_bounces where address = $1",
        address,
    ))
    .await
}

/// The records of somebody (`?`): their own, and those that became part of it.
const RECORDS: &str = "(with recursive r (id) as (
       select id from people where id = ?
       union
       select g.gone from r join person_merges g on g.kept = r.id where g.undone_at is null)
     select id from r)";

/// Every address of somebody, whichever of their records had it, from which letters came back.
pub async fn bounces_about(tx: &impl Reads, person: PersonId) -> Result<Vec<Bounces>> {
    let mut sql =
        Sql::new("select address, soft, stopped_at, code, said, last_at from mail_bounces");
    of(&mut sql, person);
    sql.push("order by last_at, address");
    tx.all(sql.query()).await
}

pub async fn keep_bounces(tx: &mut WriteTx, person: PersonId, one: &Bounces) -> Result<u64> {
    tx.run(sql!(
        "insert into mail_bounces (address, person, soft, stopped_at, code, said, last_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (address) do update
            set person = excluded.person, soft = excluded.soft, stopped_at = excluded.stopped_at,
                code = excluded.code, said = excluded.said, last_at = excluded.last_at",
        one.address.as_str(),
        person,
        one.soft,
        one.stopped_at,
        one.code.as_str(),
        one.said.as_str(),
        one.last_at,
    ))
    .await
}

/// Says whether nothing was sent there until now.
pub async fn forget_bounces(tx: &mut WriteTx, address: &str) -> Result<bool> {
    let gone =
        sql!("delete from mail_bounces where address = $1 and stopped_at is not null", address);
    Ok(tx.run(gone).await? == 1)
}

/// Takes out every address of somebody from which letters came back.
pub async fn forget_bounces_about(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    let mut sql = Sql::new("delete from mail_bounces");
    of(&mut sql, person);
    tx.run(sql.query()).await?;
    Ok(())
}

fn of(sql: &mut Sql, person: PersonId) {
    sql.with(&format!("where (person in {RECORDS}"), [person.into()]);
    sql.with("or address in (select email from people where id = ?))", [person.into()]);
}
