//! What the pages of accounts show.
use crate::{
    foundation::{Form, Page, Sample},
    layout::Frame,
};
use askama::Template;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<SignInPage>()]
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
