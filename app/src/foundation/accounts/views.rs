//! What the pages of accounts show.

mod factor;
mod forgotten;
mod invitation;
mod list;
mod mine;
mod one;
mod passkeys;
mod provider;
mod things;

pub use factor::{CodesPage, DoorPage, FactorPage, Offer};
pub use forgotten::ForgottenPage;
pub use invitation::InvitationPage;
pub use list::{AccountsPage, InvitePage, sheet as accounts_sheet};
pub use mine::{Mine, MinePage, filled};
pub use one::{AccountPage, Shown, SlipPage, confirm};
pub use passkeys::{PasskeyRemovalPage, PasskeysPage};
pub use provider::{LinkPage, SetOutPage};
pub use things::ThingsPage;

use super::passkey::Site;
use crate::{
    foundation::{Cx, Form, Page, Sample},
    layout::Frame,
};
use askama::Template;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<SignInPage>(),
        Sample::of::<InvitationPage>(),
        Sample::of::<ForgottenPage>(),
        Sample::of::<DoorPage>(),
        Sample::of::<MinePage>(),
        Sample::of::<FactorPage>(),
        Sample::of::<CodesPage>(),
        Sample::of::<PasskeysPage>(),
        Sample::of::<PasskeyRemovalPage>(),
        Sample::of::<SetOutPage>(),
        Sample::of::<LinkPage>(),
        Sample::of::<ThingsPage>(),
        Sample::of::<AccountsPage>(),
        Sample::of::<InvitePage>(),
        Sample::of::<AccountPage>(),
        Sample::of::<SlipPage>(),
    ]
}

/// The first page of all.
#[derive(Template)]
#[template(path = "foundation/accounts/templates/sign_in.html")]
pub struct SignInPage {
    pub frame: Frame,
    pub form: Form,
    /// Where devices know this site to be, when they may know it at all.
    pub origin: Option<String>,
    /// What people call the provider, when there is one.
    pub provider: Option<String>,
}

impl SignInPage {
    /// The provider, and where to go after it.
    fn provider(&self) -> Option<(&str, String)> {
        let back = url::form_urlencoded::byte_serialize(self.form.value("back").as_bytes());
        self.provider.as_deref().map(|label| (label, back.collect()))
    }

    pub fn new(cx: &Cx, form: Form) -> Self {
        let frame = cx.bare_frame();
        let site = Site::at(&cx.server.config.public_url, &frame.t("product-name"));
        let provider = cx.server.config.provider.as_ref().map(|one| one.label.clone());
        Self { origin: site.ok().map(|site| site.origin), provider, form, frame }
    }
}

impl Page for SignInPage {
    const NAME: &'static str = "accounts/sign_in";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([("login", "amina@azilal.example".to_owned())]);
        form.refuse_whole("sign-in-wrong");
        let origin = Some("https://qurb.example.org".into());
        Self { frame, form, origin, provider: Some("Annuaire de la province d’Azilal".into()) }
    }
}
