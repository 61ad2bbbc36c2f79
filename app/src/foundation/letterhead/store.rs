//! The places above a place, and the signs of places.

use super::sign::Sign;
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, sql};

/// A place with its names.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Ground {
    pub code: String,
    pub kind: String,
    pub name_ar: String,
    pub name_fr: String,
}

/// The place and those above it, from the nearest.
pub async fn grounds(tx: &impl Reads, place: &str) -> Result<Vec<Ground>> {
    tx.all(sql!(
        "select p.code, p.kind, p.name_ar, p.name_fr
           from place_above a
           join places p on p.code = a.above
          where a.place = $1
          order by a.distance",
        place,
    ))
    .await
}

/// The sign of this very place.
pub async fn own(tx: &impl Reads, place: &str) -> Result<Option<Sign>> {
    tx.optional(sql!(
        "select kind, bytes, width, height
           from letterhead_signs
          where place = $1",
        place,
    ))
    .await
}

/// The sign that papers of a place show: its own, or that of the nearest place above.
pub async fn shown(tx: &impl Reads, place: &str) -> Result<Option<Sign>> {
    tx.optional(sql!(
        "select s.kind, s.bytes, s.width, s.height
           from place_above a
           join letterhead_signs s on s.place = a.above
          where a.place = $1
          order by a.distance
          limit 1",
        place,
    ))
    .await
}

pub async fn put(tx: &mut WriteTx, place: &str, sign: &Sign, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!(
        "insert into letterhead_signs (place, kind, bytes, width, height, changed_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (place) do update
            set kind = excluded.kind, bytes = excluded.bytes, width = excluded.width,
                height = excluded.height, changed_at = excluded.changed_at",
        place,
        sign.kind.clone(),
        sign.bytes.clone(),
        sign.width,
        sign.height,
        now,
    ))
    .await
}

pub async fn delete(tx: &mut WriteTx, place: &str) -> Result<u64> {
    tx.run(sql!("delete from letterhead_signs where place = $1", place)).await
}
