//! Adding places below communes, and giving places other names.

use crate::foundation::places::{NewPlace, PlaceRow};
use kit_db::{Reads, Result, WriteTx, sql};

/// The number of the next place that is added below `parent`: 1 for the first.
pub async fn next_number(tx: &impl Reads, parent: &str) -> Result<u32> {
    let added = "select count(*) from places where parent = $1 and shipped = $2";
    let query = kit_db::Query { text: added.into(), args: vec![parent.into(), false.into()] };
    Ok(u32::try_from(tx.count(query).await? + 1).unwrap_or(u32::MAX))
}

pub async fn add(tx: &mut WriteTx, code: &str, new: &NewPlace, parent: &PlaceRow) -> Result<()> {
    tx.run(sql!(
        "insert into places (code, kind, parent, name_ar, name_fr, words, milieu, rank, shipped)
         select $1, $2, $3, $4, $5, $6, milieu, rank, $7
           from places
          where code = $3",
        code,
        new.kind.as_str(),
        parent.code.as_str(),
        new.name_ar.as_str(),
        new.name_fr.as_str(),
        words(&new.name_ar, &new.name_fr, ""),
        false,
    ))
    .await?;
    tx.run(sql!(
        "insert into place_above (place, above, distance)
         select $1, above, distance + 1
           from place_above
          where place = $2",
        code,
        parent.code.as_str(),
    ))
    .await?;
    tx.run(sql!("insert into place_above (place, above, distance) values ($1, $1, 0)", code))
        .await?;
    Ok(())
}

/// Writes the names of a place that people added, unless it was saved since `version`: then no row is touched.
pub async fn set_names(tx: &mut WriteTx, place: &PlaceRow, version: i64) -> Result<u64> {
    tx.run(sql!(
        "update places
            set name_ar = $2, name_fr = $3, words = $4, version = version + 1
          where code = $1 and version = $5",
        place.code.as_str(),
        place.name_ar.as_str(),
        place.name_fr.as_str(),
        words(&place.name_ar, &place.name_fr, &place.aliases),
        version,
    ))
    .await
}

pub async fn set_aliases(tx: &mut WriteTx, place: &PlaceRow) -> Result<u64> {
    tx.run(sql!(
        "update places
            set aliases = $2, words = $3, version = version + 1
          where code = $1",
        place.code.as_str(),
        place.aliases.as_str(),
        words(&place.name_ar, &place.name_fr, &place.aliases),
    ))
    .await
}

/// The folded words that search compares, between blanks.
fn words(name_ar: &str, name_fr: &str, aliases: &str) -> String {
    let mut names = vec![name_ar, name_fr];
    names.extend(aliases.lines());
    format!(" {} ", kit_words::index_words(&names))
}
