//! The accounts of the reader's scope.

use crate::{
    foundation::{
        Form, Page, Sheet,
        accounts::{
            AccountId, Listed, Role,
            forms::Offered,
            listed::{RoleThere, State},
            routes::LIST,
        },
        privacy::Notice,
    },
    layout::{Choice, Crumb, Frame, ListQuery, Pager},
};
use askama::Template;
use chrono::DateTime;
use kit_lang::Lang;
use kit_sheets::Out;

#[derive(Template)]
#[template(path = "foundation/accounts/templates/accounts.html")]
pub struct AccountsPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub rows: Vec<Row>,
    pub roles: Vec<Choice>,
    pub places: Vec<Choice>,
    pub states: Vec<Choice>,
    pub may_invite: bool,
}

/// An account, ready to read.
pub struct Row {
    pub href: String,
    pub name: String,
    pub login: String,
    /// Role and place, a line each.
    pub roles: Vec<(String, String)>,
    pub tone: &'static str,
    pub state: String,
    pub seen: String,
}

impl AccountsPage {
    pub fn new(
        mut frame: Frame,
        (list, pager): (ListQuery, Pager),
        rows: &[Listed],
        places: Vec<Choice>,
        may_invite: bool,
    ) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("accounts-title"))];
        let state = |state: State| Choice::new(state.as_str(), frame.t(state.key()));
        Self {
            rows: rows.iter().map(|row| Row::new(&frame, row)).collect(),
            roles: role_choices(&frame, Role::granted()),
            states: State::ALL.map(state).into(),
            places,
            may_invite,
            list,
            pager,
            frame,
        }
    }
}

/// Roles to choose from, the most first.
pub fn role_choices(frame: &Frame, roles: impl Iterator<Item = Role>) -> Vec<Choice> {
    let mut roles: Vec<Role> = roles.collect();
    roles.sort_unstable_by(|one, other| other.cmp(one));
    roles.into_iter().map(|role| Choice::new(role.as_str(), frame.t(role.key()))).collect()
}

impl Row {
    fn new(frame: &Frame, one: &Listed) -> Self {
        Self {
            href: format!("/accounts/{}", one.id),
            name: one.name.clone(),
            login: one.login.clone(),
            roles: one.roles.iter().map(|role| said(frame, role)).collect(),
            tone: one.state.tone(),
            state: frame.t(one.state.key()).into_owned(),
            seen: one.signed_in_at.map(|at| frame.date_time(at)).unwrap_or_default(),
        }
    }
}

/// The role, and the place with its last day if it has one.
fn said(frame: &Frame, role: &RoleThere) -> (String, String) {
    let place = if frame.lang == Lang::Ar { &role.place_ar } else { &role.place_fr };
    let key = if role.delegated { "grant-delegated" } else { "grant-until" };
    let place = match role.to_on {
        Some(day) => frame.t2(key, "place", place, "day", frame.date(day)),
        None => place.clone(),
    };
    (frame.t(role.role.key()).into_owned(), place)
}

/// What the list is as a sheet: a row an account.
pub fn sheet(frame: &Frame, rows: &[Listed]) -> Sheet {
    let title = frame.t("accounts-title").into_owned();
    let keys = ["account-name", "sign-in-login", "account-roles", "account-state", "account-seen"];
    let row = |one: &Listed| {
        let row = Row::new(frame, one);
        let roles: Vec<String> =
            row.roles.iter().map(|(role, place)| format!("{role}: {place}")).collect();
        vec![
            Out::Text(row.name),
            Out::Text(row.login),
            Out::Text(roles.join("\n")),
            Out::Text(row.state),
            Out::Text(row.seen),
        ]
    };
    Sheet {
        file: "accounts".into(),
        name: title.clone(),
        titles: vec![title],
        columns: keys.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(row).collect(),
    }
}

impl Page for AccountsPage {
    const NAME: &'static str = "accounts/accounts";

    fn sample(frame: Frame) -> Self {
        let role = |role, place: (&str, &str, &str), to: Option<&str>| RoleThere {
            role,
            place: place.0.into(),
            place_ar: place.1.into(),
            place_fr: place.2.into(),
            to_on: to.and_then(|day| day.parse().ok()),
            delegated: false,
        };
        let azilal = ("05.081", "إقليم أزيلال", "Azilal");
        let one = |name: &str, login: &str, state, roles| Listed {
            id: AccountId::new(DateTime::UNIX_EPOCH),
            name: name.into(),
            login: login.into(),
            state,
            signed_in_at: (state != State::Invited).then_some(DateTime::UNIX_EPOCH),
            roles,
        };
        let rows = [
            one(
                "أمينة بنعلي",
                "amina@azilal.example",
                State::Active,
                vec![
                    role(Role::TrainingOfficer, azilal, None),
                    role(Role::ProvincialCoordinator, azilal, Some("2026-12-12")),
                ],
            ),
            one(
                "عبد الرحمان أيت أوملال الخنيفري البوكماوي",
                "abderrahmane.ait-oumlal@cooperative-tamounte.example",
                State::Invited,
                vec![role(Role::OrganisationRepresentative, azilal, Some("2027-06-30"))],
            ),
            one("كريم أمزيل", "karim@azilal.example", State::Ended, Vec::new()),
            one(
                "نعيمة بوتكيوت",
                "naima@azilal.example",
                State::Disabled,
                vec![role(Role::FieldAgent, ("05.081.03.09", "تبانت", "Tabant"), None)],
            ),
        ];
        let places = vec![Choice::new("05.081", "إقليم أزيلال")];
        let list = ListQuery::parse("role=training_officer", &LIST);
        Self::new(frame, (list, Pager::new(1, 50, 120)), &rows, places, true)
    }
}

/// Somebody to be invited.
#[derive(Template)]
#[template(path = "foundation/accounts/templates/invite.html")]
pub struct InvitePage {
    pub frame: Frame,
    pub form: Form,
    pub roles: Vec<Choice>,
    pub places: Vec<Choice>,
    /// The thing for which alone the role will hold; empty when it is for a whole place.
    pub one: String,
    pub langs: Vec<Choice>,
    /// How the code goes to its person; one is chosen where letters go out.
    pub ways: Vec<Choice>,
    pub served: bool,
    pub notices: Vec<Notice>,
}

impl InvitePage {
    pub fn new(mut frame: Frame, form: Form, offered: &Offered) -> Self {
        frame.crumbs = vec![
            Crumb::link(frame.t("accounts-title"), "/accounts"),
            Crumb::here(frame.t("invite-title")),
        ];
        let roles = role_choices(&frame, offered.roles.iter().copied());
        let one = offered.one.as_ref().map(|one| one.title.clone()).unwrap_or_default();
        let places = offered.places.clone();
        let ways = [("mail", "invite-by-mail"), ("slip", "invite-by-slip")];
        let ways = ways.map(|(way, key)| Choice::new(way, frame.t(key))).into();
        Self {
            roles,
            places,
            one,
            langs: langs(),
            ways,
            served: true,
            notices: Vec::new(),
            form,
            frame,
        }
    }
}

impl InvitePage {
    fn role_hint(&self) -> &'static str {
        if self.one.is_empty() { "grant-role-hint" } else { "thing-role-hint" }
    }
}

/// The languages, each in its own name.
pub fn langs() -> Vec<Choice> {
    Lang::ALL.map(|lang| Choice::new(lang.code(), lang.native_name())).into()
}

impl Page for InvitePage {
    const NAME: &'static str = "accounts/invite";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([
            ("login", "hasna@azilal.example".to_owned()),
            ("name", "حسناء بوكماز".to_owned()),
            ("mail", "hasna@azilal.example".to_owned()),
            ("how", "mail".to_owned()),
            ("role", "regional_coordinator".to_owned()),
            ("place", "05.081".to_owned()),
        ]);
        form.refuse("place", "grant-role-elsewhere", []);
        let roles = vec![Role::RegionalCoordinator, Role::TrainingOfficer, Role::Reader];
        let places = vec![Choice::new("05.081", "إقليم أزيلال")];
        Self::new(frame, form, &Offered { roles, places, one: None })
    }
}
