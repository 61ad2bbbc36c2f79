//! Dates, ranges and figures as the documents of the programme carry them.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{NaiveDate, Weekday};
use kit_lang::{
    DateError, Doubt, Lang, NumberError, date, date_range, date_with_weekday, decimal, dirhams,
    number, parse_date, parse_dirhams, parse_number, parse_number_in, parse_range, partial_date,
};
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn one_day_written_by_many_hands() {
    let hands = [
        "14/07/2011",
        "14-7-2011",
        "14.07.2011",
        "2011-07-14",
        "2011/07/14",
        "14 يوليوز 2011",
        "14 يوليو 2011",
        "١٤ يوليوز ٢٠١١",
        "١٤/٠٧/٢٠١١",
        "14 juillet 2011",
        "jeudi 14 juillet 2011",
        "le 14 juil. 2011",
        "14 July 2011",
        "July 14, 2011",
        "14th of July 2011",
        "يوم الخميس 14 يوليوز 2011",
        "الخميس، 14 يُولْيُوز 2011م",
        "\u{2066}14/07/2011\u{2069}",
        " 14 JUILLET 2011 ",
        "14-juil-2011",
    ];
    for hand in hands {
        let read = parse_date(hand).unwrap_or_else(|error| panic!("{hand}: {error}"));
        assert_eq!(
            (read.exact(), read.doubts.as_slice()),
            (Some(day(2011, 7, 14)), [].as_slice()),
            "{hand}"
        );
        assert_eq!(read.as_written, hand.trim());
    }
}

#[test]
fn the_first_of_a_month_has_its_own_word() {
    for written in ["فاتح ماي 2010", "1er mai 2010", "1 مايو 2010", "أول ماي 2010", "1st May 2010"]
    {
        assert_eq!(parse_date(written).unwrap().exact(), Some(day(2010, 5, 1)), "{written}");
    }
}

#[test]
fn what_is_not_known_stays_unknown() {
    let edition = parse_date("2009").unwrap();
    assert_eq!((edition.year, edition.month, edition.day), (2009, None, None));
    assert_eq!(
        (edition.earliest(), edition.latest()),
        (Some(day(2009, 1, 1)), Some(day(2009, 12, 31)))
    );
    for written in
        ["يوليوز 2011", "juillet 2011", "07/2011", "2011-07", "July 2011", "شهر يوليوز سنة 2011"]
    {
        let month = parse_date(written).unwrap();
        assert_eq!((month.year, month.month, month.day), (2011, Some(7), None), "{written}");
        assert_eq!(month.latest(), Some(day(2011, 7, 31)));
    }
    assert_eq!(partial_date(Lang::Ar, &parse_date("07/2011").unwrap()), "يوليوز 2011");
}

#[test]
fn a_wrong_weekday_is_doubted_and_not_mended() {
    let forum = parse_date("الخميس 30 يناير 2019").unwrap();
    assert_eq!(forum.exact(), Some(day(2019, 1, 30)));
    assert_eq!(forum.doubts, [Doubt::Weekday { written: Weekday::Thu, actual: Weekday::Wed }]);
    assert_eq!(forum.as_written, "الخميس 30 يناير 2019");
    assert_eq!(parse_date("14/07/11").unwrap().doubts, [Doubt::Century]);
}

#[test]
fn what_is_no_date_says_why() {
    let why = |text: &str| parse_date(text).unwrap_err();
    assert_eq!((why(""), why(" \u{200F} ")), (DateError::Empty, DateError::Empty));
    assert_eq!(
        (why("31/04/2011"), why("07/14/2011")),
        (DateError::NoSuchDay, DateError::NoSuchDay)
    );
    assert_eq!(why("14 فبراير"), DateError::NoYear);
    assert_eq!(
        (why("1432"), why("9 رمضان 1432")),
        (DateError::YearOutOfRange, DateError::Unreadable)
    );
    for text in [
        "قريبا",
        "14 فبراير الجاري",
        "99999999999999",
        "2011-07-14-03",
        "14//2011",
        "الخميس الجمعة 2011",
    ] {
        assert_eq!(why(text), DateError::Unreadable, "{text}");
    }
}

#[test]
fn a_range_printed_backwards_is_turned_round_and_doubted() {
    let tabant = parse_range("17-14 يوليوز 2011").unwrap();
    assert_eq!(
        (tabant.from.exact(), tabant.to.exact()),
        (Some(day(2011, 7, 14)), Some(day(2011, 7, 17)))
    );
    assert!(tabant.reversed());
    assert_eq!(tabant.as_written, "17-14 يوليوز 2011");
}

#[test]
fn a_range_leaves_out_what_its_ends_share() {
    let hands = [
        "من 14 إلى 17 يوليوز 2011",
        "14-17 يوليوز 2011",
        "14 – 17 يوليوز 2011",
        "14 / 17 juillet 2011",
        "du 14 au 17 juillet 2011",
        "14 to 17 July 2011",
        "14/07/2011 - 17/07/2011",
        "2011-07-14 - 2011-07-17",
        "14 - 17/07/2011",
        "14 يوليوز إلى غاية 17 يوليوز 2011",
        "14 juillet 2011 jusqu'au 17 juillet 2011",
        "الخميس 14 إلى الأحد 17 يوليوز 2011",
    ];
    for hand in hands {
        let read = parse_range(hand).unwrap_or_else(|error| panic!("{hand}: {error}"));
        assert_eq!(
            (read.from.exact(), read.to.exact()),
            (Some(day(2011, 7, 14)), Some(day(2011, 7, 17))),
            "{hand}"
        );
        assert!(read.doubts.is_empty(), "{hand}: {:?}", read.doubts);
    }
}

#[test]
fn ranges_over_months_years_and_single_days() {
    let ends = |text: &str| {
        parse_range(text).map(|range| (range.from.earliest().unwrap(), range.to.latest().unwrap()))
    };
    assert_eq!(ends("16 و17 يوليوز 2011"), Ok((day(2011, 7, 16), day(2011, 7, 17))));
    assert_eq!(ends("30 يونيو - 2 يوليوز 2011"), Ok((day(2011, 6, 30), day(2011, 7, 2))));
    assert_eq!(ends("2005-2010"), Ok((day(2005, 1, 1), day(2010, 12, 31))));
    assert_eq!(ends("14 يوليوز 2011"), Ok((day(2011, 7, 14), day(2011, 7, 14))));
    assert_eq!(ends("16 / 17 يوليوز"), Err(DateError::NoYear));
    assert_eq!(ends("31/02/2011"), Err(DateError::NoSuchDay));
    let new_year = parse_range("28 دجنبر إلى 3 يناير 2012").unwrap();
    assert_eq!(
        (new_year.from.exact(), new_year.doubts.as_slice()),
        (Some(day(2011, 12, 28)), [Doubt::NewYear].as_slice())
    );
}

#[test]
fn figures_of_the_press_and_of_the_office() {
    let hands: [(&str, f64); 14] = [
        ("18 000", 18_000.0),
        ("18\u{202F}000", 18_000.0),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("29ر5", 5.29),
        ("٢٣", 23.0),
        ("١٬٢٣٤٫٥", 1234.5),
        ("0,125", 0.125),
        ("-12,5", -12.5),
        ("18.775.000", 18_775_000.0),
        ("4.6", 4.6),
        ("\u{200E}-3", -3.0),
        ("1 234,567", 1234.567),
        ("٢ر٥", 5.2),
    ];
    for (hand, value) in hands {
        assert_eq!(parse_number(hand), Ok(value), "{hand}");
    }
}

#[test]
fn what_can_be_read_twice_is_not_guessed() {
    assert_eq!(parse_number("18,000"), Err(NumberError::Ambiguous));
    assert_eq!(parse_number("1.234"), Err(NumberError::Ambiguous));
    assert_eq!(parse_number_in(Lang::En, "18,000"), Ok(18_000.0));
    assert_eq!(parse_number_in(Lang::En, "1.234"), Ok(1.234));
    assert_eq!(parse_number(" "), Err(NumberError::Empty));
    for text in [
        "12 34",
        "1.23.456",
        "دورة",
        "12 شخصا",
        "1,2,3",
        "--5",
        "5,",
        ",5",
        "1 234 5",
        "1.234,567.8",
        "ر5",
    ] {
        assert_eq!(parse_number(text), Err(NumberError::Unreadable), "{text}");
    }
}

#[test]
fn sums_in_millions_keep_every_centime() {
    let sums = [
        ("1 234,50 DH", 123_450),
        ("MAD 1,234.50", 123_450),
        ("1 234,50 درهم", 123_450),
        ("45 MDH", 4_500_000_000),
        ("11,13 مليار درهم", 1_113_000_000_000),
        ("29ر5 ملايين درهم", 529_000_000),
        ("18.000 DH", 1_800_000),
        ("900 millions de dirhams", 90_000_000_000),
        ("250", 25_000),
        ("250 Dhs.", 25_000),
    ];
    for (hand, centimes) in sums {
        assert_eq!(parse_dirhams(hand), Ok(centimes), "{hand}");
    }
    assert_eq!(parse_dirhams("0,125 DH"), Err(NumberError::OutOfRange));
    assert_eq!(parse_dirhams("12 euros"), Err(NumberError::Unreadable));
    assert_eq!(parse_dirhams("99999999999 مليار"), Err(NumberError::OutOfRange));
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..109_500i64).prop_map(|days| day(1850, 1, 1) + chrono::Duration::days(days))
}

fn any_lang() -> impl Strategy<Value = Lang> {
    prop::sample::select(Lang::ALL.to_vec())
}

proptest! {
    #[test]
    fn a_printed_date_reads_back(lang in any_lang(), day in any_day()) {
        for printed in [date(lang, day), date_with_weekday(lang, day)] {
            let read = parse_date(&printed).unwrap();
            prop_assert_eq!(read.exact(), Some(day), "{}", printed);
            prop_assert!(read.doubts.is_empty());
        }
    }

    #[test]
    fn a_printed_range_reads_back(lang in any_lang(), from in any_day(), length in 0..800i64) {
        let to = from + chrono::Duration::days(length);
        let read = parse_range(&date_range(lang, from, to)).unwrap();
        prop_assert_eq!((read.from.exact(), read.to.exact()), (Some(from), Some(to)));
        prop_assert!(read.doubts.is_empty());
    }

    #[test]
    fn a_printed_number_reads_back(lang in any_lang(), value in -1_000_000_000_000i64..1_000_000_000_000) {
        prop_assert_eq!(parse_number_in(lang, &number(lang, value)), Ok(value as f64));
        let tenths = value as f64 / 10.0;
        prop_assert_eq!(parse_number_in(lang, &decimal(lang, tenths, 1)), Ok(tenths));
    }

    #[test]
    fn a_printed_sum_reads_back(lang in any_lang(), centimes in any::<i64>()) {
        prop_assert_eq!(parse_dirhams(&dirhams(lang, centimes)), Ok(centimes));
    }

    #[test]
    fn nothing_anyone_writes_stops_the_reader(text in "\\PC{0,40}", soup in "[0-9٠-٩ /.,،\\-–رمايويوليوزإلىجنبرau]{0,25}") {
        for text in [text, soup] {
            let range = parse_range(&text);
            if let Ok(range) = &range {
                prop_assert!(range.from.earliest() <= range.to.latest(), "{} {:?}", text, range);
            }
            let _ = (parse_date(&text), parse_number(&text), parse_dirhams(&text));
        }
    }
}
