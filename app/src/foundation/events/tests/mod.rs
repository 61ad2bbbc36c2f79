//! What events decide by themselves.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod pages;

use super::{Doubtful, Exactness, Half, Period, WrongPeriod, half_days_of, numbered};
use chrono::NaiveDate;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_range_printed_end_first_is_turned_and_doubted() {
    let period = Period::of(None, None, "17-14 يوليوز 2011").unwrap();
    assert_eq!((period.from, period.to), (day("2011-07-14"), day("2011-07-17")));
    assert_eq!(period.doubt, Some(Doubtful::Reversed));
    assert_eq!(period.as_written.as_deref(), Some("17-14 يوليوز 2011"));
}

#[test]
fn typed_days_win_over_the_text_and_the_difference_is_noted() {
    let (from, to) = (Some(day("2011-07-14")), Some(day("2011-07-16")));
    let period = Period::of(from, to, "من 14 إلى 17 يوليوز 2011").unwrap();
    assert_eq!((period.to, period.doubt), (day("2011-07-16"), Some(Doubtful::Differs)));
}

#[test]
fn a_year_or_a_month_alone_is_known_no_more_exactly_than_it_is_written() {
    let year = Period::of(None, None, "2011").unwrap();
    assert_eq!((year.from, year.to), (day("2011-01-01"), day("2011-12-31")));
    assert_eq!((year.exactness, year.as_written.as_deref()), (Exactness::Year, Some("2011")));
    let month = Period::of(None, None, "ماي 2016").unwrap();
    assert_eq!((month.from, month.to), (day("2016-05-01"), day("2016-05-31")));
    assert_eq!(month.exactness.words(kit_lang::Lang::Fr, month.from, month.to), "mai 2016");
    let typed = Period::of(Some(day("2011-05-12")), Some(day("2011-05-13")), "2011").unwrap();
    assert_eq!((typed.exactness, typed.doubt), (Exactness::Day, None));
    let other = Period::of(Some(day("2012-05-12")), Some(day("2012-05-13")), "2011").unwrap();
    assert_eq!(other.doubt, Some(Doubtful::Differs));
    assert_eq!(Period::of(None, None, "2011 - 2013"), Err(WrongPeriod::TooLong));
}

#[test]
fn what_is_no_period_is_refused() {
    let (late, early) = (Some(day("2011-07-17")), Some(day("2011-07-14")));
    assert_eq!(Period::of(late, early, ""), Err(WrongPeriod::EndsBeforeItStarts));
    assert_eq!(Period::of(None, None, ""), Err(WrongPeriod::Missing));
    assert_eq!(Period::of(None, None, "قريبا"), Err(WrongPeriod::Unreadable));
    assert_eq!(Period::of(early, Some(day("2012-07-14")), ""), Err(WrongPeriod::TooLong));
}

#[test]
fn four_days_are_eight_half_days_in_order() {
    let period = Period::of(Some(day("2011-07-14")), Some(day("2011-07-17")), "").unwrap();
    let halves = half_days_of(&period);
    assert_eq!(halves.len(), 8);
    assert_eq!((halves[7].no, halves[7].held_on), (8, day("2011-07-17")));
    let some = numbered([(day("2011-07-15"), Half::Afternoon), (day("2011-07-14"), Half::Morning)]);
    assert_eq!((some[0].no, some[0].held_on), (1, day("2011-07-14")));
}
