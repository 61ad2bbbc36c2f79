//! A list behind a figure: what it says of itself, and its rows as a table that may be sorted.

use super::{rows, samples};
use crate::{
    features::{
        reach::{
            behind::{PEOPLE, Ways},
            figures::UNKNOWN,
        },
        reports::{Area, Column, Table, place},
    },
    foundation::Page,
    layout::{Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_lang::Lang;
use std::collections::BTreeMap;

/// The list that a door has found.
pub struct Found {
    pub area: Area,
    pub year: i32,
    pub list: ListQuery,
    pub pager: Pager,
    /// Of the figure, those who are counted and never listed.
    pub unnamed: i64,
    /// What the codes in the address are called: a place, an audience.
    pub names: BTreeMap<&'static str, String>,
    /// Where a segment begins from this list; empty where none may.
    pub segment: String,
}

#[derive(Template)]
#[template(path = "features/reach/templates/list.html")]
pub struct ListPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub table: Table,
    /// For each column the word by which the list is sorted; empty where it is not.
    pub sorts: Vec<&'static str>,
    pub title: String,
    /// The place and the year.
    pub of: String,
    /// What narrows it, in words, each with the address without it.
    pub narrows: Vec<(String, String)>,
    /// What the search form sends along.
    pub kept: Vec<(&'static str, String)>,
    /// Words of the field that finds; empty where nothing is to be found.
    pub find: String,
    pub unnamed: String,
    pub segment: String,
}

impl ListPage {
    /// `find` is the key of the words of the field that finds.
    pub fn new(
        mut frame: Frame,
        (table, sorts): (Table, Vec<&'static str>),
        find: &str,
        found: Found,
    ) -> Self {
        let ways = Ways { place: found.area.code.clone(), year: found.year };
        let of = format!("{} · {}", place(&frame.words, frame.lang, &found.area), found.year);
        let title = table.title.clone();
        frame.crumbs = vec![
            Crumb::link(frame.t("reach-title"), "/reach"),
            Crumb::link(of.clone(), ways.view("")),
            Crumb::here(title.clone()),
        ];
        let narrows = narrows(&frame, &found);
        let mut kept = found.list.kept();
        kept.extend(found.list.in_force().map(|filter| (filter.name, filter.value.to_owned())));
        for (name, value) in [("place", &ways.place), ("year", &found.year.to_string())] {
            if found.list.filter(name).is_empty() {
                kept.push((name, value.clone()));
            }
        }
        let unnamed = match found.unnamed {
            0 => String::new(),
            // Few are not told apart: they are members of a sensitive audience.
            1..=4 => frame.t("reach-unnamed-few").into_owned(),
            count => frame.tn("reach-unnamed", count),
        };
        let find = if find.is_empty() { String::new() } else { frame.t(find).into_owned() };
        let Found { list, pager, segment, .. } = found;
        Self { frame, list, pager, table, sorts, title, of, narrows, kept, find, unnamed, segment }
    }

    fn class(&self, column: &Column) -> &'static str {
        if column.figures { "num" } else { "" }
    }
}

fn narrows(frame: &Frame, found: &Found) -> Vec<(String, String)> {
    let list = &found.list;
    let own = list.in_force().filter(|filter| !["place", "year"].contains(&filter.name));
    let word = |name: &str, value: &str| match found.names.get(name) {
        Some(known) => known.clone(),
        None => narrow_word(frame, name, value),
    };
    own.map(|filter| (word(filter.name, filter.value), list.without(filter.name))).collect()
}

/// A filter in words. What is no known word stands as it is.
fn narrow_word(frame: &Frame, name: &str, value: &str) -> String {
    let dashed = value.replace('_', "-");
    let key = match (name, value) {
        ("sex" | "milieu", _) => format!("report-{name}-{value}"),
        ("audience", UNKNOWN) => "reach-audience-none".into(),
        ("aim", UNKNOWN) => "reach-no-aim".into(),
        ("month", UNKNOWN) => "reach-no-month".into(),
        ("channel", UNKNOWN) => "reach-way-none".into(),
        ("reached", _) => format!("reach-narrow-{value}"),
        ("way", _) => format!("reach-way-{value}"),
        ("fate", _) => format!("reach-fate-{dashed}"),
        ("aim", _) => format!("plan-aim-{value}"),
        ("channel", _) => format!("plan-channel-{dashed}"),
        ("kind", _) => format!("report-kind-{dashed}"),
        ("month", _) => {
            let month = value.parse().ok().filter(|month| (1..=12).contains(month));
            let name = month.map(|month| kit_lang::month_name(frame.lang, month).to_owned());
            return name.unwrap_or_else(|| value.to_owned());
        }
        ("since", _) => {
            let day = value.parse::<chrono::NaiveDate>();
            return day.map_or(value.to_owned(), |day| {
                frame.t1("reach-narrow-since", "day", frame.date(day))
            });
        }
        (name, _) => format!("reach-narrow-{name}"),
    };
    let there = frame.words.keys(Lang::Ar).any(|one| one == key);
    if there { frame.t(&key).into_owned() } else { value.to_owned() }
}

impl Page for ListPage {
    const NAME: &'static str = "reach/list";

    fn sample(frame: Frame) -> Self {
        let list = ListQuery::parse("reached=no&audience=women&home=05.081.03.09", &PEOPLE);
        let found = Found {
            area: samples::area(),
            year: 2026,
            pager: Pager::new(1, 50, 230),
            list,
            unnamed: 12,
            names: [("audience", "النساء".to_owned()), ("home", "تبانت".to_owned())].into(),
            segment: "/segments/new?audience=women".into(),
        };
        let table = rows::people(&frame, &samples::people(), &BTreeMap::new());
        Self::new(frame, table, "report-find-person", found)
    }
}
