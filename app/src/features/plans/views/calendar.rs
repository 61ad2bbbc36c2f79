//! The year of a plan as a drawing, and the same facts as a table.

use super::{
    head::Head,
    samples,
    words::{falls, line_falls, when},
};
use crate::{
    features::{
        plans::{
            calendar::Calendar,
            document::Document,
            line::Line,
            outreach::Done,
            plan::PlanState,
            progress::{LineSession, Progress, Standing},
            tabs::TabName,
        },
        training::SessionState,
    },
    foundation::Page,
    layout::{
        Frame,
        charts::{self, Chart, Gantt, GanttRow, Mark, Paint, Shade, Work, WorkTone},
    },
};
use askama::Template;
use chrono::NaiveDate;

#[derive(Template)]
#[template(path = "features/plans/templates/calendar.html")]
pub struct CalendarPage {
    pub frame: Frame,
    pub head: Head,
    pub svg: String,
    pub warned: i64,
    pub groups: Vec<Group>,
    /// What is shaded, in words.
    pub shaded: Vec<Shaded>,
}

pub struct Group {
    pub title: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub href: String,
    pub title: String,
    pub when: String,
    pub tone: &'static str,
    pub standing: String,
    pub warnings: Vec<String>,
    pub sessions: Vec<SessionView>,
    /// The days on which an action was done.
    pub done: Vec<String>,
}

pub struct SessionView {
    pub href: String,
    pub dates: String,
    pub tone: &'static str,
    pub state: String,
    pub warnings: Vec<String>,
}

pub struct Shaded {
    pub name: String,
    pub dates: String,
    pub estimated: bool,
}

impl CalendarPage {
    pub fn new(head: Head, document: &Document, progress: &Progress, today: NaiveDate) -> Self {
        let frame = head.frame.clone();
        let calendar = Calendar::of(document.year());
        let groups: Vec<Group> = groups(&frame, document, progress, &calendar, today);
        let warned = groups.iter().flat_map(|group| &group.rows).filter(|row| row.is_warned());
        Self {
            warned: warned.count() as i64,
            svg: drawing(&frame, document, Some((progress, today)), Paint::Classes),
            shaded: shaded(&frame, document, &calendar),
            groups,
            frame,
            head,
        }
    }
}

impl Row {
    fn is_warned(&self) -> bool {
        !self.warnings.is_empty() || self.sessions.iter().any(|one| !one.warnings.is_empty())
    }
}

fn groups(
    frame: &Frame,
    document: &Document,
    progress: &Progress,
    calendar: &Calendar,
    today: NaiveDate,
) -> Vec<Group> {
    let session = |one: &LineSession| SessionView {
        // Who may not see the persons may not open the sessions either.
        href: if progress.veiled { String::new() } else { format!("/sessions/{}", one.id) },
        dates: frame.date_range(one.starts_on, one.ends_on),
        tone: one.state.tone(),
        state: frame.t(one.state.key()).into_owned(),
        warnings: falls(frame, calendar, one.starts_on, one.ends_on),
    };
    let row = |line: &&Line| {
        let standing = progress.standing(line, document.year(), today);
        Row {
            href: document.href_of(line),
            title: line.title(frame.lang).into(),
            when: when(frame, line),
            tone: standing.tone(),
            standing: frame.t(standing.key()).into_owned(),
            warnings: line_falls(frame, calendar, line, document.year()),
            sessions: progress.sessions_of(line.id).map(session).collect(),
            done: progress.done_of(line.id).map(|done| frame.date(done.done_on)).collect(),
        }
    };
    let groups = document.grouped().into_iter().map(|(axis, lines)| Group {
        title: axis.map_or_else(
            || frame.t(document.key("plan-no-axis")).into_owned(),
            |axis| axis.title(frame.lang).to_owned(),
        ),
        rows: lines.iter().map(row).collect(),
    });
    groups.collect()
}

fn shaded(frame: &Frame, document: &Document, calendar: &Calendar) -> Vec<Shaded> {
    let dates = |from: NaiveDate, to: NaiveDate| {
        if from == to { frame.date(from) } else { frame.date_range(from, to) }
    };
    let ramadan = calendar.ramadan.iter().map(|(from, to)| Shaded {
        name: frame.t("plan-ramadan").into_owned(),
        dates: dates(*from, *to),
        estimated: true,
    });
    let holidays = calendar.holidays.iter().map(|one| Shaded {
        name: one.name(frame.lang).into(),
        dates: dates(one.from, one.to),
        estimated: one.estimated,
    });
    let anniversary = anniversary(document).map(|day| Shaded {
        name: frame.t("plan-anniversary").into_owned(),
        dates: dates(day, day),
        estimated: false,
    });
    anniversary.into_iter().chain(ramadan).chain(holidays).collect()
}

/// 18 May, on which the programme was announced: a plan of communication prepares for it.
fn anniversary(document: &Document) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(document.year(), 5, 18).filter(|_| document.speaks())
}

/// The drawing, for the page with what was done by a day, for paper as it was planned.
pub fn drawing(
    frame: &Frame,
    document: &Document,
    done: Option<(&Progress, NaiveDate)>,
    paint: Paint,
) -> String {
    let mut rows = Vec::new();
    for (axis, lines) in document.grouped() {
        let title = axis.map_or_else(
            || frame.t(document.key("plan-no-axis")).into_owned(),
            |axis| axis.title(frame.lang).to_owned(),
        );
        rows.push(GanttRow::Group(title));
        rows.extend(lines.iter().map(|line| GanttRow::Line(work(frame, document, line, done))));
    }
    let gantt = Gantt {
        year: document.year(),
        months: (1..=12)
            .map(|month| kit_lang::month_abbreviation(frame.lang, month).to_owned())
            .collect(),
        rows,
        shades: shades(frame, document, &Calendar::of(document.year())),
        today: done.map(|(_, today)| (today, frame.t("plan-today").into_owned())),
    };
    let title = frame.t1("plan-calendar-alt", "year", document.plan.year.to_string());
    let desc = frame.tn(document.key("plan-lines-count"), document.lines.len());
    let chart = Chart { title: &title, desc: &desc, rtl: frame.rtl(), paint };
    charts::gantt(&chart, &gantt)
}

fn work(
    frame: &Frame,
    document: &Document,
    line: &Line,
    done: Option<(&Progress, NaiveDate)>,
) -> Work {
    let (from, to) = line.days(document.year());
    let standing = done.map(|(progress, today)| progress.standing(line, document.year(), today));
    let figure = match done {
        Some((progress, _)) => format!("{}/{}", progress.closed(line.id), line.groups),
        None => line.groups.to_string(),
    };
    let said = standing.map(|standing| frame.t(standing.key()).into_owned()).unwrap_or_default();
    let held = done.map(|(progress, _)| progress.done_of(line.id));
    let (sessions, veiled) =
        (done.map(|(progress, _)| progress.sessions_of(line.id)), document.veiled);
    Work {
        label: line.title(frame.lang).into(),
        figure,
        title: format!("{} · {} · {said}", line.title(frame.lang), when(frame, line)),
        href: Some(document.href_of(line)),
        from,
        to,
        tone: standing.map_or(WorkTone::Live, tone),
        marks: sessions
            .into_iter()
            .flatten()
            .map(|session| mark(frame, session, veiled))
            .chain(held.into_iter().flatten().map(|one| held_mark(frame, line, one)))
            .collect(),
    }
}

fn tone(standing: Standing) -> WorkTone {
    match standing {
        Standing::Coming => WorkTone::Coming,
        Standing::Live => WorkTone::Live,
        Standing::Done => WorkTone::Done,
        Standing::Late => WorkTone::Late,
    }
}

fn held_mark(frame: &Frame, line: &Line, done: &Done) -> Mark {
    Mark {
        from: done.done_on,
        to: done.done_on,
        tone: WorkTone::Done,
        title: format!("{} · {}", line.title(frame.lang), frame.date(done.done_on)),
        href: None,
    }
}

fn mark(frame: &Frame, session: &LineSession, veiled: bool) -> Mark {
    let dates = frame.date_range(session.starts_on, session.ends_on);
    let state = frame.t(session.state.key());
    Mark {
        from: session.starts_on,
        to: session.ends_on,
        tone: match session.state {
            SessionState::Planned => WorkTone::Coming,
            SessionState::Open => WorkTone::Live,
            SessionState::Closed => WorkTone::Done,
        },
        title: format!("{} · {dates} · {state}", session.title(frame.lang)),
        href: Some(format!("/sessions/{}", session.id)).filter(|_| !veiled),
    }
}

fn shades(frame: &Frame, document: &Document, calendar: &Calendar) -> Vec<Shade> {
    let ramadan = calendar.ramadan.iter().map(|(from, to)| Shade {
        from: *from,
        to: *to,
        title: frame.t("plan-ramadan").into_owned(),
        long: true,
    });
    let holidays = calendar.holidays.iter().map(|one| Shade {
        from: one.from,
        to: one.to,
        title: format!("{} · {}", one.name(frame.lang), frame.date(one.from)),
        long: false,
    });
    let anniversary = anniversary(document).map(|day| Shade {
        from: day,
        to: day,
        title: format!("{} · {}", frame.t("plan-anniversary"), frame.date(day)),
        long: false,
    });
    anniversary.into_iter().chain(ramadan).chain(holidays).collect()
}

impl Page for CalendarPage {
    const NAME: &'static str = "plans/calendar";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, PlanState::Approved, Some(TabName::Calendar));
        Self::new(head, &samples::document(), &samples::progress(), samples::day(2026, 11, 22))
    }
}
