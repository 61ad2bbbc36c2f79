//! The pages on which an audience and a message are written.

use super::{head::Head, line_form::channels, samples};
use crate::{
    features::plans::{
        outreach::Message,
        plan::PlanState,
        tabs::TabName,
        word::{Literacy, Rank, Tongue},
    },
    foundation::{Form, Page},
    layout::{Choice, ClashView, Crumb, Frame},
};
use askama::Template;

/// How an audience is spoken to.
#[derive(Template)]
#[template(path = "features/plans/templates/audience_form.html")]
pub struct AddressPage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub audiences: Vec<Choice>,
    pub ranks: Vec<Choice>,
    pub literacies: Vec<Choice>,
    pub languages: Vec<Choice>,
    pub channels: Vec<Choice>,
    /// What it was when this page was made; 0 for one that the plan does not speak to yet.
    pub version: i64,
    pub clash: ClashView,
}

impl AddressPage {
    pub fn new(mut head: Head, form: Form, audiences: Vec<Choice>, version: i64) -> Self {
        head.frame.crumbs.push(Crumb::here(head.frame.t("plan-audience")));
        let frame = head.frame.clone();
        let said = |code: &'static str, key: String| Choice::new(code, frame.t(&key));
        Self {
            ranks: Rank::ALL.iter().map(|one| said(one.as_str(), one.key())).collect(),
            literacies: Literacy::ALL.iter().map(|one| said(one.as_str(), one.key())).collect(),
            languages: Tongue::ALL.iter().map(|one| said(one.as_str(), one.key())).collect(),
            channels: channels(&frame),
            clash: ClashView::default(),
            audiences,
            version,
            form,
            frame,
            head,
        }
    }

    /// The fields that a conflict compares, with the words above them.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let fields = [
            ("rank", "plan-rank"),
            ("literacy", "plan-literacy"),
            ("languages", "plan-languages"),
            ("channels", "plan-channels"),
        ];
        fields.map(|(name, key)| (name, self.frame.t(key).into_owned())).into()
    }

    /// What a form says, in words.
    pub fn in_words(&self, form: &Form) -> Vec<(&'static str, String)> {
        let said = |(name, choices): (&'static str, &[Choice])| {
            let ticked = choices.iter().filter(|choice| form.has(name, &choice.value));
            let labels: Vec<&str> = ticked.map(|choice| choice.label.as_str()).collect();
            (name, labels.join(" · "))
        };
        let all: [(&'static str, &[Choice]); 4] = [
            ("rank", &self.ranks),
            ("literacy", &self.literacies),
            ("languages", &self.languages),
            ("channels", &self.channels),
        ];
        all.map(said).into()
    }
}

/// What an audience is told.
#[derive(Template)]
#[template(path = "features/plans/templates/message_form.html")]
pub struct MessagePage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub audiences: Vec<Choice>,
    /// What it was when this page was made; none for a new one.
    pub version: Option<i64>,
    pub clash: ClashView,
}

impl MessagePage {
    pub fn new(
        mut head: Head,
        message: Option<&Message>,
        form: Form,
        audiences: Vec<Choice>,
    ) -> Self {
        let (key, action) = match message {
            Some(message) => ("plan-message-edit", head.at(&format!("/messages/{}", message.id))),
            None => ("plan-message-add", head.at("/messages")),
        };
        let title = head.frame.t(key).into_owned();
        head.frame.crumbs.push(Crumb::here(&title));
        Self {
            version: message.map(|message| message.version),
            clash: ClashView::default(),
            frame: head.frame.clone(),
            head,
            form,
            title,
            action,
            audiences,
        }
    }

    /// The fields that a conflict compares, with the words above them.
    pub fn fields(&self) -> Vec<(&'static str, String)> {
        let fields = [
            ("audience", "plan-line-audience"),
            ("words_ar", "plan-message-ar"),
            ("words_fr", "plan-message-fr"),
            ("proof", "plan-message-proof"),
            ("call", "plan-message-call"),
        ];
        fields.map(|(name, key)| (name, self.frame.t(key).into_owned())).into()
    }

    /// What a value of a field says to a reader.
    pub fn said(&self, name: &str, value: &str) -> String {
        match name {
            "audience" => Choice::said(&self.audiences, value),
            _ => value.to_owned(),
        }
    }
}

impl Page for AddressPage {
    const NAME: &'static str = "plans/audience-form";

    fn sample(frame: Frame) -> Self {
        let head = Head::spoken_sample(frame, PlanState::Draft, Some(TabName::Messages));
        let mut form = Form::filled([("audience", "eaq".into()), ("rank", "relay".into())]);
        form.refuse("languages", "plan-tick-one", []);
        let audiences = vec![Choice::new("eaq", "فرق تنشيط الأحياء")];
        Self::new(head, form, audiences, 1)
    }
}

impl Page for MessagePage {
    const NAME: &'static str = "plans/message-form";

    fn sample(frame: Frame) -> Self {
        let head = Head::spoken_sample(frame, PlanState::Draft, Some(TabName::Messages));
        let document = samples::spoken_document();
        let message = &document.messages[0];
        let form = Form::filled([
            ("words_ar", message.words_ar.clone()),
            ("words_fr", message.words_fr.clone()),
            ("proof", message.proof.clone()),
        ]);
        Self::new(head, Some(message), form, Vec::new())
    }
}
