use super::{invented, list::Row};
use crate::{
    features::dispatches::{Returned, State, store::Listed},
    foundation::{Form, Page},
    layout::{Choice, Crumb, Frame},
};
use askama::Template;

/// What comes back: a number, Enter, the next number.
#[derive(Template)]
#[template(path = "features/dispatches/templates/answers.html")]
pub struct AnswersPage {
    pub frame: Frame,
    pub form: Form,
    pub places: Vec<Choice>,
    /// The slip, signed; or why the letter itself came back.
    pub outcomes: Vec<Choice>,
    pub rows: Vec<Row>,
}

impl AnswersPage {
    pub fn new(mut frame: Frame, form: Form, places: Vec<Choice>, lately: &[Listed]) -> Self {
        frame.crumbs = vec![
            Crumb::link(frame.t("dispatch-title"), "/dispatches"),
            Crumb::here(frame.t("dispatch-answers")),
        ];
        let slip = Choice::new(State::Acknowledged.as_str(), frame.t(&State::Acknowledged.key()));
        let reasons = Returned::ALL.iter().filter(|one| **one != Returned::Nothing);
        let back = reasons.map(|one| {
            let why = frame.t(&one.key());
            Choice::new(one.as_str(), frame.t1("dispatch-returned-because", "why", why.as_ref()))
        });
        Self {
            outcomes: std::iter::once(slip).chain(back).collect(),
            rows: lately.iter().map(|row| Row::new(&frame, row)).collect(),
            form,
            places,
            frame,
        }
    }
}

impl Page for AnswersPage {
    const NAME: &'static str = "dispatches/answers";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([
            ("number", "2026/12O4".to_owned()),
            ("place", "05.081".to_owned()),
            ("answered_on", "2026-05-27".to_owned()),
        ]);
        form.refuse("number", "dispatch-number-wrong", [("found", "2026/12O4".into())]);
        let rows: Vec<Listed> = [2, 3, 6].map(invented).into();
        Self::new(frame, form, vec![Choice::new("05.081", "Azilal")], &rows)
    }
}
