//! Whom a plan of communication speaks to, how they can be reached, and what it tells them.

use super::{head::Head, samples, words::other};
use crate::{
    features::plans::{
        document::Document,
        given::Given,
        outreach::{Addressed, Message},
        plan::PlanState,
        tabs::TabName,
    },
    foundation::Page,
    layout::Frame,
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/plans/templates/messages.html")]
pub struct MessagesPage {
    pub frame: Frame,
    pub head: Head,
    pub audiences: Vec<AudienceRow>,
    pub messages: Vec<MessageRow>,
    /// What is given from above and not adapted yet: its words, by whom, where it is adapted.
    pub given: Vec<(String, String, String)>,
    /// Audiences that actions are for, and of whom the plan does not say how they are reached.
    pub unsaid: Vec<String>,
}

pub struct AudienceRow {
    pub href: String,
    pub name: String,
    pub rank: String,
    pub languages: String,
    pub literacy: String,
    pub channels: String,
    /// So many messages and actions of the plan are for it; a figure of nothing is a gap.
    pub messages: usize,
    pub actions: usize,
}

pub struct MessageRow {
    pub id: String,
    pub href: String,
    pub words: String,
    pub other: String,
    pub audience: String,
    pub proof: String,
    pub call: String,
    pub actions: usize,
    /// Whether it adapts one that is given from above.
    pub adapts: bool,
}

impl MessagesPage {
    pub fn new(head: Head, document: &Document, given: &[Given]) -> Self {
        let frame = head.frame.clone();
        let audience = |one: &Addressed| audience(&frame, document, one);
        let message = |one: &Message| message(&frame, document, one);
        Self {
            audiences: document.audiences.iter().map(audience).collect(),
            messages: document.messages.iter().map(message).collect(),
            given: offered(&head, document, given),
            unsaid: unsaid(&frame, document),
            frame,
            head,
        }
    }
}

fn offered(head: &Head, document: &Document, given: &[Given]) -> Vec<(String, String, String)> {
    let adapted =
        |one: &&Given| document.messages.iter().any(|message| message.given == Some(one.id));
    let lang = head.frame.lang;
    let left = given.iter().filter(|one| !adapted(one));
    left.map(|one| {
        let href = head.at(&format!("/messages/new?given={}", one.id));
        (one.words(lang).to_owned(), one.place_name(lang).to_owned(), href)
    })
    .collect()
}

fn unsaid(frame: &Frame, document: &Document) -> Vec<String> {
    let said = |code: &str| document.audiences.iter().any(|one| one.audience == code);
    let mut names: Vec<String> = document
        .lines
        .iter()
        .filter(|line| line.audience.as_deref().is_some_and(|code| !said(code)))
        .map(|line| line.audience_name(frame.lang).to_owned())
        .collect();
    names.sort();
    names.dedup();
    names
}

fn audience(frame: &Frame, document: &Document, one: &Addressed) -> AudienceRow {
    let code = Some(one.audience.as_str());
    let tongues: Vec<_> =
        one.tongues().iter().map(|tongue| frame.t(&tongue.key()).into_owned()).collect();
    let channels: Vec<_> =
        one.reached_by().iter().map(|channel| frame.t(&channel.key()).into_owned()).collect();
    AudienceRow {
        href: format!("{}/audiences/{}", document.plan.href(), one.audience),
        name: one.name(frame.lang).into(),
        rank: frame.t(&one.rank.key()).into_owned(),
        languages: tongues.join(" · "),
        literacy: frame.t(&one.literacy.key()).into_owned(),
        channels: channels.join(" · "),
        messages: document.messages.iter().filter(|it| it.audience.as_deref() == code).count(),
        actions: document.lines.iter().filter(|line| line.audience.as_deref() == code).count(),
    }
}

fn message(frame: &Frame, document: &Document, one: &Message) -> MessageRow {
    let tells = |action: &&crate::features::plans::outreach::Action| action.message == Some(one.id);
    MessageRow {
        id: one.id.to_string(),
        href: format!("{}/messages/{}", document.plan.href(), one.id),
        words: one.words(frame.lang).into(),
        other: other(frame.lang, &one.words_ar, &one.words_fr).into(),
        audience: match one.audience_name(frame.lang) {
            "" => frame.t("plan-everybody").into_owned(),
            name => name.to_owned(),
        },
        proof: one.proof.clone(),
        call: one.call.clone(),
        actions: document.actions.iter().filter(tells).count(),
        adapts: one.given.is_some(),
    }
}

impl Page for MessagesPage {
    const NAME: &'static str = "plans/messages";

    fn sample(frame: Frame) -> Self {
        let head = Head::spoken_sample(frame, PlanState::Draft, Some(TabName::Messages));
        Self::new(head, &samples::spoken_document(), &[])
    }
}
