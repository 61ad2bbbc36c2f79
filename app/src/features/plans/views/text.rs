//! The written parts: read as a document, written on a form.

use super::{
    head::Head,
    samples,
    words::{paragraphs, parts, results_of},
};
use crate::{
    features::plans::{document::Document, plan::PlanState, tabs::TabName},
    foundation::{Form, Page},
    layout::{Clash, ClashView, Frame},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/plans/templates/text.html")]
pub struct TextPage {
    pub frame: Frame,
    pub head: Head,
    pub parts: Vec<Part>,
    pub results: Vec<String>,
}

pub struct Part {
    pub title: String,
    pub paragraphs: Vec<String>,
}

/// The parts of a document with their headings.
pub fn written(frame: &Frame, document: &Document) -> Vec<Part> {
    let part = |(key, text): (&'static str, &str)| Part {
        title: frame.t(key).into_owned(),
        paragraphs: paragraphs(text),
    };
    parts(document).into_iter().map(part).collect()
}

impl TextPage {
    pub fn new(head: Head, document: &Document) -> Self {
        let frame = head.frame.clone();
        Self {
            parts: written(&frame, document),
            results: results_of(&frame, document),
            frame,
            head,
        }
    }
}

#[derive(Template)]
#[template(path = "features/plans/templates/text_form.html")]
pub struct TextFormPage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    /// What the plan was when this page was made.
    pub version: i64,
    /// What somebody else saved in the meantime.
    pub clash: ClashView,
}

impl TextFormPage {
    pub fn new(head: Head, form: Form, version: i64) -> Self {
        Self { frame: head.frame.clone(), head, form, version, clash: ClashView::default() }
    }
}

impl Page for TextPage {
    const NAME: &'static str = "plans/text";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, PlanState::Draft, Some(TabName::Text));
        Self::new(head, &samples::document())
    }
}

impl Page for TextFormPage {
    const NAME: &'static str = "plans/text-form";

    fn sample(frame: Frame) -> Self {
        let head = Head::sample(frame, PlanState::Draft, Some(TabName::Text));
        let plan = samples::plan(PlanState::Draft);
        let typed = "نعطي الأولوية للجماعات الجبلية.";
        let form = Form::filled([("context", typed.to_owned()), ("risks", plan.risks)]);
        let label = head.frame.t("plan-part-context").into_owned();
        let rows = vec![Clash { label, kept: plan.context, typed: typed.into() }];
        let clash = ClashView { who: Some("نادية الراجي".into()), rows };
        Self { clash, ..Self::new(head, form, 4) }
    }
}
