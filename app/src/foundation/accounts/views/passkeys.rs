//! One's passkeys: those one has, a new one, and the question before one is taken away.

use crate::{
    foundation::{
        Form, Page,
        accounts::passkey::{Kept, PasskeyId, Unable},
    },
    layout::{Crumb, Frame},
};
use askama::Template;
use chrono::DateTime;

#[derive(Template)]
#[template(path = "foundation/accounts/templates/passkeys.html")]
pub struct PasskeysPage {
    pub frame: Frame,
    pub form: Form,
    pub rows: Vec<KeyRow>,
    /// How many recovery codes are left, in words, when there is a passkey.
    pub codes: Option<String>,
    /// Where devices know this site to be; none and the reason why not.
    pub origin: Option<String>,
    pub unable: String,
    pub elsewhere: String,
}

/// A passkey, ready to read.
pub struct KeyRow {
    pub name: String,
    pub when: String,
    pub removal: String,
}

impl PasskeysPage {
    pub fn new(
        mut frame: Frame,
        form: Form,
        (keys, codes): (&[Kept], i64),
        origin: Result<String, Unable>,
        address: &str,
    ) -> Self {
        frame.crumbs = crumbs(&frame);
        let told = |key: &str| frame.t1(key, "address", address);
        Self {
            rows: keys.iter().map(|key| row(&frame, key)).collect(),
            codes: (!keys.is_empty()).then(|| frame.tn("passkey-codes", codes)),
            unable: origin.as_ref().err().map(|why| told(why.key())).unwrap_or_default(),
            elsewhere: told("passkey-elsewhere"),
            origin: origin.ok(),
            form,
            frame,
        }
    }
}

fn crumbs(frame: &Frame) -> Vec<Crumb> {
    vec![Crumb::link(frame.t("mine-title"), "/account"), Crumb::here(frame.t("passkeys-title"))]
}

fn row(frame: &Frame, key: &Kept) -> KeyRow {
    let made = frame.t1("passkey-made", "when", frame.date_time(key.made_at));
    let used = match key.used_at {
        Some(at) => frame.t1("passkey-used", "when", frame.date_time(at)),
        None => frame.t("passkey-unused").into_owned(),
    };
    KeyRow {
        name: key.name.clone(),
        when: format!("{made} · {used}"),
        removal: format!("/account/passkeys/{}/removal", key.id),
    }
}

fn sample_key(name: &str, used: bool) -> Kept {
    Kept {
        id: PasskeyId::new(DateTime::UNIX_EPOCH),
        key: String::new(),
        name: name.into(),
        made_at: DateTime::UNIX_EPOCH,
        used_at: used.then_some(DateTime::UNIX_EPOCH),
    }
}

impl Page for PasskeysPage {
    const NAME: &'static str = "accounts/passkeys";

    fn sample(frame: Frame) -> Self {
        let keys = [
            sample_key("هاتف المكتب", true),
            sample_key("Ordinateur de la division de l’action sociale, deuxième étage", true),
            sample_key("مفتاح احتياطي في الخزانة", false),
        ];
        let origin = Ok("https://qurb.example.org".into());
        Self::new(frame, Form::default(), (&keys, 9), origin, "https://qurb.example.org")
    }
}

/// The question before a passkey is taken away, which asks for the password.
#[derive(Template)]
#[template(path = "foundation/accounts/templates/passkey_removal.html")]
pub struct PasskeyRemovalPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub action: String,
}

impl PasskeyRemovalPage {
    pub fn new(mut frame: Frame, form: Form, key: &Kept) -> Self {
        frame.crumbs = vec![
            Crumb::link(frame.t("mine-title"), "/account"),
            Crumb::link(frame.t("passkeys-title"), "/account/passkeys"),
            Crumb::here(key.name.clone()),
        ];
        let title = frame.t1("passkey-remove-title", "name", key.name.as_str());
        Self { title, action: format!("/account/passkeys/{}/removal", key.id), form, frame }
    }
}

impl Page for PasskeyRemovalPage {
    const NAME: &'static str = "accounts/passkey_removal";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::default();
        form.refuse("password", "password-wrong", []);
        Self::new(frame, form, &sample_key("هاتف المكتب", true))
    }
}
