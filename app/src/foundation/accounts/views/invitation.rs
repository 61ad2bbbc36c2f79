//! The door for whoever has a slip.

use crate::{
    foundation::{
        Cx, Error, Form, Page,
        privacy::{self, Notice},
    },
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
    /// What is done with the data of an account.
    pub notices: Vec<Notice>,
}

impl InvitationPage {
    pub async fn new(cx: &Cx, form: Form) -> Result<Self, Error> {
        let provider = cx.server.config.provider.as_ref().map(|one| one.label.clone());
        let notices = privacy::notice(cx, &cx.read().await?, privacy::Use::Account).await?;
        Ok(Self { frame: cx.bare_frame(), form, provider, notices })
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
        let provider = Some("Annuaire de la province d’Azilal".into());
        Self { frame, form, provider, notices: Vec::new() }
    }
}
