//! The page for whoever has forgotten their password.

use crate::{
    foundation::{Form, Page},
    layout::Frame,
};
use askama::Template;

#[derive(Template)]
#[template(path = "foundation/accounts/templates/forgotten.html")]
pub struct ForgottenPage {
    pub frame: Frame,
    pub form: Form,
    /// Whether they have just asked.
    pub asked: bool,
    /// Whether letters go out here at all.
    pub served: bool,
}

impl Page for ForgottenPage {
    const NAME: &'static str = "accounts/forgotten";

    fn sample(frame: Frame) -> Self {
        Self { frame, form: Form::default(), asked: true, served: true }
    }
}
