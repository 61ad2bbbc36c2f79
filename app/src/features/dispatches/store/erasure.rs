//! What is kept of one person, and what goes when their time is over.

use crate::{features::dispatches::State, foundation::people::PersonId};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx};

/// The records of somebody (`?`): their own, and those that became part of it.
const RECORDS: &str = "(with recursive r (id) as (
       select id from people where id = ?
       union
       select g.gone from r join person_merges g on g.kept = r.id where g.undone_at is null)
     select id from r)";

/// A letter that somebody was sent.
#[derive(Debug, Clone, FromRow)]
pub struct Had {
    pub year: i64,
    pub no: i64,
    pub dated_on: NaiveDate,
    pub title: String,
    pub lines: String,
    pub state: State,
    pub answered_on: Option<NaiveDate>,
}

/// The letters that somebody was sent, the first one first.
pub async fn of_person(tx: &impl Reads, person: PersonId) -> Result<Vec<Had>> {
    let mut sql = Sql::new(
        "select d.year, d.no, d.dated_on, c.title, d.lines, d.state, d.answered_on
           from dispatches d
           join campaigns c on c.id = d.campaign",
    );
    sql.with(&format!("where d.person in {RECORDS}"), [person.into()]);
    sql.push("order by d.year, d.no, d.id");
    tx.all(sql.query()).await
}

/// Takes out whom letters went to and where; number, day and what became of them stay.
pub async fn forget(tx: &mut WriteTx, person: PersonId) -> Result<()> {
    let mut sql = Sql::new("update dispatches set");
    let none = Value::from(Vec::<u8>::new());
    sql.with("name = '', organisation = '', lines = '', sort = ?", [none]);
    sql.with(&format!("where person in {RECORDS}"), [person.into()]);
    tx.run(sql.query()).await?;
    Ok(())
}
