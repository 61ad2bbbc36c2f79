//! The second factor: at the door, in one's account, and the codes that are shown once.

use crate::{
    foundation::{Form, Page, accounts::code::OneTimeCode},
    layout::{Crumb, Frame},
};
use askama::Template;

/// A secret for a telephone: its letters and its drawing.
pub struct Offer {
    pub secret: String,
    pub drawing: String,
}

impl Offer {
    fn sample() -> Self {
        Self {
            secret: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ".into(),
            drawing: kit_pdf::qr_svg("otpauth://totp/qurb:amina").unwrap_or_default(),
        }
    }

    /// In groups of four, for whoever types them.
    pub fn grouped(&self) -> String {
        let groups = self.secret.as_bytes().chunks(4).map(String::from_utf8_lossy);
        groups.collect::<Vec<_>>().join(" ")
    }
}

/// At the door, after the password.
#[derive(Template)]
#[template(path = "foundation/accounts/templates/factor_door.html")]
pub struct DoorPage {
    pub frame: Frame,
    pub form: Form,
    /// When there is none yet and one is due.
    pub offer: Option<Offer>,
    /// Whether there are figures to type, and not recovery codes alone.
    pub figures: bool,
    /// Whether there are passkeys to show.
    pub keys: bool,
    /// Where devices know this site to be, if its address lets them.
    pub passkey: Option<String>,
}

impl Page for DoorPage {
    const NAME: &'static str = "accounts/factor_door";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::default();
        form.refuse("figures", "factor-wrong", []);
        let passkey = Some("https://qurb.example.org".into());
        Self { frame, form, offer: Some(Offer::sample()), figures: false, keys: false, passkey }
    }
}

/// In one's account.
#[derive(Template)]
#[template(path = "foundation/accounts/templates/factor.html")]
pub struct FactorPage {
    pub frame: Frame,
    pub form: Form,
    pub offer: Option<Offer>,
    /// How many recovery codes are left, in words, when there is a second factor.
    pub left: Option<String>,
}

impl FactorPage {
    pub fn new(mut frame: Frame, form: Form, offer: Option<Offer>, left: Option<i64>) -> Self {
        frame.crumbs = crumbs(&frame);
        let left = left.map(|left| frame.tn("factor-on", left));
        Self { left, frame, form, offer }
    }
}

fn crumbs(frame: &Frame) -> Vec<Crumb> {
    vec![Crumb::link(frame.t("mine-title"), "/account"), Crumb::here(frame.t("account-factor"))]
}

impl Page for FactorPage {
    const NAME: &'static str = "accounts/factor";

    fn sample(frame: Frame) -> Self {
        Self::new(frame, Form::default(), Some(Offer::sample()), None)
    }
}

/// The recovery codes, shown once.
#[derive(Template)]
#[template(path = "foundation/accounts/templates/codes.html")]
pub struct CodesPage {
    pub frame: Frame,
    pub codes: Vec<String>,
}

impl CodesPage {
    pub fn new(mut frame: Frame, codes: &[OneTimeCode]) -> Self {
        frame.crumbs = crumbs(&frame);
        Self { codes: codes.iter().map(OneTimeCode::printed).collect(), frame }
    }
}

impl Page for CodesPage {
    const NAME: &'static str = "accounts/codes";

    fn sample(frame: Frame) -> Self {
        Self { frame, codes: vec!["7KQM-2ZRD-XW4H".into(); 10] }
    }
}
