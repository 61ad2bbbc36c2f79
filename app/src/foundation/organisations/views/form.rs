use super::{invented, list::kinds};
use crate::{
    foundation::{
        Form, Page,
        journal::{self, Change, Entry},
        organisations::{Candidate, Organisation, forms},
        people::reason_key,
    },
    layout::{Choice, Crumb, Frame, JournalLine},
};
use askama::Template;

/// An organisation to write down or to edit.
#[derive(Template)]
#[template(path = "foundation/organisations/templates/organisation_form.html")]
pub struct FormPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    /// Where the form is sent, and where "cancel" leads.
    pub action: String,
    pub version: i64,
    pub kinds: Vec<Choice>,
    pub places: Vec<Choice>,
    /// Those that have the same name.
    pub same: Vec<Same>,
    /// What somebody else saved since the page was opened.
    pub theirs: Vec<JournalLine>,
}

pub struct Same {
    pub href: String,
    pub name: String,
    pub other: String,
    pub kind: String,
    /// Why it may be the same.
    pub reasons: Vec<String>,
}

impl FormPage {
    pub fn new(
        mut frame: Frame,
        form: Form,
        places: Vec<Choice>,
        organisation: Option<&Organisation>,
    ) -> Self {
        let list = "/organisations";
        let action = organisation.map_or(list.into(), |one| format!("{list}/{}", one.id));
        let title = match organisation {
            Some(one) => frame.t1("organisation-edit-title", "name", one.name(frame.lang)),
            None => frame.t("organisation-new-title").into_owned(),
        };
        frame.crumbs = vec![Crumb::link(frame.t("organisation-list-title"), list)];
        match organisation {
            Some(one) => {
                let crumb = Crumb::link(one.name(frame.lang), action.clone());
                let here = Crumb::here(frame.t("button-edit"));
                frame.crumbs.extend([crumb, here]);
            }
            None => frame.crumbs.push(Crumb::here(title.clone())),
        }
        Self {
            title,
            action,
            version: organisation.map_or(0, |one| one.version),
            kinds: kinds(&frame),
            places,
            same: Vec::new(),
            theirs: Vec::new(),
            frame,
            form,
        }
    }

    pub fn with_same(mut self, same: &[Candidate]) -> Self {
        let frame = &self.frame;
        let shown = |Candidate { organisation: one, reasons }: &Candidate| Same {
            href: format!("/organisations/{}", one.id),
            name: one.name(frame.lang).to_owned(),
            other: one.other_name(frame.lang).to_owned(),
            kind: frame.t(&one.kind.key()).into_owned(),
            reasons: reasons.iter().map(|why| frame.t(reason_key(*why)).into_owned()).collect(),
        };
        self.same = same.iter().map(shown).collect();
        self
    }

    pub fn with_theirs(mut self, theirs: &[Entry]) -> Self {
        self.theirs = theirs.iter().map(|entry| journal::line(&self.frame, entry)).collect();
        self
    }
}

impl Page for FormPage {
    const NAME: &'static str = "organisations/organisation_form";

    fn sample(frame: Frame) -> Self {
        let organisations = invented();
        let mut form = forms::filled(&organisations[0]);
        form.refuse("email", "person-email-wrong", [("found", "association.example".into())]);
        let changes = [Change::new("organisation-phone", "", "05 23 00 00 00")];
        let entry = Entry {
            at: chrono::DateTime::UNIX_EPOCH,
            actor_name: "نادية المرابط".into(),
            verb: "organisation.edit".into(),
            kind: "organisation".into(),
            subject: String::new(),
            title: organisations[0].name_ar.clone(),
            detail: serde_json::to_string(&changes).unwrap_or_default(),
        };
        let places = vec![Choice::new("05.081", "Azilal"), Choice::new("05.081.03.09", "Tabant")];
        let page = Self::new(frame, form, places, Some(&organisations[0]));
        let organisation = organisations[0].clone();
        let reasons = vec![kit_words::Reason::SameArabic, kit_words::Reason::ArticleDiffers];
        page.with_same(&[Candidate { organisation, reasons }]).with_theirs(&[entry])
    }
}
