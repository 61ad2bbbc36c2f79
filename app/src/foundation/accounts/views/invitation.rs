//! The door for whoever has a slip.

use crate::{
    foundation::{Cx, Form, Page},
    layout::Frame,
};
use askama::Template;

#[derive(Template)]
#[template(path = "foundation/accounts/templates/invitation.html")]
pub struct InvitationPage {
    pub frame: Frame,
    pub form: Form,
    /// What people call the provider, when there is one.
    pub provider: Option<String>,
}

impl InvitationPage {
    pub fn new(cx: &Cx, form: Form) -> Self {
        let provider = cx.server.config.provider.as_ref().map(|one| one.label.clone());
        Self { frame: cx.bare_frame(), form, provider }
    }
}

impl Page for InvitationPage {
    const NAME: &'static str = "accounts/invitation";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([
            ("login", "hasna@azilal.example".to_owned()),
            ("code", "7KQM-2ZRD-XW4H".to_owned()),
        ]);
        form.refuse("new_password", "password-guessable", []);
        Self { frame, form, provider: Some("Annuaire de la province d’Azilal".into()) }
    }
}
