//! What the pages of accounts show.

mod factor;
mod forgotten;
mod invitation;
mod list;
mod mine;
mod one;

pub use factor::{CodesPage, DoorPage, FactorPage, Offer};
pub use forgotten::ForgottenPage;
pub use invitation::InvitationPage;
pub use list::{AccountsPage, InvitePage, sheet as accounts_sheet};
pub use mine::{Mine, MinePage, filled};
pub use one::{AccountPage, Shown, SlipPage, confirm};

use crate::{
    foundation::{Form, Page, Sample},
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
}

impl Page for SignInPage {
    const NAME: &'static str = "accounts/sign_in";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([("login", "amina@azilal.example".to_owned())]);
        form.refuse_whole("sign-in-wrong");
        Self { frame, form }
    }
}
