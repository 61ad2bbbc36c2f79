//! A plan as it was approved: the kept document, which does not change any more.

use super::{
    head::Head,
    plan::{Money, money},
    samples,
    text::{Part, written},
    words::{dirhams, results_of, sum, when},
};
use crate::{
    features::plans::{document::Document, line::Line, plan::PlanState},
    foundation::Page,
    layout::{Crumb, Frame},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/plans/templates/version.html")]
pub struct VersionPage {
    pub frame: Frame,
    pub head: Head,
    pub title: String,
    /// The day and the minutes of the approval.
    pub approved: String,
    pub paper: String,
    pub parts: Vec<Part>,
    pub results: Vec<String>,
    pub groups: Vec<Group>,
    pub money: Vec<Money>,
    pub total: String,
}

pub struct Group {
    pub title: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub title: String,
    pub about: String,
    pub when: String,
    pub sessions: String,
    pub persons: String,
    pub half_days: String,
    pub budget: String,
}

impl VersionPage {
    pub fn new(mut head: Head, document: &Document) -> Self {
        let no = document.plan.revision.to_string();
        let title = head.frame.t1("plan-version", "no", &no);
        head.frame.crumbs.push(Crumb::here(&title));
        let frame = head.frame.clone();
        let on = document.plan.approved_on.map(|day| frame.date(day)).unwrap_or_default();
        Self {
            approved: frame.t2("plan-approved-by", "date", on, "minutes", &document.plan.minutes),
            paper: head.at(&format!("/versions/{no}/paper")),
            parts: written(&frame, document),
            results: results_of(&frame, document),
            groups: groups(&frame, document),
            money: money(&frame, document),
            total: dirhams(&frame, document.total()),
            title,
            frame,
            head,
        }
    }
}

fn groups(frame: &Frame, document: &Document) -> Vec<Group> {
    let row = |line: &&Line| Row {
        title: line.title(frame.lang).into(),
        about: format!("{} · {}", line.audience_name(frame.lang), line.place_name(frame.lang)),
        when: when(frame, line),
        sessions: frame.number(line.groups),
        persons: frame.number(line.persons),
        half_days: frame.number(line.half_days),
        budget: sum(frame.lang, document.budget(line.id)),
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

impl Page for VersionPage {
    const NAME: &'static str = "plans/version";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, PlanState::Draft, None);
        let document = Document { plan: samples::plan(PlanState::Approved), ..samples::document() };
        Self::new(head, &document)
    }
}
