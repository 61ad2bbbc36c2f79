//! Targets and what was reached, year beside year: as a page with its chart, and as a file.

use super::{samples::nation, understood_as};
use crate::{
    features::indicators::{
        actions::years,
        declared::{Period, Shown, Sum, sum},
        routes::years::LIST,
        target::shown,
    },
    foundation::{Page, Sheet},
    layout::{
        Choice, Crumb, Form, Frame, ListQuery,
        charts::{self, Chart, Paint},
    },
};
use askama::Template;
use kit_sheets::Out;

/// What the door found.
pub struct Years {
    pub place: String,
    pub name: String,
    pub periods: Vec<Period>,
    pub places: Vec<(String, String)>,
    pub may_declare: bool,
    pub list: ListQuery,
}

/// The years of a place side by side.
#[derive(Template)]
#[template(path = "features/indicators/templates/years.html")]
pub struct YearsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub title: String,
    pub places: Vec<Choice>,
    pub rows: Vec<YearRow>,
    /// The targets together, in words.
    pub sum: String,
    pub chart: String,
    pub may_declare: bool,
    /// What the sign of a hidden figure means; empty when there is none.
    pub hidden: String,
    /// The same on paper.
    pub pdf: String,
    /// Where a target is set and an achievement declared for this place.
    pub set: String,
    pub declare: String,
    /// The place, for the switch.
    pub form: Form,
}

/// A period as it is read.
pub struct YearRow {
    pub years: String,
    pub target: String,
    pub target_note: String,
    pub target_edit: String,
    pub declared: String,
    pub exclusion: String,
    pub source: String,
    pub amend: String,
    /// Where somebody would declare what is unknown.
    pub declare: String,
    pub computed: String,
    pub computed_href: String,
    pub difference: String,
    pub reason: String,
    pub share: String,
    /// What was written, where it says more than what was understood.
    pub target_written: String,
    pub declared_written: String,
}

impl YearsPage {
    pub fn new(mut frame: Frame, found: Years) -> Self {
        let title = frame.t1("achieved-title", "place", &found.name);
        frame.crumbs =
            vec![Crumb::link(frame.t("target-title"), "/targets"), Crumb::here(title.clone())];
        let rows = found.periods.iter().map(|period| row(&frame, &found.place, period)).collect();
        let places = found.places.into_iter();
        Self {
            hidden: hidden(&frame, &found.periods),
            rows,
            sum: sum(&found.periods).map_or_else(String::new, |sum| told(&frame, sum)),
            chart: chart(&frame, &found.periods, Paint::Classes),
            places: places.map(|(code, name)| Choice::new(code, name)).collect(),
            list: found.list,
            pdf: format!("/targets/years.pdf?place={}", found.place),
            set: format!("/targets/new?place={}", found.place),
            declare: format!("/achieved/new?place={}", found.place),
            form: Form::of([("place", found.place)]),
            title,
            may_declare: found.may_declare,
            frame,
        }
    }
}

/// What the sign of a hidden figure means, where there is one.
pub(super) fn hidden(frame: &Frame, periods: &[Period]) -> String {
    let any = periods.iter().any(|period| period.shown == Shown::Nothing);
    if any { frame.t("figure-hidden-note").into_owned() } else { String::new() }
}

pub(super) fn told(frame: &Frame, sum: Sum) -> String {
    let value = understood_as(frame, sum.comparator, sum.value);
    frame.t2("achieved-sum", "years", years(sum.from, sum.to), "value", value)
}

pub(super) fn row(frame: &Frame, place: &str, period: &Period) -> YearRow {
    let target = period.target.as_ref();
    let declared = period.declared.as_ref();
    let (from, to) = (period.from, period.to);
    let behind =
        format!("/reports/training/people?place={place}&year={from}&until={to}&present=yes");
    let unknown = || frame.t("achieved-unknown").into_owned();
    let single = from == to;
    YearRow {
        years: years(from, to),
        target: target
            .map_or_else(String::new, |one| understood_as(frame, one.comparator, one.value)),
        target_note: target.map_or_else(String::new, |one| shown(&one.note)),
        target_edit: target.map_or_else(String::new, |one| format!("/targets/{}/edit", one.id)),
        declared: match declared {
            Some(one) => {
                one.value.map_or_else(unknown, |value| understood_as(frame, one.comparator, value))
            }
            None => unknown(),
        },
        exclusion: declared.map_or_else(String::new, |one| one.exclusion.clone()),
        source: declared.map_or_else(String::new, |one| one.source.clone()),
        amend: declared.map_or_else(String::new, |one| format!("/achieved/{}/edit", one.id)),
        declare: match declared {
            None if single => format!("/achieved/new?place={place}&year={from}"),
            _ => String::new(),
        },
        computed: match period.shown {
            Shown::Nothing => frame.t("figure-hidden").into_owned(),
            _ => period.computed.map_or_else(unknown, |persons| frame.number(persons)),
        },
        computed_href: period
            .computed
            .filter(|persons| *persons > 0 && period.shown == Shown::All)
            .map_or_else(String::new, |_| behind),
        difference: period
            .difference()
            .map_or_else(String::new, |difference| signed(frame, difference)),
        reason: declared.map_or_else(String::new, |one| one.reason.clone()),
        share: period
            .ratio()
            .map_or_else(String::new, |ratio| kit_lang::percent(frame.lang, ratio, 1)),
        target_written: target.map_or_else(String::new, |one| {
            beside(one.as_shown(), &understood_as(frame, one.comparator, one.value))
        }),
        declared_written: declared.map_or_else(String::new, |one| {
            let understood = one.value.map(|value| understood_as(frame, one.comparator, value));
            beside(one.as_shown(), &understood.unwrap_or_default())
        }),
    }
}

/// What was written, unless it is what stands there already.
fn beside(written: String, understood: &str) -> String {
    let bare = |text: &str| text.replace(['\u{202F}', '\u{2066}', '\u{2068}', '\u{2069}', ' '], "");
    if bare(&written) == bare(understood) { String::new() } else { written }
}

/// A difference keeps its sign at its figure in a line of either direction.
fn signed(frame: &Frame, difference: i64) -> String {
    let sign = match difference {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    format!("\u{2066}{sign}{}\u{2069}", frame.number(difference.abs()))
}

/// What was reached as columns, the targets as dashed lines; a year of which nobody knows has no column and says so.
pub(super) fn chart(frame: &Frame, periods: &[Period], paint: Paint) -> String {
    let column = |period: &Period| {
        let shown = match (period.achieved(), &period.declared) {
            (None, _) if period.shown == Shown::Nothing => frame.t("figure-hidden").into_owned(),
            (None, _) => frame.t("achieved-unknown-short").into_owned(),
            (Some(value), Some(declared)) if declared.value.is_some() => {
                let key = format!("achieved-short-{}", declared.comparator.as_str());
                // A sign before its figure is not turned round in an Arabic line.
                format!("\u{2066}{}\u{2069}", frame.t1(&key, "value", value))
            }
            (Some(value), _) => frame.number(value),
        };
        let target = period.target.as_ref();
        charts::Column {
            label: years(period.from, period.to),
            value: period.achieved().unwrap_or(0) as f64,
            shown,
            target: target
                .map(|one| (one.value as f64, understood_as(frame, one.comparator, one.value))),
            href: None,
        }
    };
    let columns: Vec<charts::Column> = periods.iter().map(column).collect();
    let title = frame.t("achieved-chart");
    let chart = Chart { title: &title, desc: "", rtl: frame.rtl(), paint };
    if columns.is_empty() { String::new() } else { charts::columns(&chart, &columns) }
}

/// The years as a file.
pub fn years_sheet(frame: &Frame, found: &Years) -> Sheet {
    let keys = [
        "achieved-from-year",
        "achieved-to-year",
        "target-value",
        "target-as-written",
        "achieved-value",
        "achieved-as-written",
        "achieved-exclusion",
        "achieved-source",
        "achieved-computed",
        "achieved-difference",
        "achieved-reason",
    ];
    let title = frame.t1("achieved-title", "place", &found.name);
    Sheet {
        file: "targets-by-year".into(),
        name: frame.t("achieved-years").into_owned(),
        titles: [title, hidden(frame, &found.periods)]
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect(),
        columns: keys.iter().map(|key| frame.t(key).into_owned()).collect(),
        rows: found.periods.iter().map(|period| out(frame, period)).collect(),
    }
}

/// What is unknown is an empty cell, not a zero.
fn out(frame: &Frame, period: &Period) -> Vec<Out> {
    let (target, declared) = (period.target.as_ref(), period.declared.as_ref());
    let text = |text: Option<&String>| Out::from(text.map_or("", String::as_str));
    vec![
        Out::Plain(period.from),
        Out::Plain(period.to),
        Out::from(target.map(|one| one.value)),
        text(target.map(|one| &one.as_written)),
        Out::from(declared.and_then(|one| one.value)),
        text(declared.map(|one| &one.as_written)),
        text(declared.map(|one| &one.exclusion)),
        text(declared.map(|one| &one.source)),
        match period.shown {
            Shown::Nothing => Out::from(frame.t("figure-hidden").as_ref()),
            _ => Out::from(period.computed),
        },
        Out::from(period.difference()),
        text(declared.map(|one| &one.reason)),
    ]
}

impl Page for YearsPage {
    const NAME: &'static str = "indicators/years";

    fn sample(frame: Frame) -> Self {
        let (name, other) = ("المغرب".to_owned(), ("05.081".to_owned(), "أزيلال".to_owned()));
        let found = Years {
            place: "MA".into(),
            places: vec![("MA".into(), name.clone()), other],
            name,
            periods: nation(),
            may_declare: true,
            list: ListQuery::parse("place=MA", &LIST),
        };
        Self::new(frame, found)
    }
}
