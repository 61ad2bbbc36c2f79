use super::invented;
use crate::{
    foundation::{Form, Page, people::Person},
    layout::{Crumb, Frame},
};
use askama::Template;

/// The last day of somebody in an organisation.
#[derive(Template)]
#[template(path = "foundation/people/templates/ending.html")]
pub struct EndPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub action: String,
    pub back: String,
}

impl EndPage {
    pub fn new(
        mut frame: Frame,
        person: &Person,
        organisation: String,
        action: String,
        form: Form,
    ) -> Self {
        let (name, back) = (person.name(frame.lang).to_owned(), format!("/people/{}", person.id));
        let title = frame.t2("person-leave-title", "name", &*name, "organisation", &*organisation);
        frame.crumbs = vec![
            Crumb::link(frame.t("person-list-title"), "/people"),
            Crumb::link(name, back.clone()),
            Crumb::here(frame.t("person-leave")),
        ];
        Self { frame, form, title, action, back }
    }
}

impl Page for EndPage {
    const NAME: &'static str = "people/ending";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([("to", "2010-01-01".to_owned())]);
        form.refuse("to", "person-membership-ends-before", []);
        let organisation = "تعاونية أزرو للنسيج والزرابي التقليدية بتبانت".into();
        Self::new(frame, &invented()[0], organisation, "/people/0/memberships/0".into(), form)
    }
}
