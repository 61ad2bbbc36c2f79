//! What is kept of one person, and what goes when their time is over.

use crate::{
    features::campaigns::{Fate, Reason},
    foundation::people::PersonId,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx};

/// The records of somebody (`?`): their own, and those that became part of it.
const RECORDS: &str = "(with recursive r (id) as (
       select id from people where id = ?
       union
       select g.gone from r join person_merges g on g.kept = r.id where g.undone_at is null)
     select id from r)";

/// A campaign that somebody was in.
#[derive(Debug, Clone, FromRow)]
pub struct Had {
    pub title: String,
    pub state: Fate,
    pub reason: Reason,
    pub address: String,
    pub tried_at: Option<DateTime<Utc>>,
    pub unsubscribed_at: Option<DateTime<Utc>>,
}

/// The campaigns that somebody was in, the first one first.
pub async fn of_person(tx: &impl Reads, person: PersonId) -> Result<Vec<Had>> {
    let mut sql = Sql::new(
        "select c.title, q.state, q.reason, q.address, q.tried_at, q.unsubscribed_at
           from campaign_recipients q
           join campaigns c on c.id = q.campaign",
    );
    sql.with(&format!("where q.person in {RECORDS}"), [person.into()]);
    sql.push("order by c.made_at, q.id");
    tx.all(sql.query()).await
}

/// Takes out where somebody was written to and what a server said of it; that they were counted stays.
pub async fn forget(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    let mut sql = Sql::new("update campaign_recipients set address = '', said = ''");
    sql.with(&format!("where person in {RECORDS}"), [person.into()]);
    tx.run(sql.query()).await?;
    Ok(())
}
