//! Walking the whole chain, and holding the checkpoints against it.
//!
//! The chain is read in stretches, several at once, each with the entry before it: what is remembered does not grow with
//! the journal. A stretch is right when each of its entries follows the one before; all of them are when each stretch is.

use super::{
    chain::{Wrong, walk},
    checkpoint::Checkpoint,
    erasing, store,
};
use futures_util::{StreamExt, stream};
use kit_db::{Db, Error, Head, Result};

/// How many entries are read at a time, and how many such readings are under way.
const STRETCH: i64 = 4_000;
const AT_ONCE: usize = 4;

/// What is trusted, beside the program.
#[derive(Debug, Default)]
pub struct Trust {
    /// Public keys; when there is none, those that stand in the database are believed.
    pub keys: Vec<Vec<u8>>,
    /// A checkpoint that was kept elsewhere.
    pub kept: Option<Checkpoint>,
}

/// What the walk saw.
#[derive(Debug)]
pub struct Walked {
    pub entries: i64,
    pub checkpoints: usize,
    /// The last entry that a signature holds.
    pub signed: i64,
    pub wrong: Option<Wrong>,
}

/// Walks the chain up to the entry that is the last when it begins.
pub async fn verify(db: &Db, trust: &Trust) -> Result<Walked> {
    let entries = store::last(db).await?;
    let checkpoints = store::checkpoints(db).await?;
    let mut walked = Walked {
        entries,
        checkpoints: checkpoints.len(),
        signed: checkpoints.last().map_or(0, |(checkpoint, _)| checkpoint.no),
        wrong: links(db, entries).await?,
    };
    if walked.wrong.is_none() {
        walked.wrong = signatures(db, trust, checkpoints, entries).await?;
    }
    if walked.wrong.is_none() {
        let (emptied, told) = store::erased(db, erasing::ANONYMISE).await?;
        walked.wrong = erasing::unannounced(&emptied, &told);
    }
    if walked.wrong.is_none() {
        let rows = store::outside(db).await?;
        walked.wrong = (rows > 0).then_some(Wrong::Outside { rows });
    }
    Ok(walked)
}

async fn links(db: &Db, last: i64) -> Result<Option<Wrong>> {
    let starts = (0..last).step_by(STRETCH as usize);
    let stretches = starts.map(|from| {
        let (db, to) = (db.clone(), last.min(from + STRETCH));
        async move {
            let stretch = tokio::spawn(async move { stretch(&db, from, to).await });
            stretch.await.unwrap_or(Err(Error::Busy))
        }
    });
    let mut stretches = stream::iter(stretches).buffered(AT_ONCE);
    while let Some(walked) = stretches.next().await {
        if let Some(wrong) = walked? {
            return Ok(Some(wrong));
        }
    }
    Ok(None)
}

/// The entries after `from` up to `to`.
async fn stretch(db: &Db, from: i64, to: i64) -> Result<Option<Wrong>> {
    let mut entries = match store::written(db, from, to).await {
        Err(Error::Other(_)) => return unreadable(db, from, to).await,
        entries => entries?,
    };
    let before = match from {
        0 => Head::default(),
        _ if entries.first().is_some_and(|first| first.no == from) => entries.remove(0).head(),
        _ => return Ok(Some(Wrong::Missing { no: from })),
    };
    Ok(walk(before, &entries, to).err())
}

/// One of them holds something that is no text, no moment or no identifier: which one.
async fn unreadable(db: &Db, from: i64, to: i64) -> Result<Option<Wrong>> {
    let mut head = Head::default();
    for no in from.max(1)..=to {
        match store::written(db, no, no).await {
            Err(Error::Other(error)) => {
                return Ok(Some(Wrong::Unreadable { no, why: error.to_string() }));
            }
            entries => {
                let entries = entries?;
                let Some(entry) = entries.first() else { return Ok(Some(Wrong::Missing { no })) };
                // The one before the stretch belongs to the stretch before.
                if no > from
                    && let Err(wrong) = entry.follows(&head)
                {
                    return Ok(Some(wrong));
                }
                head = entry.head();
            }
        }
    }
    Ok(None)
}

/// Each checkpoint with the hash that its entry has now.
async fn signatures(
    db: &Db,
    trust: &Trust,
    checkpoints: Vec<(Checkpoint, Option<Vec<u8>>)>,
    last: i64,
) -> Result<Option<Wrong>> {
    let mut all = checkpoints;
    if let Some(kept) = &trust.kept {
        all.push((kept.clone(), store::hash_of(db, kept.no).await?));
    }
    Ok(all.iter().find_map(|(point, found)| signature(trust, point, found.as_deref(), last)))
}

fn signature(trust: &Trust, point: &Checkpoint, found: Option<&[u8]>, last: i64) -> Option<Wrong> {
    let (no, at) = (point.no, point.at);
    if !point.is_signed() {
        return Some(Wrong::Signature { no });
    }
    let kept = trust.kept.as_ref().map(|kept| &kept.key);
    let known = trust.keys.iter().chain(kept).any(|key| *key == point.key);
    if !known && (!trust.keys.is_empty() || kept.is_some()) {
        return Some(Wrong::OtherKey { no, key: point.key() });
    }
    match found {
        None => Some(Wrong::Cut { no, last, at }),
        Some(found) if found != point.hash => Some(Wrong::Rewritten { no, at }),
        Some(_) => None,
    }
}
