//! The places that a list of people, or of what belongs to a place, offers to choose from.

use super::marks;
use crate::layout::Choice;
use kit_db::{FromRow, Reads, Result, Sql};
use kit_lang::Lang;

#[derive(FromRow)]
struct Named {
    code: String,
    name_ar: String,
    name_fr: String,
}

/// The kinds of place that are offered under somebody who acts for the nation, and under everybody else.
const HIGH: &str = "'region', 'province', 'prefecture'";
const LOW: &str = "'commune', 'arrondissement'";

/// Places of the scope to choose from, in the order of the division; for a filter of the nation's lists, regions and
/// provinces are enough, unless `communes` are needed.
pub async fn places_within(
    tx: &impl Reads,
    scope: &[String],
    communes: bool,
    lang: Lang,
) -> Result<Vec<Choice>> {
    let nation = scope.iter().any(|place| place == "MA");
    let kinds = if nation && !communes { HIGH } else { LOW };
    let mut sql = Sql::new("select code, name_ar, name_fr from places");
    sql.push(&format!("where kind in ({kinds})"));
    if !nation {
        let above = scope.iter().map(|place| place.as_str().into()).chain(["".into()]);
        let below = format!(
            "and code in (select place from place_above where above in ({}))",
            marks(scope.len() + 1)
        );
        sql.with(&below, above);
    }
    sql.push("order by rank, code");
    let places: Vec<Named> = tx.all(sql.query()).await?;
    let name = |place: &Named| match lang {
        Lang::Ar => place.name_ar.clone(),
        Lang::Fr | Lang::En => place.name_fr.clone(),
    };
    Ok(places.iter().map(|place| Choice::new(place.code.clone(), name(place))).collect())
}
