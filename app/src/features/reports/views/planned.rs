//! Planned against done: each line of the plan, its means, the quarters, the audiences; and those counted without a list.

use super::{
    document::{Cell, Column, Table, Value},
    tables::drawing,
    writing::Writer,
};
use crate::{
    features::reports::{
        ages::UNKNOWN,
        plan::{Count, Done, Line, written},
        veil::Breakdown,
    },
    layout::{Frame, charts},
};

fn figures(writer: &Writer<'_>, key: &str, width: u32) -> Column {
    Column { width, ..Column::figures(writer.frame.t(key)) }
}

/// Money as it is written; nothing leads behind it but the sessions it was spent on.
pub fn money(frame: &Frame, centimes: Option<i64>, href: Option<String>) -> Cell {
    match centimes {
        Some(centimes) => Cell {
            shown: kit_lang::dirhams(frame.lang, centimes),
            href,
            value: Value::Decimal(centimes as f64 / 100.0),
        },
        None => Cell::nothing(),
    }
}

/// Money in a column that says the unit; whole dirhams stand without decimals.
fn bare(frame: &Frame, centimes: Option<i64>, href: Option<String>) -> Cell {
    let told = money(frame, centimes, href);
    match centimes {
        Some(centimes) => {
            let digits = if centimes % 100 == 0 { 0 } else { 2 };
            let shown = kit_lang::decimal(frame.lang, centimes as f64 / 100.0, digits);
            Cell { shown, ..told }
        }
        None => told,
    }
}

pub fn decimal(frame: &Frame, number: f64, href: Option<String>) -> Cell {
    let digits = usize::from(number.fract() != 0.0);
    let shown = kit_lang::decimal(frame.lang, number, digits);
    Cell { shown, href: href.filter(|_| number > 0.0), value: Value::Decimal(number) }
}

/// What was planned: a figure that leads to the plan.
fn wanted(frame: &Frame, number: i64, href: String) -> Cell {
    Cell { href: Some(href).filter(|_| number > 0), ..Cell::sum(frame, number, String::new()) }
}

/// Persons of a group whose members may only be counted lead nowhere.
fn persons(frame: &Frame, count: i64, sensitive: bool, href: String) -> Cell {
    let cell = Cell::count(frame, count, href);
    if sensitive { Cell { href: None, ..cell } } else { cell }
}

fn narrowed_by(line: &Line) -> [(&'static str, String); 1] {
    [("line", line.id.to_string())]
}

fn pairs<'a>(narrow: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    narrow.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// Each line: sessions and persons planned, held and reached, and where it stands.
pub fn lines(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let columns = vec![
        Column::text(frame.t("report-line"), 10),
        figures(writer, "report-sessions-planned", 3),
        figures(writer, "report-sessions-held", 3),
        figures(writer, "report-people-planned", 3),
        figures(writer, "report-people-short", 3),
        figures(writer, "report-women-short", 3),
        figures(writer, "report-of-planned", 3),
        Column::text(frame.t("report-state"), 4),
    ];
    let mut table = Table::new("plan", frame.t("report-by-line"), columns);
    let rows = writer.report.by_line();
    table.rows = rows.iter().map(|(line, done)| line_row(writer, line, done)).collect();
    table.total = Some(lines_total(writer, &rows));
    // A line is few people: who they were is for who may see them.
    without(writer, &mut table, 4..7);
    table.note = frame.t("report-by-line-note").into_owned();
    table.most = LINES_SEEN;
    table
}

/// Page and paper show this many lines; the plans of a nation have hundreds.
const LINES_SEEN: usize = 150;

/// Takes columns about persons out for a reader who may not see them.
fn without(writer: &Writer<'_>, table: &mut Table, columns: std::ops::Range<usize>) {
    if writer.is_open() {
        return;
    }
    table.columns.drain(columns.clone());
    for row in table.rows.iter_mut().chain(&mut table.total) {
        row.drain(columns.clone());
    }
}

fn line_row(writer: &Writer<'_>, line: &Line, done: &Done) -> Vec<Cell> {
    let (frame, ways) = (writer.frame, &writer.ways);
    let narrow = narrowed_by(line);
    let narrow = pairs(&narrow);
    let plan = format!("/plans/{}", line.plan);
    let women = [narrow.as_slice(), &[("sex", "f")]].concat();
    let standing = writer.report.standing(line, done).as_str();
    vec![
        Cell::link(line.title(frame.lang), plan.as_str()),
        wanted(frame, line.groups, plan.clone()),
        Cell {
            href: Some(ways.sessions(&narrow)).filter(|_| done.sessions > 0),
            ..Cell::sum(frame, done.held, String::new())
        },
        wanted(frame, line.persons, plan),
        persons(frame, done.counted.people, line.sensitive, ways.people(&narrow)),
        persons(frame, done.women, line.sensitive, ways.people(&women)),
        Cell::share(frame, done.counted.people, line.persons),
        Cell::text(frame.t(&format!("report-standing-{standing}"))),
    ]
}

/// Sessions and what was planned add up; persons do not, so their sum is left to the whole report.
fn lines_total(writer: &Writer<'_>, rows: &[(&Line, Done)]) -> Vec<Cell> {
    let (frame, ways) = (writer.frame, &writer.ways);
    let (groups, persons) = writer.report.planned(|_| true);
    let held: i64 = rows.iter().map(|(_, done)| done.held).sum();
    vec![
        Cell::text(frame.t("report-total")),
        wanted(frame, groups, ways.lines(&[])),
        Cell::sum(frame, held, ways.sessions(&[])),
        wanted(frame, persons, ways.lines(&[])),
        Cell::text(""),
        Cell::text(""),
        Cell::text(""),
        Cell::text(""),
    ]
}

/// Half-days, hours, person-days, attendance and cost of each line.
pub fn means(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let columns = vec![
        Column::text(frame.t("report-line"), 8),
        figures(writer, "report-half-days-short", 4),
        figures(writer, "report-hours-short", 3),
        figures(writer, "report-participations-short", 3),
        figures(writer, "report-person-days-short", 3),
        figures(writer, "report-rate-short", 3),
        figures(writer, "report-budget", 4),
        figures(writer, "report-cost-short", 4),
        figures(writer, "report-cost-person-day-short", 4),
    ];
    let mut table = Table::new("means", frame.t("report-means"), columns);
    for (line, done) in writer.report.by_line() {
        let plan = format!("/plans/{}", line.plan);
        let narrow = narrowed_by(line);
        let title = Cell::link(line.title(frame.lang), plan.as_str());
        let budget = bare(frame, line.budget, Some(plan));
        table.rows.push(means_row(writer, title, &done, (budget, &pairs(&narrow))));
    }
    let budgets = writer.report.lines.iter().filter_map(|line| line.budget);
    let budget = budgets.fold(None, |sum: Option<i64>, one| Some(sum.unwrap_or(0) + one));
    let all = writer.report.all_done();
    let total = Cell::text(frame.t("report-total-year"));
    let budget = bare(frame, budget, Some(writer.ways.lines(&[])));
    table.total = Some(means_row(writer, total, &all, (budget, &[])));
    without(writer, &mut table, 8..9);
    without(writer, &mut table, 3..6);
    table.note = frame.t("report-means-note").into_owned();
    table.most = LINES_SEEN;
    table
}

fn means_row(
    writer: &Writer<'_>,
    title: Cell,
    done: &Done,
    (budget, narrow): (Cell, &[(&str, &str)]),
) -> Vec<Cell> {
    let (frame, ways) = (writer.frame, &writer.ways);
    let sessions = ways.sessions(narrow);
    let costed = ways.sessions(&[narrow, &[("cost", "yes")]].concat());
    vec![
        title,
        Cell::sum(frame, done.half_days, sessions.clone()),
        decimal(frame, done.hours, Some(sessions)),
        Cell::sum(frame, done.counted.participations, ways.participations(narrow)),
        decimal(frame, done.counted.attended as f64 / 2.0, Some(ways.participations(narrow))),
        Cell::ratio(frame, done.rate()),
        budget,
        bare(frame, done.cost, Some(costed.clone())),
        bare(frame, done.cost_per_person_day(), Some(costed)),
    ]
}

/// Sessions planned and held, by the quarter for which their line was planned.
pub fn quarters(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let columns = vec![
        Column::text(frame.t("report-quarter"), 2),
        Column::figures(frame.t("report-sessions-planned")),
        Column::figures(frame.t("report-sessions-held")),
    ];
    let mut table = Table::new("quarters", frame.t("report-by-quarter"), columns);
    let rows = writer.report.by_line();
    let mut drawn = Vec::new();
    for quarter in 1..=4 {
        let of = || rows.iter().filter(move |(line, _)| line.quarter == quarter);
        let planned: i64 = of().map(|(line, _)| line.groups).sum();
        let held: i64 = of().map(|(_, done)| done.held).sum();
        let label = frame.t(&format!("report-quarter-{quarter}")).into_owned();
        table.rows.push(vec![
            Cell::text(label.as_str()),
            wanted(frame, planned, writer.ways.lines(&[])),
            Cell { href: None, ..Cell::sum(frame, held, String::new()) },
        ]);
        drawn.push(charts::Column {
            label,
            value: held as f64,
            shown: frame.number(held),
            target: Some((planned as f64, frame.number(planned))).filter(|_| planned > 0),
            href: None,
        });
    }
    let title = frame.t("report-by-quarter-chart");
    table.chart = drawing(frame, &title, |chart| charts::columns(chart, &drawn));
    table.note = frame.t("report-by-quarter-note").into_owned();
    table
}

/// Persons planned and reached by audience, as of their registration.
pub fn audiences(writer: &Writer<'_>) -> Table {
    let (frame, report, ways) = (writer.frame, writer.report, &writer.ways);
    let columns = vec![
        Column::text(frame.t("report-audience"), 5),
        figures(writer, "report-people-planned", 2),
        figures(writer, "report-people-short", 2),
        figures(writer, "report-women-short", 2),
        figures(writer, "report-participations", 3),
    ];
    let mut table = Table::new("audiences", frame.t("report-by-audience"), columns);
    let reached = report.by_audience();
    let hidden = |code: &str| writer.hides(Breakdown::Audience, code);
    let mut bars = Vec::new();
    let drawn = reached.iter().filter(|(group, _)| !hidden(&group.key));
    let most = drawn.map(|(group, _)| group.counted.people).max().unwrap_or(0).max(1);
    for (code, name, sensitive) in audience_names(writer) {
        let (_, planned) = report.planned(|line| line.audience.as_deref().unwrap_or("") == code);
        let found = reached.iter().find(|(group, _)| group.key == code);
        let (counted, women) =
            found.map_or((Default::default(), 0), |(group, women)| (group.counted, *women));
        if planned == 0 && counted.registrations == 0 && !hidden(code) {
            continue;
        }
        let asked = if code.is_empty() { UNKNOWN } else { code };
        let narrow = [("audience", asked)];
        if hidden(code) || (!writer.is_open() && counted.people == 0 && planned == 0) {
            if hidden(code) {
                table.bars.push(0.0);
                table.rows.push(hidden_audience(writer, name, (planned, &narrow)));
            }
            continue;
        }
        let sensitive = sensitive || !writer.is_open();
        let people = persons(frame, counted.people, sensitive, ways.people(&narrow));
        bars.push(charts::Bar {
            label: name.clone(),
            value: counted.people as f64,
            shown: frame.number(counted.people),
            href: people.href.clone(),
        });
        let came = ways.participations(&narrow);
        // On paper the bars stand in the table: five columns leave no room beside it.
        table.bars.push(counted.people as f64 / most as f64);
        table.rows.push(vec![
            Cell::text(name),
            wanted(frame, planned, ways.lines(&narrow)),
            people,
            persons(frame, women, sensitive, ways.people(&[("audience", asked), ("sex", "f")])),
            persons(frame, counted.participations, sensitive, came),
        ]);
    }
    without(writer, &mut table, 3..4);
    table.note = frame.t("report-by-audience-note").into_owned();
    table.chart = drawing(frame, &table.title, |chart| charts::bars(chart, &bars));
    table
}

/// Every audience with its name and whether it is only counted; last those who are in none.
fn audience_names<'a>(writer: &Writer<'a>) -> Vec<(&'a str, String, bool)> {
    let frame = writer.frame;
    let all = writer.report.audiences.iter();
    let names = all.map(|one| (one.code.as_str(), one.name(frame.lang).to_owned(), one.sensitive));
    names.chain([("", frame.t("report-audience-none").into_owned(), false)]).collect()
}

/// What was planned for an audience of which no figure about persons is shown.
fn hidden_audience(
    writer: &Writer<'_>,
    name: String,
    (planned, narrow): (i64, &[(&str, &str)]),
) -> Vec<Cell> {
    let hidden = || Cell::hidden(writer.frame);
    let planned = wanted(writer.frame, planned, writer.ways.lines(narrow));
    vec![Cell::text(name), planned, hidden(), hidden(), hidden()]
}

/// Those who are on no list: each figure in its own unit and as it was written, never added up.
pub fn counts(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let columns = vec![
        Column::text(frame.t("report-session"), 6),
        Column::text(frame.t("report-count-who"), 4),
        Column::text(frame.t("report-count"), 4),
        Column::text(frame.t("report-count-written"), 4),
        Column::text(frame.t("report-count-note"), 4),
    ];
    let mut table = Table::new("counts", frame.t("report-counts"), columns);
    table.rows = writer.report.counts.iter().map(|count| count_row(frame, count)).collect();
    table.note = frame.t("report-counts-note").into_owned();
    table
}

fn count_row(frame: &Frame, count: &Count) -> Vec<Cell> {
    let lang = frame.lang;
    let name = |ar: &Option<String>, fr: &Option<String>| {
        written(lang, ar.as_deref().unwrap_or(""), fr.as_deref().unwrap_or("")).to_owned()
    };
    let sex = count.sex.as_deref().map(|sex| frame.t(&format!("report-sex-{sex}")).into_owned());
    let who = [
        name(&count.audience_ar, &count.audience_fr),
        name(&count.group_ar, &count.group_fr),
        sex.unwrap_or_default(),
    ];
    let who: Vec<String> = who.into_iter().filter(|part| !part.is_empty()).collect();
    let unit = frame.tn(&format!("report-unit-{}", count.unit), count.value);
    let key = format!("report-comparator-{}", count.comparator.as_str().replace('_', "-"));
    vec![
        Cell::link(
            written(lang, &count.title_ar, &count.title_fr),
            format!("/sessions/{}", count.event),
        ),
        Cell::text(who.join(" · ")),
        // A figure of the reader's own script needs no isolates.
        Cell::text(frame.t1(&key, "figure", unit).replace(['\u{2068}', '\u{2069}'], "")),
        Cell::text(count.as_written.as_str()),
        Cell::text(count.note.as_str()),
    ]
}
