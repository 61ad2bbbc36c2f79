//! What anybody sees: the form, and what became of a case.

use super::{clock, invented, kinds, themes};
use crate::{
    features::desk::{AnswerBy, Case, Kind, Theme},
    foundation::{Form, Page, privacy::Notice},
    layout::{Choice, Frame, Step, StepState},
};
use askama::Template;
use chrono::{Days, NaiveDate};

/// The form that anybody may fill.
#[derive(Template)]
#[template(path = "features/desk/templates/ask.html")]
pub struct AskPage {
    pub frame: Frame,
    pub form: Form,
    pub kinds: Vec<Choice>,
    pub themes: Vec<Choice>,
    pub places: Vec<Choice>,
    pub ways: Vec<Choice>,
    pub notices: Vec<Notice>,
    /// The same form again: of a poster's place, if it came from one.
    pub action: String,
}

impl AskPage {
    pub fn new(
        frame: Frame,
        form: Form,
        places: Vec<Choice>,
        notices: Vec<Notice>,
        place: String,
    ) -> Self {
        let known = places.iter().any(|one| one.value == place);
        let way = |way: &AnswerBy| {
            let hint = frame.t(&format!("case-ask-by-{}", way.as_str()));
            Choice::new(way.as_str(), frame.t(&way.key())).hint(hint)
        };
        // The page with number and code comes first: it asks nothing of anybody.
        // Who asks here has no telephone that asked by a short message.
        let offered = AnswerBy::ALL.iter().filter(|one| **one != AnswerBy::Sms);
        let ways = offered.rev().map(way).collect();
        Self {
            kinds: kinds(&frame),
            themes: themes(&frame),
            action: if known { format!("/ask?place={place}") } else { "/ask".into() },
            ways,
            places,
            notices,
            form,
            frame,
        }
    }
}

/// Where a number and a code are typed.
#[derive(Template)]
#[template(path = "features/desk/templates/follow.html")]
pub struct FollowPage {
    pub frame: Frame,
    pub form: Form,
    /// Whether what was typed leads nowhere: which of the two is wrong is not said.
    pub unknown: bool,
}

impl FollowPage {
    pub fn new(frame: Frame, form: Form, unknown: bool) -> Self {
        Self { frame, form, unknown }
    }
}

/// What became of a case: its state and its answer, and nothing of what was asked or who asked.
#[derive(Template)]
#[template(path = "features/desk/templates/followed.html")]
pub struct FollowedPage {
    pub frame: Frame,
    pub number: String,
    pub code: String,
    pub tone: &'static str,
    pub verdict: String,
    pub note: String,
    pub facts: Vec<(String, String)>,
    pub life: Vec<Step>,
    pub answer: Vec<String>,
    pub answer_lang: String,
}

impl FollowedPage {
    pub fn new(frame: Frame, case: &Case, place: String, today: NaiveDate) -> Self {
        let fact = |key: &str, value: String| (frame.t(key).into_owned(), value);
        let mut facts = vec![
            fact("case-kind", frame.t(&case.kind.key()).into_owned()),
            fact("case-place", place),
            fact("case-received-on", frame.date(case.received_on)),
        ];
        facts.push(match case.answered_on {
            Some(day) => fact("case-answered-on", frame.date(day)),
            None => fact("case-due-on", frame.date(case.due_on)),
        });
        Self {
            tone: if case.is_late(today) { "stop" } else { case.state.tone() },
            verdict: frame.t(&format!("case-told-{}", case.state.as_str())).into_owned(),
            note: clock(&frame, (case.state, case.due_on), today),
            life: life(&frame, case),
            answer: case.answer.lines().map(str::to_owned).collect(),
            answer_lang: case.lang.clone(),
            code: case.code.printed(),
            number: case.number.clone(),
            facts,
            frame,
        }
    }
}

/// Received, answered: what lies between is the administration's own.
fn life(frame: &Frame, case: &Case) -> Vec<Step> {
    let open = case.state.is_open();
    let (work, answer) = match open {
        true => (StepState::Current, StepState::Coming),
        false => (StepState::Done, StepState::Current),
    };
    let t = |key: &str| frame.t(key).into_owned();
    let day = case.answered_on.map(|day| frame.date(day)).unwrap_or_default();
    vec![
        Step::new(t("case-step-received"), StepState::Done, frame.date(case.received_on)),
        Step::new(t("case-step-studied"), work, String::new()),
        Step::new(t("case-step-answered"), answer, day),
    ]
}

impl Page for AskPage {
    const NAME: &'static str = "desk/ask";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([
            ("kind", Kind::Question.as_str().to_owned()),
            ("theme", Theme::Training.as_str().to_owned()),
            ("answer_by", "mail".to_owned()),
        ]);
        form.refuse("subject", "field-required", []);
        let notice = Notice {
            lang: frame.lang_code(),
            dir: frame.dir(),
            title: frame.t("case-list-title").into_owned(),
            lines: vec![frame.t("notice-rights").into_owned()],
        };
        let places = vec![Choice::new("05.081", "أزيلال"), Choice::new("07.427", "الرحامنة")];
        Self::new(frame, form, places, vec![notice], String::new())
    }
}

impl Page for FollowPage {
    const NAME: &'static str = "desk/follow";

    fn sample(frame: Frame) -> Self {
        let typed = [("number", "05.081/2026/D0017".to_owned()), ("code", "7K3M-9Q2".to_owned())];
        Self::new(frame, Form::filled(typed), true)
    }
}

impl Page for FollowedPage {
    const NAME: &'static str = "desk/followed";

    fn sample(frame: Frame) -> Self {
        let case = invented();
        let today = case.received_on + Days::new(20);
        let place = if frame.rtl() { "تبانت" } else { "Tabant" };
        Self::new(frame, &case, place.into(), today)
    }
}
