//! The report on paper: the same document, as the data of its template.

use super::document::{Aim, Document, Piece, Table};
use crate::{
    foundation::{Paper, letterhead::Letterhead},
    layout::Frame,
};
use chrono::NaiveDate;
use serde_json::{Value, json};

/// `on` is the day of which its figures are.
pub fn paper(frame: &Frame, head: &Letterhead, document: &Document, on: NaiveDate) -> Paper {
    let figures = document.cards.iter().filter(|card| card.on_paper);
    let foot = format!("{} {} · {}", document.title, document.year, document.subtitle);
    let data = json!({
        "head": head,
        "title": document.title,
        "subtitle": document.subtitle,
        "year": document.year,
        "prepared": document.prepared,
        "foot": foot,
        "figures": figures
            .map(|card| json!({ "value": card.cell.shown, "label": card.label }))
            .collect::<Vec<_>>(),
        "sentences": document.sentences.iter().map(|pieces| told(pieces)).collect::<Vec<_>>(),
        "target": document.aim.as_ref().map(|aim| target(frame, aim)),
        "parts": document
            .parts
            .iter()
            .map(|part| json!({
                "title": part.title,
                "tables": part.tables.iter().map(table).collect::<Vec<_>>(),
            }))
            .collect::<Vec<_>>(),
        "notes": document.notes,
        "notes_title": frame.t("report-notes"),
    });
    Paper {
        template: include_str!("../templates/training_report.typ"),
        data,
        files: Vec::new(),
        title: foot,
        lang: frame.lang,
        date: on,
    }
}

fn told(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

fn target(frame: &Frame, aim: &Aim) -> Value {
    json!({
        "title": frame.t("report-aim"),
        "ratio": aim.ratio,
        "reached": aim.reached.shown,
        "wanted": aim.wanted,
        "reached_label": frame.t("report-aim-reached"),
        "wanted_label": frame.t("report-aim-wanted"),
        "note": aim.note,
    })
}

fn table(table: &Table) -> Value {
    let barred = table.chart.is_none() || !table.bars.is_empty();
    let bars = table.bars.iter().filter(|_| barred);
    let mut columns: Vec<Value> = table
        .columns
        .iter()
        .map(|column| {
            let kind = if column.figures { "figure" } else { "text" };
            json!({ "title": column.title, "kind": kind, "width": column.width })
        })
        .collect();
    let mut rows: Vec<Vec<Value>> =
        table.seen().iter().map(|row| row.iter().map(|cell| json!(cell.shown)).collect()).collect();
    let mut total: Option<Vec<Value>> =
        table.total.as_ref().map(|row| row.iter().map(|cell| json!(cell.shown)).collect());
    if bars.clone().next().is_some() {
        columns.push(json!({ "title": " ", "kind": "bar", "width": 6 }));
        rows.iter_mut().zip(bars).for_each(|(row, ratio)| row.push(json!(ratio)));
        if let Some(total) = &mut total {
            total.push(json!(""));
        }
    }
    let mut data = json!({ "title": table.title, "columns": columns, "rows": rows });
    if let Some(total) = total {
        data["total"] = json!(total);
    }
    if let Some(chart) = table.chart.as_ref().filter(|_| table.bars.is_empty()) {
        data["chart"] = json!({ "svg": chart.paper, "alt": chart.alt });
    }
    if !table.note.is_empty() {
        data["note"] = json!(table.note);
    }
    data
}
