//! What people type about accounts.
use super::{
    AccountId, GrantId, NewGrant, Password, Role, Thing, actions::Invitation, code::OneTimeCode,
    grant::fits, password::Weakness,
};
use crate::{
    foundation::{Form, places::PlaceKind},
    layout::Choice,
};
use chrono::NaiveDate;
use kit_lang::Lang;

pub struct SignIn {
    pub login: String,
    pub password: Password,
}

impl SignIn {
    pub fn read(form: &mut Form) -> Self {
        let login = form.required("login", 200);
        let password = Password::new(form.required("password", 1000));
        Self { login, password }
    }
}

/// What a grant may be of: the roles that the actor may give, and places with their kinds, or the one thing it is for.
pub struct Offered {
    pub roles: Vec<Role>,
    pub places: Vec<Choice>,
    pub one: Option<One>,
}

/// The thing for which alone a role is given, its place, and both in words.
pub struct One {
    pub thing: Thing,
    pub place: String,
    pub title: String,
}

/// A role, a place or one thing of it, a first and perhaps a last day.
pub fn grant(form: &mut Form, offered: &Offered, today: NaiveDate) -> Option<NewGrant> {
    let role =
        form.choice("role", |text| Role::parse(text).filter(|role| offered.roles.contains(role)));
    let place = match &offered.one {
        Some(one) => Some(one.place.clone()),
        None => form.choice("place", |code| {
            let choice = offered.places.iter().find(|choice| choice.value == code);
            choice.map(|choice| choice.value.clone())
        }),
    };
    let (from_on, to_on) = days(form, today)?;
    let thing = offered.one.as_ref().map(|one| one.thing);
    Some(NewGrant { role: role?, place: place?, thing, from_on, to_on })
}

/// A first day, which is today when nothing was typed, and perhaps a last one.
fn days(form: &mut Form, today: NaiveDate) -> Option<(NaiveDate, Option<NaiveDate>)> {
    let from_on = match form.value("from_on") {
        "" => Some(today),
        _ => form.date("from_on"),
    };
    let to_on = last_day(form, "to_on");
    if let (Some(from), Some(to)) = (from_on, to_on)
        && to < from
    {
        form.refuse("to_on", "grant-ends-before", []);
    }
    if to_on.is_some_and(|last| last < today) {
        form.refuse("to_on", "grant-past", []);
    }
    Some((from_on?, to_on))
}

/// Notes when a role does not belong in places of this kind.
pub fn refuse_misfit(form: &mut Form, role: Role, kind: Option<PlaceKind>) {
    if !kind.is_some_and(|kind| fits(role, kind)) {
        form.refuse("place", "grant-role-elsewhere", []);
    }
}

fn last_day(form: &mut Form, name: &str) -> Option<NaiveDate> {
    if form.value(name).is_empty() { None } else { form.date(name) }
}

/// Somebody to be invited.
pub fn invitation(
    form: &mut Form,
    offered: &Offered,
    today: NaiveDate,
    served: bool,
) -> Option<Invitation> {
    let login = form.required("login", 200).to_lowercase();
    if login.chars().any(|c| c.is_whitespace() || c.is_control()) || login.chars().count() < 3 {
        form.refuse("login", "account-login-wrong", []);
    }
    let name = form.required("name", 200);
    let lang = form.choice("lang", Lang::from_code);
    let mail = mail(form).unwrap_or_default();
    let by_mail = served && form.value("how") == "mail";
    if by_mail && mail.is_empty() {
        form.refuse("mail", "account-mail-needed", []);
    }
    let grant = grant(form, offered, today);
    Some(Invitation { login, name, lang: lang?, grant: grant?, mail, by_mail })
}

/// An address to write to, if there is one.
pub fn mail(form: &mut Form) -> Option<String> {
    let typed = form.optional("mail", 200)?;
    match kit_mail::Address::parse(&typed) {
        // The address alone: a name beside it is not asked for.
        Ok(address) if address.address() == typed => Some(typed),
        _ => {
            form.refuse("mail", "account-mail-wrong", [("found", typed.into())]);
            None
        }
    }
}

/// Whoever has a slip.
pub struct Acceptance {
    pub login: String,
    /// None when it cannot be a code at all: answered as a wrong one.
    pub code: Option<OneTimeCode>,
    pub password: Password,
}

pub fn acceptance(form: &mut Form) -> Acceptance {
    let login = form.required("login", 200).to_lowercase();
    let code = OneTimeCode::typed(&form.required("code", 100));
    let password = new_password(form, &[&login]);
    Acceptance { login, code, password }
}

/// A slip without a password: the provider stands in its place.
pub struct SlipTyped {
    pub login: String,
    pub code: Option<OneTimeCode>,
}

pub fn slip(form: &mut Form) -> SlipTyped {
    let login = form.required("login", 200).to_lowercase();
    let code = OneTimeCode::typed(&form.required("code", 100));
    SlipTyped { login, code }
}

/// A password that is to be kept, typed twice.
pub fn new_password(form: &mut Form, about: &[&str]) -> Password {
    let typed = form.value("new_password").to_owned();
    let password = Password::new(typed.clone());
    if typed.is_empty() {
        form.refuse("new_password", "field-required", []);
    } else if typed != form.value("repeated") {
        form.refuse("repeated", "password-differs", []);
    }
    if !typed.is_empty() {
        refuse_weak(form, &password, about);
    }
    password
}

/// Notes what is weak about a password: `about` is what others know of whose it is.
pub fn refuse_weak(form: &mut Form, password: &Password, about: &[&str]) {
    match password.weakness(about) {
        None => {}
        Some(Weakness::Short) => {
            form.refuse("new_password", "password-short", [("least", super::SHORTEST.into())]);
        }
        Some(Weakness::Long) => {
            form.refuse(
                "new_password",
                "password-long",
                [("most", super::password::LONGEST.into())],
            );
        }
        Some(Weakness::Guessable) => form.refuse("new_password", "password-guessable", []),
    }
}

/// A role of one's own, repeated to a colleague.
pub struct Delegation {
    pub grant: GrantId,
    pub to: AccountId,
    pub days: (NaiveDate, NaiveDate),
}

pub fn delegation(form: &mut Form) -> Option<Delegation> {
    let grant = form.choice("grant", |text| text.parse().ok());
    let to = form.choice("colleague", |text| text.parse().ok());
    let (from, until) = (form.date("from_on"), form.date("to_on"));
    Some(Delegation { grant: grant?, to: to?, days: (from?, until?) })
}

/// An address of this site to go back to; anything else leads to the first page.
pub fn back(wanted: &str) -> &str {
    let local = wanted.starts_with('/') && !wanted.starts_with("//") && !wanted.contains('\\');
    if local && !wanted.contains(char::is_control) { wanted } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::back;

    #[test]
    fn the_way_back_stays_on_this_site() {
        assert_eq!(back("/sessions/7?tab=people"), "/sessions/7?tab=people");
        for elsewhere in ["", "https://evil.example", "//evil.example", "/\\evil.example", "/a\nb"]
        {
            assert_eq!(back(elsewhere), "/", "{elsewhere:?}");
        }
    }
}
