use crate::foundation::{Cx, people::PersonId};
use kit_db::{Reads, Result, WriteTx, sql};

/// The sealed number of a person.
pub async fn identity_of(tx: &impl Reads, person: PersonId) -> Result<Option<Vec<u8>>> {
    tx.value(sql!("select sealed from person_identities where person = $1", person)).await
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

/// Takes the number out; false when there was none.
pub async fn remove_identity(tx: &mut WriteTx, person: PersonId) -> Result<bool> {
    Ok(tx.run(sql!("delete from person_identities where person = $1", person)).await? == 1)
}
