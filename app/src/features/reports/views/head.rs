//! What every list behind a figure says of itself, and what it is given by its door.

use crate::{
    features::reports::{
        ages::UNKNOWN,
        behind::{Ways, kind},
        plan::{Standing, written},
        report::Area,
        store::Span,
    },
    layout::{Crumb, Frame, ListQuery, Pager},
};
use kit_lang::Lang;
use std::collections::BTreeMap;

/// What every list says of itself: what it is of, and what narrows it.
pub struct Head {
    pub title: String,
    /// The place and the year.
    pub of: String,
    /// What narrows it, in words, each with the address without it.
    pub narrows: Vec<(String, String)>,
    /// What the search form sends along.
    pub kept: Vec<(&'static str, String)>,
    /// The sum of half-days attended, for lists of people.
    pub attended: String,
    /// How many belong to the figure and are only counted; empty when nobody is.
    pub unnamed: String,
}

/// The list that a door has found.
pub struct Found<'a, T> {
    pub area: &'a Area,
    pub span: &'a Span,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: &'a [T],
    /// Half-days attended by everybody in the list.
    pub attended: i64,
    /// Persons of the figure who are counted and never listed.
    pub unnamed: i64,
    /// Whether the reader may see the persons, and so figures about few of them.
    pub open: bool,
    /// What the codes in the address are called: a place, an audience, a line, a session.
    pub names: BTreeMap<&'static str, (String, String)>,
}

pub fn head<T>(frame: &mut Frame, key: &str, found: &Found<'_, T>) -> Head {
    let ways = Ways { place: found.span.place.clone(), year: found.span.year };
    let place = super::words::place(&frame.words, frame.lang, found.area);
    let until = found.list.filter("until");
    let years = match found.span.year.to_string() {
        year if until.is_empty() || until == year => year,
        year => format!("{year}–{until}"),
    };
    let of = format!("{place} · {years}");
    let title = frame.t(key).into_owned();
    frame.crumbs = vec![
        Crumb::link(frame.t("report-training-title"), "/reports/training"),
        Crumb::link(of.clone(), ways.report("training")),
        Crumb::here(title.clone()),
    ];
    let list = &found.list;
    let narrows =
        list.in_force().filter(|filter| !["place", "year", "until"].contains(&filter.name));
    let word = |name: &str, value: &str| match found.names.get(name) {
        Some((ar, fr)) => written(frame.lang, ar, fr).to_owned(),
        None => narrow_word(frame, name, value),
    };
    let narrows =
        narrows.map(|filter| (word(filter.name, filter.value), list.without(filter.name)));
    let mut kept = list.kept();
    kept.extend(list.in_force().map(|filter| (filter.name, filter.value.to_owned())));
    for (name, value) in [("place", &found.span.place), ("year", &found.span.year.to_string())] {
        if list.filter(name).is_empty() {
            kept.push((name, value.clone()));
        }
    }
    let attended = frame.tn("report-n-half-days-attended", found.attended);
    let unnamed = match found.unnamed {
        0 => String::new(),
        unnamed => frame.tn("report-unnamed", unnamed),
    };
    Head { title, of, narrows: narrows.collect(), kept, attended, unnamed }
}

/// A filter in words. What is no known word stands as it is.
fn narrow_word(frame: &Frame, name: &str, value: &str) -> String {
    let known = value.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    let key = match name {
        "sex" if ["f", "m", UNKNOWN].contains(&value) => format!("report-sex-{value}"),
        "age" => format!("report-age-{value}"),
        "milieu" if ["urban", "rural", UNKNOWN].contains(&value) => {
            format!("report-milieu-{value}")
        }
        "audience" if value == UNKNOWN => "report-audience-none".into(),
        "cost" => "report-narrow-cost".into(),
        "child" => "report-place-itself".into(),
        "kind" if value == kind("").1 => "report-kind-none".into(),
        "kind" => format!("report-kind-{}", value.replace('_', "-")),
        "capacity" => format!("report-team-{value}"),
        "state" if Standing::ALL.iter().any(|standing| standing.as_str() == value) => {
            format!("report-standing-{value}")
        }
        "state" => format!("report-state-{value}"),
        "present" => "report-narrow-present".into(),
        "certified" if value != "yes" => format!("report-narrow-certified-{value}"),
        "certified" => "report-narrow-certified".into(),
        "plans" => "report-narrow-unapproved".into(),
        "marked" => "report-narrow-unmarked".into(),
        "only" => "report-place-itself".into(),
        "session" => "report-narrow-session".into(),
        "month" => {
            let month = value.parse().ok().filter(|month| (1..=12).contains(month));
            return month.map_or(value.to_owned(), |month| {
                kit_lang::month_name(frame.lang, month).to_string()
            });
        }
        _ => return value.to_owned(),
    };
    let there = known && frame.words.keys(Lang::Ar).any(|one| one == key);
    if there { frame.t(&key).into_owned() } else { value.to_owned() }
}
