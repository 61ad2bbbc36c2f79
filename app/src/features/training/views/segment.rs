//! A part of the register that is about to be put into a session.

use super::{Head, other, said};
use crate::{
    features::training::{
        SessionState, TabName,
        seats::Full,
        segment::{Fate, Foreseen, Member},
    },
    foundation::{Form, Page, people::PersonId},
    layout::{Choice, Frame},
};
use askama::Template;

/// Names that are shown before one confirms.
const SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "features/training/templates/segment.html")]
pub struct SegmentPage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub audiences: Vec<Choice>,
    pub places: Vec<Choice>,
    pub organisations: Vec<Choice>,
    pub sexes: Vec<Choice>,
    /// None before anything is asked.
    pub found: Option<FoundView>,
}

/// What the register may be narrowed by.
pub struct SegmentChoices {
    pub audiences: Vec<Choice>,
    pub places: Vec<Choice>,
    pub organisations: Vec<Choice>,
}

/// Who fits, and what would become of them.
pub struct FoundView {
    pub matching: usize,
    pub there: usize,
    pub sits: usize,
    pub waits: usize,
    pub people: Vec<PersonRow>,
    /// How many fit beside those whose names are shown.
    pub more: usize,
}

pub struct PersonRow {
    pub href: String,
    pub name: String,
    pub other: String,
    pub tone: &'static str,
    pub fate: String,
}

impl SegmentPage {
    pub fn new(
        head: Head,
        form: Form,
        choices: SegmentChoices,
        foreseen: Option<&Foreseen>,
    ) -> Self {
        let frame = head.frame.clone();
        let sex = |(code, key): (&str, &str)| Choice::new(code, frame.t(key));
        Self {
            sexes: [("f", "session-sex-f"), ("m", "session-sex-m")].map(sex).into(),
            found: foreseen.map(|foreseen| FoundView::new(&frame, foreseen)),
            audiences: choices.audiences,
            places: choices.places,
            organisations: choices.organisations,
            frame,
            head,
            form,
        }
    }
}

impl FoundView {
    fn new(frame: &Frame, foreseen: &Foreseen) -> Self {
        let shown = foreseen.people.iter().take(SHOWN);
        Self {
            matching: foreseen.people.len(),
            there: foreseen.there(),
            sits: foreseen.sits(),
            waits: foreseen.waits(),
            people: shown.map(|(one, fate)| PersonRow::new(frame, one, *fate)).collect(),
            more: foreseen.people.len().saturating_sub(SHOWN),
        }
    }

    /// How many would be written down: on a seat or on the waiting list.
    pub fn new_ones(&self) -> usize {
        self.sits + self.waits
    }
}

impl PersonRow {
    fn new(frame: &Frame, one: &Member, fate: Fate) -> Self {
        let (tone, key) = match fate {
            Fate::There => ("done", "session-enrolled-already"),
            Fate::Sits => ("live", "session-segment-sits"),
            Fate::Waits(full) => ("wait", full.key()),
        };
        Self {
            href: format!("/people/{}", one.id),
            name: said(frame.lang, &one.name_ar, &one.name_fr).into(),
            other: other(frame.lang, &one.name_ar, &one.name_fr).into(),
            fate: frame.t(key).into_owned(),
            tone,
        }
    }
}

impl Page for SegmentPage {
    const NAME: &'static str = "training/segment";

    fn sample(frame: Frame) -> Self {
        let member = |no: usize| Member {
            id: PersonId(Default::default()),
            name_ar: format!("لالة فاطمة الزهراء بنت مولاي عبد الرحمان أيت القاضي {no}"),
            name_fr: format!("Lalla Fatima-Zahra Bent Moulay Abderrahmane Aït El Kadi {no}"),
            organisation: None,
        };
        let fate = |no: usize| match no {
            0..4 => Fate::There,
            4..15 => Fate::Sits,
            _ => Fate::Waits(Full::All),
        };
        let foreseen = Foreseen { people: (0..34).map(|no| (member(no), fate(no))).collect() };
        let choices = SegmentChoices {
            audiences: vec![Choice::new("cldh", "أعضاء اللجن المحلية")],
            places: vec![Choice::new("05.081", said(frame.lang, "أزيلال", "Azilal"))],
            organisations: Vec::new(),
        };
        let mut form = Form::filled([("audience", "cldh".to_owned()), ("age_to", "35".to_owned())]);
        form.refuse_whole("session-segment-changed");
        let head = Head::sample(frame, SessionState::Planned, TabName::People);
        Self::new(head, form, choices, Some(&foreseen))
    }
}
