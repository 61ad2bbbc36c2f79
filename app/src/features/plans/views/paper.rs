//! The plan on paper: the same document, as the data of its template. Nothing in it depends on the day of printing.

mod spoken;

use super::{
    calendar::drawing,
    words::{paragraphs, results_of, sum, when},
};
use crate::{
    features::plans::{
        document::{Document, Tally},
        line::{Line, Source},
        plan::PlanState,
    },
    foundation::{Paper, letterhead::Letterhead},
    layout::{Frame, charts::Paint},
};
use serde_json::{Value, json};

pub fn plan_paper(frame: &Frame, letterhead: &Letterhead, document: &Document) -> Paper {
    let plan = &document.plan;
    let title = frame.t(document.key("plan-paper-title")).into_owned();
    let foot = format!("{title} {} · {}", plan.year, document.place(frame.lang));
    let data = json!({
        "head": letterhead,
        "title": title,
        "place": document.place(frame.lang),
        "year": plan.year.to_string(),
        "state": state(frame, document),
        "draft": plan.state != PlanState::Approved,
        "foot": foot,
        "figures": figures(frame, document),
        "parts": parts(frame, document),
        "annex": annex(frame, document),
    });
    Paper {
        template: include_str!("../templates/plan.typ"),
        data,
        files: Vec::new(),
        title: foot,
        lang: frame.lang,
        date: plan.approved_on.unwrap_or(kit_lang::local(plan.made_at).date()),
    }
}

/// The approval, or that there is none.
fn state(frame: &Frame, document: &Document) -> String {
    let plan = &document.plan;
    match (plan.state, plan.approved_on) {
        (PlanState::Approved, Some(on)) => {
            frame.t2("plan-approved-by", "date", frame.date(on), "minutes", &plan.minutes)
        }
        _ => frame.t("plan-paper-draft").into_owned(),
    }
}

fn figures(frame: &Frame, document: &Document) -> Value {
    let figure = |value: String, key: &'static str| json!({ "value": value, "label": frame.t(document.key(key)) });
    json!([
        figure(frame.number(document.lines.len()), "plan-lines"),
        figure(frame.number(document.sessions()), "plan-sessions"),
        figure(frame.number(document.persons()), "plan-persons"),
        figure(sum(frame.lang, document.total()), "plan-budget"),
    ])
}

/// The parts of the document, in the order in which training engineering writes them.
fn parts(frame: &Frame, document: &Document) -> Vec<Value> {
    let plan = &document.plan;
    let part = |key, text: &str, more| part(frame, document, (key, text), more);
    let told = results_of(frame, document);
    if document.speaks() {
        return spoken::parts(frame, document, &told);
    }
    vec![
        part("plan-part-context", &plan.context, json!({})),
        part("plan-part-results", "", json!({ "list": told })),
        part("plan-part-method", &plan.method, json!({ "tables": [needs(frame, document)] })),
        part("plan-part-objectives", &plan.objectives, json!({})),
        part("plan-paper-audiences", "", json!({ "tables": [audiences(frame, document)] })),
        part("plan-paper-modules", "", json!({ "tables": [modules(frame, document)] })),
        part("plan-paper-calendar", "", calendar(frame, document)),
        part(
            "plan-part-logistics",
            &plan.logistics,
            json!({ "tables": [places(frame, document)] }),
        ),
        part("plan-paper-budget", "", json!({ "tables": [budget(frame, document)] })),
        part(
            "plan-part-evaluation",
            &plan.evaluation,
            json!({ "tables": [indicators(frame, document)] }),
        ),
        part("plan-part-risks", &plan.risks, json!({})),
        part("plan-part-governance", &plan.governance, json!({})),
    ]
    .into_iter()
    .map(|part| with_empty(frame, part))
    .collect()
}

/// A part: its heading, its words, and what stands under them.
fn part(
    frame: &Frame,
    document: &Document,
    (key, text): (&'static str, &str),
    more: Value,
) -> Value {
    let mut part = json!({ "title": frame.t(document.key(key)), "text": paragraphs(text) });
    if let (Some(part), Value::Object(more)) = (part.as_object_mut(), more) {
        part.extend(more);
    }
    part
}

/// A part in which nothing is written says so.
fn with_empty(frame: &Frame, mut part: Value) -> Value {
    let filled = |key: &str| part[key].as_array().is_some_and(|all| !all.is_empty());
    let tables = part["tables"].as_array();
    let rows = tables.is_some_and(|all| all.iter().any(|one| one["rows"] != json!([])));
    if !filled("text") && !filled("list") && !rows && part["chart"].is_null() {
        part["empty"] = json!(frame.t("plan-part-empty"));
    }
    part
}

fn column(frame: &Frame, key: &str, kind: &str, width: u32) -> Value {
    json!({ "title": frame.t(key), "kind": kind, "width": width })
}

fn needs(frame: &Frame, document: &Document) -> Value {
    let rows = document.needs.iter().map(|need| {
        json!([
            need.competence(frame.lang),
            format!("{} · {}", need.audience_name(frame.lang), need.place_name(frame.lang)),
            frame.number(need.priority),
            frame.number(need.persons),
            frame.number(document.answered(need.id)),
            frame.number(document.gap(need)),
        ])
    });
    json!({
        "columns": [
            column(frame, "plan-need", "text", 8),
            column(frame, "plan-line-audience", "text", 7),
            column(frame, "plan-priority", "figure", 3),
            column(frame, "plan-persons", "figure", 3),
            column(frame, "plan-answered", "figure", 4),
            column(frame, "plan-gap", "figure", 4),
        ],
        "rows": rows.collect::<Vec<_>>(),
    })
}

fn tallies(frame: &Frame, first: &str, tallies: &[Tally], document: &Document) -> Value {
    let rows = tallies.iter().map(|tally| {
        let name = if tally.name.is_empty() {
            frame.t("plan-paper-other-audience").into_owned()
        } else {
            tally.name.clone()
        };
        json!([
            name,
            frame.number(tally.lines),
            frame.number(tally.sessions),
            frame.number(tally.persons)
        ])
    });
    json!({
        "columns": [
            column(frame, first, "text", 12),
            column(frame, document.key("plan-lines"), "figure", 4),
            column(frame, document.key("plan-sessions"), "figure", 4),
            column(frame, document.key("plan-persons"), "figure", 4),
        ],
        "rows": rows.collect::<Vec<_>>(),
        "total": [
            frame.t("plan-total").into_owned(),
            frame.number(document.lines.len()),
            frame.number(document.sessions()),
            frame.number(document.persons()),
        ],
    })
}

fn audiences(frame: &Frame, document: &Document) -> Value {
    tallies(frame, "plan-line-audience", &document.by_audience(frame.lang), document)
}

fn places(frame: &Frame, document: &Document) -> Value {
    tallies(frame, "plan-paper-places", &document.by_place(frame.lang), document)
}

fn modules(frame: &Frame, document: &Document) -> Value {
    let row = |line: &Line| {
        let module = line.module_name(frame.lang);
        json!([
            if module.is_empty() { line.title(frame.lang) } else { module },
            line.hours.map(|hours| frame.number(hours)).unwrap_or_else(|| "–".into()),
            frame.number(line.groups),
            frame.number(line.half_days),
            line.trainer,
        ])
    };
    json!({
        "columns": [
            column(frame, "plan-line-module", "text", 10),
            column(frame, "plan-hours", "figure", 3),
            column(frame, "plan-line-groups", "figure", 3),
            column(frame, "plan-line-half-days", "figure", 4),
            column(frame, "plan-line-trainer", "text", 7),
        ],
        "rows": document.lines.iter().map(row).collect::<Vec<_>>(),
    })
}

fn calendar(frame: &Frame, document: &Document) -> Value {
    if document.lines.is_empty() {
        return json!({});
    }
    json!({
        "chart": {
            "svg": drawing(frame, document, None, Paint::Fills),
            "alt": frame.t1("plan-calendar-alt", "year", document.plan.year.to_string()),
        },
        "note": frame.t("plan-paper-calendar-note"),
    })
}

/// A line a row, a source a column; sources that give nothing are left out.
fn budget(frame: &Frame, document: &Document) -> Value {
    let sources: Vec<Source> =
        Source::ALL.into_iter().filter(|source| document.money_from(*source) > 0).collect();
    let money = |centimes: i64| {
        if centimes == 0 { "–".into() } else { sum(frame.lang, centimes) }
    };
    let row = |line: &Line| {
        let mut row = vec![line.title(frame.lang).to_owned()];
        row.extend(sources.iter().map(|source| money(document.budget_from(line.id, *source))));
        row.push(money(document.budget(line.id)));
        row
    };
    let mut columns = vec![column(frame, document.key("plan-line"), "text", 9)];
    columns.extend(sources.iter().map(|source| column(frame, source.key(), "figure", 4)));
    columns.push(column(frame, "plan-total", "figure", 4));
    let mut total = vec![frame.t("plan-total").into_owned()];
    total.extend(sources.iter().map(|source| money(document.money_from(*source))));
    total.push(money(document.total()));
    json!({
        "columns": columns,
        "rows": document.lines.iter().map(row).collect::<Vec<_>>(),
        "total": total,
    })
}

fn indicators(frame: &Frame, document: &Document) -> Value {
    let told = document.lines.iter().filter(|line| !line.indicator.is_empty());
    json!({
        "columns": [
            column(frame, "plan-line", "text", 1),
            column(frame, "plan-line-indicator", "text", 1),
        ],
        "rows": told.map(|line| json!([line.title(frame.lang), line.indicator])).collect::<Vec<_>>(),
    })
}

/// The lines under their axes.
fn annex(frame: &Frame, document: &Document) -> Value {
    let row = |line: &&Line| {
        json!([
            line.title(frame.lang),
            format!("{} · {}", line.audience_name(frame.lang), line.place_name(frame.lang)),
            when(frame, line),
            frame.number(line.groups),
            frame.number(line.persons),
            sum(frame.lang, document.budget(line.id)),
        ])
    };
    let groups = document.grouped().into_iter().map(|(axis, lines)| {
        let title = axis.map_or_else(
            || frame.t(document.key("plan-no-axis")).into_owned(),
            |axis| axis.title(frame.lang).to_owned(),
        );
        json!({ "title": title, "rows": lines.iter().map(row).collect::<Vec<_>>() })
    });
    json!({
        "title": frame.t(document.key("plan-paper-annex")),
        "columns": [
            column(frame, document.key("plan-line"), "text", 9),
            column(frame, "plan-line-audience", "text", 7),
            column(frame, "plan-line-when", "text", 5),
            column(frame, document.key("plan-sessions"), "figure", 3),
            column(frame, document.key("plan-persons"), "figure", 3),
            column(frame, "plan-budget", "figure", 4),
        ],
        "groups": groups.collect::<Vec<_>>(),
    })
}
