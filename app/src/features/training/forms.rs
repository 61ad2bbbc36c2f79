//! What people type about a session.

use super::session::LineId;
use crate::{
    features::modules::ModuleId,
    foundation::{
        Form,
        events::{HalfDay, Period, WrongPeriod, chosen, half_days_of, numbered},
        organisations::OrganisationId,
    },
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A session as it is planned or edited.
#[derive(Debug, Clone)]
pub struct Draft {
    pub title_ar: String,
    pub title_fr: String,
    pub place: String,
    pub venue_ar: String,
    pub venue_fr: String,
    pub centre: Option<OrganisationId>,
    pub period: Period,
    /// The title of its series; empty for none.
    pub series: String,
    pub ordinal: Option<i64>,
    pub module: Option<ModuleId>,
    pub module_ar: String,
    pub module_fr: String,
    pub plan_line: Option<LineId>,
    /// None: as many as come.
    pub seats: Option<i64>,
    /// In centimes.
    pub cost: Option<i64>,
    /// From 0 to 1; none: what the module says, or else four fifths.
    pub certificate_share: Option<f64>,
    /// None when the days are not known.
    pub half_days: Vec<HalfDay>,
}

/// The fields, in the order of the page; what a conflict compares.
pub const FIELDS: [&str; 18] = [
    "title_ar",
    "title_fr",
    "place",
    "venue_ar",
    "venue_fr",
    "centre",
    "starts_on",
    "ends_on",
    "as_written",
    "plan_line",
    "module",
    "module_ar",
    "module_fr",
    "series",
    "ordinal",
    "certificate_percent",
    "seats",
    "cost",
];

impl Draft {
    /// A draft that says what, where and when, and leaves the rest open.
    pub fn of((title_ar, title_fr): (&str, &str), place: &str, period: Period) -> Self {
        Self {
            title_ar: title_ar.into(),
            title_fr: title_fr.into(),
            place: place.into(),
            venue_ar: String::new(),
            venue_fr: String::new(),
            centre: None,
            half_days: halves_of(&period),
            period,
            series: String::new(),
            ordinal: None,
            module: None,
            module_ar: String::new(),
            module_fr: String::new(),
            plan_line: None,
            seats: None,
            cost: None,
            certificate_share: None,
        }
    }

    /// The draft, unless a field is refused.
    pub fn read(form: &mut Form) -> Option<Self> {
        let period = period(form);
        let series = form.optional("series", 200).unwrap_or_default();
        let draft = |form: &mut Form, period: Period| Self {
            title_ar: form.required("title_ar", 300),
            title_fr: form.required("title_fr", 300),
            place: form.required("place", 20),
            venue_ar: form.optional("venue_ar", 200).unwrap_or_default(),
            venue_fr: form.optional("venue_fr", 200).unwrap_or_default(),
            centre: chosen(form, "centre"),
            half_days: half_days(form, &period),
            period: within(form, period),
            ordinal: form.integer("ordinal", 1..=999).or((!series.is_empty()).then_some(1)),
            series: series.clone(),
            module_ar: form.optional("module_ar", 300).unwrap_or_default(),
            module_fr: form.optional("module_fr", 300).unwrap_or_default(),
            module: chosen(form, "module"),
            plan_line: chosen(form, "plan_line"),
            seats: form.integer("seats", 1..=100_000),
            cost: dirhams(form, "cost"),
            certificate_share: share(form),
        };
        // Every field is read even when the dates are wrong, so that all errors are shown at once.
        let known = period.is_some();
        let stand_in = Period::between(NaiveDate::MIN, NaiveDate::MIN);
        let draft = draft(form, period.unwrap_or(stand_in));
        (known && !form.is_wrong()).then_some(draft)
    }
}

fn share(form: &mut Form) -> Option<f64> {
    let percent = form.integer("certificate_percent", 1..=100)?;
    i32::try_from(percent).ok().map(|percent| f64::from(percent) / 100.0)
}

/// An amount in dirhams as people type it; in centimes.
fn dirhams(form: &mut Form, name: &str) -> Option<i64> {
    let text = form.optional(name, 30)?;
    let amount = kit_lang::reading::parse_dirhams(&text).ok().filter(|amount| *amount >= 0);
    if amount.is_none() {
        form.refuse(name, "session-cost-wrong", [("found", text.into())]);
    }
    amount
}

fn period(form: &mut Form) -> Option<Period> {
    let (from, to) = (day(form, "starts_on"), day(form, "ends_on"));
    let text = form.optional("as_written", 200).unwrap_or_default();
    if form.error("starts_on").is_some() || form.error("ends_on").is_some() {
        return None;
    }
    let wrong = match Period::of(from, to, &text) {
        Ok(period) => return Some(period),
        Err(wrong) => wrong,
    };
    match wrong {
        WrongPeriod::EndsBeforeItStarts => form.refuse("ends_on", "session-ends-before", []),
        WrongPeriod::TooLong => form.refuse("ends_on", "session-too-long", []),
        WrongPeriod::Missing => form.refuse("starts_on", "field-required", []),
        WrongPeriod::Unreadable => {
            form.refuse("as_written", "session-dates-unreadable", [("found", text.into())]);
        }
    }
    None
}

fn day(form: &mut Form, name: &str) -> Option<NaiveDate> {
    if form.value(name).is_empty() { None } else { form.date(name) }
}

/// The half-days that are ticked; both of each day when the page could not show their boxes yet, or of days that are new.
fn half_days(form: &Form, period: &Period) -> Vec<HalfDay> {
    let all = halves_of(period);
    let shown: Vec<NaiveDate> =
        form.values("shown_day").iter().filter_map(|day| day.parse().ok()).collect();
    let ticked = |half: &HalfDay| {
        let name = half_name(half);
        !shown.contains(&half.held_on) || form.has("half", &name)
    };
    numbered(all.iter().filter(|half| ticked(half)).map(|half| (half.held_on, half.half)))
}

/// Refuses half-days that no box of the page offered and that are outside of the dates.
fn within(form: &mut Form, period: Period) -> Period {
    let shown = form.values("shown_day").to_vec();
    let outside = form.values("half").iter().find(|half| {
        let day = half.get(..10).unwrap_or_default();
        let held_on = day.parse::<NaiveDate>().ok();
        let inside = held_on.is_some_and(|day| (period.from..=period.to).contains(&day));
        !inside && !shown.iter().any(|shown| shown == day)
    });
    if let Some(half) = outside.cloned() {
        form.refuse("ends_on", "session-half-day-outside", [("found", half.into())]);
    }
    period
}

/// Morning and afternoon of every day that is known.
fn halves_of(period: &Period) -> Vec<HalfDay> {
    if period.is_exact() { half_days_of(period) } else { Vec::new() }
}

/// The value of the box of a half-day: `2011-07-14-morning`.
pub fn half_name(half: &HalfDay) -> String {
    format!("{}-{}", half.held_on, half.half.as_str())
}

/// The two names of a group.
pub fn group(form: &mut Form) -> Option<(String, String)> {
    let names = (form.required("group_ar", 200), form.required("group_fr", 200));
    (!form.is_wrong()).then_some(names)
}

/// The seats, and those kept for an audience by its code: fields `kept-cldh`, empty for none.
pub fn seats(form: &mut Form) -> Option<(Option<i64>, BTreeMap<String, i64>)> {
    let seats = form.integer("seats", 1..=100_000);
    let names: Vec<String> =
        form.prefixed("kept-").map(|(code, _)| format!("kept-{code}")).collect();
    let mut kept = BTreeMap::new();
    for name in names {
        if let Some(count) = form.integer(&name, 0..=100_000).filter(|count| *count > 0) {
            kept.insert(name["kept-".len()..].to_owned(), count);
        }
    }
    (!form.is_wrong()).then_some((seats, kept))
}

/// A half-day by its number.
pub fn half_day(text: &str) -> Option<i64> {
    text.parse().ok().filter(|no| (1..=366).contains(no))
}
