use super::{marks, records, values};
use crate::foundation::{Cx, people::PersonId};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};

/// A number as it is kept: it opens for the record that it was sealed for.
#[derive(Debug, Clone, FromRow)]
pub struct Sealed {
    pub person: PersonId,
    pub sealed: Vec<u8>,
}

/// The sealed number of a person; their own record's before that of one which became part of it.
pub async fn identity_of(tx: &impl Reads, person: PersonId) -> Result<Option<Sealed>> {
    for record in records(tx, person).await? {
        let found = sql!("select person, sealed from person_identities where person = $1", record);
        let found = tx.optional(found).await?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

pub async fn keep_identity(
    cx: &Cx,
    tx: &mut WriteTx,
    person: PersonId,
    sealed: Vec<u8>,
) -> Result<()> {
    tx.run(sql!(
        "insert into person_identities (person, sealed, made_at, made_by)
         values ($1, $2, $3, $4)
         on conflict (person) do update
            set sealed = excluded.sealed, made_at = excluded.made_at, made_by = excluded.made_by",
        person,
        sealed,
        cx.now,
        cx.account(),
    ))
    .await?;
    Ok(())
}

/// Takes the number out, whichever record of theirs it is sealed for; false when there was none.
pub async fn remove_identity(tx: &mut WriteTx, person: PersonId) -> Result<bool> {
    let records = records(tx, person).await?;
    let mut sql = Sql::new("delete from person_identities");
    sql.with(&format!("where person in ({})", marks(records.len())), values(&records));
    Ok(tx.run(sql.query()).await? > 0)
}
