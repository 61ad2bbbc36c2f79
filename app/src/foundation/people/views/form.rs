use super::{invented, list::sexes};
use crate::{
    foundation::{
        Form, Page,
        journal::{self, Change, Entry},
        people::{Candidate, PROBABLE, Person, forms, shown_phone},
        privacy::Notice,
    },
    layout::{Choice, Crumb, Frame, JournalLine},
};
use askama::Template;
use kit_words::Reason;

/// Places and organisations to choose from, in the reader's language.
#[derive(Default)]
pub struct Offered {
    pub places: Vec<Choice>,
    pub organisations: Vec<Choice>,
    pub audiences: Vec<Choice>,
}

/// A person to register or to edit.
#[derive(Template)]
#[template(path = "foundation/people/templates/person_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub back: String,
    pub version: i64,
    /// Organisations are joined here only by somebody new: a member has a page for it.
    pub is_new: bool,
    pub sexes: Vec<Choice>,
    pub offered: Offered,
    /// People who may be the one in the form.
    pub alike: Vec<Twin>,
    /// What somebody else saved since the page was opened.
    pub theirs: Vec<JournalLine>,
    /// What the form says to whoever gives their data.
    pub notices: Vec<Notice>,
}

/// Somebody in the register who may be the person in the form.
pub struct Twin {
    pub href: String,
    pub name: String,
    pub other: String,
    pub facts: String,
    pub phone: String,
    pub tone: &'static str,
    pub verdict: String,
    pub reasons: Vec<String>,
}

impl FormPage {
    pub fn new(mut frame: Frame, form: Form, offered: Offered, person: Option<&Person>) -> Self {
        let list = Crumb::link(frame.t("person-list-title"), "/people");
        let back = person.map_or("/people".into(), |person| format!("/people/{}", person.id));
        let title = match person {
            Some(person) => frame.t1("person-edit-title", "name", person.name(frame.lang)),
            None => frame.t("person-new-title").into_owned(),
        };
        frame.crumbs = vec![list];
        if let Some(person) = person {
            frame.crumbs.push(Crumb::link(person.name(frame.lang), back.clone()));
        }
        let here = frame.t(if person.is_some() { "button-edit" } else { "person-new-title" });
        let here = Crumb::here(here);
        frame.crumbs.push(here);
        Self {
            title,
            action: back.clone(),
            back,
            version: person.map_or(0, |person| person.version),
            is_new: person.is_none(),
            sexes: sexes(&frame),
            offered,
            alike: Vec::new(),
            theirs: Vec::new(),
            notices: Vec::new(),
            frame,
            form,
        }
    }

    pub fn with_alike(mut self, alike: &[(Candidate, String)]) -> Self {
        self.alike = alike.iter().map(|(one, place)| twin(&self.frame, one, place)).collect();
        self
    }

    pub fn with_theirs(mut self, theirs: &[Entry]) -> Self {
        self.theirs = theirs.iter().map(|entry| journal::line(&self.frame, entry)).collect();
        self
    }
}

pub(super) fn twin(frame: &Frame, candidate: &Candidate, place: &str) -> Twin {
    let person = &candidate.person;
    let probable = candidate.score >= PROBABLE;
    let facts = [
        Some(place.to_owned()),
        person.sex.map(|sex| frame.t(sex.key()).into_owned()),
        person.birth_year.map(|year| year.to_string()),
    ];
    Twin {
        href: format!("/people/{}", person.id),
        name: person.name(frame.lang).to_owned(),
        other: person.other_name(frame.lang).to_owned(),
        facts: facts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
        phone: person.phone.as_deref().map(shown_phone).unwrap_or_default(),
        tone: if probable { "stop" } else { "wait" },
        verdict: frame
            .t(if probable { "person-alike-probable" } else { "person-alike-possible" })
            .into_owned(),
        reasons: candidate
            .reasons
            .iter()
            .map(|one| frame.t(reason_key(*one)).into_owned())
            .collect(),
    }
}

/// The key of the words that tell why two names look alike or differ.
pub fn reason_key(reason: Reason) -> &'static str {
    match reason {
        Reason::SameArabic => "person-alike-same-arabic",
        Reason::SameLatin => "person-alike-same-latin",
        Reason::SameAcrossScripts => "person-alike-same-across-scripts",
        Reason::SameSound => "person-alike-same-sound",
        Reason::OneLetter => "person-alike-one-letter",
        Reason::SomeLetters => "person-alike-some-letters",
        Reason::ArticleDiffers => "person-alike-article",
        Reason::SpacingDiffers => "person-alike-spacing",
        Reason::OrderDiffers => "person-alike-order",
        Reason::WordMissing => "person-alike-word-missing",
        Reason::FeminineEnding => "person-alike-feminine",
    }
}

impl Offered {
    pub fn sample() -> Self {
        let choice = |(value, label): (&str, &str)| Choice::new(value, label);
        Self {
            places: [("05.081.03.07", "آيت امحمد"), ("05.081.03.09", "Tabant")].map(choice).into(),
            organisations: [("1", "جمعية النور للتنمية والتضامن"), ("2", "Coopérative Azrou")]
                .map(choice)
                .into(),
            audiences: [("eaq", "فرق تنشيط الأحياء"), ("holders", "Porteurs de projets")]
                .map(choice)
                .into(),
        }
    }
}

impl Page for FormPage {
    const NAME: &'static str = "people/person_form";

    fn sample(frame: Frame) -> Self {
        let people = invented();
        let mut form = forms::filled(&people[0], &["eaq".to_owned()].into());
        let args = [("found", "19840".into()), ("latest", "2026".into())];
        form.refuse("birth_year", "person-birth-year-wrong", args);
        let candidate = |score, reasons| {
            (Candidate { person: people[0].clone(), score, reasons }, "Tabant".into())
        };
        let alike = [
            candidate(96, vec![Reason::SameArabic, Reason::SpacingDiffers]),
            candidate(84, vec![Reason::OneLetter, Reason::WordMissing, Reason::OrderDiffers]),
        ];
        let changes = [Change::new("person-phone", "06 61 23 45 67", "06 61 23 45 76")];
        let entry = Entry {
            at: chrono::DateTime::UNIX_EPOCH,
            actor_name: "نادية المرابط".into(),
            verb: "person.edit".into(),
            kind: "person".into(),
            subject: String::new(),
            title: people[0].name_ar.clone(),
            detail: serde_json::to_string(&changes).unwrap_or_default(),
        };
        let page = Self::new(frame, form, Offered::sample(), Some(&people[1]));
        page.with_alike(&alike).with_theirs(&[entry])
    }
}
