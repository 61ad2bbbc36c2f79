//! What was done: the figures of the year one under the other, the months, the sessions.

use super::{
    document::{Cell, Column, Drawing, Table},
    planned::{decimal, money},
    writing::Writer,
};
use crate::{
    features::reports::report::{Counted, SessionLine},
    layout::{
        Frame,
        charts::{self, Chart, Paint},
    },
};

/// Page and paper show this many sessions; a nation has thousands.
const SESSIONS_SEEN: usize = 200;

/// A drawing for the page and for the paper.
pub fn drawing(frame: &Frame, title: &str, draw: impl Fn(&Chart<'_>) -> String) -> Option<Drawing> {
    let chart = |paint| draw(&Chart { title, desc: "", rtl: frame.rtl(), paint });
    // The Arabic letters of the paper have no ellipsis, and a document that lacks a letter is not written.
    let (page, paper) = (chart(Paint::Classes), chart(Paint::Fills).replace('…', ".."));
    Some(Drawing { page, paper, alt: title.to_owned() })
}

/// Every figure of the whole year, with what is counted in it.
pub fn key_figures(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let columns = vec![
        Column::text(frame.t("report-figure"), 3),
        Column::figures(frame.t("report-value")),
        Column::text(frame.t("report-what-counts"), 4),
    ];
    let mut table = Table::new("figures", frame.t("report-figures"), columns);
    let mut row = |key: &str, cell: Cell| {
        let counts = frame.t(&format!("report-counts-{key}")).into_owned();
        let name = frame.t(&format!("report-{key}"));
        table.rows.push(vec![Cell::text(name), cell, Cell::text(counts)]);
    };
    sessions_and_days(writer, &mut row);
    people(writer, &mut row);
    if !writer.report.unapproved.is_empty() {
        let lines = i64::try_from(writer.report.unapproved.len()).unwrap_or(i64::MAX);
        let href = writer.ways.lines(&[("plans", "unapproved")]);
        row("unapproved", Cell::count(frame, lines, href));
    }
    for (capacity, people) in writer.report.team.iter().filter(|_| writer.is_open()) {
        let href = writer.ways.registered(&[("capacity", capacity)]);
        let name = Cell::text(frame.t(&format!("report-team-{capacity}")));
        let counts = Cell::text(frame.t("report-counts-team"));
        table.rows.push(vec![name, Cell::count(frame, *people, href), counts]);
    }
    table
}

fn sessions_and_days(writer: &Writer<'_>, row: &mut impl FnMut(&str, Cell)) {
    let (frame, report, ways) = (writer.frame, writer.report, &writer.ways);
    row("sessions", Cell::count(frame, report.in_state(""), ways.sessions(&[])));
    for state in ["closed", "open", "planned"] {
        let count = report.in_state(state);
        if count > 0 {
            let href = ways.sessions(&[("state", state)]);
            row(&format!("states-{state}"), Cell::count(frame, count, href));
        }
    }
    row("days", Cell::sum(frame, report.days(), ways.sessions(&[])));
    row("half-days", Cell::sum(frame, report.half_days(), ways.sessions(&[])));
    let hours = report.all_done().hours;
    row("hours", decimal(frame, hours, Some(ways.sessions(&[]))));
}

fn people(writer: &Writer<'_>, row: &mut impl FnMut(&str, Cell)) {
    let (frame, report, ways) = (writer.frame, writer.report, &writer.ways);
    let whole = report.whole;
    let hidden = writer.hides_whole();
    if !writer.is_open() {
        row("participations", writer.persons(hidden, whole.participations, String::new()));
        row("people", writer.persons(hidden, whole.people, String::new()));
        let days =
            if hidden { Cell::hidden(frame) } else { decimal(frame, report.person_days(), None) };
        row("person-days", days);
        row("cost", money(frame, report.all_done().cost, Some(ways.sessions(&[("cost", "yes")]))));
        return;
    }
    row("registrations", Cell::count(frame, whole.registrations, ways.registrations(&[])));
    row("participations", Cell::count(frame, whole.participations, ways.participations(&[])));
    row("people-registered", Cell::count(frame, whole.people_registered, ways.registered(&[])));
    row("people", Cell::count(frame, whole.people, ways.people(&[])));
    row("rate", writer.rate());
    let came = ways.participations(&[]);
    row("person-days", decimal(frame, report.person_days(), Some(came)));
    let done = report.all_done();
    if done.cost.is_some() {
        let costed = || Some(ways.sessions(&[("cost", "yes")]));
        row("cost", money(frame, done.cost, costed()));
        row("cost-person-day", money(frame, done.cost_per_person_day(), costed()));
    }
    let certified = |kind| ways.registrations(&[("certified", kind)]);
    row("certificates", Cell::count(frame, report.certified, certified("participation")));
    let competent = Cell::count(frame, report.competent, certified("competence"));
    row("certificates-competence", competent);
}

/// The months in which sessions began.
pub fn months(writer: &Writer<'_>) -> Table {
    let (frame, report, ways) = (writer.frame, writer.report, &writer.ways);
    let mut columns = vec![
        Column::text(frame.t("report-month"), 1),
        Column::figures(frame.t("report-sessions")),
        Column::figures(frame.t("report-participations")),
    ];
    // Months and sessions are few people each: their counts are for who may see them.
    columns.truncate(if writer.is_open() { 3 } else { 2 });
    let width = columns.len();
    let mut table = Table::new("months", frame.t("report-by-month"), columns);
    let months = report.by_month();
    for (month, sessions, counted) in months.iter().filter(|month| month.1 > 0) {
        let narrow = [("month", month.to_string())];
        let narrow: Vec<(&str, &str)> =
            narrow.iter().map(|(name, month)| (*name, month.as_str())).collect();
        table.rows.push(vec![
            Cell::text(kit_lang::month_name(frame.lang, *month)),
            Cell::count(frame, *sessions, ways.sessions(&narrow)),
            Cell::count(frame, counted.participations, ways.participations(&narrow)),
        ]);
    }
    table.rows.iter_mut().for_each(|row| row.truncate(width));
    let mut total = vec![
        Cell::text(frame.t("report-total")),
        Cell::count(frame, report.in_state(""), ways.sessions(&[])),
        Cell::count(frame, report.whole.participations, ways.participations(&[])),
    ];
    total.truncate(width);
    table.total = Some(total);
    if writer.is_open() {
        table.chart = by_month(writer, &months);
    }
    table
}

/// Participations by the month of beginning.
fn by_month(writer: &Writer<'_>, months: &[(u32, i64, Counted)]) -> Option<Drawing> {
    let (frame, ways) = (writer.frame, &writer.ways);
    let columns: Vec<charts::Column> = months
        .iter()
        .map(|(month, _, counted)| charts::Column {
            label: month.to_string(),
            value: counted.participations as f64,
            shown: shown_if_any(frame, counted.participations),
            target: None,
            href: Some(ways.participations(&[("month", &month.to_string())])),
        })
        .collect();
    let title = frame.t("report-by-month-chart");
    drawing(frame, &title, |chart| charts::columns(chart, &columns))
}

fn shown_if_any(frame: &Frame, count: i64) -> String {
    if count > 0 { frame.number(count) } else { String::new() }
}

/// Every session of the year.
pub fn sessions(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let columns = vec![
        Column::text(frame.t("report-session"), 10),
        Column::text(frame.t("report-place-name"), 5),
        Column::text(frame.t("report-dates"), 7),
        Column { width: 3, ..Column::figures(frame.t("report-half-days-short")) },
        Column { width: 3, ..Column::figures(frame.t("report-registered-short")) },
        Column { width: 3, ..Column::figures(frame.t("report-present-short")) },
        Column::text(frame.t("report-state"), 4),
    ];
    let mut table = Table::new("sessions", frame.t("report-sessions-table"), columns);
    table.rows =
        writer.report.sessions.iter().map(|session| session_row(writer, session)).collect();
    if !writer.is_open() {
        table.columns.drain(4..6);
    }
    table.most = SESSIONS_SEEN;
    if table.rows.len() > SESSIONS_SEEN {
        table.note = frame.t1("report-sessions-more", "count", SESSIONS_SEEN);
    }
    table
}

fn session_row(writer: &Writer<'_>, session: &SessionLine) -> Vec<Cell> {
    let (frame, ways) = (writer.frame, &writer.ways);
    let counted = writer.report.of_session(session);
    let id = session.id.to_string();
    let narrow = [("session", id.as_str())];
    let title = match writer.is_open() {
        true => Cell::link(session.title(frame.lang), format!("/sessions/{id}")),
        false => Cell::text(session.title(frame.lang)),
    };
    let mut row = vec![
        title,
        Cell::text(session.place(frame.lang)),
        Cell::text(frame.date_range(session.starts_on, session.ends_on)),
        Cell { href: None, ..Cell::sum(frame, session.half_days, String::new()) },
        Cell::count(frame, counted.registrations, ways.registrations(&narrow)),
        Cell::count(frame, counted.participations, ways.participations(&narrow)),
        Cell::text(frame.t(&format!("report-state-{}", session.state))),
    ];
    if !writer.is_open() {
        row.drain(4..6);
    }
    row
}
