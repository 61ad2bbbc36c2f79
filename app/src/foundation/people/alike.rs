//! Finding people who may be the one at hand: a few statements for a whole sheet, then the comparing off the threads
//! that answer requests.

use super::{
    likeness::{Candidate, Pool},
    store,
};
use crate::foundation::Error;
use kit_db::Reads;
use kit_words::{Named, block_keys};
use std::collections::BTreeSet;

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
/// Each key is asked for once, however many rows have it: the cost grows with the distinct names of the sheet, not with
/// its rows times the register.
pub async fn alike_many(
    tx: &impl Reads,
    names: &[Named<'_>],
    scope: &str,
) -> Result<Vec<Vec<Candidate>>, Error> {
    let keys: BTreeSet<String> = names.iter().flat_map(block_keys).collect();
    let keys: Vec<String> = keys.into_iter().collect();
    let shared = store::sharing(tx, &keys, scope).await?;
    let ids: BTreeSet<_> = shared.iter().map(|(_, person)| *person).collect();
    let people = store::by_ids(tx, &ids.into_iter().collect::<Vec<_>>()).await?;
    let names: Vec<(String, String)> =
        names.iter().map(|named| (named.ar.to_owned(), named.fr.to_owned())).collect();
    let work = tokio::task::spawn_blocking(move || {
        let pool = Pool::new(people, shared);
        names.iter().map(|(ar, fr)| pool.like(&Named { ar, fr })).collect()
    });
    work.await.map_err(|error| Error::Internal(error.to_string()))
}
