use super::invented;
use crate::{
    features::desk::Case,
    foundation::{Form, Page},
    layout::{Both, ClashView, Crumb, Frame},
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
    pub version: i64,
    /// Who acted in between, and what stands now.
    pub clash: ClashView,
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
        let (version, clash) = (case.version, ClashView::default());
        Self { title, href, form, frame, version, clash }
    }

    /// The page for whoever acted second: the state that it has now, beside the one that they thought to open it from.
    pub fn against(mut self, case: &Case, who: String) -> Self {
        let said = |key: &str| self.frame.t(key).into_owned();
        let now = said(&case.state.key());
        let (label, wanted) = (said("case-state"), said("case-reopen"));
        let both = |_: &str| Both { kept: &now, typed: &wanted };
        self.clash = ClashView::of(who, [("state", label)], both, |_, value| value.to_owned());
        self
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
