use super::invented;
use crate::{
    foundation::{Form, Page, events::Event},
    layout::{Crumb, Frame},
};
use askama::Template;

/// The question before an event is cancelled: why.
#[derive(Template)]
#[template(path = "foundation/events/templates/cancel.html")]
pub struct CancelPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub back: String,
}

impl CancelPage {
    pub fn new(mut frame: Frame, event: &Event, form: Form) -> Self {
        let back = format!("/events/{}", event.id);
        let name = event.title(frame.lang);
        frame.crumbs = vec![
            Crumb::link(frame.t("event-list-title"), "/events"),
            Crumb::link(name, &back),
            Crumb::here(frame.t("event-cancel")),
        ];
        let title = frame.t1("event-cancel-title", "title", name);
        Self { action: format!("{back}/cancellation"), title, back, form, frame }
    }
}

impl Page for CancelPage {
    const NAME: &'static str = "events/cancel";

    fn sample(frame: Frame) -> Self {
        Self::new(frame, &invented(), Form::default())
    }
}
