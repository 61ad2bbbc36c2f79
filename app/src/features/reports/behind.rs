//! What is behind a figure: the address that leads there, and the lists that answer it.
//!
//! A figure and its list share one vocabulary, so that the list has as many rows as the figure says.

use super::{ages::UNKNOWN, report::Residence};
use crate::layout::{ListQuery, ListSpec};
use url::form_urlencoded::Serializer;

/// What narrows people and participations.
const NARROWS: &[&str] = &[
    "place",
    "year",
    "until",
    "only",
    "capacity",
    "present",
    "certified",
    "sex",
    "age",
    "home",
    "province",
    "milieu",
    "audience",
    "line",
    "kind",
    "session",
    "month",
];

pub const PEOPLE: ListSpec = ListSpec {
    sorts: &["name", "sessions"],
    filters: NARROWS,
    default_sort: "name",
    default_desc: false,
    per: 50,
};

pub const PARTICIPATIONS: ListSpec = ListSpec {
    sorts: &["name", "date"],
    filters: NARROWS,
    default_sort: "date",
    default_desc: false,
    per: 50,
};

pub const SESSIONS: ListSpec = ListSpec {
    sorts: &["date"],
    filters: &["place", "year", "only", "state", "marked", "month", "line", "cost"],
    default_sort: "date",
    default_desc: false,
    per: 50,
};

pub const LINES: ListSpec = ListSpec {
    sorts: &[],
    filters: &["place", "year", "audience", "child", "state", "plans"],
    default_sort: "",
    default_desc: false,
    per: 50,
};

/// The addresses behind the figures of a place and year.
#[derive(Debug, Clone)]
pub struct Ways {
    pub place: String,
    pub year: i32,
}

impl Ways {
    /// The report itself in a form: `training`, `training.pdf`, `training.xlsx`.
    pub fn report(&self, name: &str) -> String {
        self.to(name, &[])
    }

    /// Different persons who were there at least once, and who are so and so.
    pub fn people(&self, narrow: &[(&str, &str)]) -> String {
        self.to("training/people", &[&[("present", "yes")], narrow].concat())
    }

    /// Different persons who are registered, whether they came or not.
    pub fn registered(&self, narrow: &[(&str, &str)]) -> String {
        self.to("training/people", narrow)
    }

    /// Registrations of people who were there at least once.
    pub fn participations(&self, narrow: &[(&str, &str)]) -> String {
        self.to("training/participations", &[&[("present", "yes")], narrow].concat())
    }

    /// Every registration.
    pub fn registrations(&self, narrow: &[(&str, &str)]) -> String {
        self.to("training/participations", narrow)
    }

    pub fn sessions(&self, narrow: &[(&str, &str)]) -> String {
        self.to("training/sessions", narrow)
    }

    /// Lines of the plans.
    pub fn lines(&self, narrow: &[(&str, &str)]) -> String {
        self.to("training/lines", narrow)
    }

    fn to(&self, name: &str, narrow: &[(&str, &str)]) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("place", &self.place).append_pair("year", &self.year.to_string());
        query.extend_pairs(narrow);
        format!("/reports/{name}?{}", query.finish())
    }
}

/// How a place of residence stands in an address: whole provinces seen from a region, communes seen from a province. A
/// code that is shorter than that is of people whose commune is not known, and means that place alone.
pub fn home(residence: Residence, code: &str) -> (&'static str, &str) {
    match residence {
        Residence::Province if code.len() == 6 => ("province", code),
        _ => ("home", code),
    }
}

/// A kind of organisation in an address; people who came for none have a word of their own.
pub fn kind(kind: &str) -> (&'static str, &str) {
    ("kind", if kind.is_empty() { UNKNOWN } else { kind })
}

/// The year of an address, if it can be one.
pub fn year(list: &ListQuery) -> Option<i32> {
    list.filter("year").parse().ok().filter(|year| (1950..=2150).contains(year))
}
