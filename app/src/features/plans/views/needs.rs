//! The needs of the plan's places and year: which line answers which, and what is left.

use super::{head::Head, samples};
use crate::{
    features::plans::{document::Document, need::Need, plan::PlanState, tabs::TabName},
    foundation::Page,
    layout::Frame,
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/plans/templates/needs.html")]
pub struct NeedsPage {
    pub frame: Frame,
    pub head: Head,
    pub rows: Vec<Row>,
    pub persons: String,
    pub answered: String,
    pub gap: String,
    /// Whether the reader may open the needs themselves.
    pub opens: bool,
}

pub struct Row {
    pub href: String,
    pub competence: String,
    pub about: String,
    pub priority: String,
    pub persons: String,
    pub here: String,
    pub elsewhere: String,
    pub gap: String,
    pub open: bool,
    /// The lines that answer it: address and title.
    pub lines: Vec<(String, String)>,
}

impl NeedsPage {
    pub fn new(head: Head, document: &Document, opens: bool) -> Self {
        let frame = head.frame.clone();
        let needs = &document.needs;
        let gap: i64 = needs.iter().map(|need| document.gap(need)).sum();
        let answered: i64 = needs.iter().map(|need| document.answered(need.id)).sum();
        let persons: i64 = needs.iter().map(|need| need.persons).sum();
        Self {
            rows: needs.iter().map(|need| row(&head, document, need)).collect(),
            persons: frame.number(persons),
            answered: frame.number(answered),
            gap: frame.number(gap),
            opens,
            frame,
            head,
        }
    }
}

fn row(head: &Head, document: &Document, need: &Need) -> Row {
    let frame = &head.frame;
    let gap = document.gap(need);
    let answers = document.answers.iter().filter(|answer| answer.need == need.id);
    let lines = answers.filter_map(|one| document.lines.iter().find(|line| line.id == one.line));
    Row {
        href: format!("/needs/{}", need.id),
        competence: need.competence(frame.lang).into(),
        about: format!("{} · {}", need.audience_name(frame.lang), need.place_name(frame.lang)),
        priority: frame.number(need.priority),
        persons: frame.number(need.persons),
        here: frame.number(document.answered(need.id)),
        elsewhere: frame.number(need.elsewhere),
        gap: frame.number(gap),
        open: gap > 0,
        lines: lines
            .map(|line| (head.at(&format!("/lines/{}", line.id)), line.title(frame.lang).into()))
            .collect(),
    }
}

impl Page for NeedsPage {
    const NAME: &'static str = "plans/needs";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, PlanState::Approved, Some(TabName::Needs));
        Self::new(head, &samples::document(), true)
    }
}
