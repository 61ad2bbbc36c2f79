//! Who came, and where: by sex, age, residence, kind of organisation, place below.

use super::{
    document::{Cell, Column, Table, percent},
    tables::drawing,
    writing::Writer,
};
use crate::{
    features::reports::{
        ages::UNKNOWN,
        behind::{Ways, home, kind},
        plan::Line,
        report::{Group, Residence},
        veil::Breakdown,
    },
    layout::charts::{self, Bar},
};

/// A chart shows the first of a long list; the table beside it has all.
const BARS_SEEN: usize = 10;

/// Persons, their share, participations: what most breakdowns show of a group.
fn measured(
    writer: &Writer<'_>,
    (hidden, group): (bool, &Group),
    narrow: &[(&str, &str)],
) -> Vec<Cell> {
    let (frame, ways, counted) = (writer.frame, &writer.ways, group.counted);
    let share = match hidden {
        true => Cell::hidden(frame),
        false => Cell::share(frame, counted.people, writer.report.whole.people),
    };
    vec![
        writer.persons(hidden, counted.people, ways.people(narrow)),
        share,
        writer.persons(hidden, counted.participations, ways.participations(narrow)),
    ]
}

fn measures(writer: &Writer<'_>, first: &str) -> Vec<Column> {
    let frame = writer.frame;
    vec![
        Column::text(frame.t(first), 5),
        Column { width: 3, ..Column::figures(frame.t("report-people-short")) },
        Column { width: 2, ..Column::figures(frame.t("report-share")) },
        Column { width: 4, ..Column::figures(frame.t("report-participations")) },
    ]
}

fn total(writer: &Writer<'_>) -> Vec<Cell> {
    let whole = Group { key: String::new(), counted: writer.report.whole };
    let mut cells = vec![Cell::text(writer.frame.t("report-total"))];
    cells.extend(measured(writer, (writer.hides_whole(), &whole), &[]));
    cells
}

fn share_of(writer: &Writer<'_>, group: &Group) -> f64 {
    group.counted.people as f64 / writer.report.whole.people.max(1) as f64
}

fn bar(writer: &Writer<'_>, label: &str, people: i64, narrow: &[(&str, &str)]) -> Bar {
    Bar {
        label: label.to_owned(),
        value: people as f64,
        shown: writer.frame.number(people),
        href: Some(writer.ways.people(narrow)).filter(|_| writer.is_open()),
    }
}

pub fn sexes(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let mut table = Table::new("sex", frame.t("report-by-sex"), measures(writer, "report-sex"));
    let mut parts = Vec::new();
    for group in writer.with_hidden(Breakdown::Sex, writer.report.by_sex()) {
        let hidden = writer.hides(Breakdown::Sex, &group.key);
        let narrow = [("sex", group.key.as_str())];
        let label = frame.t(&format!("report-sex-{}", group.key)).into_owned();
        let mut row = vec![Cell::text(label.as_str())];
        row.extend(measured(writer, (hidden, &group), &narrow));
        table.rows.push(row);
        parts.push(charts::Part {
            label,
            value: group.counted.people as f64,
            shown: percent(frame, share_of(writer, &group)),
            href: Some(writer.ways.people(&narrow)).filter(|_| writer.is_open()),
        });
    }
    table.total = Some(total(writer));
    // Parts of a whole of which some are hidden cannot be drawn.
    if !table.hides_anything() {
        table.chart = drawing(frame, &table.title, |chart| charts::share(chart, &parts));
    }
    table
}

/// Town and country, by the commune of residence.
pub fn milieus(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let columns = measures(writer, "report-milieu");
    let mut table = Table::new("milieu", frame.t("report-by-milieu"), columns);
    let mut parts = Vec::new();
    for group in writer.with_hidden(Breakdown::Milieu, writer.report.by_milieu()) {
        let hidden = writer.hides(Breakdown::Milieu, &group.key);
        let narrow = [("milieu", group.key.as_str())];
        let label = frame.t(&format!("report-milieu-{}", group.key)).into_owned();
        let mut row = vec![Cell::text(label.as_str())];
        row.extend(measured(writer, (hidden, &group), &narrow));
        table.rows.push(row);
        parts.push(charts::Part {
            label,
            value: group.counted.people as f64,
            shown: percent(frame, share_of(writer, &group)),
            href: Some(writer.ways.people(&narrow)).filter(|_| writer.is_open()),
        });
    }
    table.total = Some(total(writer));
    // Parts of a whole of which some are hidden cannot be drawn.
    if !table.hides_anything() {
        table.chart = drawing(frame, &table.title, |chart| charts::share(chart, &parts));
    }
    table
}

pub fn ages(writer: &Writer<'_>) -> Table {
    let (frame, report) = (writer.frame, writer.report);
    // Sex and age crossed are for who may see the persons.
    let mut sexes: Vec<String> = report.by_sex().into_iter().map(|group| group.key).collect();
    sexes.retain(|_| writer.is_open());
    let mut columns = vec![Column::text(frame.t("report-age"), 2)];
    let names = sexes.iter().map(|sex| frame.t(&format!("report-sex-{sex}")));
    columns.extend(names.map(Column::figures));
    columns.push(Column::figures(frame.t("report-total")));
    let mut table = Table::new("age", frame.t("report-by-age"), columns);
    let mut bars = Vec::new();
    for group in writer.with_hidden(Breakdown::Age, report.by_age()) {
        let label = frame.t(&format!("report-age-{}", group.key)).into_owned();
        table.rows.push(age_row(writer, &sexes, &label, &group));
        if !writer.hides(Breakdown::Age, &group.key) {
            bars.push(bar(writer, &label, group.counted.people, &[("age", &group.key)]));
        }
    }
    table.total = Some(age_total(writer));
    table.chart = drawing(frame, &table.title, |chart| charts::bars(chart, &bars));
    table
}

fn age_total(writer: &Writer<'_>) -> Vec<Cell> {
    let (frame, report) = (writer.frame, writer.report);
    let mut row = vec![Cell::text(frame.t("report-total"))];
    let sexes = report.by_sex().into_iter().filter(|_| writer.is_open());
    row.extend(sexes.map(|group| {
        Cell::count(frame, group.counted.people, writer.ways.people(&[("sex", &group.key)]))
    }));
    row.push(writer.persons(writer.hides_whole(), report.whole.people, writer.ways.people(&[])));
    row
}

fn age_row(writer: &Writer<'_>, sexes: &[String], label: &str, group: &Group) -> Vec<Cell> {
    let (frame, ways, age) = (writer.frame, &writer.ways, group.key.as_str());
    let mut row = vec![Cell::text(label)];
    row.extend(sexes.iter().map(|sex| {
        let narrow = [("sex", sex.as_str()), ("age", age)];
        Cell::count(frame, writer.report.people_of(sex, age), ways.people(&narrow))
    }));
    let hidden = writer.hides(Breakdown::Age, age);
    row.push(writer.persons(hidden, group.counted.people, ways.people(&[("age", age)])));
    row
}

pub fn homes(writer: &Writer<'_>) -> Table {
    let (frame, report) = (writer.frame, writer.report);
    let residence = report.area.residence();
    let words = match residence {
        Residence::Province => ("report-by-province", "report-province"),
        Residence::Commune => ("report-by-commune", "report-commune"),
    };
    let mut table = Table::new("home", frame.t(words.0), measures(writer, words.1));
    let mut bars = Vec::new();
    let groups = report.by_home();
    let most = groups.first().map_or(1, |group| group.counted.people.max(1));
    for group in groups.iter().filter(|group| group.counted.people > 0) {
        let narrow = [home(residence, &group.key)];
        let label = home_name(writer, residence, &group.key);
        let mut row = vec![Cell::text(label.as_str())];
        row.extend(measured(writer, (false, group), &narrow));
        table.rows.push(row);
        table.bars.push(group.counted.people as f64 / most as f64);
        bars.push(bar(writer, &label, group.counted.people, &narrow));
    }
    bars.truncate(BARS_SEEN);
    table.total = Some(total(writer));
    table.chart = drawing(frame, &table.title, |chart| charts::bars(chart, &bars));
    table
}

/// People of whom only the province is known are named so, not as if they lived in the commune of the same name.
fn home_name(writer: &Writer<'_>, residence: Residence, code: &str) -> String {
    let name = place_name(writer, code);
    let exact = match residence {
        Residence::Province => 6,
        Residence::Commune => 11,
    };
    if code.len() >= exact { name } else { writer.frame.t1("report-home-wide", "name", name) }
}

fn place_name(writer: &Writer<'_>, code: &str) -> String {
    let names = writer.report.places.get(code);
    names.map_or(code, |names| names.in_lang(writer.frame.lang)).to_owned()
}

pub fn kinds(writer: &Writer<'_>) -> Table {
    let (frame, report) = (writer.frame, writer.report);
    let mut table = Table::new("kind", frame.t("report-by-kind"), measures(writer, "report-kind"));
    let mut bars = Vec::new();
    let mut groups = report.by_kind();
    groups.retain(|group| group.counted.people > 0);
    for group in &writer.with_hidden(Breakdown::Kind, groups) {
        let hidden = writer.hides(Breakdown::Kind, &group.key);
        let narrow = [kind(&group.key)];
        let word = if group.key.is_empty() { "none" } else { &group.key };
        let label = frame.t(&format!("report-kind-{}", word.replace('_', "-"))).into_owned();
        let mut row = vec![Cell::text(label.as_str())];
        row.extend(measured(writer, (hidden, group), &narrow));
        table.rows.push(row);
        if !hidden {
            bars.push(bar(writer, &label, group.counted.people, &narrow));
        }
    }
    table.note = frame.t("report-by-kind-note").into_owned();
    table.chart = drawing(frame, &table.title, |chart| charts::bars(chart, &bars));
    table
}

/// The places below side by side. Their persons do not add up: who came in two of them is one person above.
pub fn children(writer: &Writer<'_>) -> Table {
    let (frame, report, ways) = (writer.frame, writer.report, &writer.ways);
    let mut columns = vec![
        Column::text(frame.t("report-place-name"), 2),
        Column::figures(frame.t("report-sessions")),
        Column::figures(frame.t("report-participations")),
        Column::figures(frame.t("report-people-short")),
    ];
    if !report.lines.is_empty() {
        columns.push(Column::figures(frame.t("report-sessions-planned")));
        columns.push(Column::figures(frame.t("report-people-planned")));
    }
    let mut table = Table::new("places", frame.t("report-by-place"), columns);
    let (mut shown, mut hidden): (Vec<_>, Vec<_>) =
        report.by_child().into_iter().partition(|(group, _)| !writer.hides_part(&group.key));
    // Their order would tell which of the hidden ones are the larger.
    hidden.sort_by(|(one, _), (other, _)| one.key.cmp(&other.key));
    shown.extend(hidden);
    for (group, sessions) in shown {
        table.rows.push(child_row(writer, &group, sessions));
    }
    let mut total = vec![
        Cell::text(frame.t("report-total")),
        Cell::count(frame, report.in_state(""), ways.sessions(&[])),
        writer.persons(writer.hides_whole(), report.whole.participations, ways.participations(&[])),
        writer.persons(writer.hides_whole(), report.whole.people, ways.people(&[])),
    ];
    total.extend(child_plan(writer, ways, |_| true, &[]));
    table.total = Some(total);
    table.note = frame.t("report-by-place-note").into_owned();
    table
}

/// What was planned there, when anything was planned at all.
fn child_plan(
    writer: &Writer<'_>,
    ways: &Ways,
    of: impl Fn(&Line) -> bool,
    narrow: &[(&str, &str)],
) -> Vec<Cell> {
    if writer.report.lines.is_empty() {
        return Vec::new();
    }
    let (groups, persons) = writer.report.planned(of);
    let cell = |number| Cell::sum(writer.frame, number, ways.lines(narrow));
    vec![cell(groups), cell(persons)]
}

fn child_row(writer: &Writer<'_>, group: &Group, sessions: i64) -> Vec<Cell> {
    let frame = writer.frame;
    let own = group.key.is_empty();
    let hidden = writer.hides_part(&group.key);
    let code = if own { &writer.report.area.code } else { &group.key };
    let ways = Ways { place: code.clone(), year: writer.report.year };
    let narrow: &[(&str, &str)] = if own { &[("only", "here")] } else { &[] };
    let name = if own {
        Cell::text(frame.t("report-place-itself"))
    } else {
        Cell::link(place_name(writer, code), ways.report("training"))
    };
    let mut cells = vec![
        name,
        Cell::count(frame, sessions, ways.sessions(narrow)),
        writer.persons(hidden, group.counted.participations, ways.participations(narrow)),
        writer.persons(hidden, group.counted.people, ways.people(narrow)),
    ];
    // A plan of a place above may have lines here: they are found from there.
    let child = Some(group.key.as_str()).filter(|_| !own);
    let here = [("child", if own { "here" } else { code })];
    let above = &writer.ways;
    cells.extend(child_plan(writer, above, |line| line.child.as_deref() == child, &here));
    cells
}

/// The word for what is not known of a person, as lists show it.
pub fn sex_key(sex: Option<&str>) -> String {
    format!("report-sex-one-{}", sex.unwrap_or(UNKNOWN))
}
