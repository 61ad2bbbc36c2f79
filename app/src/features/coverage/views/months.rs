//! What was published month by month: a drawing, and the table that it draws.

use crate::{
    features::coverage::{Tone, store::Sum},
    layout::{
        Frame,
        charts::{self, Chart, Paint},
    },
};
use chrono::Datelike;
use std::collections::BTreeMap;

/// A month, ready to read.
pub struct MonthRow {
    pub month: String,
    pub tones: Vec<String>,
    pub items: String,
    pub counted: String,
    pub estimated: String,
}

#[derive(Default, Clone)]
struct Month {
    tones: [i64; 3],
    counted: i64,
    estimated: i64,
}

/// As many months as a drawing has room for.
const MOST: usize = 12;

/// The drawing of the last months, and all of them.
pub fn months(frame: &Frame, sums: &[Sum]) -> (String, Vec<MonthRow>) {
    let mut months: BTreeMap<(i32, u32), Month> = BTreeMap::new();
    for sum in sums {
        let month = months.entry((sum.held_on.year(), sum.held_on.month())).or_default();
        let at = Tone::ALL.iter().position(|tone| *tone == sum.tone).unwrap_or_default();
        month.tones[at] += sum.items;
        month.counted += sum.counted;
        month.estimated += sum.estimated;
    }
    let chart = drawing(frame, &months);
    (chart, months.iter().rev().map(|(at, month)| row(frame, *at, month)).collect())
}

fn drawing(frame: &Frame, months: &BTreeMap<(i32, u32), Month>) -> String {
    let last = months.iter().skip(months.len().saturating_sub(MOST));
    let column = |((year, month), sums): (&(i32, u32), &Month)| {
        let items: i64 = sums.tones.iter().sum();
        charts::Column {
            label: format!("{month}/{year}"),
            value: items as f64,
            shown: frame.number(items),
            target: None,
            href: None,
        }
    };
    let columns: Vec<charts::Column> = last.map(column).collect();
    let title = frame.t("coverage-months");
    let chart = Chart { title: &title, desc: "", rtl: frame.rtl(), paint: Paint::Classes };
    if columns.len() > 1 { charts::columns(&chart, &columns) } else { String::new() }
}

fn row(frame: &Frame, (year, month): (i32, u32), sums: &Month) -> MonthRow {
    MonthRow {
        month: kit_lang::month_year(frame.lang, year, month),
        tones: sums.tones.iter().map(|items| frame.number(*items)).collect(),
        items: frame.number(sums.tones.iter().sum::<i64>()),
        counted: frame.number(sums.counted),
        estimated: frame.number(sums.estimated),
    }
}
