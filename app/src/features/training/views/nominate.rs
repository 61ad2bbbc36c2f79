//! Whom an institution sends to a session.

use super::Head;
use crate::{
    features::training::{
        SessionState, TabName,
        store::{Found, Named},
    },
    foundation::{
        Form, Page,
        events::{FoundRow, Searched, named_choices, sample_found},
        people::PersonId,
    },
    layout::{Choice, Frame},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/training/templates/nominate.html")]
pub struct NominatePage {
    pub frame: Frame,
    pub head: Head,
    pub form: Form,
    pub organisations: Vec<Choice>,
    pub members: Vec<FoundRow>,
    pub audiences: Vec<Choice>,
    /// The institution whose members are shown.
    pub organisation: String,
}

impl NominatePage {
    pub fn new(
        head: Head,
        form: Form,
        organisations: &[Named],
        members: &[Found],
        audiences: Vec<Choice>,
    ) -> Self {
        let frame = head.frame.clone();
        Self {
            organisations: named_choices(frame.lang, organisations),
            members: members.iter().map(|one| FoundRow::new(&frame, one)).collect(),
            organisation: form.value("organisation").to_owned(),
            audiences,
            frame,
            head,
            form,
        }
    }
}

impl Page for NominatePage {
    const NAME: &'static str = "training/nominate";

    fn sample(frame: Frame) -> Self {
        let id = PersonId(Default::default());
        let organisation = Named {
            id,
            name_ar: "شبكة جمعيات أيت بوكماز للتنمية القروية".into(),
            name_fr: "Réseau des associations d’Aït Bougmez".into(),
        };
        let Searched { found, .. } = sample_found(frame.lang);
        let form = Form::filled([("organisation", id.to_string())]);
        let head = Head::sample(frame, SessionState::Planned, TabName::People);
        let audiences = vec![Choice::new("cldh", "CLDH")];
        Self::new(head, form, &[organisation], &found, audiences)
    }
}
