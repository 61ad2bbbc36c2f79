//! What was planned and done, whom it reached without names, what it cost, how long the word took.

use super::{persons::audience, writing::Writer};
use crate::features::{
    reach::{
        behind::asked,
        figures::Delay,
        plan::{By, Done, grouped},
    },
    reports::{Cell, Column, Table, money},
};

/// Campaigns that page and paper show; the workbook has them all.
const CAMPAIGNS_SEEN: usize = 40;

pub fn tables(writer: &Writer<'_>) -> Vec<Table> {
    if writer.reach.actions.is_empty() {
        return Vec::new();
    }
    By::ALL.map(|by| planned(writer, by)).into()
}

fn planned(writer: &Writer<'_>, by: By) -> Table {
    let frame = writer.frame;
    let mut columns = vec![Column::text(frame.t(&format!("reach-{}", by.as_str())), 5)];
    let keys = [
        "reach-actions",
        "reach-begun",
        "reach-times",
        "reach-times-done",
        "reach-persons-planned",
        "reach-counted",
        "reach-estimated",
    ];
    columns.extend(keys.map(|key| Column { width: 2, ..Column::figures(frame.t(key)) }));
    let id = match by {
        By::Aim => "plan-aims",
        By::Audience => "plan-audiences",
        By::Channel => "plan-channels",
        By::Month => "plan-months",
    };
    let mut table = Table::new(id, frame.t(&format!("reach-plan-by-{}", by.as_str())), columns);
    for (key, done) in grouped(&writer.reach.actions, by) {
        let name = Cell::text(group_name(writer, by, &key));
        table.rows.push(row(writer, name, &done, &[(by.as_str(), asked(&key))]));
    }
    let total = row(writer, Cell::text(frame.t("report-total")), &writer.done(), &[]);
    table.total = Some(total);
    table
}

/// A group of actions in words.
pub fn group_name(writer: &Writer<'_>, by: By, key: &str) -> String {
    let frame = writer.frame;
    match by {
        By::Aim if key.is_empty() => frame.t("reach-no-aim").into_owned(),
        By::Aim => frame.t(&format!("plan-aim-{key}")).into_owned(),
        By::Audience if key.is_empty() => frame.t("reach-everybody").into_owned(),
        By::Audience => audience(writer, key),
        By::Channel => frame.t(&format!("plan-channel-{}", key.replace('_', "-"))).into_owned(),
        By::Month => match key.parse() {
            Ok(month) => kit_lang::month_name(frame.lang, month).to_owned(),
            Err(_) => frame.t("reach-no-month").into_owned(),
        },
    }
}

fn row(writer: &Writer<'_>, name: Cell, done: &Done, narrow: &[(&str, &str)]) -> Vec<Cell> {
    let frame = writer.frame;
    let all = || writer.ways.actions(narrow);
    let begun = || writer.ways.actions(&[narrow, &[("done", "yes")]].concat());
    vec![
        name,
        Cell::count(frame, done.actions, all()),
        Cell::count(frame, done.begun, begun()),
        Cell::sum(frame, done.times, all()),
        Cell::sum(frame, done.done, begun()),
        Cell::sum(frame, done.persons, all()),
        Cell::sum(frame, done.counted, begun()),
        Cell::sum(frame, done.estimated, begun()),
    ]
}

/// Persons without names, counted and estimated: actions, events without a list, the press. No sum.
pub fn beside(writer: &Writer<'_>) -> Vec<Table> {
    let (frame, done) = (writer.frame, writer.done());
    let columns = vec![
        Column::text(frame.t("reach-source"), 4),
        Column::figures(frame.t("reach-things")),
        Column::figures(frame.t("reach-counted")),
        Column::figures(frame.t("reach-estimated")),
    ];
    let mut table = Table::new("beside", frame.t("reach-beside"), columns);
    let mut add = |source: &str, things: i64, (counted, estimated): (i64, i64), href: String| {
        if things > 0 {
            table.rows.push(vec![
                Cell::text(frame.t(&format!("reach-source-{source}"))),
                Cell::sum(frame, things, href.clone()),
                Cell::sum(frame, counted, href.clone()),
                Cell::sum(frame, estimated, href),
            ]);
        }
    };
    let begun = writer.ways.actions(&[("done", "yes")]);
    add("actions", done.begun, (done.counted, done.estimated), begun);
    for one in &writer.reach.beside {
        let page = if one.source == "press" { "/coverage" } else { "/events" };
        let href = writer.ways.beside(page);
        add(&one.source, one.things, (one.counted, one.estimated), href);
    }
    table.note = frame.t("reach-beside-note").into_owned();
    if table.rows.is_empty() { Vec::new() } else { vec![table] }
}

/// What was done, with what it was to cost, by channel.
pub fn means(writer: &Writer<'_>) -> Vec<Table> {
    let frame = writer.frame;
    let columns = vec![
        Column::text(frame.t("reach-channel"), 4),
        Column::figures(frame.t("reach-begun")),
        Column { width: 2, ..Column::figures(frame.t("reach-cost")) },
        Column::figures(frame.t("reach-counted")),
        Column { width: 2, ..Column::figures(frame.t("reach-cost-person")) },
    ];
    let mut table = Table::new("cost", frame.t("reach-part-cost"), columns);
    let row = |name: String, done: &Done, channel: &str| {
        let href = || writer.ways.actions(&[("channel", channel), ("cost", "yes")]);
        let cost = Some(done.cost).filter(|cost| *cost > 0);
        let each = done.cost_per_person();
        vec![
            Cell::text(name),
            Cell::count(
                frame,
                done.begun,
                writer.ways.actions(&[("channel", channel), ("done", "yes")]),
            ),
            money(frame, cost, cost.map(|_| href())),
            Cell::sum(frame, done.counted, href()),
            money(frame, each, each.map(|_| href())),
        ]
    };
    for (key, done) in grouped(&writer.reach.actions, By::Channel) {
        if done.begun > 0 {
            table.rows.push(row(group_name(writer, By::Channel, &key), &done, &key));
        }
    }
    table.total = Some(row(frame.t("report-total").into_owned(), &writer.done(), ""));
    table.note = frame.t("reach-cost-note").into_owned();
    if writer.done().cost == 0 { Vec::new() } else { vec![table] }
}

/// From the decision to the information.
pub fn delays(writer: &Writer<'_>) -> Vec<Table> {
    let frame = writer.frame;
    let columns = vec![
        Column::text(frame.t("reach-delay-of"), 5),
        Column::figures(frame.t("reach-things")),
        Column::figures(frame.t("reach-delay-least")),
        Column::figures(frame.t("reach-delay-median")),
        Column::figures(frame.t("reach-delay-most")),
    ];
    let mut table = Table::new("delay", frame.t("reach-delay"), columns);
    let campaigns = (writer.reach.campaign_delay(), "#campaigns".to_owned());
    let actions = (writer.reach.action_delay(), writer.ways.actions(&[("done", "yes")]));
    for (key, (delay, href)) in [("campaigns", campaigns), ("actions", actions)] {
        table.rows.extend(delay.map(|delay| delay_row(writer, key, delay, href)));
    }
    table.note = frame.t("reach-delay-note").into_owned();
    let mut tables = vec![table, campaigns_table(writer)];
    tables.retain(|table| !table.rows.is_empty());
    tables
}

fn delay_row(writer: &Writer<'_>, key: &str, delay: Delay, href: String) -> Vec<Cell> {
    let frame = writer.frame;
    let mut cells = vec![
        Cell::text(frame.t(&format!("reach-delay-{key}"))),
        Cell::sum(frame, delay.times, href),
    ];
    cells.extend([delay.least, delay.median, delay.most].map(|days| days_cell(writer, Some(days))));
    cells
}

fn days_cell(writer: &Writer<'_>, days: Option<f64>) -> Cell {
    let Some(days) = days else { return Cell::nothing() };
    let digits = usize::from((days * 10.0).round() % 10.0 != 0.0);
    let shown = kit_lang::decimal(writer.frame.lang, days, digits);
    Cell::decimal(shown, days)
}

fn campaigns_table(writer: &Writer<'_>) -> Table {
    let frame = writer.frame;
    let columns = vec![
        Column::text(frame.t("reach-campaign"), 5),
        Column::text(frame.t("report-place-name"), 3),
        Column { width: 2, ..Column::figures(frame.t("reach-delivered")) },
        Column { width: 2, ..Column::figures(frame.t("reach-days")) },
    ];
    let mut table = Table::new("campaigns", frame.t("reach-campaigns"), columns);
    for one in &writer.reach.campaigns {
        let href = format!("/campaigns/{}", one.id);
        let place = if frame.lang == kit_lang::Lang::Ar { &one.place_ar } else { &one.place_fr };
        table.rows.push(vec![
            Cell::link(one.title.as_str(), href.as_str()),
            Cell::text(place.as_str()),
            Cell::sum(frame, one.delivered, format!("{href}/recipients?state=sent")),
            days_cell(writer, one.days()),
        ]);
    }
    table.most = CAMPAIGNS_SEEN;
    table
}
