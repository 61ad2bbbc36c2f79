use super::invented;
use crate::{
    features::desk::Case,
    foundation::{Form, Page},
    layout::{Crumb, Frame},
};
use askama::Template;

/// Why a case is opened again.
#[derive(Template)]
#[template(path = "features/desk/templates/reopen.html")]
pub struct ReopenPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub href: String,
}

impl ReopenPage {
    pub fn new(mut frame: Frame, case: &Case, form: Form) -> Self {
        let href = format!("/cases/{}", case.id);
        let title = frame.t1("case-reopen-title", "number", &*case.number);
        frame.crumbs = vec![
            Crumb::link(frame.t("case-list-title"), "/cases"),
            Crumb::link(&case.number, &href),
            Crumb::here(frame.t("case-reopen")),
        ];
        Self { title, href, form, frame }
    }
}

impl Page for ReopenPage {
    const NAME: &'static str = "desk/reopen";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::default();
        form.refuse("reason", "field-required", []);
        Self::new(frame, &invented(), form)
    }
}
