use super::{invented, themes};
use crate::{
    features::practices::{State, routes::LIST, store::Listed},
    foundation::{Page, Sheet},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_lang::Lang;
use kit_sheets::Out;

/// The practices that the reader sees.
#[derive(Template)]
#[template(path = "features/practices/templates/practices.html")]
pub struct PracticesPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub themes: Vec<Choice>,
    pub places: Vec<Choice>,
    pub states: Vec<Choice>,
    pub may_write: bool,
}

/// A practice in the list, ready to read.
pub struct Row {
    pub href: String,
    pub title: String,
    pub other: String,
    pub theme: String,
    pub place: String,
    pub year: String,
    pub comments: String,
    pub taken: String,
    pub state: String,
    pub tone: &'static str,
}

impl PracticesPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Listed],
        places: Vec<Choice>,
        may_write: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("practice-list-title"))];
        let rows = rows.iter().map(|row| Row::new(&frame, row)).collect();
        let state = |state: &State| Choice::new(state.as_str(), frame.t(&state.key()));
        let states = State::ALL.iter().map(state).collect();
        Self { themes: themes(&frame), rows, places, states, frame, list, pager, may_write }
    }
}

impl Row {
    fn new(frame: &Frame, row: &Listed) -> Self {
        let said = |ar: &str, fr: &str| if frame.lang == Lang::Ar { ar } else { fr }.to_owned();
        Self {
            href: format!("/practices/{}", row.id),
            title: said(&row.title_ar, &row.title_fr),
            other: said(&row.title_fr, &row.title_ar),
            theme: frame.t(&row.theme.key()).into_owned(),
            place: said(&row.place_ar, &row.place_fr),
            year: row.year.to_string(),
            comments: frame.number(row.comments),
            taken: frame.number(row.taken),
            state: frame.t(&row.state.key()).into_owned(),
            tone: row.state.tone(),
        }
    }
}

/// The list as a sheet, with both titles in columns of their own.
pub fn export(frame: &Frame, rows: &[Listed]) -> Sheet {
    let headings = [
        "practice-title-ar",
        "practice-title-fr",
        "practice-theme",
        "practice-place",
        "practice-year",
        "practice-state",
        "practice-comments",
        "practice-taken",
    ];
    let line = |row: &Listed| {
        let shown = Row::new(frame, row);
        vec![
            Out::from(row.title_ar.as_str()),
            Out::from(row.title_fr.as_str()),
            Out::from(shown.theme),
            Out::from(shown.place),
            Out::Int(row.year),
            Out::from(shown.state),
            Out::Int(row.comments),
            Out::Int(row.taken),
        ]
    };
    Sheet {
        file: "practices".into(),
        name: frame.t("practice-list-title").into_owned(),
        titles: Vec::new(),
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

impl Page for PracticesPage {
    const NAME: &'static str = "practices/practices";

    fn sample(frame: Frame) -> Self {
        let practice = invented();
        let listed = |n: usize| Listed {
            id: practice.id,
            theme: crate::features::desk::Theme::ALL[n % 8],
            year: 2025 - i64::try_from(n / 4).unwrap_or(0),
            title_ar: practice.title_ar.clone(),
            title_fr: practice.title_fr.clone(),
            state: State::ALL[if n < 9 { 1 } else { n % 3 }],
            place_ar: "إقليم أزيلال".into(),
            place_fr: "Azilal".into(),
            comments: i64::try_from(n * 5 % 13).unwrap_or(0),
            taken: i64::try_from(n * 7 % 6).unwrap_or(0),
        };
        let rows: Vec<Listed> = (0..12).map(listed).collect();
        let list = ListQuery::parse("theme=communication", &LIST);
        let places = vec![Choice::new("05.081", "Azilal")];
        Self::new(frame, (list, Pager::new(1, 50, 62)), &rows, places, true)
    }
}
