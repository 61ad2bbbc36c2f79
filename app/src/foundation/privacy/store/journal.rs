use super::{marks, records};
use crate::foundation::people::PersonId;
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Value};

/// Who did what with the file of a person, or read it.
#[derive(Debug, Clone, FromRow)]
pub struct Read {
    pub at: DateTime<Utc>,
    pub actor_name: String,
    pub verb: String,
}

/// What the journal says was done with the file of a person, the newest first.
pub async fn reads(tx: &impl Reads, person: PersonId) -> Result<Vec<Read>> {
    let records = records(tx, person).await?;
    let mut sql = Sql::new("select at, actor_name, verb from journal where kind = 'person'");
    let ids = records.iter().map(|id| Value::from(id.to_string()));
    sql.with(&format!("and subject in ({})", marks(records.len())), ids);
    sql.push("order by id desc limit 2000");
    tx.all(sql.query()).await
}
