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
/// Names looked up at once among those who share a key: so many that a common name is asked for once, so few that a small
/// machine has room.
const FEW_AT_ONCE: usize = 1_000;
/// The same among everybody.
const AT_ONCE: usize = 5_000;
/// A pool of more people than this is begun anew: a nation does not fit into the memory of a small machine.
const LARGEST_POOL: usize = 250_000;
/// Places whose people are read at once.
const PLACES: usize = 5;
/// So many of these wait at most until they are made ready.
const AHEAD: usize = 2;

/// People of `scope`, a place with all below it, whose names are like this one; best first, ten at most.
pub async fn alike(
    tx: &impl Reads,
    named: &Named<'_>,
    scope: &str,
) -> Result<Vec<Candidate>, Error> {
    let names = [*named];
    let found = Asked::new(tx, &names, scope).await?.next(tx).await?;
    let alike: Vec<Alike> = found.into_iter().flatten().flat_map(|(_, alike)| alike).collect();
    let ids: Vec<PersonId> = alike.iter().map(|one| one.person).collect();
    let mut people = store::by_ids(tx, &ids).await?;
    let candidates = alike.into_iter().filter_map(|Alike { person, score, reasons }| {
        let at = people.iter().position(|one| one.id == person)?;
        Some(Candidate { person: people.swap_remove(at), score, reasons })
    });
    Ok(candidates.collect())
}

/// Many names that are looked for in the register of a scope, some at a time.
///
/// The cost of a few names grows with them and with those who resemble them, not with the register; for a large sheet the
/// register of the scope is read once.
pub struct Asked<'a> {
    names: &'a [Named<'a>],
    scope: &'a str,
    order: Vec<usize>,
    done: usize,
    among: Among,
}

/// Whom names are compared with.
enum Among {
    Everybody(Pool),
    Few(Few),
}

impl<'a> Asked<'a> {
    pub async fn new(
        tx: &impl Reads,
        names: &'a [Named<'a>],
        scope: &'a str,
    ) -> Result<Self, Error> {
        let mut order: Vec<usize> = (0..names.len()).collect();
        // Names that begin alike are asked for together, for they share their candidates.
        order.sort_by_key(|at| (names[*at].ar, names[*at].fr));
        let size = match names.len() >= MANY {
            true => Some(store::size(tx, scope).await?).filter(|size| *size <= LARGEST_POOL),
            false => None,
        };
        let among = match size {
            Some(size) => Among::Everybody(everybody(tx, scope, size).await?),
            None => Among::Few(Few::default()),
        };
        Ok(Self { names, scope, order, done: 0, among })
    }

    /// The next of them, by their place among all, each with who is like it; nothing when all are done.
    pub async fn next(
        &mut self,
        tx: &impl Reads,
    ) -> Result<Option<Vec<(usize, Vec<Alike>)>>, Error> {
        let most = match &self.among {
            Among::Everybody(_) => AT_ONCE,
            Among::Few(_) => FEW_AT_ONCE,
        };
        let some: Vec<usize> = self.order.iter().skip(self.done).take(most).copied().collect();
        if some.is_empty() {
            return Ok(None);
        }
        self.done += some.len();
        let asked: Vec<Named<'_>> = some.iter().map(|at| self.names[*at]).collect();
        let pool = match &mut self.among {
            Among::Everybody(pool) => pool,
            Among::Few(few) => few.ask(tx, &asked, self.scope).await?,
        };
        let alike = compared(pool, &asked).await?;
        Ok(Some(some.into_iter().zip(alike).collect()))
    }
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
async fn everybody(tx: &impl Reads, scope: &str, size: usize) -> Result<Pool, Error> {
    let (send, receive) = mpsc::sync_channel::<Vec<Called>>(AHEAD);
    let ready = tokio::task::spawn_blocking(move || {
        let mut pool = Pool::of(size);
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
    /// Those who may resemble these names, and those who were asked for before.
    async fn ask(
        &mut self,
        tx: &impl Reads,
        names: &[Named<'_>],
        scope: &str,
    ) -> Result<&mut Pool, Error> {
        if self.pool.size() > LARGEST_POOL {
            *self = Self::default();
        }
        let keys: BTreeSet<i64> = names.iter().flat_map(block_keys).collect();
        let keys: Vec<i64> = keys.into_iter().filter(|key| self.keys.insert(*key)).collect();
        let mut people = store::sharing(tx, &keys, scope).await?;
        people.retain(|(person, _, _)| self.met.insert(*person));
        self.pool.add(&people);
        Ok(&mut self.pool)
    }
}

/// Who is like each of these names, off the threads that answer requests.
async fn compared(pool: &mut Pool, names: &[Named<'_>]) -> Result<Vec<Vec<Alike>>, Error> {
    let names: Vec<(String, String)> =
        names.iter().map(|named| (named.ar.to_owned(), named.fr.to_owned())).collect();
    let lent = std::mem::take(pool);
    let work = tokio::task::spawn_blocking(move || {
        let names: Vec<Named<'_>> = names.iter().map(|(ar, fr)| Named { ar, fr }).collect();
        let alike = lent.like(&names);
        (lent, alike)
    });
    let (back, alike) = work.await.map_err(|error| Error::Internal(error.to_string()))?;
    *pool = back;
    Ok(alike)
}
