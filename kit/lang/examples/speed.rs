//! What a text, a date and a sorting key cost: `cargo run --release -p kit-lang --example speed`.
#![allow(clippy::print_stdout, clippy::disallowed_methods)]

use std::hint::black_box;
use std::time::Instant;

use kit_lang::{Catalogue, Lang, Source, date_with_weekday, number, parse_date, sort_key};

const AR: &str = "people-count = { $count ->\n    [zero] لا أحد\n    [one] شخص واحد\n    [two] شخصان\n    [few] { $count } أشخاص\n    [many] { $count } شخصا\n   *[other] { $count } شخص\n}\nheld-at = انعقدت في { $place }\n";

fn main() -> Result<(), kit_lang::CatalogueError> {
    let file: String =
        (0..2000).map(|n| format!("message-{n} = الدورة التكوينية رقم {n}\n")).collect::<String>()
            + AR;
    let source = Source { lang: Lang::Ar, file: "ar.ftl", text: file.leak() };
    let start = Instant::now();
    let words = Catalogue::new(&[source])?;
    println!("{:<34}{:>9} µs", "read 2,002 messages", start.elapsed().as_micros());
    let day = chrono::NaiveDate::from_ymd_opt(2011, 7, 14).unwrap_or_default();
    each("get", || words.get(Lang::Ar, black_box("message-1234")).len());
    each("format, a plural", || {
        words.format(Lang::Ar, "people-count", &[("count", black_box(11).into())]).len()
    });
    each("format, a text", || {
        words.format(Lang::Ar, "held-at", &[("place", black_box("Tabant").into())]).len()
    });
    each("number", || number(Lang::Ar, black_box(18_775_000)).len());
    each("date with weekday", || date_with_weekday(Lang::Ar, black_box(day)).len());
    each("parse a date", || parse_date(black_box("الخميس 14 يوليوز 2011")).is_ok().into());
    each("sorting key of a name", || sort_key(Lang::Ar, black_box("عبد الرحمان بن إبراهيم")).len());
    Ok(())
}

fn each(what: &str, mut act: impl FnMut() -> usize) {
    const TIMES: u32 = 200_000;
    let mut sum = act();
    let start = Instant::now();
    for _ in 0..TIMES {
        sum = sum.wrapping_add(act());
    }
    let spent = start.elapsed();
    assert!(sum > 0);
    println!("{what:<34}{:>9} ns", spent.as_nanos() / u128::from(TIMES));
}
