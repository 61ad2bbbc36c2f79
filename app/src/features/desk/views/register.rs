use crate::{
    features::desk::{Channel, Kind, State, Theme, routes::REGISTER, store::Registered},
    foundation::{Page, Sheet, people::in_script_of},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use chrono::{Days, NaiveDate};
use kit_sheets::Out;

/// The cases of a year without a name and without a word.
#[derive(Template)]
#[template(path = "features/desk/templates/register.html")]
pub struct RegisterPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub title: String,
    pub year: String,
    pub years: Vec<Choice>,
    pub place: String,
    pub places: Vec<Choice>,
    pub rows: Vec<Row>,
    /// Whether it is short enough for paper.
    pub is_printed: bool,
}

/// One of them, ready to read.
pub struct Row {
    pub number: String,
    pub kind: String,
    pub theme: String,
    pub channel: String,
    pub seat: String,
    pub received: String,
    pub answered: String,
    pub days: String,
    pub tone: &'static str,
    pub state: String,
    pub satisfaction: String,
}

impl RegisterPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Registered],
        (year, years, places): (i32, Vec<Choice>, Vec<Choice>),
    ) -> Self {
        frame.crumbs = vec![
            Crumb::link(frame.t("case-list-title"), "/cases"),
            Crumb::here(frame.t("case-register")),
        ];
        Self {
            title: frame.t1("case-register-of", "year", year.to_string()),
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            year: year.to_string(),
            years,
            place: list.filter("place").to_owned(),
            places,
            is_printed: true,
            list,
            pager,
            frame,
        }
    }
}

impl RegisterPage {
    /// The same as a file of another kind.
    fn file(&self, rest: &str) -> String {
        format!("/desk/register{rest}year={}&place={}", self.year, self.place)
    }
}

impl Row {
    fn new(frame: &Frame, row: &Registered) -> Self {
        Self {
            number: row.number.clone(),
            kind: frame.t(&row.kind.key()).into_owned(),
            theme: frame.t(&row.theme.key()).into_owned(),
            channel: frame.t(&row.channel.key()).into_owned(),
            seat: in_script_of(frame.lang, &row.seat_ar, &row.seat_fr).to_owned(),
            received: frame.date(row.received_on),
            answered: row.answered_on.map(|day| frame.date(day)).unwrap_or_default(),
            days: row.days_taken.map(|days| frame.number(days)).unwrap_or_default(),
            tone: row.state.tone(),
            state: frame.t(&row.state.key()).into_owned(),
            satisfaction: row.satisfaction.map(|mark| frame.number(mark)).unwrap_or_default(),
        }
    }
}

/// The register as a file.
pub fn register_sheet(frame: &Frame, rows: &[Registered], year: i32) -> Sheet {
    let headings = [
        "case-number",
        "case-kind",
        "case-theme",
        "case-channel",
        "case-seat",
        "case-received-on",
        "case-due-on",
        "case-answered-on",
        "case-days-taken",
        "case-state",
        "case-satisfaction",
        "case-reopened",
    ];
    let cells = |row: &Registered| {
        let shown = Row::new(frame, row);
        let figure = |value: Option<i64>| value.map_or_else(|| Out::from(""), Out::Int);
        vec![
            Out::from(shown.number),
            Out::from(shown.kind),
            Out::from(shown.theme),
            Out::from(shown.channel),
            Out::from(shown.seat),
            Out::Date(row.received_on),
            Out::Date(row.due_on),
            row.answered_on.map_or_else(|| Out::from(""), Out::Date),
            figure(row.days_taken),
            Out::from(shown.state),
            figure(row.satisfaction),
            Out::Int(row.reopened),
        ]
    };
    Sheet {
        file: "register".into(),
        name: frame.t("case-register").into_owned(),
        titles: vec![frame.t1("case-register-of", "year", year.to_string())],
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(cells).collect(),
    }
}

impl Page for RegisterPage {
    const NAME: &'static str = "desk/register";

    fn sample(frame: Frame) -> Self {
        let first = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap_or_default();
        let row = |n: usize| Registered {
            number: format!("05.081/2026/D{:04}", n + 1),
            kind: Kind::ALL[n % 3],
            channel: Channel::ALL[n % 5],
            theme: Theme::ALL[n % 8],
            state: State::ALL[n % 4],
            seat_ar: "أزيلال".into(),
            seat_fr: "Azilal".into(),
            received_on: first + Days::new(n as u64 * 6),
            due_on: first + Days::new(n as u64 * 6 + 28),
            answered_on: (n % 4 > 1).then(|| first + Days::new(n as u64 * 7)),
            days_taken: (n % 4 > 1).then_some(n as i64),
            satisfaction: (n % 4 == 3).then_some(4),
            reopened: 0,
        };
        let rows: Vec<Registered> = (0..24).map(row).collect();
        let list = (ListQuery::parse("year=2026", &REGISTER), Pager::new(1, 50, 118));
        let years = vec![Choice::new("2026", "2026")];
        Self::new(frame, list, &rows, (2026, years, vec![Choice::new("05.081", "أزيلال")]))
    }
}
