//! Small pages: an axis, a decision with its reason, the journal.

use super::{head::Head, plan::aims, samples};
use crate::{
    features::plans::{line::Axis, plan::PlanState, tabs::TabName},
    foundation::{
        Form, Page,
        journal::{Entry, line},
    },
    layout::{Choice, Crumb, Frame, JournalLine},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/plans/templates/axis.html")]
pub struct AxisPage {
    pub frame: Frame,
    pub head: Head,
    pub action: String,
    pub form: Form,
    /// What an objective of communication may serve.
    pub aims: Vec<Choice>,
}

impl AxisPage {
    pub fn new(mut head: Head, axis: &Axis, form: Form) -> Self {
        let here = Crumb::here(head.t("plan-axis-rename"));
        head.frame.crumbs.push(here);
        let action = head.at(&format!("/axes/{}", axis.id));
        Self { aims: aims(&head.frame), frame: head.frame.clone(), action, head, form }
    }
}

/// What is decided about a plan with a word of explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    Return,
    Approve,
    Revise,
}

#[derive(Template)]
#[template(path = "features/plans/templates/decision.html")]
pub struct DecisionPage {
    pub frame: Frame,
    pub head: Head,
    pub title: String,
    /// What will happen.
    pub text: String,
    pub action: String,
    pub verb: String,
    /// The minutes are asked for, instead of a reason.
    pub approves: bool,
    pub form: Form,
}

impl DecisionPage {
    pub fn new(mut head: Head, decision: Decision, form: Form) -> Self {
        let (title, text, path) = match decision {
            Decision::Return => ("plan-return", "plan-return-text", "/return"),
            Decision::Approve => ("plan-approve", "plan-approve-text", "/approval"),
            Decision::Revise => ("plan-revise", "plan-revise-text", "/revision"),
        };
        let title = head.frame.t(title).into_owned();
        head.frame.crumbs.push(Crumb::here(&title));
        Self {
            text: head.frame.t(text).into_owned(),
            action: head.at(path),
            verb: title.clone(),
            approves: decision == Decision::Approve,
            frame: head.frame.clone(),
            title,
            head,
            form,
        }
    }
}

#[derive(Template)]
#[template(path = "features/plans/templates/journal.html")]
pub struct PlanJournal {
    pub frame: Frame,
    pub head: Head,
    pub lines: Vec<JournalLine>,
}

impl PlanJournal {
    pub fn new(head: Head, entries: &[Entry]) -> Self {
        let lines = entries.iter().map(|entry| line(&head.frame, entry)).collect();
        Self { frame: head.frame.clone(), head, lines }
    }
}

impl Page for AxisPage {
    const NAME: &'static str = "plans/axis";

    fn sample(frame: Frame) -> Self {
        let axis = &samples::document().axes[0];
        let mut form = Form::filled([("axis_ar", axis.title_ar.clone())]);
        form.refuse("axis_fr", "field-required", []);
        Self::new(Head::sample(frame, PlanState::Draft, None), axis, form)
    }
}

impl Page for DecisionPage {
    const NAME: &'static str = "plans/decision";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([("approved_on", "2026-12-24".into())]);
        form.refuse("approved_on", "plan-not-yet", []);
        Self::new(Head::sample(frame, PlanState::Submitted, None), Decision::Approve, form)
    }
}

impl Page for PlanJournal {
    const NAME: &'static str = "plans/journal";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, PlanState::Approved, Some(TabName::Journal));
        Self::new(head, &samples::entries())
    }
}
