//! The lists behind the figures, as pages and as files.

use super::{
    breakdowns::sex_key,
    head::{Found, Head, head},
    samples,
};
use crate::{
    features::reports::{
        behind::{PARTICIPATIONS, PEOPLE, SESSIONS},
        plan::written,
        report::Area,
        store::{Participation, PersonLine, SessionRow, Span},
    },
    foundation::{Page, Sheet},
    layout::{Frame, ListQuery, Pager},
};
use askama::Template;
use kit_sheets::Out;

fn in_lang<'a>(frame: &Frame, ar: &'a str, fr: &'a str) -> &'a str {
    written(frame.lang, ar, fr)
}

fn organisation(frame: &Frame, ar: Option<&str>, fr: Option<&str>) -> String {
    in_lang(frame, ar.unwrap_or_default(), fr.unwrap_or_default()).to_owned()
}

fn sex(frame: &Frame, sex: Option<&str>) -> String {
    frame.t(&sex_key(sex)).into_owned()
}

fn age(year: i32, born: Option<i64>) -> Option<i64> {
    born.map(|born| i64::from(year) - born).filter(|age| *age >= 0)
}

/// Different persons behind a figure.
#[derive(Template)]
#[template(path = "features/reports/templates/people.html")]
pub struct PeoplePage {
    pub frame: Frame,
    pub head: Head,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<PersonRow>,
}

pub struct PersonRow {
    pub href: String,
    pub name: String,
    pub other: String,
    pub sex: String,
    pub age: String,
    pub place: String,
    pub organisation: String,
    pub sessions: i64,
    pub half_days: i64,
}

impl PeoplePage {
    pub fn new(mut frame: Frame, found: Found<'_, PersonLine>) -> Self {
        let head = head(&mut frame, "report-people-behind", &found);
        let row = |line: &PersonLine| PersonRow {
            href: format!("/people/{}", line.id),
            name: in_lang(&frame, &line.name_ar, &line.name_fr).to_owned(),
            other: in_lang(&frame, &line.name_fr, &line.name_ar).to_owned(),
            sex: sex(&frame, line.sex.as_deref()),
            age: age(found.span.year, line.birth_year)
                .map_or_else(String::new, |age| age.to_string()),
            place: in_lang(&frame, &line.place_ar, &line.place_fr).to_owned(),
            organisation: organisation(
                &frame,
                line.organisation_ar.as_deref(),
                line.organisation_fr.as_deref(),
            ),
            sessions: line.sessions,
            half_days: line.half_days,
        };
        let rows = found.rows.iter().map(row).collect();
        Self { head, list: found.list, pager: found.pager, rows, frame }
    }
}

/// The persons as a file.
pub fn people_sheet(frame: &Frame, span: &Span, rows: &[PersonLine]) -> Sheet {
    let keys = [
        "report-name-ar",
        "report-name-fr",
        "report-sex",
        "report-age",
        "report-home",
        "report-organisation",
        "report-sessions",
        "report-half-days-attended",
    ];
    let row = |line: &PersonLine| {
        vec![
            Out::from(line.name_ar.as_str()),
            Out::from(line.name_fr.as_str()),
            Out::from(sex(frame, line.sex.as_deref())),
            Out::from(age(span.year, line.birth_year)),
            Out::from(in_lang(frame, &line.place_ar, &line.place_fr)),
            Out::from(organisation(
                frame,
                line.organisation_ar.as_deref(),
                line.organisation_fr.as_deref(),
            )),
            Out::Int(line.sessions),
            Out::Int(line.half_days),
        ]
    };
    sheet(frame, ("people", "report-people-behind"), &keys, rows.iter().map(row).collect())
}

/// Registrations behind a figure: a person in a session.
#[derive(Template)]
#[template(path = "features/reports/templates/participations.html")]
pub struct ParticipationsPage {
    pub frame: Frame,
    pub head: Head,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<ParticipationRow>,
}

pub struct ParticipationRow {
    pub href: String,
    pub name: String,
    pub place: String,
    pub organisation: String,
    pub session: String,
    pub session_href: String,
    pub date: String,
    pub half_days: i64,
}

impl ParticipationsPage {
    pub fn new(mut frame: Frame, found: Found<'_, Participation>) -> Self {
        let head = head(&mut frame, "report-participations-behind", &found);
        let row = |line: &Participation| ParticipationRow {
            href: format!("/people/{}", line.person),
            name: in_lang(&frame, &line.name_ar, &line.name_fr).to_owned(),
            place: in_lang(&frame, &line.place_ar, &line.place_fr).to_owned(),
            organisation: organisation(
                &frame,
                line.organisation_ar.as_deref(),
                line.organisation_fr.as_deref(),
            ),
            session: in_lang(&frame, &line.title_ar, &line.title_fr).to_owned(),
            session_href: format!("/sessions/{}", line.session),
            date: frame.date(line.starts_on),
            half_days: line.half_days,
        };
        let rows = found.rows.iter().map(row).collect();
        Self { head, list: found.list, pager: found.pager, rows, frame }
    }
}

/// The participations as a file.
pub fn participations_sheet(frame: &Frame, rows: &[Participation]) -> Sheet {
    let keys = [
        "report-name-ar",
        "report-name-fr",
        "report-sex",
        "report-home",
        "report-organisation",
        "report-session",
        "report-starts-on",
        "report-half-days-attended",
    ];
    let row = |line: &Participation| {
        vec![
            Out::from(line.name_ar.as_str()),
            Out::from(line.name_fr.as_str()),
            Out::from(sex(frame, line.sex.as_deref())),
            Out::from(in_lang(frame, &line.place_ar, &line.place_fr)),
            Out::from(organisation(
                frame,
                line.organisation_ar.as_deref(),
                line.organisation_fr.as_deref(),
            )),
            Out::from(in_lang(frame, &line.title_ar, &line.title_fr)),
            Out::Date(line.starts_on),
            Out::Int(line.half_days),
        ]
    };
    let rows = rows.iter().map(row).collect();
    sheet(frame, ("participations", "report-participations-behind"), &keys, rows)
}

/// Sessions behind a figure.
#[derive(Template)]
#[template(path = "features/reports/templates/sessions.html")]
pub struct SessionsPage {
    pub frame: Frame,
    pub head: Head,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<SessionLineRow>,
    /// Whether the reader may see how many persons were in each.
    pub open: bool,
}

pub struct SessionLineRow {
    pub href: String,
    pub title: String,
    pub place: String,
    pub dates: String,
    pub half_days: i64,
    pub registrations: i64,
    pub participations: i64,
    pub state: String,
    pub tone: &'static str,
}

fn tone(state: &str) -> &'static str {
    match state {
        "open" => "live",
        "closed" => "done",
        _ => "draft",
    }
}

impl SessionsPage {
    pub fn new(mut frame: Frame, found: Found<'_, SessionRow>) -> Self {
        let head = head(&mut frame, "report-sessions-behind", &found);
        let row = |line: &SessionRow| SessionLineRow {
            href: if found.open { format!("/sessions/{}", line.id) } else { String::new() },
            title: in_lang(&frame, &line.title_ar, &line.title_fr).to_owned(),
            place: in_lang(&frame, &line.place_ar, &line.place_fr).to_owned(),
            dates: frame.date_range(line.starts_on, line.ends_on),
            half_days: line.half_days,
            registrations: line.registrations,
            participations: line.participations,
            state: frame.t(&format!("report-state-{}", line.state)).into_owned(),
            tone: tone(&line.state),
        };
        let rows = found.rows.iter().map(row).collect();
        Self { head, list: found.list, pager: found.pager, rows, open: found.open, frame }
    }
}

/// The sessions as a file.
pub fn sessions_sheet(frame: &Frame, rows: &[SessionRow], open: bool) -> Sheet {
    let mut keys = vec![
        "report-session",
        "report-place-name",
        "report-starts-on",
        "report-ends-on",
        "report-half-days",
        "report-registrations",
        "report-participations",
        "report-state",
    ];
    if !open {
        keys.drain(5..7);
    }
    let row = |line: &SessionRow| {
        let mut row = vec![
            Out::from(in_lang(frame, &line.title_ar, &line.title_fr)),
            Out::from(in_lang(frame, &line.place_ar, &line.place_fr)),
            Out::Date(line.starts_on),
            Out::Date(line.ends_on),
            Out::Int(line.half_days),
            Out::Int(line.registrations),
            Out::Int(line.participations),
            Out::from(frame.t(&format!("report-state-{}", line.state)).as_ref()),
        ];
        if !open {
            row.drain(5..7);
        }
        row
    };
    sheet(frame, ("sessions", "report-sessions-behind"), &keys, rows.iter().map(row).collect())
}

pub fn sheet(
    frame: &Frame,
    (file, title): (&str, &str),
    keys: &[&str],
    rows: Vec<Vec<Out>>,
) -> Sheet {
    let title = frame.t(title).into_owned();
    let columns = keys.iter().map(|key| frame.t(key).into_owned()).collect();
    Sheet { file: file.into(), name: title.clone(), titles: vec![title], columns, rows }
}

pub fn sample_of<'a, T>(
    (area, span): (&'a Area, &'a Span),
    list: ListQuery,
    rows: &'a [T],
) -> Found<'a, T> {
    let pager = Pager::new(3, 50, 1_132);
    let names = [("session", ("دورة".to_owned(), "Session".to_owned()))].into();
    Found { area, span, list, pager, rows, attended: 7_914, unnamed: 4, open: true, names }
}

const SAMPLE_QUERY: &str = "place=05.081&year=2011&present=yes&sex=f&page=3";

impl Page for PeoplePage {
    const NAME: &'static str = "reports/people";

    fn sample(frame: Frame) -> Self {
        let (report, rows) = (samples::report(), samples::people());
        let span = Span::year(&report.area.code, report.year);
        let list = ListQuery::parse(SAMPLE_QUERY, &PEOPLE);
        Self::new(frame, sample_of((&report.area, &span), list, &rows))
    }
}

impl Page for ParticipationsPage {
    const NAME: &'static str = "reports/participations";

    fn sample(frame: Frame) -> Self {
        let (report, rows) = (samples::report(), samples::participations());
        let span = Span::year(&report.area.code, report.year);
        let list = ListQuery::parse(SAMPLE_QUERY, &PARTICIPATIONS);
        Self::new(frame, sample_of((&report.area, &span), list, &rows))
    }
}

impl Page for SessionsPage {
    const NAME: &'static str = "reports/sessions";

    fn sample(frame: Frame) -> Self {
        let (report, rows) = (samples::report(), samples::sessions());
        let span = Span::year(&report.area.code, report.year);
        let list = ListQuery::parse("place=05.081&year=2011&state=closed", &SESSIONS);
        Self::new(frame, sample_of((&report.area, &span), list, &rows))
    }
}
