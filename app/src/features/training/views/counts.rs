//! A figure of those who took part and are on no list, to be mended.

use super::{Head, people::sample_groups};
use crate::{
    features::training::{SessionState, TabName},
    foundation::{
        Form, Page,
        events::{CountChoices, CountId, count_choices},
    },
    layout::{Choice, Frame},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/training/templates/count.html")]
pub struct CountPage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub counting: CountChoices,
    pub action: String,
}

impl CountPage {
    pub fn new(head: Head, form: Form, counting: CountChoices, id: CountId) -> Self {
        let action = head.at(&format!("/counts/{id}"));
        Self { frame: head.frame.clone(), head, form, counting, action }
    }
}

impl Page for CountPage {
    const NAME: &'static str = "training/count";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([
            ("count_value", "133 جمعية".to_owned()),
            ("count_unit", "organisation".to_owned()),
        ]);
        form.refuse("count_value", "count-wrong", [("found", "133 جمعية".into())]);
        let choices = count_choices(&frame, &sample_groups(), vec![Choice::new("cldh", "CLDH")]);
        let head = Head::sample(frame, SessionState::Open, TabName::Overview);
        Self::new(head, form, choices, CountId(Default::default()))
    }
}
