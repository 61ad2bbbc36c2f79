//! Which record somebody is by now. Things keep the record that somebody chose; when it becomes part of another one they are found
//! under that, and when the merging is taken back they are found where they were, without anything having been moved.

use crate::foundation::people::PersonId;
use kit_db::{Reads, Result, sql};

/// The record that this one is by now: itself, or the one that it became part of, however often.
pub async fn now(tx: &impl Reads, person: PersonId) -> Result<PersonId> {
    let mut known = person;
    // A chain is as long as somebody was merged; it has no ring, for who is gone is not merged again.
    while let Some(kept) = tx
        .value::<PersonId>(sql!(
            "select kept from person_merges where gone = $1 and undone_at is null",
            known,
        ))
        .await?
    {
        known = kept;
    }
    Ok(known)
}

/// This record, and all that became part of it.
pub async fn records(tx: &impl Reads, person: PersonId) -> Result<Vec<PersonId>> {
    let mut all = vec![person];
    let mut next = 0;
    while let Some(one) = all.get(next).copied() {
        let gone =
            sql!("select gone from person_merges where kept = $1 and undone_at is null", one);
        all.extend(tx.column::<PersonId>(gone).await?);
        next += 1;
    }
    Ok(all)
}
