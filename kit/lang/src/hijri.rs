//! The Hijri calendar. Morocco begins each month when the crescent is seen, which no arithmetic can tell: a computed date
//! is approximate, may be a day off, and whoever shows it must say so. Of the calendars that can be computed, the civil
//! (tabular) one agrees most often with the dates printed in Moroccan acts, more often than Umm al-Qura.

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};
use icu_calendar::cal::Hijri;
use icu_calendar::cal::hijri::{
    TabularAlgorithm, TabularAlgorithmEpoch, TabularAlgorithmLeapYears,
};
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::M;
use serde::{Deserialize, Serialize};

use crate::Lang;
use crate::dates::preferences;

const CIVIL: Hijri<TabularAlgorithm> =
    Hijri::new_tabular(TabularAlgorithmLeapYears::TypeII, TabularAlgorithmEpoch::Friday);

/// A day of the Hijri calendar, printed in an act or computed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct HijriDate {
    /// Year of the Hijra.
    pub year: i32,
    /// 1 (محرم) to 12 (ذو الحجة).
    pub month: u8,
    /// 1 to 30.
    pub day: u8,
}

/// The approximate Hijri date of a day, by the civil calendar; the caller labels it approximate. `None` far outside the
/// years anyone writes.
pub fn hijri(day: NaiveDate) -> Option<HijriDate> {
    let month = u8::try_from(day.month()).ok()?;
    let gregorian =
        Date::try_new_gregorian(day.year(), month, u8::try_from(day.day()).ok()?).ok()?;
    let hijri = gregorian.to_calendar(CIVIL);
    Some(HijriDate {
        year: hijri.year().extended_year(),
        month: hijri.month().ordinal,
        day: hijri.day_of_month().0,
    })
}

/// A Hijri date in words: `12 جمادى الآخرة 1448 هـ`.
pub fn hijri_date(lang: Lang, date: HijriDate) -> String {
    let index = usize::from(date.month).wrapping_sub(1);
    let month = MONTHS[lang as usize].get(index).map_or("", String::as_str);
    let era = match lang {
        Lang::Ar => "هـ",
        Lang::Fr => "H",
        Lang::En => "AH",
    };
    format!("{} {month} {} {era}", date.day, date.year)
}

static MONTHS: LazyLock<[Vec<String>; 3]> = LazyLock::new(|| Lang::ALL.map(months));

fn months(lang: Lang) -> Vec<String> {
    let name = FixedCalendarDateTimeFormatter::<Hijri<TabularAlgorithm>, M>::try_new(
        preferences(lang),
        M::long(),
    )
    .ok();
    let named = |number: u8| Some(name.as_ref()?.format(&first_of(number)?).to_string());
    (1..=12).map(|number| named(number).unwrap_or_else(|| number.to_string())).collect()
}

// The year 1447 began on 27 June 2025; thirty days a month lead to the middle of each.
fn first_of(month: u8) -> Option<Date<Hijri<TabularAlgorithm>>> {
    let start =
        NaiveDate::from_ymd_opt(2025, 7, 5)? + chrono::Days::new(u64::from(month - 1) * 59 / 2);
    let day: Date<Gregorian> = Date::try_new_gregorian(
        start.year(),
        u8::try_from(start.month()).ok()?,
        u8::try_from(start.day()).ok()?,
    )
    .ok()?;
    Some(day.to_calendar(CIVIL))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    const ACTS: &str = "../../../shared/data/calendar-locale/morocco_official_dual_dates.csv";
    // Three days that official acts carry in both calendars, in the columns of that file.
    const FEW: &str =
        "gregorian,hijri\n1913-08-12,1331-09-09\n1914-12-31,1333-02-13\n1926-09-01,1345-02-22\n";

    fn written(text: &str) -> HijriDate {
        let parts: Vec<i32> = text.split('-').map(|part| part.parse().unwrap()).collect();
        HijriDate {
            year: parts[0],
            month: parts[1].try_into().unwrap(),
            day: parts[2].try_into().unwrap(),
        }
    }

    #[test]
    fn the_civil_calendar_is_right_for_two_acts_of_three() {
        let acts = std::fs::read_to_string(ACTS).unwrap_or_else(|_| FEW.to_owned());
        let dates = acts.lines().skip(1).map(|line| {
            let mut cells = line.split(',');
            (cells.next().unwrap().parse::<NaiveDate>().unwrap(), written(cells.next().unwrap()))
        });
        let (right, all) = dates.fold((0, 0), |(right, all), (day, act)| {
            (right + usize::from(hijri(day) == Some(act)), all + 1)
        });
        assert!(right * 3 >= all * 2, "{right} of {all}");
    }

    #[test]
    fn a_hijri_date_is_said_in_words() {
        let day = HijriDate { year: 1448, month: 6, day: 12 };
        assert_eq!(hijri_date(Lang::Ar, day), "12 جمادى الآخرة 1448 هـ");
        let twelve: std::collections::BTreeSet<&String> = MONTHS[0].iter().collect();
        assert_eq!(twelve.len(), 12, "{twelve:?}");
        assert_eq!(MONTHS[0][8], "رمضان");
    }
}
