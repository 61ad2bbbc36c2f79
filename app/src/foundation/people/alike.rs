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

/// From so many names on, everybody of the scope is read rather than those who share a key with one of them.
const MANY: usize = 2_000;
/// Names looked up at once: so many that a common name is asked for once, so few that a small machine has room.
const AT_ONCE: usize = 1_000;
/// A pool of more people than this is begun anew: a nation does not fit into the memory of a small machine.
const LARGEST_POOL: usize = 250_000;

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
/// The cost of a few names grows with them and with those who resemble them, not with the register; for a large sheet the
/// register of the scope is read once.
pub async fn alike_many(
    tx: &impl Reads,
    names: &[Named<'_>],
    scope: &str,
) -> Result<Vec<Vec<Candidate>>, Error> {
    if names.len() >= MANY && store::size(tx, scope).await? <= LARGEST_POOL {
        let mut pool = Pool::default();
        pool.add(store::everybody(tx, scope).await?);
        let (_, alike) = compared(pool, names).await?;
        return with_records(tx, alike).await;
    }
    let mut order: Vec<usize> = (0..names.len()).collect();
    // Names that begin alike are asked for together, for they share their candidates.
    order.sort_by_key(|at| (names[*at].ar, names[*at].fr));
    let mut found = vec![Vec::new(); names.len()];
    let mut pool = Pool::default();
    for some in order.chunks(AT_ONCE) {
        if pool.size() > LARGEST_POOL {
            pool = Pool::default();
        }
        let asked: Vec<Named<'_>> = some.iter().map(|at| names[*at]).collect();
        let keys = pool.new_keys(asked.iter().flat_map(block_keys).collect());
        pool.add(store::sharing(tx, &keys, scope).await?);
        let (back, alike) = compared(pool, &asked).await?;
        pool = back;
        for (at, candidates) in some.iter().zip(with_records(tx, alike).await?) {
            found[*at] = candidates;
        }
    }
    Ok(found)
}

/// Who is like each of these names, off the threads that answer requests; the pool comes back.
async fn compared(pool: Pool, names: &[Named<'_>]) -> Result<(Pool, Vec<Vec<Alike>>), Error> {
    let names: Vec<(String, String)> =
        names.iter().map(|named| (named.ar.to_owned(), named.fr.to_owned())).collect();
    let work = tokio::task::spawn_blocking(move || {
        let names: Vec<Named<'_>> = names.iter().map(|(ar, fr)| Named { ar, fr }).collect();
        let alike = pool.like(&names);
        (pool, alike)
    });
    work.await.map_err(|error| Error::Internal(error.to_string()))
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
