//! What the proof asks of the table: stretches of the chain, checkpoints, and entries older than the chain.

use super::super::{
    chain::{Written, moment},
    checkpoint::Checkpoint,
};
use super::CHAIN;
use kit_db::{Db, FromRow, Reads, Result, Sql, WriteTx, sql, uuid::Uuid};
use std::collections::BTreeMap;

/// Entries `from` to `to`, both with them, in the order of their numbers.
pub async fn written(db: &Db, from: i64, to: i64) -> Result<Vec<Written>> {
    db.all(sql!(
        "select no, hash, id, at, actor, actor_name, verb, kind, subject, place, title, detail,
                erased, salt
           from journal
          where no >= $1 and no <= $2
          order by no",
        from,
        to,
    ))
    .await
}

/// The number of the last entry.
pub async fn last(db: &Db) -> Result<i64> {
    db.count(sql!("select coalesce(max(no), 0) from journal")).await
}

/// How many entries the chain does not reach.
pub async fn outside(db: &Db) -> Result<i64> {
    db.count(sql!("select count(*) from journal where no is null or no < 1")).await
}

/// The hash that an entry says it has.
pub async fn hash_of(db: &Db, no: i64) -> Result<Option<Vec<u8>>> {
    db.value(sql!("select hash from journal where no = $1", no)).await
}

#[derive(FromRow)]
struct Found {
    no: i64,
    found: Option<Vec<u8>>,
}

/// Every checkpoint with the hash of its entry, if that is still there.
pub async fn checkpoints(db: &Db) -> Result<Vec<(Checkpoint, Option<Vec<u8>>)>> {
    let points: Vec<Checkpoint> = db
        .all(sql!("select no, hash, at, key, signature from journal_checkpoints order by no"))
        .await?;
    let found: Vec<Found> = db
        .all(sql!(
            "select c.no, j.hash as found
               from journal_checkpoints c
               left join journal j on j.no = c.no
              order by c.no"
        ))
        .await?;
    let found: BTreeMap<i64, Option<Vec<u8>>> =
        found.into_iter().map(|row| (row.no, row.found)).collect();
    let with = |point: Checkpoint| {
        let hash = found.get(&point.no).cloned().flatten();
        (point, hash)
    };
    Ok(points.into_iter().map(with).collect())
}

/// The checkpoint that reaches furthest.
pub async fn last_checkpoint(db: &Db) -> Result<Option<Checkpoint>> {
    db.optional(sql!(
        "select no, hash, at, key, signature
           from journal_checkpoints
          order by no desc
          limit 1"
    ))
    .await
}

/// How many entries came after the last checkpoint.
pub async fn unsigned(db: &Db) -> Result<i64> {
    db.count(sql!(
        "select coalesce((select max(no) from journal), 0)
              - coalesce((select max(no) from journal_checkpoints), 0)"
    ))
    .await
}

pub async fn keep_checkpoint(tx: &mut WriteTx, checkpoint: &Checkpoint) -> Result<u64> {
    tx.run(sql!(
        "insert into journal_checkpoints (no, hash, at, key, signature)
         values ($1, $2, $3, $4, $5)
         on conflict (no) do nothing",
        checkpoint.no,
        checkpoint.hash.clone(),
        checkpoint.at,
        checkpoint.key.clone(),
        checkpoint.signature.clone(),
    ))
    .await
}

/// Links the entries of a journal that is older than its chain; returns how many.
///
/// Once only: when the chain has begun, an entry outside it is not taken in but found by the proof.
pub async fn link_old(tx: &mut WriteTx) -> Result<usize> {
    let mut head = CHAIN.head(tx).await?;
    if head.no > 0 {
        return Ok(0);
    }
    let (mut linked, mut after) = (0, Uuid::nil());
    loop {
        let old: Vec<Written> = tx
            .all(sql!(
                "select cast(0 as bigint) as no, $1 as hash, id, at, actor, actor_name, verb, kind, subject,
                        place, title, detail, erased, salt
                   from journal
                  where no is null
                    and id > $2
                  order by id
                  limit 500",
                Vec::<u8>::new(),
                after,
            ))
            .await?;
        let Some(last) = old.last() else { return Ok(linked) };
        after = last.id;
        linked += old.len();
        let mut update = Sql::new("with linked (id, at, no, hash) as (values");
        for (n, mut entry) in old.into_iter().enumerate() {
            entry.at = moment(entry.at);
            head = head.next(&entry.fields().digest());
            let row = [entry.id.into(), entry.at.into(), head.no.into(), head.hash.clone().into()];
            update.with(if n == 0 { "(?, ?, ?, ?)" } else { ", (?, ?, ?, ?)" }, row);
        }
        update.push(
            ") update journal
                  set at = linked.at, no = linked.no, hash = linked.hash
                 from linked
                where journal.id = linked.id",
        );
        tx.run(update.query()).await?;
    }
}
