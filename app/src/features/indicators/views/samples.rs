//! Years as they are in the briefing of March 2008, and one of which the base knows.

use crate::features::indicators::{
    declared::{Declared, DeclaredId, Period, periods},
    target::{Comparator, PERSONS, Target, TargetId},
};

pub fn declared() -> Declared {
    Declared {
        id: DeclaredId(kit_db::new_uuid(chrono::DateTime::UNIX_EPOCH)),
        indicator: PERSONS.into(),
        place: "MA".into(),
        place_ar: "المغرب".into(),
        place_fr: "Maroc".into(),
        from_year: 2005,
        to_year: 2007,
        value: Some(18_000),
        comparator: Comparator::MoreThan,
        as_written: "أكثر من 18 000".into(),
        exclusion: "دون احتساب العمليات المنظمة على الصعيد الترابي سنة 2007".into(),
        reason: "دورات هذه السنوات لم تُدخل في المنصة".into(),
        source: "عرض حول حصيلة التكوين، مارس 2008".into(),
        version: 3,
    }
}

fn target(year: i64, value: i64) -> Target {
    Target {
        id: TargetId(kit_db::new_uuid(chrono::DateTime::UNIX_EPOCH)),
        indicator: PERSONS.into(),
        place: "MA".into(),
        place_ar: "المغرب".into(),
        place_fr: "Maroc".into(),
        year,
        value,
        comparator: Comparator::Exactly,
        as_written: value.to_string(),
        note: String::new(),
        version: 1,
    }
}

pub fn nation() -> Vec<Period> {
    let targets = vec![
        target(2008, 20_000),
        target(2009, 25_000),
        target(2010, 30_000),
        target(2026, 24_000),
    ];
    let mut periods = periods(targets, vec![declared()], None);
    if let Some(first) = periods.first_mut() {
        first.computed = Some(16_412);
    }
    if let Some(last) = periods.last_mut() {
        last.computed = Some(18_775);
    }
    periods
}
