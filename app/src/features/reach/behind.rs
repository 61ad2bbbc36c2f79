//! What is behind a figure: the address that leads there, and the lists that answer it.
//!
//! A figure and its list share one vocabulary, so that the list has as many rows as the figure says.

use super::figures::UNKNOWN;
use crate::layout::{ListQuery, ListSpec};
use url::form_urlencoded::Serializer;

pub const PEOPLE: ListSpec = ListSpec {
    sorts: &["name", "place"],
    filters: &["place", "year", "reached", "way", "sex", "milieu", "audience", "home"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

pub const CONTACTS: ListSpec = ListSpec {
    sorts: &["date", "name"],
    filters: &["place", "year", "channel", "fate"],
    default_sort: "date",
    default_desc: false,
    per: 50,
};

pub const ACTIONS: ListSpec = ListSpec {
    sorts: &[],
    filters: &["place", "year", "aim", "audience", "channel", "month", "done", "cost"],
    default_sort: "",
    default_desc: false,
    per: 50,
};

pub const ORGANISATIONS: ListSpec = ListSpec {
    sorts: &["name", "place"],
    filters: &["place", "year", "silent", "since", "kind"],
    default_sort: "name",
    default_desc: false,
    per: 50,
};

/// The addresses behind the figures of a place and year.
#[derive(Debug, Clone)]
pub struct Ways {
    pub place: String,
    pub year: i32,
}

/// What narrows a list: names with their values.
pub type Narrow<'a> = [(&'a str, &'a str)];

impl Ways {
    /// The view itself in a form: `/reach`, `/reach.pdf`, `/reach.xlsx`.
    pub fn view(&self, ending: &str) -> String {
        self.to(&format!("/reach{ending}"), &[], &[])
    }

    /// Different persons, each once.
    pub fn people(&self, reached: &str, narrow: &Narrow<'_>) -> String {
        self.to("/reach/people", &[("reached", reached)], narrow)
    }

    pub fn contacts(&self, narrow: &Narrow<'_>) -> String {
        self.to("/reach/contacts", &[], narrow)
    }

    pub fn actions(&self, narrow: &Narrow<'_>) -> String {
        self.to("/reach/actions", &[], narrow)
    }

    pub fn organisations(&self, narrow: &Narrow<'_>) -> String {
        self.to("/reach/organisations", &[], narrow)
    }

    /// Another page of the same place and year.
    pub fn beside(&self, page: &str) -> String {
        self.to(page, &[], &[])
    }

    fn to(&self, page: &str, first: &Narrow<'_>, narrow: &Narrow<'_>) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("place", &self.place).append_pair("year", &self.year.to_string());
        let given = first.iter().chain(narrow).filter(|(_, value)| !value.is_empty());
        query.extend_pairs(given);
        format!("{page}?{}", query.finish())
    }
}

/// A key in an address; what is not known has a word of its own.
pub fn asked(key: &str) -> &str {
    if key.is_empty() { UNKNOWN } else { key }
}

/// The year of an address, if it can be one.
pub fn year(list: &ListQuery) -> Option<i32> {
    list.filter("year").parse().ok().filter(|year| (1950..=2150).contains(year))
}
