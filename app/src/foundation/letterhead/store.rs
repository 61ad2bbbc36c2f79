//! The statement about the places above a place.

use kit_db::{FromRow, Reads, Result, sql};

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
