use super::person::invented_person;
use crate::{
    foundation::{Form, Page, people::Person},
    layout::{Crumb, Frame},
};
use askama::Template;

/// The national identity number of a person.
#[derive(Template)]
#[template(path = "foundation/privacy/templates/identity.html")]
pub struct IdentityPage {
    pub frame: Frame,
    pub form: Form,
    pub href: String,
    pub name: String,
    pub number: Option<String>,
    /// The number of the authorisation; without one nothing can be written down.
    pub under: Option<String>,
    pub has_key: bool,
}

impl IdentityPage {
    pub fn new(
        mut frame: Frame,
        person: &Person,
        (number, under): (Option<String>, Option<String>),
        (form, has_key): (Form, bool),
    ) -> Self {
        let page = format!("/people/{}", person.id);
        let name = person.name(frame.lang).to_owned();
        frame.crumbs = vec![
            Crumb::link(frame.t("person-list-title"), "/people"),
            Crumb::link(name.clone(), page.clone()),
            Crumb::link(frame.t("privacy-person-title"), format!("{page}/privacy")),
            Crumb::here(frame.t("identity-title")),
        ];
        Self { href: format!("{page}/identity"), name, number, under, has_key, form, frame }
    }
}

impl Page for IdentityPage {
    const NAME: &'static str = "privacy/identity";

    fn sample(frame: Frame) -> Self {
        let number = Some("AB123456".to_owned());
        let under = Some("A-W-45/2026".to_owned());
        Self::new(frame, &invented_person(), (number, under), (Form::default(), true))
    }
}
