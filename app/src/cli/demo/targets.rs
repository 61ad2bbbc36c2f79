//! What was to be reached and what was: the nation's figures as its briefing of March 2008 gives them, and this year's
//! targets of the three provinces.

use crate::{
    features::indicators::{self, Comparator, NewDeclared, NewTarget, PERSONS, Said},
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

const EXCLUSION: &str = "دون احتساب العمليات المنظمة على الصعيد الترابي سنة 2007 · Hors opérations territoriales de 2007";
const REASON: &str = "لم تُدخل دورات تلك السنوات هنا · Sessions de ces années non saisies ici";
const SOURCE: &str = "عرض حول حصيلة التكوين، مارس 2008 · Bilan de la formation, mars 2008";

pub async fn load(cx: &Cx, tx: &mut WriteTx, this_year: i32) -> Result<(), Error> {
    let year = i64::from(this_year);
    let targets = [
        ("MA", 2008, 20_000, Comparator::Exactly, "20 000"),
        ("MA", 2009, 25_000, Comparator::Exactly, "25 000"),
        ("MA", 2010, 30_000, Comparator::Exactly, "30 000"),
        ("05.081", 2011, 50, Comparator::AtLeast, "على الأقل 50"),
        ("05.081", year, 120, Comparator::Exactly, "120"),
        ("07.427", year, 60, Comparator::AtLeast, "على الأقل 60"),
        ("06.141.01.20", year, 45, Comparator::About, "حوالي 45"),
    ];
    for (place, year, value, comparator, as_written) in targets {
        let new = NewTarget {
            indicator: PERSONS.into(),
            place: place.into(),
            year,
            value,
            comparator,
            as_written: as_written.into(),
            note: if place == "MA" { SOURCE.into() } else { String::new() },
        };
        indicators::set(cx, tx, &new).await?;
    }
    achieved(cx, tx).await
}

/// 2005 to 2007 in one figure with its exclusion; of the three years after, no document says what was reached.
async fn achieved(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let said = Said {
        value: Some(18_000),
        comparator: Comparator::MoreThan,
        as_written: "أكثر من 18 000".into(),
        exclusion: EXCLUSION.into(),
        reason: REASON.into(),
        source: SOURCE.into(),
    };
    let (indicator, place) = (PERSONS.into(), "MA".into());
    let new = NewDeclared { indicator, place, from_year: 2005, to_year: 2007, said };
    indicators::declare(cx, tx, &new).await?;
    Ok(())
}
