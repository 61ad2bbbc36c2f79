//! Plans of communication side by side: the grid with its gaps and its overlaps, and the plans under it.

mod actions;
mod paper;
mod sample;
mod sheets;

pub use self::{
    actions::HarmonyActionsPage,
    paper::harmony_paper,
    sheets::{actions_sheet, grid_sheet},
};

use super::words::{of, said};
use crate::{
    features::plans::{
        calendar::Calendar,
        harmony::{Beside, Cell, Named, Overlap},
        line::span,
        plan::{PlanState, Strand},
        word::{Aim, Channel, Dimension},
    },
    foundation::audiences::Audience,
    layout::{Choice, Crumb, Frame, ListQuery},
};
use askama::Template;
use url::form_urlencoded::Serializer;

/// What is asked, and what one may ask.
pub struct Facts {
    pub place: Named,
    pub year: i64,
    pub places: Vec<Named>,
    pub years: Vec<Choice>,
    pub states: Vec<Choice>,
    pub audiences: Vec<Audience>,
    pub list: ListQuery,
    /// Whether the reader sees how many persons were counted.
    pub sees: bool,
}

#[derive(Template)]
#[template(path = "features/plans/templates/harmony.html")]
pub struct HarmonyPage {
    pub frame: Frame,
    pub facts: Facts,
    pub place: String,
    pub ways: (Dimension, Dimension),
    pub dimensions: Vec<Choice>,
    pub places: Vec<Choice>,
    pub audiences: Vec<Choice>,
    pub channels: Vec<Choice>,
    pub aims: Vec<Choice>,
    pub months: Vec<Choice>,
    pub columns: Vec<Heading>,
    pub rows: Vec<Row>,
    /// How many actions there are, and plans.
    pub actions: i64,
    pub plans: Vec<PlanView>,
    /// What no action reaches: the way, and its names.
    pub gaps: Vec<(String, String)>,
    pub overlaps: Vec<OverlapView>,
    pub without: Vec<String>,
    pub persons: String,
    pub budget: String,
}

/// A value of one of the two ways.
pub struct Heading {
    pub label: String,
    /// The same where there is little room.
    pub short: String,
    /// What falls into a month.
    pub note: String,
    pub actions: i64,
}

pub struct Row {
    pub head: Heading,
    pub cells: Vec<CellView>,
}

/// A figure that opens; none where there is nothing.
pub struct CellView {
    pub href: String,
    pub actions: i64,
    pub doubled: bool,
    pub title: String,
}

pub struct PlanView {
    pub href: String,
    pub place: String,
    pub tone: &'static str,
    pub state: String,
    pub actions: String,
    pub done: String,
    pub persons: String,
    pub counted: String,
    pub estimated: String,
    pub budget: String,
}

pub struct OverlapView {
    pub href: String,
    pub what: String,
    pub place: String,
    pub actions: String,
}

impl Facts {
    /// The address of the actions that are asked for, with these asked for beside.
    pub fn behind(&self, other: &[(&str, &str)]) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("place", &self.place.code);
        query.append_pair("year", &self.year.to_string());
        let kept = ["aim", "audience", "channel", "month", "province", "state", "at", "twice"];
        for name in kept {
            let asked = other.iter().find(|(one, _)| *one == name).map(|(_, value)| *value);
            let value = asked.unwrap_or_else(|| self.list.filter(name));
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        if !self.list.q.is_empty() {
            query.append_pair("q", &self.list.q);
        }
        format!("/harmonisation/actions?{}", query.finish())
    }

    /// The same query on another page of these.
    pub fn at(&self, path: &str) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("place", &self.place.code);
        query.append_pair("year", &self.year.to_string());
        for filter in self.list.in_force() {
            if !["place", "year"].contains(&filter.name) {
                query.append_pair(filter.name, filter.value);
            }
        }
        format!("{path}?{}", query.finish())
    }

    /// What a value of a way is called.
    pub fn name(&self, frame: &Frame, way: Dimension, key: &str) -> String {
        let known = match way {
            Dimension::Aim => Aim::parse(key).map(|aim| frame.t(&aim.key()).into_owned()),
            Dimension::Channel => Channel::parse(key).map(|one| frame.t(&one.key()).into_owned()),
            Dimension::Month => {
                key.parse().ok().map(|no| kit_lang::month_name(frame.lang, no).to_owned())
            }
            Dimension::Audience => {
                let found = self.audiences.iter().find(|one| one.code == key);
                found.map(|one| one.name(frame.lang).to_owned())
            }
            Dimension::Province => {
                let found = self.places.iter().find(|one| one.code == key);
                found.map(|one| one.name(frame.lang).to_owned())
            }
        };
        known.unwrap_or_else(|| frame.t("plan-not-said").into_owned())
    }
}

/// Every value that a way has, whether something is there or not; what is not said comes last when there is something.
fn values(facts: &Facts, way: Dimension, beside: &[Beside], used: &[&str]) -> Vec<String> {
    let mut all: Vec<String> = match way {
        Dimension::Aim => Aim::ALL.iter().map(|one| one.as_str().to_owned()).collect(),
        Dimension::Channel => Channel::ALL.iter().map(|one| one.as_str().to_owned()).collect(),
        Dimension::Month => (1..=12).map(|no: u32| no.to_string()).collect(),
        Dimension::Audience => {
            let offered = |one: &&Audience| !one.retired || used.contains(&one.code.as_str());
            facts.audiences.iter().filter(offered).map(|one| one.code.clone()).collect()
        }
        Dimension::Province => beside.iter().map(|one| one.place.clone()).collect(),
    };
    // What is narrowed to one value is not called a gap everywhere else.
    let only = facts.list.filter(way.as_str());
    if !only.is_empty() {
        all.retain(|value| value == only);
    }
    if used.contains(&"") {
        all.push(String::new());
    }
    all
}

impl HarmonyPage {
    pub fn new(
        mut frame: Frame,
        facts: Facts,
        ways: (Dimension, Dimension),
        cells: &[Cell],
        (overlaps, beside, without): (&[Overlap], &[Beside], &[Named]),
    ) -> Self {
        let list = Crumb::link(frame.t("communication-plans-title"), Strand::Communication.base());
        frame.crumbs = vec![list, Crumb::here(frame.t("harmony-title"))];
        let lang = frame.lang;
        let keys = |of: fn(&Cell) -> &str| cells.iter().map(of).collect::<Vec<_>>();
        let rows = values(&facts, ways.0, beside, &keys(|cell| &cell.row_key));
        let columns = values(&facts, ways.1, beside, &keys(|cell| &cell.col_key));
        let sum = |of: &dyn Fn(&Cell) -> bool| -> i64 {
            cells.iter().filter(|cell| of(cell)).map(|cell| cell.actions).sum()
        };
        let head = |way, key: &String, actions| heading(&frame, &facts, (way, key), actions);
        let row = |key: &String| Row {
            head: head(ways.0, key, sum(&|cell| cell.row_key == *key)),
            cells: columns
                .iter()
                .map(|column| cell_view(&frame, &facts, ways, (key, column), cells))
                .collect(),
        };
        let choice = |one: &Named| Choice::new(one.code.as_str(), one.name(lang));
        let page = Self {
            place: facts.place.name(lang).to_owned(),
            dimensions: dimensions(&frame),
            places: facts.places.iter().map(choice).collect(),
            audiences: choices(&frame, &facts, Dimension::Audience),
            channels: choices(&frame, &facts, Dimension::Channel),
            aims: choices(&frame, &facts, Dimension::Aim),
            months: choices(&frame, &facts, Dimension::Month),
            columns: columns
                .iter()
                .map(|key| head(ways.1, key, sum(&|cell| cell.col_key == *key)))
                .collect(),
            rows: rows.iter().map(row).collect(),
            actions: cells.iter().map(|cell| cell.actions).sum(),
            plans: beside.iter().map(|one| plan_view(&frame, one, facts.sees)).collect(),
            gaps: Vec::new(),
            overlaps: overlaps.iter().map(|one| overlap_view(&frame, &facts, one)).collect(),
            without: without.iter().map(|one| one.name(lang).to_owned()).collect(),
            persons: frame.number(beside.iter().map(|one| one.persons).sum::<i64>()),
            budget: super::words::sum(lang, beside.iter().map(|one| one.budget).sum()),
            ways,
            facts,
            frame,
        };
        Self { gaps: page.gaps_of(), ..page }
    }

    /// What no action reaches, in words: of each way that the grid is read.
    fn gaps_of(&self) -> Vec<(String, String)> {
        if self.actions == 0 {
            return Vec::new();
        }
        let named = |heads: Vec<&Heading>| -> Vec<String> {
            heads.into_iter().filter(|one| one.actions == 0).map(|one| one.label.clone()).collect()
        };
        let of = [
            (self.ways.0, named(self.rows.iter().map(|row| &row.head).collect())),
            (self.ways.1, named(self.columns.iter().collect())),
        ];
        let told = of.into_iter().filter(|(_, names)| !names.is_empty());
        told.map(|(way, names)| (self.frame.t(&way.key()).into_owned(), names.join(" · ")))
            .collect()
    }

    /// The words of a way.
    pub fn way(&self, way: &Dimension) -> String {
        self.frame.t(&way.key()).into_owned()
    }

    pub fn year(&self) -> String {
        self.facts.year.to_string()
    }
}

/// The ways in which the grid may be read.
fn dimensions(frame: &Frame) -> Vec<Choice> {
    let choice = |one: &Dimension| Choice::new(one.as_str(), frame.t(&one.key()));
    Dimension::ALL.iter().map(choice).collect()
}

fn choices(frame: &Frame, facts: &Facts, way: Dimension) -> Vec<Choice> {
    let open = Facts {
        list: ListQuery::parse("", &crate::features::plans::routes::GRID),
        place: facts.place.clone(),
        audiences: facts.audiences.clone(),
        year: facts.year,
        places: Vec::new(),
        years: Vec::new(),
        states: Vec::new(),
        sees: facts.sees,
    };
    let all = values(&open, way, &[], &[]);
    all.iter().map(|key| Choice::new(key.as_str(), open.name(frame, way, key))).collect()
}

fn heading(frame: &Frame, facts: &Facts, (way, key): (Dimension, &str), actions: i64) -> Heading {
    let label = facts.name(frame, way, key);
    match (way, key.parse()) {
        (Dimension::Month, Ok(no)) => Heading {
            short: kit_lang::month_abbreviation(frame.lang, no).to_owned(),
            note: falls(frame, facts.year, key),
            label,
            actions,
        },
        _ => Heading { short: label.clone(), note: String::new(), label, actions },
    }
}

/// Ramadan, and 18 May, when they fall into a month.
fn falls(frame: &Frame, year: i64, month: &str) -> String {
    let (Ok(year), Ok(month)) = (i32::try_from(year), month.parse::<i64>()) else {
        return String::new();
    };
    let (from, to) = span(year, month, 1);
    let fasting =
        Calendar::of(year).ramadan.iter().any(|(first, last)| *first <= to && *last >= from);
    let mut notes = Vec::new();
    if fasting {
        notes.push(frame.t("plan-ramadan").into_owned());
    }
    if month == 5 {
        notes.push(frame.t("harmony-may").into_owned());
    }
    notes.join(" · ")
}

fn cell_view(
    frame: &Frame,
    facts: &Facts,
    (rows, columns): (Dimension, Dimension),
    (row, column): (&str, &str),
    cells: &[Cell],
) -> CellView {
    let found = cells.iter().find(|cell| cell.row_key == row && cell.col_key == column);
    let title =
        found.map(|cell| frame.t2("harmony-cell", "plans", cell.plans, "persons", cell.persons));
    CellView {
        href: facts.behind(&[(rows.as_str(), row), (columns.as_str(), column)]),
        actions: found.map_or(0, |cell| cell.actions),
        doubled: found.is_some_and(|cell| cell.doubled > 0),
        title: title.unwrap_or_default(),
    }
}

fn plan_view(frame: &Frame, one: &Beside, sees: bool) -> PlanView {
    let state = match (one.state, one.revision) {
        (PlanState::Draft, 1..) => "plan-state-revising",
        (state, _) => state.key(),
    };
    PlanView {
        href: format!("{}/{}", Strand::Communication.base(), one.id),
        place: said(frame.lang, &one.place_ar, &one.place_fr).into(),
        tone: one.state.tone(),
        state: frame.t(state).into_owned(),
        actions: frame.number(one.actions),
        done: of(frame, one.done, one.times),
        persons: frame.number(one.persons),
        counted: match sees {
            true => frame.number(one.counted),
            false => frame.t("figure-hidden").into_owned(),
        },
        estimated: frame.number(one.estimated),
        budget: super::words::sum(frame.lang, one.budget),
    }
}

fn overlap_view(frame: &Frame, facts: &Facts, one: &Overlap) -> OverlapView {
    let names = [
        facts.name(frame, Dimension::Audience, &one.audience),
        facts.name(frame, Dimension::Channel, &one.channel),
        facts.name(frame, Dimension::Month, &one.month),
    ];
    let asked = [
        ("audience", one.audience.as_str()),
        ("channel", &one.channel),
        ("month", &one.month),
        ("at", &one.place),
    ];
    OverlapView {
        href: facts.behind(&asked),
        what: names.join(" · "),
        place: said(frame.lang, &one.place_ar, &one.place_fr).into(),
        actions: frame.tn("communication-plan-lines-count", one.actions),
    }
}
