//! What was to be reached: the nation's figures as its briefing of March 2008 gives them, and Azilal's own.

use crate::{
    features::indicators::{self, Comparator, NewTarget, PERSONS},
    foundation::{Cx, Error},
};
use kit_db::WriteTx;

const NOTE_2007: &str = "دون احتساب العمليات المنظمة على الصعيد الترابي سنة 2007 · Hors opérations territoriales de 2007";

pub async fn load(cx: &Cx, tx: &mut WriteTx) -> Result<(), Error> {
    let year = i64::from(chrono::Datelike::year(&cx.today()));
    let targets = [
        ("MA", 2007, 18_000, Comparator::MoreThan, "أكثر من 18 000", NOTE_2007),
        ("MA", 2008, 20_000, Comparator::Exactly, "20 000", ""),
        ("MA", 2009, 25_000, Comparator::Exactly, "25 000", ""),
        ("MA", 2010, 30_000, Comparator::Exactly, "30 000", ""),
        ("05.081", 2011, 50, Comparator::AtLeast, "50", ""),
        ("05.081", year, 120, Comparator::Exactly, "120", ""),
    ];
    for (place, year, value, comparator, as_written, note) in targets {
        let new = NewTarget {
            indicator: PERSONS.into(),
            place: place.into(),
            year,
            value,
            comparator,
            as_written: as_written.into(),
            note: note.into(),
        };
        indicators::set(cx, tx, &new).await?;
    }
    Ok(())
}
