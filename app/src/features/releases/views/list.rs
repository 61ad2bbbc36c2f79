use super::sample;
use crate::{
    features::releases::{Standing, State, routes::LIST, store::Listed},
    foundation::{
        Page, Sheet,
        people::{in_other_script, in_script_of},
    },
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use chrono::{DateTime, Utc};
use kit_sheets::Out;

/// The releases that the reader sees.
#[derive(Template)]
#[template(path = "features/releases/templates/releases.html")]
pub struct ReleasesPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub places: Vec<Choice>,
    pub states: Vec<Choice>,
    pub may_write: bool,
}

/// A release in the list, ready to read.
pub struct Row {
    pub href: String,
    pub title: String,
    pub other: String,
    pub place: String,
    pub made: String,
    /// From when on it is public, or will be.
    pub from: String,
    pub items: String,
    pub coverage: String,
    pub state: String,
    pub tone: &'static str,
}

impl ReleasesPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        (rows, now): (&[Listed], DateTime<Utc>),
        places: Vec<Choice>,
        may_write: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("release-list-title"))];
        let rows = rows.iter().map(|row| Row::new(&frame, row, now)).collect();
        let state = |one: &Standing| Choice::new(one.as_str(), frame.t(&one.key()));
        let states = Standing::ALL.iter().map(state).collect();
        Self { rows, places, states, may_write, frame, list, pager }
    }
}

impl Row {
    pub fn new(frame: &Frame, row: &Listed, now: DateTime<Utc>) -> Self {
        let standing = Standing::of(row.state, row.public_from, now);
        let from = match row.state {
            State::Approved => row.public_from,
            State::Draft | State::Submitted => row.embargo,
            State::Withdrawn => None,
        };
        Self {
            href: format!("/releases/{}", row.id),
            title: in_script_of(frame.lang, &row.title_ar, &row.title_fr).to_owned(),
            other: in_other_script(frame.lang, &row.title_ar, &row.title_fr).to_owned(),
            place: in_script_of(frame.lang, &row.place_ar, &row.place_fr).to_owned(),
            made: frame.date(kit_lang::local(row.made_at).date()),
            from: from.map(|at| frame.date_time(at)).unwrap_or_default(),
            items: frame.number(row.items),
            coverage: format!("/coverage?release={}", row.id),
            state: frame.t(&standing.key()).into_owned(),
            tone: standing.tone(),
        }
    }
}

/// The list as a sheet, with both titles in columns of their own.
pub fn export(frame: &Frame, rows: &[Listed], now: DateTime<Utc>) -> Sheet {
    let headings = [
        "release-title-ar",
        "release-title-fr",
        "release-place",
        "release-state",
        "release-made",
        "release-from",
        "release-items",
    ];
    let line = |row: &Listed| {
        let shown = Row::new(frame, row, now);
        vec![
            Out::from(row.title_ar.as_str()),
            Out::from(row.title_fr.as_str()),
            Out::from(shown.place),
            Out::from(shown.state),
            Out::from(shown.made),
            Out::from(shown.from),
            Out::Int(row.items),
        ]
    };
    Sheet {
        file: "releases".into(),
        name: frame.t("release-list-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for ReleasesPage {
    const NAME: &'static str = "releases/releases";

    fn sample(frame: Frame) -> Self {
        let one = sample::release();
        let listed = |n: usize| Listed {
            id: one.id,
            title_ar: one.title_ar.clone(),
            title_fr: one.title_fr.clone(),
            state: State::ALL[(n + 2) % 4],
            embargo: one.embargo,
            made_at: DateTime::UNIX_EPOCH,
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
            public_from: Some(DateTime::UNIX_EPOCH),
            items: i64::try_from(n * 7 % 23).unwrap_or(0),
        };
        let rows: Vec<Listed> = (0..12).map(listed).collect();
        let list = ListQuery::parse("state=public", &LIST);
        let places = vec![Choice::new("05.081", "Azilal")];
        let shown = (rows.as_slice(), DateTime::UNIX_EPOCH);
        Self::new(frame, (list, Pager::new(1, 50, 62)), shown, places, true)
    }
}
