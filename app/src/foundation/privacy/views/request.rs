use super::{
    super::request::{Clock, Request, Right, Step},
    requests::{clock_tone, invented_request},
};
use crate::{
    foundation::{
        Form, Page,
        journal::{self, Entry},
    },
    layout::{Choice, Crumb, Frame, JournalLine, Step as Shown, StepState},
};
use askama::Template;
use chrono::NaiveDate;

/// A request to note.
#[derive(Template)]
#[template(path = "foundation/privacy/templates/request_form.html")]
pub struct RequestForm {
    pub frame: Frame,
    pub form: Form,
    pub rights: Vec<Choice>,
    pub places: Vec<Choice>,
}

/// One request, and the next step of it.
#[derive(Template)]
#[template(path = "foundation/privacy/templates/request.html")]
pub struct RequestPage {
    pub frame: Frame,
    pub form: Form,
    pub href: String,
    pub title: String,
    pub sub: String,
    pub steps: Vec<Shown>,
    pub tone: &'static str,
    pub clock: String,
    pub facts: Vec<(String, String)>,
    pub asked: String,
    /// What it is called: an answer, or why it was refused.
    pub answer_title: String,
    pub answer: String,
    pub next: Next,
    pub person: Option<Links>,
    pub journal: Vec<JournalLine>,
}

/// Which steps can be taken now, by this reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Next {
    pub identify: bool,
    pub answer: bool,
    pub refuse: bool,
}

/// Where the person of the request is.
pub struct Links {
    pub page: String,
    /// Where their record is corrected.
    pub edit: Option<String>,
    /// Everything that is held of them.
    pub file: Option<String>,
}

/// What the reader may do.
#[derive(Debug, Clone, Copy)]
pub struct May {
    pub identify: bool,
    pub answer: bool,
    pub refuse: bool,
    pub take: bool,
}

impl RequestForm {
    pub fn new(mut frame: Frame, form: Form, places: Vec<Choice>) -> Self {
        let list = Crumb::link(frame.t("request-list-title"), "/requests");
        frame.crumbs = vec![list, Crumb::here(frame.t("request-new-title"))];
        let right = |one: &Right| {
            let days = frame.tn("request-days", one.days());
            Choice::new(one.as_str(), frame.t(&one.key())).hint(days)
        };
        Self { rights: Right::ALL.iter().map(right).collect(), places, form, frame }
    }
}

impl RequestPage {
    pub fn new(
        mut frame: Frame,
        (one, place): (Request, String),
        may: May,
        (form, today): (Form, NaiveDate),
        lines: &[Entry],
    ) -> Self {
        let list = Crumb::link(frame.t("request-list-title"), "/requests");
        let title = match one.name.as_str() {
            "" => frame.t("erasure-name").into_owned(),
            name => name.to_owned(),
        };
        frame.crumbs = vec![list, Crumb::here(title.clone())];
        let clock = one.clock(today);
        let day = |day: Option<NaiveDate>| day.map(|day| frame.date(day)).unwrap_or_default();
        let facts = [
            ("request-place", place),
            ("request-received-on", frame.date(one.received_on)),
            ("request-due-on", frame.date(one.due_on)),
            ("request-identified-on", day(one.identified_on)),
            ("request-identified-by", one.identified_by.clone()),
            ("request-ended-on", day(one.ended_on)),
        ];
        let open = one.ended_on.is_none();
        let next = Next {
            identify: may.identify && one.state == Step::Received,
            answer: may.answer && one.state == Step::Identified,
            refuse: may.refuse && open,
        };
        Self {
            href: format!("/requests/{}", one.id),
            sub: frame.t(&one.kind.key()).into_owned(),
            steps: steps(&frame, &one),
            tone: clock_tone(clock),
            clock: frame.t(&clock.key()).into_owned(),
            facts: facts
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(key, value)| (frame.t(key).into_owned(), value))
                .collect(),
            person: links(&one, open, may),
            answer_title: frame
                .t(if one.state == Step::Refused {
                    "request-refused-why"
                } else {
                    "request-answer"
                })
                .into_owned(),
            asked: one.asked,
            answer: one.answer,
            journal: lines.iter().map(|entry| journal::line(&frame, entry)).collect(),
            next,
            title,
            form,
            frame,
        }
    }
}

fn links(one: &Request, open: bool, may: May) -> Option<Links> {
    let page = format!("/people/{}", one.person?);
    Some(Links {
        edit: (open && one.kind == Right::Rectification).then(|| format!("{page}/edit")),
        file: (one.kind == Right::Access && may.take).then(|| format!("{page}/file.pdf")),
        page,
    })
}

fn steps(frame: &Frame, one: &Request) -> Vec<Shown> {
    let end = if one.state == Step::Refused { Step::Refused } else { Step::Answered };
    let all = [Step::Received, Step::Identified, end];
    let at = all.iter().position(|step| *step == one.state).unwrap_or(0);
    let days = [Some(one.received_on), one.identified_on, one.ended_on];
    let step = |(n, step): (usize, &Step)| {
        let state = match (n, one.state) {
            (2, Step::Refused) => StepState::Stopped,
            (2, Step::Answered) => StepState::Done,
            (1, Step::Refused) if one.identified_on.is_none() => StepState::Coming,
            (n, _) if n < at => StepState::Done,
            (n, _) if n == at => StepState::Current,
            _ => StepState::Coming,
        };
        let note = days[n].map(|day| frame.date(day)).unwrap_or_default();
        Shown::new(frame.t(&step.key()), state, note)
    };
    all.iter().enumerate().map(step).collect()
}

impl Page for RequestForm {
    const NAME: &'static str = "privacy/request_form";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([
            ("name", invented_request().name),
            ("kind", Right::Access.as_str().to_owned()),
            ("received_on", "2026-11-22".to_owned()),
        ]);
        form.refuse("asked", "field-required", []);
        Self::new(frame, form, vec![Choice::new("05.081", "أزيلال")])
    }
}

impl Page for RequestPage {
    const NAME: &'static str = "privacy/request";

    fn sample(frame: Frame) -> Self {
        let one = Request {
            person: Some(crate::foundation::people::PersonId(uuid::Uuid::nil())),
            ..invented_request()
        };
        let may = May { identify: true, answer: true, refuse: true, take: true };
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
        debug_assert_eq!(one.clock(today), Clock::Due);
        Self::new(frame, (one, "أزيلال".into()), may, (Form::default(), today), &[])
    }
}
