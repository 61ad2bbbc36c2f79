//! Every SQL statement about the register, consents, requests, and what is erased when.

mod processings;
mod consents;
mod requests;
mod erasure;
mod identities;
mod journal;

pub use consents::{allows, consents, find_consent, insert_consent, withdraw_consent};
pub use erasure::{
    Due, Hold, due, erase_here, erase_merges, erase_near, erase_person, erase_request, erased_at,
    hold, hold_of, near, release, strays,
};
pub use identities::{Sealed, identity_of, keep_identity, remove_identity};
pub use journal::reads;
pub use processings::{insert_processing, processing, processings, update_processing};
pub use requests::{
    AskedRequests, Listed, find_request, insert_request, late_requests, requests, requests_of,
    total_requests, update_request,
};

use crate::foundation::people::PersonId;
use kit_db::{Reads, Result, Value, sql};
use uuid::Uuid;

/// The record and those that became part of it: what was noted of one is the person's.
pub async fn records(tx: &impl Reads, person: PersonId) -> Result<Vec<Uuid>> {
    let mut known = vec![person.0];
    let mut at = 0;
    while let Some(one) = known.get(at).copied() {
        let gone =
            sql!("select gone from person_merges where kept = $1 and undone_at is null", one);
        let gone: Vec<Uuid> = tx.column(gone).await?;
        known.extend(gone.into_iter().filter(|gone| *gone != person.0));
        at += 1;
        known.truncate(100);
    }
    Ok(known)
}

/// `?, ?, ?` for a list of that many values.
fn marks(count: usize) -> String {
    vec!["?"; count.max(1)].join(", ")
}

/// The list as values of a statement.
fn values(ids: &[Uuid]) -> Vec<Value> {
    ids.iter().map(|id| Value::from(*id)).collect()
}
