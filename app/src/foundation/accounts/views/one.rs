//! An account as those who keep it see it, and the slip that opens it.

use crate::{
    foundation::{
        Form, Page,
        accounts::{
            Account, AccountId, Given, GrantId, LangColumn, Role, grant::Standing, listed::State,
            permissions::Found,
        },
        journal,
    },
    layout::{Choice, ConfirmPage, Crumb, Frame, JournalLine},
};
use askama::Template;
use chrono::{DateTime, NaiveDate, Utc};
use kit_lang::Lang;

#[derive(Template)]
#[template(path = "foundation/accounts/templates/account.html")]
pub struct AccountPage {
    pub frame: Frame,
    pub id: String,
    pub name: String,
    pub login: String,
    pub lang: String,
    pub made: String,
    pub seen: String,
    pub factor: String,
    pub tone: &'static str,
    pub state: String,
    pub disabled: bool,
    /// Until when a slip is waiting, if one is.
    pub slip: Option<String>,
    pub mail: String,
    /// Whether letters go out here.
    pub served: bool,
    pub grants: Vec<GrantRow>,
    pub journal: Vec<JournalLine>,
    /// Whether the reader may close it, open it, hand out a code.
    pub rules: bool,
    pub form: Form,
    /// What the reader may give; none and there is no form.
    pub roles: Vec<Choice>,
    pub places: Vec<Choice>,
}

/// A grant, ready to read.
pub struct GrantRow {
    pub id: GrantId,
    pub role: String,
    pub place: String,
    pub place_href: String,
    pub days: String,
    pub by: String,
    pub tone: &'static str,
    pub standing: String,
    pub may_withdraw: bool,
}

/// What is shown of an account, with what the reader may do to it.
pub struct Shown {
    pub found: Found,
    pub factor: bool,
    pub slip_ends: Option<DateTime<Utc>>,
    pub entries: Vec<journal::Entry>,
    pub rules: bool,
    pub mail: String,
    pub served: bool,
    /// The grants that the reader may withdraw.
    pub withdrawable: Vec<GrantId>,
    pub offered: (Vec<Role>, Vec<Choice>),
}

impl AccountPage {
    pub fn new(mut frame: Frame, shown: &Shown, mut form: Form, today: NaiveDate) -> Self {
        if form.value("mail").is_empty() && form.error("mail").is_none() {
            form.fill("mail", [shown.mail.clone()]);
        }
        let Found { account, given, .. } = &shown.found;
        frame.crumbs = vec![
            Crumb::link(frame.t("accounts-title"), "/accounts"),
            Crumb::here(account.name.clone()),
        ];
        let state = state(account, given, today);
        let row = |given: &Given| {
            let may_withdraw = shown.withdrawable.contains(&given.id) && given.is_open(today);
            GrantRow { may_withdraw, ..GrantRow::new(&frame, given, today) }
        };
        let (roles, places) = &shown.offered;
        let factor = if shown.factor { "account-factor-on" } else { "account-factor-off" };
        Self {
            id: account.id.to_string(),
            name: account.name.clone(),
            login: account.login.clone(),
            lang: account.lang.0.native_name().to_owned(),
            made: frame.date_time(account.made_at),
            seen: account.signed_in_at.map(|at| frame.date_time(at)).unwrap_or_default(),
            factor: frame.t(factor).into_owned(),
            tone: state.tone(),
            state: frame.t(state.key()).into_owned(),
            disabled: account.disabled_at.is_some(),
            slip: shown
                .slip_ends
                .map(|at| frame.t1("account-slip-until", "when", frame.date_time(at))),
            grants: given.iter().map(row).collect(),
            journal: shown.entries.iter().map(|entry| journal::line(&frame, entry)).collect(),
            rules: shown.rules,
            mail: shown.mail.clone(),
            served: shown.served,
            roles: super::list::role_choices(&frame, roles.iter().copied()),
            places: places.clone(),
            form,
            frame,
        }
    }

    fn at(&self, rest: &str) -> String {
        format!("/accounts/{}{rest}", self.id)
    }
}

fn state(account: &Account, given: &[Given], today: NaiveDate) -> State {
    if account.disabled_at.is_some() {
        State::Disabled
    } else if !given.iter().any(|given| given.is_open(today)) {
        State::Ended
    } else if account.password.is_empty() {
        State::Invited
    } else {
        State::Active
    }
}

impl GrantRow {
    pub fn new(frame: &Frame, given: &Given, today: NaiveDate) -> Self {
        let standing = given.standing(today);
        let days = match given.last_day() {
            Some(last) => frame.date_range(given.from_on, last),
            None => frame.t1("grant-since", "day", frame.date(given.from_on)),
        };
        let by = given.giver.as_deref().unwrap_or_default();
        let by = match (given.delegates, by) {
            (Some(_), by) => frame.t1("grant-by-delegation", "who", by),
            (None, "") => String::new(),
            (None, by) => frame.t1("grant-by", "who", by),
        };
        Self {
            id: given.id,
            role: frame.t(given.role.key()).into_owned(),
            place: given.place_name(frame.lang).to_owned(),
            place_href: given.href(),
            days,
            by,
            tone: standing.tone(),
            standing: frame.t(standing.key()).into_owned(),
            may_withdraw: standing == Standing::InForce,
        }
    }
}

/// An invented grant, for samples.
pub fn sample_grant(role: Role, to_on: Option<&str>) -> Given {
    Given {
        id: GrantId::new(DateTime::UNIX_EPOCH),
        account: AccountId::new(DateTime::UNIX_EPOCH),
        holder: "أمينة بنعلي".into(),
        role,
        place: "05.081".into(),
        place_ar: "إقليم أزيلال".into(),
        place_fr: "Azilal".into(),
        thing_id: None,
        folder: None,
        from_on: NaiveDate::from_ymd_opt(2026, 1, 5).unwrap_or_default(),
        to_on: to_on.and_then(|day| day.parse().ok()),
        giver: Some("نادية أوبيه".into()),
        withdrawn_at: None,
        delegates: None,
        original_to_on: None,
        original_withdrawn_at: None,
    }
}

/// The day of the samples.
pub fn sample_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

impl Page for AccountPage {
    const NAME: &'static str = "accounts/account";

    fn sample(frame: Frame) -> Self {
        let account = Account {
            id: AccountId::new(DateTime::UNIX_EPOCH),
            login: "amina@azilal.example".into(),
            name: "أمينة بنعلي".into(),
            password: "kept".into(),
            lang: LangColumn(Lang::Ar),
            made_at: DateTime::UNIX_EPOCH,
            disabled_at: None,
            signed_in_at: Some(DateTime::UNIX_EPOCH),
            factor_due_at: None,
            version: 1,
        };
        let acting = Given {
            delegates: Some(GrantId::new(DateTime::UNIX_EPOCH)),
            ..sample_grant(Role::ProvincialCoordinator, Some("2026-12-12"))
        };
        let given = vec![
            acting,
            sample_grant(Role::TrainingOfficer, None),
            sample_grant(Role::FieldAgent, Some("2026-06-30")),
        ];
        let withdrawable = given.iter().map(|given| given.id).collect();
        let shown = Shown {
            found: Found { account, given, place: "05.081".into() },
            factor: true,
            slip_ends: Some(DateTime::UNIX_EPOCH),
            entries: Vec::new(),
            rules: true,
            mail: "amina@azilal.example".into(),
            served: true,
            withdrawable,
            offered: (
                vec![Role::TrainingOfficer, Role::Reader],
                vec![Choice::new("05.081", "إقليم أزيلال")],
            ),
        };
        Self::new(frame, &shown, Form::default(), sample_day())
    }
}

/// The question before a grant is withdrawn or an account closed.
pub fn confirm(
    mut frame: Frame,
    (id, name): (AccountId, &str),
    action: String,
    keys: [&str; 3],
) -> ConfirmPage {
    let back = format!("/accounts/{id}");
    frame.crumbs = vec![
        Crumb::link(frame.t("accounts-title"), "/accounts"),
        Crumb::link(name.to_owned(), &back),
    ];
    let [title, text, verb] = keys;
    ConfirmPage {
        title: frame.t1(title, "name", name),
        text: frame.t(text).into_owned(),
        action,
        verb: frame.t(verb).into_owned(),
        back,
        danger: true,
        fields: Vec::new(),
        frame,
    }
}

/// The code, shown once, with the paper that carries it.
#[derive(Template)]
#[template(path = "foundation/accounts/templates/slip.html")]
pub struct SlipPage {
    pub frame: Frame,
    pub id: String,
    pub name: String,
    pub login: String,
    pub code: String,
    pub ends: String,
    pub address: String,
}

impl SlipPage {
    pub fn new(
        mut frame: Frame,
        account: &Account,
        code: String,
        ends_at: DateTime<Utc>,
        address: String,
    ) -> Self {
        frame.crumbs = vec![
            Crumb::link(frame.t("accounts-title"), "/accounts"),
            Crumb::link(account.name.clone(), format!("/accounts/{}", account.id)),
            Crumb::here(frame.t("slip-title")),
        ];
        Self {
            id: account.id.to_string(),
            name: account.name.clone(),
            login: account.login.clone(),
            ends: frame.date_time(ends_at),
            code,
            address,
            frame,
        }
    }
}

impl Page for SlipPage {
    const NAME: &'static str = "accounts/slip";

    fn sample(frame: Frame) -> Self {
        Self {
            id: "0".into(),
            name: "عبد الرحمان أيت أوملال الخنيفري".into(),
            login: "abderrahmane.ait-oumlal@azilal.example".into(),
            code: "7KQM-2ZRD-XW4H".into(),
            ends: frame.date_time(DateTime::UNIX_EPOCH),
            address: "https://qurb.example.org/invitation".into(),
            frame,
        }
    }
}
