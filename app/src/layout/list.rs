//! What a reader asked of a list: words, filters, order, page. It is read from the address and written back to it, so a
//! list can be sent to a colleague, exported as seen, and comes back the same after a detour.
use super::AsFigure;
use std::collections::BTreeMap;
use url::form_urlencoded::{Serializer, parse};

/// What a list allows: names outside of it are ignored, so what reaches the store is one of these.
#[derive(Clone, Copy, Debug)]
pub struct ListSpec {
    /// Columns one may sort by.
    pub sorts: &'static [&'static str],
    /// Filters one may set.
    pub filters: &'static [&'static str],
    /// The order of a list nobody has sorted.
    pub default_sort: &'static str,
    pub default_desc: bool,
    /// Rows on a page.
    pub per: u32,
}

/// What was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ListQuery {
    /// Words to find; empty for none.
    pub q: String,
    /// The column asked for; `None` leaves the order of the list itself.
    pub sort: Option<&'static str>,
    pub desc: bool,
    /// Counted from 1.
    pub page: u32,
    /// Rows on a page, 10 to 200.
    pub per: u32,
    pub filters: BTreeMap<&'static str, String>,
    default_sort: &'static str,
    default_desc: bool,
    default_per: u32,
}

/// A filter in force, for the row of what one may take away.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Filter<'a> {
    pub name: &'static str,
    pub value: &'a str,
}

impl ListQuery {
    /// Reads the part of an address after `?`. What it does not know or cannot read is left out.
    #[must_use]
    pub fn parse(query: &str, spec: &ListSpec) -> Self {
        let mut list = Self::of(spec);
        for (name, value) in parse(query.as_bytes()) {
            list.read(&name, value.trim(), spec);
        }
        list
    }

    fn of(spec: &ListSpec) -> Self {
        Self {
            q: String::new(),
            sort: None,
            desc: spec.default_desc,
            page: 1,
            per: spec.per,
            filters: BTreeMap::new(),
            default_sort: spec.default_sort,
            default_desc: spec.default_desc,
            default_per: spec.per,
        }
    }

    fn read(&mut self, name: &str, value: &str, spec: &ListSpec) {
        match name {
            "q" => self.q = value.chars().take(200).collect(),
            "sort" => self.read_sort(value, spec),
            "page" => self.page = value.parse().unwrap_or(1).clamp(1, 1_000_000),
            "per" => self.per = value.parse().unwrap_or(spec.per).clamp(10, 200),
            _ if value.is_empty() => {}
            _ => {
                if let Some(known) = spec.filters.iter().find(|known| **known == name) {
                    self.filters.insert(known, value.to_owned());
                }
            }
        }
    }

    /// `sort=name` goes up, `sort=-name` goes down.
    fn read_sort(&mut self, value: &str, spec: &ListSpec) {
        let (column, desc) =
            value.strip_prefix('-').map_or((value, false), |column| (column, true));
        if let Some(known) = spec.sorts.iter().find(|known| **known == column) {
            self.sort = Some(known);
            self.desc = desc;
        }
    }

    /// The value of a filter, or nothing.
    #[must_use]
    pub fn filter(&self, name: &str) -> &str {
        self.filters.get(name).map_or("", String::as_str)
    }

    /// Whether a filter has this value, for the option of a select.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.filter(name) == value
    }

    /// Whether anything narrows the list: an empty list then says something else.
    #[must_use]
    pub fn is_narrowed(&self) -> bool {
        !self.q.is_empty() || !self.filters.is_empty()
    }

    /// Whether anything but the filters of these names narrows it.
    #[must_use]
    pub fn is_narrowed_beyond(&self, names: &[&str]) -> bool {
        !self.q.is_empty() || self.filters.keys().any(|name| !names.contains(name))
    }

    pub fn in_force(&self) -> impl Iterator<Item = Filter<'_>> {
        self.filters.iter().map(|(name, value)| Filter { name, value })
    }

    /// The column that orders the list, asked for or not.
    #[must_use]
    pub fn sorted_by(&self) -> &'static str {
        self.sort.unwrap_or(self.default_sort)
    }

    /// `ascending`, `descending` or `none`: the `aria-sort` of a head cell.
    #[must_use]
    pub fn aria_sort(&self, column: &str) -> &'static str {
        match (self.sorted_by() == column, self.desc) {
            (false, _) => "none",
            (true, false) => "ascending",
            (true, true) => "descending",
        }
    }
}

/// Links that change one thing and keep the rest. Each is `?…`, relative to the page.
impl ListQuery {
    /// Sorts by a column, or turns its order when it is the one already.
    #[must_use]
    pub fn sort_link(&self, column: &str) -> String {
        let desc = self.sorted_by() == column && !self.desc;
        let sort = if desc { format!("-{column}") } else { column.to_owned() };
        self.link(&[("sort", &sort)], &["page"])
    }

    #[must_use]
    pub fn page_link(&self, page: impl AsFigure) -> String {
        self.link(&[("page", &page.as_figure().to_string())], &["page"])
    }

    /// Sets a filter; an empty value takes it away.
    #[must_use]
    pub fn filter_link(&self, name: &str, value: &str) -> String {
        self.link(&[(name, value)], &["page"])
    }

    #[must_use]
    pub fn without(&self, name: &str) -> String {
        self.link(&[], &[name, "page"])
    }

    /// Exactly what is seen, all pages of it, in a format such as `xlsx`.
    #[must_use]
    pub fn export_link(&self, format: &str) -> String {
        self.link(&[("format", format)], &["page", "per"])
    }

    /// What the form of search and filters must send along unseen.
    #[must_use]
    pub fn kept(&self) -> Vec<(&'static str, String)> {
        self.pairs().into_iter().filter(|(name, _)| ["sort", "per"].contains(name)).collect()
    }

    fn link(&self, set: &[(&str, &str)], drop: &[&str]) -> String {
        let mut address = Serializer::for_suffix(String::from("?"), 1);
        for (name, value) in self.pairs() {
            if !drop.contains(&name) && !set.iter().any(|(other, _)| *other == name) {
                address.append_pair(name, &value);
            }
        }
        address.extend_pairs(set.iter().filter(|(_, value)| !value.is_empty()));
        address.finish()
    }

    fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if !self.q.is_empty() {
            pairs.push(("q", self.q.clone()));
        }
        pairs.extend(self.filters.iter().map(|(name, value)| (*name, value.clone())));
        if let Some(column) = self.sort
            && (column != self.default_sort || self.desc != self.default_desc)
        {
            pairs.push(("sort", if self.desc { format!("-{column}") } else { column.to_owned() }));
        }
        if self.per != self.default_per {
            pairs.push(("per", self.per.to_string()));
        }
        if self.page > 1 {
            pairs.push(("page", self.page.to_string()));
        }
        pairs
    }
}
