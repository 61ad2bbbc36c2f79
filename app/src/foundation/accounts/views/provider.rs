//! The provider that vouches for people: the page before one goes there, and the link in one's account.

use crate::{
    foundation::{Form, Page, accounts::store::Identity},
    layout::{Crumb, Frame},
};
use askama::Template;
use chrono::DateTime;

/// Before one goes there.
#[derive(Template)]
#[template(path = "foundation/accounts/templates/set_out.html")]
pub struct SetOutPage {
    pub frame: Frame,
    pub label: String,
    pub to: String,
}

impl Page for SetOutPage {
    const NAME: &'static str = "accounts/set_out";

    fn sample(frame: Frame) -> Self {
        let label = "Annuaire de la province d’Azilal".into();
        Self { frame, label, to: "https://directory.example.org/oauth/authorize".into() }
    }
}

/// One's own link.
#[derive(Template)]
#[template(path = "foundation/accounts/templates/link.html")]
pub struct LinkPage {
    pub frame: Frame,
    pub form: Form,
    pub label: String,
    /// As whom, and since when.
    pub linked: Option<(String, String)>,
}

impl LinkPage {
    pub fn new(mut frame: Frame, form: Form, label: &str, identity: Option<&Identity>) -> Self {
        frame.crumbs = vec![
            Crumb::link(frame.t("mine-title"), "/account"),
            Crumb::here(frame.t("provider-title")),
        ];
        let since = |one: &Identity| match one.used_at {
            Some(at) => frame.t1("provider-used", "when", frame.date_time(at)),
            None => frame.t1("provider-since", "when", frame.date_time(one.made_at)),
        };
        let linked = identity.map(|one| (one.name.clone(), since(one)));
        Self { linked, label: label.to_owned(), form, frame }
    }
}

impl Page for LinkPage {
    const NAME: &'static str = "accounts/link";

    fn sample(frame: Frame) -> Self {
        let identity = Identity {
            name: "abderrahmane.ait-oumlal@azilal.example".into(),
            made_at: DateTime::UNIX_EPOCH,
            used_at: Some(DateTime::UNIX_EPOCH),
        };
        let label = "Annuaire de la province d’Azilal";
        Self::new(frame, Form::default(), label, Some(&identity))
    }
}
