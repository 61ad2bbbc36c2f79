//! What the pages of accounts show.

mod factor;
mod invitation;
mod list;
mod mine;
mod one;
mod passkeys;

pub use factor::{CodesPage, DoorPage, FactorPage, Offer};
pub use invitation::InvitationPage;
pub use list::{AccountsPage, InvitePage, sheet as accounts_sheet};
pub use mine::{Mine, MinePage, filled};
pub use one::{AccountPage, Shown, SlipPage, confirm};
pub use passkeys::{PasskeyRemovalPage, PasskeysPage};

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
        Sample::of::<DoorPage>(),
        Sample::of::<MinePage>(),
        Sample::of::<FactorPage>(),
        Sample::of::<CodesPage>(),
        Sample::of::<PasskeysPage>(),
        Sample::of::<PasskeyRemovalPage>(),
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
}

impl SignInPage {
    pub fn new(cx: &Cx, form: Form) -> Self {
        let frame = cx.bare_frame();
        let site = Site::at(&cx.server.config.public_url, &frame.t("product-name"));
        Self { origin: site.ok().map(|site| site.origin), form, frame }
    }
}

impl Page for SignInPage {
    const NAME: &'static str = "accounts/sign_in";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([("login", "amina@azilal.example".to_owned())]);
        form.refuse_whole("sign-in-wrong");
        Self { frame, form, origin: Some("https://qurb.example.org".into()) }
    }
}
