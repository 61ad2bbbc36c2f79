//! What the first page shows; what waits is in `views/waiting.rs`.

mod samples;
mod communication;
mod waiting;

pub use waiting::Waiting;

use super::store::{MonthRow, SessionRow};
use crate::{
    features::indicators::Target,
    foundation::{Sample, journal},
    layout::{
        Frame, ThingLine,
        charts::{Chart, Paint, spark},
    },
};
use askama::Template;
use chrono::NaiveDate;
use kit_lang::Lang;

pub fn samples() -> Vec<Sample> {
    let first_day =
        Sample { name: "home/first_day", render: |frame| samples::first_day(frame).render() };
    vec![Sample::of::<HomePage>(), first_day]
}

/// My work.
#[derive(Template)]
#[template(path = "features/home/templates/home.html")]
pub struct HomePage {
    pub frame: Frame,
    today: NaiveDate,
    pub day: String,
    /// Whether there is no session yet where this person works.
    pub is_new: bool,
    /// Whether this person may do more than read.
    pub acts: bool,
    /// Whether anything may wait for the reader.
    pub waits: bool,
    pub waiting: Vec<WaitingLine>,
    pub week: Vec<SessionLine>,
    /// The next sessions, when there is none this week.
    pub next: Vec<SessionLine>,
    pub year: Option<YearCards>,
    pub changes: Vec<ThingLine>,
}

/// Something that waits for this person.
pub struct WaitingLine {
    pub href: String,
    pub title: String,
    pub note: String,
    /// What is to be done.
    pub act: String,
    /// Why it waits, since when.
    pub why: String,
    pub late: bool,
}

pub struct SessionLine {
    pub href: String,
    pub title: String,
    pub place: String,
    pub when: String,
    pub tone: &'static str,
    pub state: String,
}

/// The figures of the year, each with the address of what is behind it.
pub struct YearCards {
    pub title: String,
    pub sessions: (String, String),
    pub participations: (String, String),
    pub persons: (String, String),
    pub by_month: String,
    pub aim: Option<AimLine>,
    /// What the sign of a hidden figure means; empty where none is hidden.
    pub hidden: String,
}

/// How far the year's target is reached.
pub struct AimLine {
    pub ratio: f64,
    pub share: String,
    pub wanted: String,
    pub href: String,
}

/// What the store counted.
pub struct Figures {
    pub code: String,
    pub place: String,
    pub year: i32,
    pub months: Vec<MonthRow>,
    pub persons: i64,
    pub target: Option<Target>,
    pub may: May,
}

/// What the reader may see of figures about persons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum May {
    /// Everything, and who is behind it.
    All,
    /// The figure alone.
    Figure,
    /// Not even that: it is small, or would give a small one back.
    Nothing,
}

impl HomePage {
    pub fn new(frame: Frame, today: NaiveDate) -> Self {
        let day = kit_lang::date_with_weekday(frame.lang, today);
        Self {
            frame,
            today,
            day,
            is_new: false,
            acts: false,
            waits: false,
            waiting: Vec::new(),
            week: Vec::new(),
            next: Vec::new(),
            year: None,
            changes: Vec::new(),
        }
    }

    pub fn show_week(&mut self, rows: &[SessionRow]) {
        self.week = rows.iter().map(|row| session(&self.frame, row)).collect();
    }

    pub fn show_next(&mut self, rows: &[SessionRow]) {
        self.next = rows.iter().map(|row| session(&self.frame, row)).collect();
    }

    pub fn show_figures(&mut self, found: &Figures) {
        let frame = &self.frame;
        let year = found.year.to_string();
        let behind = |of: &str| {
            let mut query = url::form_urlencoded::Serializer::new(String::new());
            query.append_pair("place", &found.code).append_pair("year", &year);
            format!("/reports/training/{of}?{}", query.finish())
        };
        let report = format!("/reports/training?place={}&year={year}", found.code);
        let told = |of: &str, figure: i64| match found.may {
            May::All => (behind(of), frame.number(figure)),
            May::Figure => (report.clone(), frame.number(figure)),
            May::Nothing => (report.clone(), frame.t("figure-hidden").into_owned()),
        };
        let sessions: i64 = found.months.iter().map(|month| month.sessions).sum();
        let participations: i64 = found.months.iter().map(|month| month.participations).sum();
        self.year = Some(YearCards {
            title: frame.t2("home-year", "place", &found.place, "year", &year),
            sessions: (behind("sessions"), frame.number(sessions)),
            participations: told("participations", participations),
            persons: told("people", found.persons),
            hidden: match found.may {
                May::Nothing => frame.t("figure-hidden-note").into_owned(),
                May::All | May::Figure => String::new(),
            },
            by_month: match found.may {
                May::All => by_month(frame, &found.months),
                May::Figure | May::Nothing => String::new(),
            },
            aim: found
                .target
                .as_ref()
                .filter(|_| found.may != May::Nothing)
                .and_then(|target| aim(frame, target, found.persons)),
        });
    }

    pub fn show_changes(&mut self, entries: &[journal::Entry]) {
        self.changes = journal::lines(&self.frame, entries);
    }
}

fn aim(frame: &Frame, target: &Target, persons: i64) -> Option<AimLine> {
    let ratio = target.ratio(persons)?;
    let key = format!("target-understood-{}", target.comparator.as_str());
    let wanted = frame.t1(&key, "value", target.value);
    Some(AimLine {
        ratio,
        share: kit_lang::percent(frame.lang, ratio, 1),
        wanted: frame.t1("home-target", "target", wanted),
        href: format!("/targets/years?place={}", target.place),
    })
}

/// Participations month by month, up to the last one that has any.
fn by_month(frame: &Frame, months: &[MonthRow]) -> String {
    let of = |month: usize| {
        let found = months.iter().find(|row| row.month.parse() == Ok(month));
        found.map_or(0.0, |row| row.participations as f64)
    };
    let last = months.iter().filter_map(|row| row.month.parse().ok()).max().unwrap_or(0);
    let values: Vec<f64> = (1..=last).map(of).collect();
    let title = frame.t("home-by-month");
    let chart = Chart { title: &title, desc: "", rtl: frame.rtl(), paint: Paint::Classes };
    spark(&chart, &values)
}

fn session(frame: &Frame, row: &SessionRow) -> SessionLine {
    let (tone, key) = match row.state.as_str() {
        "planned" => ("draft", "session-state-planned"),
        "open" => ("live", "session-state-open"),
        _ => ("done", "session-state-closed"),
    };
    SessionLine {
        href: format!("/sessions/{}", row.id),
        title: title(frame, (&row.title_ar, &row.title_fr)),
        place: place(frame, (&row.place_ar, &row.place_fr)).to_owned(),
        when: frame.date_range(row.starts_on, row.ends_on),
        tone,
        state: frame.t(key).into_owned(),
    }
}

/// The title in the reader's script; the other one when it was written in one only.
fn title(frame: &Frame, (ar, fr): (&str, &str)) -> String {
    let (first, second) = if frame.lang == Lang::Ar { (ar, fr) } else { (fr, ar) };
    if first.is_empty() { second.to_owned() } else { first.to_owned() }
}

fn place<'a>(frame: &Frame, (ar, fr): (&'a str, &'a str)) -> &'a str {
    if frame.lang == Lang::Ar { ar } else { fr }
}
