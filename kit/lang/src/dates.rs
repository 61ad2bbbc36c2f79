//! Dates and hours in words: day, month by its Moroccan name, year, in Western digits. The names come from CLDR through
//! ICU4X, once; putting them together is done here, because all three languages write day, month, year in this order and
//! because the shortened range (“من 14 إلى 17 يوليوز 2011”) is ours. Two days are never joined by a dash: in an Arabic
//! line it is read backwards.

use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Utc, Weekday};
use chrono_tz::Africa::Casablanca;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, M};

use crate::{Lang, PartialDate};

/// A day: `22 نونبر 2026`, `1er novembre 2026`, `22 November 2026`.
pub fn date(lang: Lang, day: NaiveDate) -> String {
    format!("{} {}", day_number(lang, day.day()), month_year(lang, day.year(), day.month()))
}

/// A day with its weekday: `الخميس 14 يوليوز 2011`.
pub fn date_with_weekday(lang: Lang, day: NaiveDate) -> String {
    format!("{} {}", weekday_name(lang, day.weekday()), date(lang, day))
}

/// A stretch of days, saying month and year once when both ends share them: `من 14 إلى 17 يوليوز 2011`. One day alone
/// is that day. The order given is kept: this prints, it does not judge.
pub fn date_range(lang: Lang, from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        return date(lang, from);
    }
    let start = match (from.year() == to.year(), from.month() == to.month()) {
        (true, true) => day_number(lang, from.day()),
        (true, false) => {
            format!("{} {}", day_number(lang, from.day()), month_name(lang, from.month()))
        }
        (false, _) => date(lang, from),
    };
    let end = date(lang, to);
    match lang {
        Lang::Ar => format!("من {start} إلى {end}"),
        Lang::Fr => format!("du {start} au {end}"),
        Lang::En => format!("{start} to {end}"),
    }
}

/// As much of a date as is known: a day, a month of a year, or a year.
pub fn partial_date(lang: Lang, known: &PartialDate) -> String {
    match (known.month, known.day) {
        (Some(month), Some(day)) => {
            format!("{} {}", day_number(lang, day), month_year(lang, known.year, month))
        }
        (Some(month), None) => month_year(lang, known.year, month),
        (None, _) => known.year.to_string(),
    }
}

/// A month of a year: `يوليوز 2011`.
pub fn month_year(lang: Lang, year: i32, month: u32) -> String {
    format!("{} {year}", month_name(lang, month))
}

/// The name of a month, counted from 1; empty for a month that does not exist.
pub fn month_name(lang: Lang, month: u32) -> &'static str {
    let index = (month as usize).wrapping_sub(1);
    NAMES[lang as usize].months.get(index).map_or("", String::as_str)
}

/// The name of a month in the room that a chart has; Arabic does not abbreviate.
pub fn month_abbreviation(lang: Lang, month: u32) -> &'static str {
    const FR: [&str; 12] = [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.",
        "déc.",
    ];
    let name = month_name(lang, month);
    match lang {
        Lang::Ar => name,
        Lang::Fr => FR.get((month as usize).wrapping_sub(1)).copied().unwrap_or_default(),
        Lang::En => name.get(..3).unwrap_or(name),
    }
}

/// The name of a day of the week.
pub fn weekday_name(lang: Lang, day: Weekday) -> &'static str {
    let index = day.num_days_from_monday() as usize;
    NAMES[lang as usize].weekdays.get(index).map_or("", String::as_str)
}

/// An hour of 24: `09:05`, the same in the three languages.
pub fn time(_lang: Lang, hour: NaiveTime) -> String {
    hour.format("%H:%M").to_string()
}

/// A moment, as the clock on the wall in Morocco shows it: `20 فبراير 2026، 14:30`.
pub fn date_time(lang: Lang, moment: DateTime<Utc>) -> String {
    let local = local(moment);
    let comma = if lang == Lang::Ar { '،' } else { ',' };
    format!("{}{comma} {}", date(lang, local.date()), time(lang, local.time()))
}

/// A moment in legal Moroccan time (Africa/Casablanca): UTC+1, UTC+0 during Ramadan.
pub fn local(moment: DateTime<Utc>) -> NaiveDateTime {
    moment.with_timezone(&Casablanca).naive_local()
}

// French alone counts the first of the month as the first.
fn day_number(lang: Lang, day: u32) -> String {
    if lang == Lang::Fr && day == 1 { "1er".to_owned() } else { day.to_string() }
}

struct Names {
    months: Vec<String>,
    /// From Monday.
    weekdays: Vec<String>,
}

// ICU's formatters stay in one thread and cost microseconds a call; their nineteen words cost nothing once written down.
static NAMES: LazyLock<[Names; 3]> = LazyLock::new(|| Lang::ALL.map(names));

fn names(lang: Lang) -> Names {
    let month =
        FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new(preferences(lang), M::long()).ok();
    let weekday =
        FixedCalendarDateTimeFormatter::<Gregorian, E>::try_new(preferences(lang), E::long()).ok();
    let named_month =
        |number: u8| Some(month.as_ref()?.format(&gregorian(2024, number, 1)?).to_string());
    // The first of January 2024 was a Monday.
    let named_day =
        |number: u8| Some(weekday.as_ref()?.format(&gregorian(2024, 1, number)?).to_string());
    Names {
        months: (1..=12)
            .map(|number| named_month(number).unwrap_or_else(|| number.to_string()))
            .collect(),
        weekdays: (1..=7).map(|number| named_day(number).unwrap_or_default()).collect(),
    }
}

fn gregorian(year: i32, month: u8, day: u8) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(year, month, day).ok()
}

pub(crate) fn preferences(lang: Lang) -> icu_datetime::DateTimeFormatterPreferences {
    use icu_locale_core::locale;
    match lang {
        Lang::Ar => locale!("ar-MA").into(),
        Lang::Fr => locale!("fr-MA").into(),
        Lang::En => locale!("en-GB").into(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn months_bear_their_moroccan_names() {
        let names: Vec<&str> = (1..=12).map(|month| month_name(Lang::Ar, month)).collect();
        let moroccan = "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر";
        assert_eq!(names.join(" "), moroccan);
        assert_eq!((month_name(Lang::Fr, 8), month_name(Lang::En, 8)), ("août", "August"));
        assert_eq!((month_name(Lang::Ar, 0), month_name(Lang::Ar, 13)), ("", ""));
        assert_eq!(month_abbreviation(Lang::Fr, 7), "juil.");
        assert_eq!(
            (month_abbreviation(Lang::En, 9), month_abbreviation(Lang::Ar, 9)),
            ("Sep", "شتنبر")
        );
        assert_eq!(month_abbreviation(Lang::Fr, 13), "");
    }

    #[test]
    fn the_session_of_tabant_opened_on_a_thursday() {
        let opening = day(2011, 7, 14);
        assert_eq!(date_with_weekday(Lang::Ar, opening), "الخميس 14 يوليوز 2011");
        assert_eq!(date_with_weekday(Lang::Fr, opening), "jeudi 14 juillet 2011");
        assert_eq!(date_with_weekday(Lang::En, opening), "Thursday 14 July 2011");
        assert_eq!(date(Lang::Fr, day(2026, 11, 1)), "1er novembre 2026");
    }

    #[test]
    fn a_range_says_once_what_both_ends_share() {
        let from = day(2011, 7, 14);
        assert_eq!(date_range(Lang::Ar, from, day(2011, 7, 17)), "من 14 إلى 17 يوليوز 2011");
        assert_eq!(date_range(Lang::Fr, from, day(2011, 7, 17)), "du 14 au 17 juillet 2011");
        assert_eq!(date_range(Lang::En, from, day(2011, 8, 2)), "14 July to 2 August 2011");
        assert_eq!(
            date_range(Lang::Ar, from, day(2012, 1, 2)),
            "من 14 يوليوز 2011 إلى 2 يناير 2012"
        );
        assert_eq!(date_range(Lang::Ar, from, from), "14 يوليوز 2011");
    }

    #[test]
    fn ramadan_moves_the_clock_and_april_moves_it_back() {
        let noon = |date: NaiveDate| date.and_hms_opt(12, 30, 0).unwrap().and_utc();
        assert_eq!(date_time(Lang::Ar, noon(day(2026, 2, 20))), "20 فبراير 2026، 12:30");
        assert_eq!(date_time(Lang::Fr, noon(day(2026, 4, 1))), "1er avril 2026, 13:30");
        let eve = day(2026, 12, 31).and_hms_opt(23, 30, 0).unwrap().and_utc();
        assert_eq!(local(eve).date(), day(2027, 1, 1));
    }
}
