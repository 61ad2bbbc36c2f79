//! The parts of a plan of communication on paper.

use super::{audiences as tallied, budget, calendar, column, part, with_empty};
use crate::{
    features::plans::{
        document::Document,
        outreach::{Addressed, Message},
    },
    layout::Frame,
};
use serde_json::{Value, json};

/// In the order in which a plan of communication is written.
pub fn parts(frame: &Frame, document: &Document, results: &[String]) -> Vec<Value> {
    let plan = &document.plan;
    let part = |key, text: &str, more| part(frame, document, (key, text), more);
    let parts = vec![
        part("plan-part-context", &plan.context, json!({})),
        part("plan-part-results", "", json!({ "list": results })),
        part("plan-part-method", &plan.method, json!({})),
        part(
            "plan-part-objectives",
            &plan.objectives,
            json!({ "tables": [objectives(frame, document)] }),
        ),
        part(
            "plan-paper-audiences",
            "",
            json!({ "tables": [audiences(frame, document), tallied(frame, document)] }),
        ),
        part("plan-messages", "", json!({ "tables": [messages(frame, document)] })),
        part("plan-part-logistics", &plan.logistics, json!({})),
        part("plan-paper-calendar", "", calendar(frame, document)),
        part("plan-paper-budget", "", json!({ "tables": [budget(frame, document)] })),
        part(
            "plan-part-evaluation",
            &plan.evaluation,
            json!({ "tables": [indicators(frame, document)] }),
        ),
        part("plan-part-risks", &plan.risks, json!({})),
        part("plan-part-governance", &plan.governance, json!({})),
    ];
    parts.into_iter().map(|part| with_empty(frame, part)).collect()
}

fn objectives(frame: &Frame, document: &Document) -> Value {
    let rows = document.axes.iter().map(|axis| {
        let aim = axis.aim.map(|aim| frame.t(&aim.key()).into_owned()).unwrap_or_default();
        let lines = document.lines_of(Some(axis.id)).count();
        json!([axis.title(frame.lang), aim, frame.number(lines)])
    });
    json!({
        "columns": [
            column(frame, document.key("plan-axis"), "text", 11),
            column(frame, "plan-aim", "text", 9),
            column(frame, document.key("plan-lines"), "figure", 4),
        ],
        "rows": rows.collect::<Vec<_>>(),
    })
}

fn audiences(frame: &Frame, document: &Document) -> Value {
    let row = |one: &Addressed| {
        let tongues: Vec<_> =
            one.tongues().iter().map(|tongue| frame.t(&tongue.key()).into_owned()).collect();
        let channels: Vec<_> =
            one.reached_by().iter().map(|channel| frame.t(&channel.key()).into_owned()).collect();
        json!([
            one.name(frame.lang),
            frame.t(&one.rank.key()),
            tongues.join(" · "),
            frame.t(&one.literacy.key()),
            channels.join(" · "),
        ])
    };
    json!({
        "columns": [
            column(frame, "plan-line-audience", "text", 6),
            column(frame, "plan-rank", "text", 4),
            column(frame, "plan-languages", "text", 5),
            column(frame, "plan-literacy", "text", 4),
            column(frame, "plan-channels", "text", 8),
        ],
        "rows": document.audiences.iter().map(row).collect::<Vec<_>>(),
    })
}

fn messages(frame: &Frame, document: &Document) -> Value {
    let row = |one: &Message| {
        let audience = match one.audience_name(frame.lang) {
            "" => frame.t("plan-everybody").into_owned(),
            name => name.to_owned(),
        };
        json!([audience, one.words(frame.lang), one.proof, one.call])
    };
    json!({
        "columns": [
            column(frame, "plan-line-audience", "text", 5),
            column(frame, "plan-message", "text", 9),
            column(frame, "plan-message-proof", "text", 7),
            column(frame, "plan-message-call", "text", 6),
        ],
        "rows": document.messages.iter().map(row).collect::<Vec<_>>(),
    })
}

/// What is to show that each action worked, and by whom and with whom it is done.
fn indicators(frame: &Frame, document: &Document) -> Value {
    let rows = document.lines.iter().map(|line| {
        let action = document.action(line.id);
        let target = action.and_then(|action| action.target);
        json!([
            line.title(frame.lang),
            action.map(|action| frame.t(&action.channel.key()).into_owned()).unwrap_or_default(),
            line.trainer,
            action.map(|action| action.partners.clone()).unwrap_or_default(),
            line.indicator,
            target.map(|target| frame.number(target)).unwrap_or_else(|| "–".into()),
        ])
    });
    json!({
        "columns": [
            column(frame, document.key("plan-line"), "text", 8),
            column(frame, "plan-channel", "text", 5),
            column(frame, document.key("plan-line-trainer"), "text", 5),
            column(frame, "plan-partners", "text", 5),
            column(frame, "plan-line-indicator", "text", 7),
            column(frame, "plan-target", "figure", 3),
        ],
        "rows": rows.collect::<Vec<_>>(),
    })
}
