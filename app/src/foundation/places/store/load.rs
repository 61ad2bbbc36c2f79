//! Putting the shipped division into the database.

use crate::foundation::places::{Place, find, shipped};
use kit_db::{Reads, Result, Value, WriteTx, sql};

/// Puts the shipped division into the database, or what is new in it since the last time. Places that people added stay.
pub async fn load(tx: &mut WriteTx) -> Result<()> {
    let there = tx.count(sql!("select count(*) from places where shipped = $1", true)).await?;
    if usize::try_from(there).is_ok_and(|there| there == shipped().len()) {
        return Ok(());
    }
    let known: Vec<String> = tx.column(sql!("select code from places")).await?;
    let new = |place: &&Place| !known.iter().any(|code| code == place.code.as_str());
    let missing: Vec<&Place> = shipped().iter().filter(new).collect();
    let rows = missing.iter().enumerate().map(|(rank, place)| row(place, rank)).collect();
    let columns = [
        "code",
        "kind",
        "parent",
        "name_ar",
        "name_fr",
        "aliases",
        "words",
        "population",
        "households",
        "milieu",
        "iso",
        "rank",
        "shipped",
    ];
    tx.insert_rows("places", &columns, rows).await?;
    let above = missing.iter().flat_map(|place| above(place)).collect();
    tx.insert_rows("place_above", &["place", "above", "distance"], above).await
}

fn row(place: &Place, rank: usize) -> Vec<Value> {
    let mut names = vec![place.name_ar.as_str(), place.name_fr.as_str()];
    names.extend(place.aliases.iter().map(String::as_str));
    vec![
        place.code.as_str().into(),
        place.kind.as_str().into(),
        place.parent.as_ref().map(|parent| parent.as_str().to_owned()).into(),
        place.name_ar.as_str().into(),
        place.name_fr.as_str().into(),
        place.aliases.join("\n").into(),
        format!(" {} ", kit_words::index_words(&names)).into(),
        place.population.into(),
        place.households.into(),
        place.milieu.map(|milieu| milieu.as_str().to_owned()).into(),
        place.iso.clone().into(),
        i64::try_from(rank).unwrap_or(i64::MAX).into(),
        true.into(),
    ]
}

/// The place with itself, its parent, and so on up to the nation.
fn above(place: &Place) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    let mut next = Some(place);
    while let Some(higher) = next {
        let distance = i64::try_from(rows.len()).unwrap_or(i64::MAX);
        rows.push(vec![place.code.as_str().into(), higher.code.as_str().into(), distance.into()]);
        next = higher.parent.as_ref().and_then(|code| find(code.as_str()));
    }
    rows
}
