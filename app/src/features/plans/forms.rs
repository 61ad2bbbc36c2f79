//! What people type about a plan.

mod spoken;

pub use spoken::{ActionDraft, AddressDraft, DoneDraft, GivenDraft, MessageDraft};

use super::{
    line::{AxisId, Source},
    plan::{FIRST_YEAR, Strand},
    word::Aim,
};
use crate::{
    features::{desk::Theme, modules::ModuleId, needs::NeedId},
    foundation::Form,
};
use chrono::{Datelike, NaiveDate};
use std::str::FromStr;

/// A plan to draft, with what becomes lines: needs of training, or what people come back with.
#[derive(Debug, Clone)]
pub struct NewPlan {
    pub strand: Strand,
    pub place: String,
    pub year: i64,
    pub needs: Vec<NeedId>,
    pub themes: Vec<Theme>,
}

/// The written parts.
#[derive(Debug, Clone, Default)]
pub struct Written {
    pub context: String,
    pub method: String,
    pub objectives: String,
    pub logistics: String,
    pub evaluation: String,
    pub risks: String,
    pub governance: String,
}

/// A line as it is added or edited.
#[derive(Debug, Clone)]
pub struct LineDraft {
    pub axis: Option<AxisId>,
    /// Empty titles are taken from the module.
    pub title_ar: String,
    pub title_fr: String,
    pub module: Option<ModuleId>,
    pub audience: Option<String>,
    pub groups: i64,
    pub persons: i64,
    pub half_days: i64,
    pub place: String,
    pub quarter: i64,
    /// 1 to 12, of an action.
    pub month: Option<i64>,
    pub starts_on: Option<NaiveDate>,
    pub ends_on: Option<NaiveDate>,
    pub trainer: String,
    pub indicator: String,
    /// In centimes.
    pub budgets: Vec<(Source, i64)>,
    /// Needs and for how many persons of them.
    pub answers: Vec<(NeedId, i64)>,
    /// What makes a line of a plan of communication an action.
    pub action: Option<ActionDraft>,
}

/// The decision of the committee.
#[derive(Debug, Clone)]
pub struct Approval {
    pub on: NaiveDate,
    pub minutes: String,
}

/// The fields of the written parts, in the order of the page; what a conflict compares.
pub const PARTS: [&str; 7] =
    ["context", "method", "objectives", "logistics", "evaluation", "risks", "governance"];

/// The key of the words above a written part.
pub fn part(name: &str) -> &'static str {
    match name {
        "context" => "plan-part-context",
        "method" => "plan-part-method",
        "objectives" => "plan-part-objectives",
        "logistics" => "plan-part-logistics",
        "evaluation" => "plan-part-evaluation",
        "risks" => "plan-part-risks",
        _ => "plan-part-governance",
    }
}

/// The fields of a line, in the order of the page; what a conflict compares beside the needs.
pub const LINE_FIELDS: [&str; 19] = [
    "module",
    "title_ar",
    "title_fr",
    "axis",
    "audience",
    "groups",
    "persons",
    "half_days",
    "place",
    "quarter",
    "starts_on",
    "ends_on",
    "trainer",
    "indicator",
    "budget_indh",
    "budget_commune",
    "budget_province",
    "budget_partner",
    "budget_own",
];

/// The same of an action.
pub const ACTION_FIELDS: [&str; 21] = [
    "title_ar",
    "title_fr",
    "axis",
    "audience",
    "message",
    "channel",
    "groups",
    "persons",
    "place",
    "month",
    "starts_on",
    "ends_on",
    "trainer",
    "partners",
    "indicator",
    "target",
    "budget_indh",
    "budget_commune",
    "budget_province",
    "budget_partner",
    "budget_own",
];

/// The fields of a line of this strand.
pub fn line_fields(strand: Strand) -> &'static [&'static str] {
    if strand.speaks() { &ACTION_FIELDS } else { &LINE_FIELDS }
}

/// The year of a plan: from the first of the programme to the next one.
pub fn year(form: &mut Form, this_year: i64) -> Option<i64> {
    form.year("year", FIRST_YEAR..=this_year + 1)
}

impl NewPlan {
    pub fn read(form: &mut Form, strand: Strand, this_year: i64) -> Option<Self> {
        let place = form.required("place", 20);
        let year = year(form, this_year)?;
        let needs = form.values("need").iter().filter_map(|text| text.parse().ok()).collect();
        let themes = form.values("theme").iter().filter_map(|text| Theme::parse(text)).collect();
        (!form.is_wrong()).then_some(Self { strand, place, year, needs, themes })
    }
}

impl Written {
    pub fn read(form: &mut Form) -> Option<Self> {
        let mut part = |name| form.optional(name, 20_000).unwrap_or_default();
        let written = Self {
            context: part("context"),
            method: part("method"),
            objectives: part("objectives"),
            logistics: part("logistics"),
            evaluation: part("evaluation"),
            risks: part("risks"),
            governance: part("governance"),
        };
        (!form.is_wrong()).then_some(written)
    }
}

impl LineDraft {
    /// The line of a plan of this strand and year, unless a field is refused.
    pub fn read(form: &mut Form, strand: Strand, year: i32) -> Option<Self> {
        if strand.speaks() { Self::spoken(form, year) } else { Self::taught(form, year) }
    }

    fn taught(form: &mut Form, year: i32) -> Option<Self> {
        let module = chosen(form, "module");
        let (starts_on, ends_on) = days(form, year);
        let draft = Self {
            module,
            title_ar: title(form, "title_ar", module.is_some()),
            title_fr: title(form, "title_fr", module.is_some()),
            axis: chosen(form, "axis"),
            audience: form.optional("audience", 60),
            groups: figure(form, "groups", 500),
            persons: figure(form, "persons", 100_000),
            half_days: figure(form, "half_days", 400),
            place: form.required("place", 20),
            quarter: quarter(form, starts_on),
            month: None,
            starts_on,
            ends_on,
            trainer: form.optional("trainer", 300).unwrap_or_default(),
            indicator: form.optional("indicator", 500).unwrap_or_default(),
            budgets: Source::ALL.map(|source| (source, money(form, source.field()))).into(),
            answers: answers(form),
            action: None,
        };
        (!form.is_wrong()).then_some(draft)
    }
}

/// Something of a list that may be left unchosen.
fn chosen<T: FromStr>(form: &mut Form, name: &str) -> Option<T> {
    if form.value(name).is_empty() {
        return None;
    }
    form.choice(name, |text| text.parse().ok())
}

fn title(form: &mut Form, name: &str, has_module: bool) -> String {
    if has_module { form.optional(name, 300).unwrap_or_default() } else { form.required(name, 300) }
}

fn figure(form: &mut Form, name: &str, most: i64) -> i64 {
    if form.value(name).is_empty() {
        form.refuse(name, "field-required", []);
    }
    form.integer(name, 1..=most).unwrap_or(1)
}

/// Exact days, within the year of the plan and in their order.
fn days(form: &mut Form, year: i32) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let mut day = |name| if form.value(name).is_empty() { None } else { form.date(name) };
    let (from, to) = (day("starts_on"), day("ends_on"));
    for (name, day) in [("starts_on", from), ("ends_on", to)] {
        if day.is_some_and(|day| day.year() != year) {
            form.refuse(name, "plan-line-other-year", [("year", year.to_string().into())]);
        }
    }
    match (from, to) {
        (None, Some(_)) => form.refuse("starts_on", "plan-line-no-start", []),
        (Some(from), Some(to)) if to < from => {
            form.refuse("ends_on", "plan-line-ends-before", []);
        }
        _ => {}
    }
    (from, to)
}

/// The quarter of the first day when it is known, or the one that was chosen.
fn quarter(form: &mut Form, starts_on: Option<NaiveDate>) -> i64 {
    if let Some(day) = starts_on {
        return i64::from((day.month() - 1) / 3 + 1);
    }
    let quarter = |text: &str| text.parse().ok().filter(|no| (1..=4).contains(no));
    form.choice("quarter", quarter).unwrap_or(1)
}

/// A sum in dirhams, as people write it; nothing is 0. In centimes.
fn money(form: &mut Form, name: &str) -> i64 {
    let typed = form.value(name).to_owned();
    if typed.is_empty() {
        return 0;
    }
    let sum = kit_lang::parse_dirhams(&typed).ok();
    let sum = sum.filter(|sum| (0..=1_000_000_000_000).contains(sum));
    if sum.is_none() {
        form.refuse(name, "plan-budget-unreadable", [("found", typed.into())]);
    }
    sum.unwrap_or(0)
}

/// The needs beside which a number of persons was written.
fn answers(form: &mut Form) -> Vec<(NeedId, i64)> {
    let typed: Vec<(String, NeedId)> = form
        .prefixed("answer-")
        .filter(|(_, value)| !value.is_empty())
        .filter_map(|(id, _)| Some((format!("answer-{id}"), id.parse().ok()?)))
        .collect();
    let read = |(name, id): (String, NeedId)| Some((id, form.integer(&name, 0..=100_000)?));
    typed.into_iter().filter_map(read).collect()
}

impl Approval {
    pub fn read(form: &mut Form) -> Option<Self> {
        let (on, minutes) = (form.date("approved_on"), form.required("minutes", 200));
        let on = on?;
        (!form.is_wrong()).then_some(Self { on, minutes })
    }
}

/// Why a plan goes back or is written anew.
pub fn reason(form: &mut Form) -> Option<String> {
    let reason = form.required("reason", 1_000);
    (!form.is_wrong()).then_some(reason)
}

/// The two titles of an axis, and what an objective of communication serves.
pub fn axis(form: &mut Form) -> Option<(String, String, Option<Aim>)> {
    let titles = (form.required("axis_ar", 300), form.required("axis_fr", 300));
    let aim = match form.value("aim") {
        "" => None,
        _ => form.choice("aim", Aim::parse),
    };
    (!form.is_wrong()).then_some((titles.0, titles.1, aim))
}

/// A sum as a field shows it: dirhams, with centimes only when there are some.
pub fn sum_typed(centimes: i64) -> String {
    match (centimes / 100, centimes % 100) {
        (0, 0) => String::new(),
        (dirhams, 0) => dirhams.to_string(),
        (dirhams, rest) => format!("{dirhams},{rest:02}"),
    }
}

/// The field that says which way something moves: `up` or `down`.
pub const WAY: &str = "way";
