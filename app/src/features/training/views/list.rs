//! The list of sessions, on the page and as a sheet.

use super::{head::sample_session, said};
use crate::{
    features::training::{SessionState, store::SessionRow},
    foundation::{Page, Sheet},
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

#[derive(Template)]
#[template(path = "features/training/templates/sessions.html")]
pub struct SessionsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub years: Vec<Choice>,
    pub states: Vec<Choice>,
    pub places: Vec<Choice>,
    pub may_plan: bool,
}

/// A session in the list.
pub struct Row {
    pub href: String,
    pub title: String,
    pub place: String,
    pub dates: String,
    pub tone: &'static str,
    pub state: String,
    pub participants: String,
    /// The share of half-days that participants were there for; empty before anything is marked.
    pub attendance: String,
}

impl SessionsPage {
    pub fn new(mut frame: Frame, list: ListQuery, pager: Pager, rows: &[SessionRow]) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("sessions-title"))];
        let rows = rows.iter().map(|row| Row::new(&frame, row)).collect();
        let (years, states, places) = (Vec::new(), Vec::new(), Vec::new());
        Self { frame, list, pager, rows, years, states, places, may_plan: false }
    }
}

impl Row {
    fn new(frame: &Frame, row: &SessionRow) -> Self {
        Self {
            href: format!("/sessions/{}", row.id),
            title: said(frame.lang, &row.title_ar, &row.title_fr).into(),
            place: said(frame.lang, &row.place_ar, &row.place_fr).into(),
            dates: row.exactness.words(frame.lang, row.starts_on, row.ends_on),
            tone: row.state.tone(),
            state: frame.t(row.state.key()).into_owned(),
            participants: frame.number(row.participants),
            attendance: share(row).map(|share| frame.percent(share)).unwrap_or_default(),
        }
    }
}

/// From 0 to 1; nothing before anything is marked.
fn share(row: &SessionRow) -> Option<f64> {
    let possible = row.participants * row.half_days;
    (row.attended > 0 && possible > 0).then(|| row.attended as f64 / possible as f64)
}

pub fn sessions_sheet(frame: &Frame, rows: &[SessionRow]) -> Sheet {
    let headings = [
        "session-title-ar",
        "session-title-fr",
        "session-place",
        "session-starts-on",
        "session-ends-on",
        "session-state",
        "session-participants",
        "session-half-days",
        "session-attendance",
    ];
    let row = |row: &SessionRow| {
        vec![
            row.title_ar.as_str().into(),
            row.title_fr.as_str().into(),
            said(frame.lang, &row.place_ar, &row.place_fr).into(),
            row.starts_on.into(),
            row.ends_on.into(),
            frame.t(row.state.key()).into_owned().into(),
            row.participants.into(),
            row.half_days.into(),
            share(row).map_or(Out::Empty, Out::Percent),
        ]
    };
    Sheet {
        file: "sessions".into(),
        name: frame.t("sessions-title").into_owned(),
        titles: vec![frame.t("sessions-title").into_owned()],
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(row).collect(),
    }
}

impl Page for SessionsPage {
    const NAME: &'static str = "training/sessions";

    fn sample(frame: Frame) -> Self {
        let list = ListQuery::parse("year=2011", &crate::features::training::routes::LIST);
        let row = |n: i64| {
            let state = SessionState::ALL[usize::try_from(n % 3).unwrap_or_default()];
            let session = sample_session(state);
            SessionRow {
                id: session.id,
                state,
                title_ar: session.title_ar,
                title_fr: session.title_fr,
                place_ar: "تبانت".into(),
                place_fr: "Tabant".into(),
                starts_on: session.starts_on,
                ends_on: session.ends_on,
                exactness: session.exactness,
                participants: 38 + 17 * n,
                half_days: 8,
                attended: if state == SessionState::Planned { 0 } else { (38 + 17 * n) * 7 },
            }
        };
        let rows: Vec<SessionRow> = (0..12).map(row).collect();
        let states =
            SessionState::ALL.map(|state| Choice::new(state.as_str(), frame.t(state.key())));
        Self {
            years: ["2012", "2011", "2010"].map(|year| Choice::new(year, year)).into(),
            states: states.into(),
            places: vec![Choice::new("05.081", said(frame.lang, "أزيلال", "Azilal"))],
            may_plan: true,
            ..Self::new(frame, list, Pager::new(1, 50, 120), &rows)
        }
    }
}
