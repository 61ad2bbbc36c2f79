//! The days of a year on which one does not hold a session lightly: Ramadan and the public holidays of Morocco.
//!
//! Holidays are shipped (`data/holidays.tsv`, see the NOTICE beside it); those that follow the moon were computed and are called
//! estimated. Ramadan is computed by the civil Hijri calendar and is approximate by a day.

use chrono::{Days, NaiveDate};
use kit_lang::Lang;
use std::sync::LazyLock;

const HOLIDAYS: &str = include_str!("data/holidays.tsv");

/// A holiday, one day or several in a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holiday {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// Follows the moon: the days were computed.
    pub estimated: bool,
    names: [&'static str; 3],
}

/// The shaded days of one year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    /// First and last days, within the year; two in a year such as 2030.
    pub ramadan: Vec<(NaiveDate, NaiveDate)>,
    pub holidays: Vec<Holiday>,
}

/// What a period falls into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Falls {
    Ramadan,
    Holiday(Holiday),
}

static ALL: LazyLock<Vec<Holiday>> =
    LazyLock::new(|| HOLIDAYS.lines().skip(1).flat_map(holidays).collect());

/// The holidays of a line of the file; days in a row are one.
fn holidays(line: &'static str) -> Vec<Holiday> {
    let mut cells = line.split('\t').skip(1);
    let mut next = || cells.next().unwrap_or_default();
    let estimated = next() == "yes";
    let names = [next(), next(), next()];
    let mut found: Vec<Holiday> = Vec::new();
    for day in next().split(' ').filter_map(|day| day.parse::<NaiveDate>().ok()) {
        match found.last_mut() {
            Some(last) if last.to.succ_opt() == Some(day) => last.to = day,
            _ => found.push(Holiday { from: day, to: day, estimated, names }),
        }
    }
    found
}

impl Holiday {
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names[lang as usize]
    }
}

impl Calendar {
    pub fn of(year: i32) -> Self {
        let (Some(first), Some(last)) =
            (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31))
        else {
            return Self::default();
        };
        let mut holidays: Vec<Holiday> =
            ALL.iter().filter(|one| one.from <= last && one.to >= first).copied().collect();
        holidays.sort_by_key(|one| one.from);
        Self { ramadan: ramadan(first, last), holidays }
    }

    /// What the days from `from` to `to` fall into, each thing once.
    pub fn falls(&self, from: NaiveDate, to: NaiveDate) -> Vec<Falls> {
        let mut found = Vec::new();
        if self.ramadan.iter().any(|(first, last)| *first <= to && *last >= from) {
            found.push(Falls::Ramadan);
        }
        let holidays = self.holidays.iter().filter(|one| one.from <= to && one.to >= from);
        found.extend(holidays.copied().map(Falls::Holiday));
        found
    }
}

/// The days of the ninth month of the Hijri year, as runs within the year.
fn ramadan(first: NaiveDate, last: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let mut runs: Vec<(NaiveDate, NaiveDate)> = Vec::new();
    let days = first.iter_days().take_while(|day| *day <= last);
    for day in days.filter(|day| kit_lang::hijri(*day).is_some_and(|date| date.month == 9)) {
        match runs.last_mut() {
            Some(run) if run.1.checked_add_days(Days::new(1)) == Some(day) => run.1 = day,
            _ => runs.push((day, day)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn every_year_from_2005_to_2030_has_its_holidays_and_its_ramadan() {
        for year in 2005..=2030 {
            let calendar = Calendar::of(year);
            assert!(calendar.holidays.len() >= 11, "{year}: {}", calendar.holidays.len());
            let days: i64 = calendar.ramadan.iter().map(|(a, b)| (*b - *a).num_days() + 1).sum();
            assert!((27..=38).contains(&days), "{year}: {days} days of Ramadan");
        }
    }

    #[test]
    fn a_session_in_ramadan_or_on_the_feast_is_told_so() {
        let calendar = Calendar::of(2026);
        assert_eq!(calendar.falls(day(2026, 3, 2), day(2026, 3, 4)), [Falls::Ramadan]);
        assert!(calendar.falls(day(2026, 4, 14), day(2026, 4, 16)).is_empty());
        let found = calendar.falls(day(2026, 11, 17), day(2026, 11, 19));
        let [Falls::Holiday(holiday)] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!(holiday.name(Lang::Fr), "Fête de l’Indépendance");
        assert!(!holiday.estimated);
    }

    #[test]
    fn the_feast_comes_within_a_day_or_two_of_the_end_of_ramadan() {
        for year in 2006..=2029 {
            let calendar = Calendar::of(year);
            let feasts = calendar.holidays.iter().filter(|one| one.names[2] == "Eid al-Fitr");
            for feast in feasts {
                let near = calendar
                    .ramadan
                    .iter()
                    .any(|(_, last)| (feast.from - *last).num_days().abs() <= 2);
                assert!(near, "{year}: {feast:?} {:?}", calendar.ramadan);
            }
        }
    }
}
