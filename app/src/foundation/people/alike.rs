//! Finding people who may be the one at hand: a few statements for a thousand names, then the comparing off the threads
//! that answer requests.

use super::{
    PersonId,
    likeness::{Alike, Candidate, Pool},
    store,
};
use crate::foundation::Error;
use kit_db::Reads;
use kit_words::{Named, block_keys};
use std::collections::{BTreeSet, HashMap};

/// Names compared at once: so many that a common name is asked for once, so few that a small machine has room.
const AT_ONCE: usize = 1_000;

/// People of `scope`, a place with all below it, whose names are like this one; best first, ten at most.
pub async fn alike(
    tx: &impl Reads,
    named: &Named<'_>,
    scope: &str,
) -> Result<Vec<Candidate>, Error> {
    Ok(alike_many(tx, &[*named], scope).await?.pop().unwrap_or_default())
}

/// The same for many names at once, in their order.
///
/// The cost grows with the names of the sheet and with those who resemble them, not with the register. Names that begin
/// alike are asked for together, for they share their candidates.
pub async fn alike_many(
    tx: &impl Reads,
    names: &[Named<'_>],
    scope: &str,
) -> Result<Vec<Vec<Candidate>>, Error> {
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|at| (names[*at].ar, names[*at].fr));
    let mut found = vec![Vec::new(); names.len()];
    for some in order.chunks(AT_ONCE) {
        let asked: Vec<Named<'_>> = some.iter().map(|at| names[*at]).collect();
        for (at, candidates) in some.iter().zip(resembling(tx, &asked, scope).await?) {
            found[*at] = candidates;
        }
    }
    Ok(found)
}

async fn resembling(
    tx: &impl Reads,
    names: &[Named<'_>],
    scope: &str,
) -> Result<Vec<Vec<Candidate>>, Error> {
    let keys: BTreeSet<i64> = names.iter().flat_map(block_keys).collect();
    let shared = store::sharing(tx, &keys.into_iter().collect::<Vec<_>>(), scope).await?;
    let ids: BTreeSet<PersonId> = shared.iter().map(|(_, person)| *person).collect();
    let people = store::names_of(tx, &ids.into_iter().collect::<Vec<_>>()).await?;
    let names: Vec<(String, String)> =
        names.iter().map(|named| (named.ar.to_owned(), named.fr.to_owned())).collect();
    let work = tokio::task::spawn_blocking(move || {
        let pool = Pool::new(&people, shared);
        names.iter().map(|(ar, fr)| pool.like(&Named { ar, fr })).collect::<Vec<_>>()
    });
    let alike = work.await.map_err(|error| Error::Internal(error.to_string()))?;
    with_records(tx, alike).await
}

/// What is known of those who are alike, read for them only.
async fn with_records(
    tx: &impl Reads,
    alike: Vec<Vec<Alike>>,
) -> Result<Vec<Vec<Candidate>>, Error> {
    let ids: BTreeSet<PersonId> = alike.iter().flatten().map(|one| one.person).collect();
    let people = store::by_ids(tx, &ids.into_iter().collect::<Vec<_>>()).await?;
    let people: HashMap<PersonId, _> = people.into_iter().map(|one| (one.id, one)).collect();
    let candidate = |one: Alike| {
        let person = people.get(&one.person)?.clone();
        Some(Candidate { person, score: one.score, reasons: one.reasons })
    };
    Ok(alike.into_iter().map(|some| some.into_iter().filter_map(candidate).collect()).collect())
}
