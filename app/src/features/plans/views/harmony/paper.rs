//! The comparison on paper: the plans, the grid, what nobody reaches, what is there twice, and every action as an annex.

use super::{HarmonyPage, Row, actions};
use crate::{
    features::plans::harmony::ActionRow,
    foundation::{Paper, letterhead::Letterhead},
    layout::Frame,
};
use chrono::NaiveDate;
use serde_json::{Value, json};

pub fn harmony_paper(
    page: &HarmonyPage,
    letterhead: &Letterhead,
    rows: &[ActionRow],
    today: NaiveDate,
) -> Paper {
    let frame = &page.frame;
    let title = frame.t("harmony-paper-title").into_owned();
    let foot = format!("{title} {} · {}", page.year(), page.place);
    let figure = |value: String, key: &str| json!({ "value": value, "label": frame.t(key) });
    let data = json!({
        "head": letterhead,
        "title": title,
        "place": page.place,
        "year": page.year(),
        "state": frame.t1("harmony-as-of", "date", frame.date(today)),
        "draft": false,
        "foot": foot,
        "figures": [
            figure(frame.number(page.plans.len()), "harmony-plans"),
            figure(frame.number(page.actions), "communication-plan-lines"),
            figure(page.persons.clone(), "communication-plan-persons"),
            figure(page.budget.clone(), "plan-budget-total"),
        ],
        "parts": [
            part(frame, "harmony-plans", json!({ "tables": [plans(page)] })),
            part(frame, "harmony-grid", json!({ "tables": [grid(page)] })),
            part(frame, "harmony-gaps", json!({ "list": gaps(page) })),
            part(frame, "harmony-overlaps", json!({ "tables": [overlaps(page)] })),
        ],
        "annex": annex(page, rows),
    });
    Paper {
        template: include_str!("../../templates/plan.typ"),
        data,
        files: Vec::new(),
        title: foot,
        lang: frame.lang,
        date: today,
    }
}

fn part(frame: &Frame, key: &str, more: Value) -> Value {
    let mut part = json!({ "title": frame.t(key), "text": [] });
    let nothing = match (&more["list"], &more["tables"][0]["rows"]) {
        (Value::Array(list), _) => list.is_empty(),
        (_, Value::Array(rows)) => rows.is_empty(),
        _ => true,
    };
    if let (Some(part), Value::Object(more)) = (part.as_object_mut(), more) {
        part.extend(more);
        if nothing {
            part.insert("empty".into(), json!(frame.t("harmony-none")));
        }
    }
    part
}

fn column(frame: &Frame, key: &str, kind: &str, width: u32) -> Value {
    json!({ "title": frame.t(key), "kind": kind, "width": width })
}

fn plans(page: &HarmonyPage) -> Value {
    let frame = &page.frame;
    let rows = page.plans.iter().map(|one| {
        json!([
            one.place,
            one.state,
            one.actions,
            one.done,
            one.persons,
            one.counted,
            one.estimated,
            one.budget
        ])
    });
    json!({
        "columns": [
            column(frame, "plan-dimension-province", "text", 6),
            column(frame, "plan-state", "text", 4),
            column(frame, "communication-plan-lines", "figure", 3),
            column(frame, "communication-plan-times-done", "figure", 4),
            column(frame, "communication-plan-persons", "figure", 4),
            column(frame, "communication-plan-counted", "figure", 4),
            column(frame, "plan-estimated-persons", "figure", 4),
            column(frame, "plan-budget", "figure", 4),
        ],
        "rows": rows.collect::<Vec<_>>(),
    })
}

/// The grid; a column in which there is nothing is a gap, and has no room on paper when there are many.
fn grid(page: &HarmonyPage) -> Value {
    let frame = &page.frame;
    let all = page.columns.len() <= 13;
    let kept: Vec<usize> =
        (0..page.columns.len()).filter(|at| all || page.columns[*at].actions > 0).collect();
    let mut columns = vec![json!({ "title": page.way(&page.ways.0), "kind": "text", "width": 7 })];
    columns.extend(
        kept.iter()
            .map(|at| json!({ "title": page.columns[*at].short, "kind": "figure", "width": 3 })),
    );
    columns.push(column(frame, "plan-total", "figure", 3));
    let said = |figure: i64| if figure == 0 { "–".to_owned() } else { frame.number(figure) };
    let row = |row: &Row| {
        let mut cells = vec![row.head.label.clone()];
        cells.extend(kept.iter().map(|at| {
            let cell = &row.cells[*at];
            if cell.doubled { format!("{}*", said(cell.actions)) } else { said(cell.actions) }
        }));
        cells.push(said(row.head.actions));
        cells
    };
    json!({ "columns": columns, "rows": page.rows.iter().map(row).collect::<Vec<_>>() })
}

fn gaps(page: &HarmonyPage) -> Vec<String> {
    let frame = &page.frame;
    let mut told: Vec<String> = page
        .gaps
        .iter()
        .map(|(way, names)| frame.t2("harmony-gap", "way", way, "names", names))
        .collect();
    if !page.without.is_empty() {
        told.push(frame.t1("harmony-without", "names", page.without.join(" · ")));
    }
    told
}

fn overlaps(page: &HarmonyPage) -> Value {
    let frame = &page.frame;
    let rows = page.overlaps.iter().map(|one| json!([one.what, one.place, one.actions]));
    json!({
        "columns": [
            column(frame, "harmony-twice", "text", 12),
            column(frame, "plan-line-place", "text", 6),
            column(frame, "communication-plan-lines", "text", 5),
        ],
        "rows": rows.collect::<Vec<_>>(),
    })
}

fn annex(page: &HarmonyPage, rows: &[ActionRow]) -> Value {
    let frame = &page.frame;
    let views: Vec<actions::Row> = rows.iter().map(|row| actions::Row::new(frame, row)).collect();
    let mut groups: Vec<(String, Vec<Value>)> = Vec::new();
    for one in &views {
        let about = format!("{} · {}", one.audience, one.channel);
        let row = json!([one.title, about, one.place, one.month, one.done, one.persons]);
        match groups.iter_mut().find(|(province, _)| *province == one.province) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((one.province.clone(), vec![row])),
        }
    }
    let groups = groups.into_iter().map(|(title, rows)| json!({ "title": title, "rows": rows }));
    json!({
        "title": frame.t("communication-plan-paper-annex"),
        "columns": [
            column(frame, "communication-plan-line", "text", 9),
            column(frame, "plan-line-audience", "text", 7),
            column(frame, "plan-line-place", "text", 4),
            column(frame, "plan-line-month", "text", 3),
            column(frame, "communication-plan-times-done", "figure", 4),
            column(frame, "communication-plan-persons", "figure", 3),
        ],
        "groups": groups.collect::<Vec<_>>(),
    })
}
