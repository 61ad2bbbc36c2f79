//! What the pages of accounts show.
use super::Role;
use crate::{
    foundation::{Form, Grant, Page, Sample},
    layout::{Crumb, Frame},
};
use askama::Template;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<SignInPage>(), Sample::of::<MePage>()]
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

/// One's own account: who one is here, and where one may do what.
#[derive(Template)]
#[template(path = "foundation/accounts/templates/me.html")]
pub struct MePage {
    pub frame: Frame,
    pub login: String,
    pub roles: Vec<RoleLine>,
}

/// A role in a place.
pub struct RoleLine {
    pub role: String,
    pub place: String,
    pub href: String,
}

impl MePage {
    pub fn new(mut frame: Frame, login: String, roles: &[(Grant, String)]) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("me-title"))];
        let roles = roles.iter().map(|(grant, place)| RoleLine {
            role: frame.t(grant.role.key()).into_owned(),
            place: place.clone(),
            href: format!("/places/{}", grant.place),
        });
        Self { roles: roles.collect(), frame, login }
    }

    fn name(&self) -> &str {
        self.frame.actor.as_ref().map_or("", |actor| actor.name.as_str())
    }
}

impl Page for MePage {
    const NAME: &'static str = "accounts/me";

    fn sample(frame: Frame) -> Self {
        let role =
            |role, place: &str, name: &str| (Grant { role, place: place.into() }, name.to_owned());
        let roles = [
            role(Role::TrainingOfficer, "05.081", "إقليم أزيلال"),
            role(Role::Reader, "05", "جهة بني ملال - خنيفرة"),
        ];
        Self::new(frame, "amina@azilal.example".into(), &roles)
    }
}
