//! What the first page shows.
use super::store::{ImportKey, ImportRow, MonthRow, SessionKey, SessionRow};
use crate::{
    foundation::{Page, Sample, journal},
    layout::{
        Frame,
        charts::{Chart, Paint, spark},
    },
};
use askama::Template;
use chrono::{DateTime, Days, NaiveDate};
use kit_lang::Lang;

pub fn samples() -> Vec<Sample> {
    let first_day = Sample { name: "home/first_day", render: |frame| first_day(frame).render() };
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
    pub waiting: Vec<WaitingLine>,
    pub week: Vec<SessionLine>,
    /// The next sessions, when there is none this week.
    pub next: Vec<SessionLine>,
    pub year: Option<YearCards>,
    pub changes: Vec<journal::Line>,
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
}

/// What the store found that waits.
pub struct Waiting {
    pub unclosed: Vec<SessionRow>,
    pub unwritten: Vec<ImportRow>,
    pub uncertified: Vec<SessionRow>,
}

/// What the store counted.
pub struct Figures {
    pub code: String,
    pub place: String,
    pub year: i32,
    pub months: Vec<MonthRow>,
    pub persons: i64,
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
            waiting: Vec::new(),
            week: Vec::new(),
            next: Vec::new(),
            year: None,
            changes: Vec::new(),
        }
    }

    /// What is late comes first, then what somebody has half done, then what can be done at leisure.
    pub fn show_waiting(&mut self, found: &Waiting) {
        let unclosed = found.unclosed.iter().map(|row| self.unclosed(row));
        let unwritten = found.unwritten.iter().map(|row| self.unwritten(row));
        let uncertified = found.uncertified.iter().map(|row| self.uncertified(row));
        self.waiting = unclosed.chain(unwritten).chain(uncertified).collect();
    }

    fn unclosed(&self, row: &SessionRow) -> WaitingLine {
        let days = (self.today - row.ends_on).num_days();
        WaitingLine {
            href: format!("/sessions/{}", row.id),
            title: title(&self.frame, row),
            note: self.note(row),
            act: self.frame.t("home-close").into_owned(),
            why: self.frame.tn("home-ended", days),
            late: true,
        }
    }

    fn unwritten(&self, row: &ImportRow) -> WaitingLine {
        WaitingLine {
            href: format!("/imports/{}", row.id),
            title: row.file_name.clone(),
            note: self.frame.tn("home-import-people", row.people),
            act: self.frame.t("home-confirm").into_owned(),
            why: self.frame.t1("home-read-at", "when", self.frame.date_time(row.made_at)),
            late: false,
        }
    }

    fn uncertified(&self, row: &SessionRow) -> WaitingLine {
        WaitingLine {
            href: format!("/sessions/{}/certificates", row.id),
            title: title(&self.frame, row),
            note: self.note(row),
            act: self.frame.t("home-certify").into_owned(),
            why: self.frame.t("home-no-certificates").into_owned(),
            late: false,
        }
    }

    fn note(&self, row: &SessionRow) -> String {
        let when = self.frame.date_range(row.starts_on, row.ends_on);
        self.frame.t2("home-where-when", "place", place(&self.frame, row), "when", when)
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
        let sessions: i64 = found.months.iter().map(|month| month.sessions).sum();
        let participations: i64 = found.months.iter().map(|month| month.participations).sum();
        self.year = Some(YearCards {
            title: frame.t2("home-year", "place", &found.place, "year", &year),
            sessions: (behind("sessions"), frame.number(sessions)),
            participations: (behind("participations"), frame.number(participations)),
            persons: (behind("people"), frame.number(found.persons)),
            by_month: by_month(frame, &found.months),
        });
    }

    pub fn show_changes(&mut self, entries: &[journal::Entry]) {
        self.changes = journal::lines(&self.frame, entries);
    }
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
        "planned" => ("draft", "home-state-planned"),
        "open" => ("live", "home-state-open"),
        _ => ("done", "home-state-closed"),
    };
    SessionLine {
        href: format!("/sessions/{}", row.id),
        title: title(frame, row),
        place: place(frame, row).to_owned(),
        when: frame.date_range(row.starts_on, row.ends_on),
        tone,
        state: frame.t(key).into_owned(),
    }
}

/// The title in the reader's script; the other one when it was written in one only.
fn title(frame: &Frame, row: &SessionRow) -> String {
    let (first, second) = match frame.lang {
        Lang::Ar => (&row.title_ar, &row.title_fr),
        Lang::Fr | Lang::En => (&row.title_fr, &row.title_ar),
    };
    if first.is_empty() { second.clone() } else { first.clone() }
}

fn place<'a>(frame: &Frame, row: &'a SessionRow) -> &'a str {
    match frame.lang {
        Lang::Ar => &row.place_ar,
        Lang::Fr | Lang::En => &row.place_fr,
    }
}

impl Page for HomePage {
    const NAME: &'static str = "home/home";

    fn sample(frame: Frame) -> Self {
        let mut page = Self::new(frame, day(22));
        page.acts = true;
        let long = sample_row(2, 5, "open");
        let waiting = Waiting {
            unclosed: vec![sample_row(11, 14, "open"), sample_row(17, 20, "planned")],
            unwritten: vec![ImportRow {
                id: ImportKey::new(DateTime::UNIX_EPOCH),
                file_name: "لائحة المستفيدين والمستفيدات - تبانت وأيت بوكماز (نهائية).xlsx".into(),
                made_at: DateTime::UNIX_EPOCH,
                people: 63,
            }],
            uncertified: vec![long, sample_row(3, 3, "closed")],
        };
        page.show_waiting(&waiting);
        page.show_week(&[sample_row(16, 19, "closed"), sample_row(21, 24, "open")]);
        let months = [(1, 2, 41), (2, 1, 22), (4, 5, 208), (6, 3, 95), (9, 6, 311), (11, 4, 180)];
        let months = months.map(|(month, sessions, participations)| MonthRow {
            month: format!("{month:02}"),
            sessions,
            participations,
        });
        let place = page.frame.actor.as_ref().map(|actor| actor.place.clone()).unwrap_or_default();
        let code = "05.081".into();
        page.show_figures(&Figures {
            code,
            place,
            year: 2026,
            months: months.into(),
            persons: 612,
        });
        let change = journal::Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "حسناء أيت القاضي".into(),
            verb: "account.grant".into(),
            kind: "session".into(),
            subject: "0".into(),
            title: "إعداد المشاريع الصغرى داخل مراكز التربية والتكوين".into(),
            detail: "[]".into(),
        };
        page.show_changes(&vec![change; 5]);
        page
    }
}

/// The first page on the first day of an officer.
fn first_day(frame: Frame) -> HomePage {
    let mut page = HomePage::new(frame, day(22));
    (page.acts, page.is_new) = (true, true);
    page
}

fn day(day: u64) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 1).unwrap_or_default() + Days::new(day - 1)
}

fn sample_row(from: u64, to: u64, state: &str) -> SessionRow {
    SessionRow {
        id: SessionKey::new(DateTime::UNIX_EPOCH),
        title_ar: "تقوية قدرات أعضاء اللجان المحلية للتنمية البشرية في إعداد وتتبع المشاريع الصغرى".into(),
        title_fr: "Renforcement des capacités des membres des comités locaux : préparer et suivre de petits projets"
            .into(),
        place_ar: "تبانت".into(),
        place_fr: "Tabant".into(),
        starts_on: day(from),
        ends_on: day(to),
        state: state.into(),
    }
}
