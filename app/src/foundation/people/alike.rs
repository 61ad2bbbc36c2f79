//! Finding people who may be the one at hand: a few statements for a thousand names, then the comparing off the threads
//! that answer requests.

use super::{
    PersonId,
    likeness::{Alike, Candidate, Facts, Pool},
    store::{self, Called},
};
use crate::foundation::Error;
use kit_db::Reads;
use kit_words::{Named, block_keys};
use std::{
    collections::{BTreeSet, HashMap, HashSet},
    sync::mpsc,
};

/// From so many names on, everybody of the scope is read rather than those who share a key with one of them.
const MANY: usize = 2_000;
/// Names looked up at once: so many that a common name is asked for once, so few that a small machine has room.
const AT_ONCE: usize = 1_000;
/// A pool of more people than this is begun anew: a nation does not fit into the memory of a small machine.
const LARGEST_POOL: usize = 250_000;
/// Places whose people are read at once.
const PLACES: usize = 10;

/// People of `scope`, a place with all below it, whose names are like this one; best first, ten at most.
pub async fn alike(
    tx: &impl Reads,
    named: &Named<'_>,
    scope: &str,
) -> Result<Vec<Candidate>, Error> {
    let alike = alike_many(tx, &[*named], scope).await?.pop().unwrap_or_default();
    let ids: Vec<PersonId> = alike.iter().map(|one| one.person).collect();
    let mut people = store::by_ids(tx, &ids).await?;
    let candidates = alike.into_iter().filter_map(|Alike { person, score, reasons }| {
        let at = people.iter().position(|one| one.id == person)?;
        Some(Candidate { person: people.swap_remove(at), score, reasons })
    });
    Ok(candidates.collect())
}

/// Who is like each of many names, in their order.
///
/// The cost of a few names grows with them and with those who resemble them, not with the register; for a large sheet the
/// register of the scope is read once.
pub async fn alike_many(
    tx: &impl Reads,
    names: &[Named<'_>],
    scope: &str,
) -> Result<Vec<Vec<Alike>>, Error> {
    if names.len() >= MANY && store::size(tx, scope).await? <= LARGEST_POOL {
        let pool = everybody(tx, scope).await?;
        return Ok(compared(pool, names).await?.1);
    }
    let mut order: Vec<usize> = (0..names.len()).collect();
    // Names that begin alike are asked for together, for they share their candidates.
    order.sort_by_key(|at| (names[*at].ar, names[*at].fr));
    let mut found = vec![Vec::new(); names.len()];
    let mut few = Few::default();
    for some in order.chunks(AT_ONCE) {
        if few.pool.size() > LARGEST_POOL {
            few = Few::default();
        }
        let asked: Vec<Named<'_>> = some.iter().map(|at| names[*at]).collect();
        few.ask(tx, &asked, scope).await?;
        let (pool, alike) = compared(std::mem::take(&mut few.pool), &asked).await?;
        few.pool = pool;
        for (at, alike) in some.iter().zip(alike) {
            found[*at] = alike;
        }
    }
    Ok(found)
}

/// What tells these people apart.
pub async fn facts(
    tx: &impl Reads,
    people: impl IntoIterator<Item = PersonId>,
) -> Result<HashMap<PersonId, Facts>, Error> {
    let people: BTreeSet<PersonId> = people.into_iter().collect();
    let facts = store::facts(tx, &people.into_iter().collect::<Vec<_>>()).await?;
    Ok(facts.into_iter().map(|one| (one.id, one)).collect())
}

/// Everybody of the scope, read place by place while those who were read before are made ready.
async fn everybody(tx: &impl Reads, scope: &str) -> Result<Pool, Error> {
    let (send, receive) = mpsc::channel::<Vec<Called>>();
    let ready = tokio::task::spawn_blocking(move || {
        let mut pool = Pool::default();
        receive.iter().for_each(|people| pool.add(&people));
        pool
    });
    for places in store::places_in(tx, scope).await?.chunks(PLACES) {
        // Where nobody listens any more, `ready` says why.
        send.send(store::living_in(tx, places).await?).ok();
    }
    send.send(store::guests(tx, scope).await?).ok();
    drop(send);
    ready.await.map_err(|error| Error::Internal(error.to_string()))
}

/// Those who share a key with one of the names so far.
#[derive(Default)]
struct Few {
    pool: Pool,
    met: HashSet<PersonId>,
    keys: HashSet<i64>,
}

impl Few {
    async fn ask(
        &mut self,
        tx: &impl Reads,
        names: &[Named<'_>],
        scope: &str,
    ) -> Result<(), Error> {
        let keys: BTreeSet<i64> = names.iter().flat_map(block_keys).collect();
        let keys: Vec<i64> = keys.into_iter().filter(|key| self.keys.insert(*key)).collect();
        let mut people = store::sharing(tx, &keys, scope).await?;
        people.retain(|(person, _, _)| self.met.insert(*person));
        self.pool.add(&people);
        Ok(())
    }
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
