//! The page on which it is noted that an action was done.

use super::{head::Head, samples};
use crate::{
    features::plans::{line::Line, plan::PlanState},
    foundation::{Form, Page},
    layout::{Crumb, Frame},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/plans/templates/done_form.html")]
pub struct DonePage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub back: String,
    pub indicator: String,
    /// Empty when none was set.
    pub target: String,
}

impl DonePage {
    pub fn new(mut head: Head, line: &Line, target: Option<i64>, form: Form) -> Self {
        let back = head.at(&format!("/lines/{}", line.id));
        head.frame.crumbs.push(Crumb::link(line.title(head.frame.lang), &back));
        head.frame.crumbs.push(Crumb::here(head.frame.t("plan-done-add")));
        let target = target.map(|target| head.frame.t1("plan-target-figure", "figure", target));
        Self {
            title: line.title(head.frame.lang).into(),
            action: format!("{back}/done"),
            indicator: line.indicator.clone(),
            target: target.unwrap_or_default(),
            frame: head.frame.clone(),
            back,
            head,
            form,
        }
    }
}

impl Page for DonePage {
    const NAME: &'static str = "plans/done-form";

    fn sample(frame: Frame) -> Self {
        let head = Head::spoken_sample(frame, PlanState::Approved, None);
        let document = samples::spoken_document();
        let mut form = Form::filled([("done_on", "2026-12-30".into()), ("counted", "84".into())]);
        form.refuse("done_on", "plan-not-yet", []);
        Self::new(head, &document.lines[0], Some(6), form)
    }
}
