//! One's own account: who one is, where one may do what, where one is signed in, who stands in.

use super::one::{GrantRow, sample_day, sample_grant};
use crate::{
    foundation::{
        Form, Page,
        accounts::{Account, AccountId, Given, LangColumn, Role, Standing, store},
    },
    layout::{Choice, Crumb, Frame},
};
use askama::Template;
use chrono::{DateTime, NaiveDate};
use kit_lang::Lang;

#[derive(Template)]
#[template(path = "foundation/accounts/templates/mine.html")]
pub struct MinePage {
    pub frame: Frame,
    pub form: Form,
    pub login: String,
    pub version: i64,
    pub langs: Vec<Choice>,
    pub grants: Vec<GrantRow>,
    pub browsers: Vec<BrowserRow>,
    /// What one may repeat to a colleague; none and there is no form.
    pub delegable: Vec<Choice>,
    pub colleagues: Vec<Choice>,
    pub delegations: Vec<DelegationRow>,
    pub factor: FactorView,
}

/// The second factor, ready to read.
pub struct FactorView {
    pub text: String,
    /// Until when it must be set up, if that is asked.
    pub due: Option<String>,
    pub passkeys: String,
    /// What people call the provider, when there is one.
    pub provider: Option<String>,
}

/// A browser in which one is signed in.
pub struct BrowserRow {
    pub id: String,
    pub what: String,
    pub address: String,
    pub seen: String,
    /// The one that shows this page.
    pub here: bool,
}

/// What a colleague holds for one.
pub struct DelegationRow {
    pub id: String,
    pub who: String,
    pub what: String,
    pub days: String,
    pub tone: &'static str,
    pub standing: String,
    pub may_recall: bool,
}

/// What is known of one's account.
pub struct Mine {
    pub account: Account,
    pub given: Vec<Given>,
    pub browsers: Vec<store::Browser>,
    pub delegations: Vec<Given>,
    pub colleagues: Vec<store::Colleague>,
    /// How many recovery codes are left, when there is a second factor.
    pub recovery: Option<i64>,
    pub passkeys: usize,
    pub provider: Option<String>,
}

impl MinePage {
    /// `here` is the hash of this browser's token.
    pub fn new(mut frame: Frame, mine: &Mine, form: Form, here: &[u8], today: NaiveDate) -> Self {
        frame.crumbs = vec![Crumb::here(frame.t("mine-title"))];
        let open = mine.given.iter().filter(|given| given.is_open(today));
        let delegable = mine.given.iter().filter(|given| given.may_be_delegated(today));
        let delegable =
            delegable.map(|given| Choice::new(given.id.to_string(), told(&frame, given)));
        let colleague = |one: &store::Colleague| {
            Choice::new(one.id.to_string(), format!("{} · {}", one.name, one.login))
        };
        Self {
            login: mine.account.login.clone(),
            version: mine.account.version,
            langs: super::list::langs(),
            grants: open.map(|given| GrantRow::new(&frame, given, today)).collect(),
            browsers: mine.browsers.iter().map(|one| browser(&frame, one, here)).collect(),
            delegable: delegable.collect(),
            colleagues: mine.colleagues.iter().map(colleague).collect(),
            delegations: mine
                .delegations
                .iter()
                .map(|one| delegation(&frame, one, today))
                .collect(),
            factor: factor(&frame, mine),
            form,
            frame,
        }
    }

    fn name(&self) -> &str {
        self.frame.actor.as_ref().map_or("", |actor| actor.name.as_str())
    }
}

/// What the form begins with.
pub fn filled(account: &Account) -> Form {
    let lang = account.lang.as_str().to_owned();
    Form::filled([("name", account.name.clone()), ("lang", lang)])
}

fn told(frame: &Frame, given: &Given) -> String {
    format!("{} · {}", frame.t(given.role.key()), given.place_name(frame.lang))
}

fn factor(frame: &Frame, mine: &Mine) -> FactorView {
    let due = mine.account.factor_due_at.filter(|_| mine.recovery.is_none() && mine.passkeys == 0);
    FactorView {
        text: match mine.recovery {
            Some(left) => frame.tn("factor-on", left),
            None if mine.passkeys > 0 => frame.t("factor-by-passkey").into_owned(),
            None => frame.t("factor-off").into_owned(),
        },
        provider: mine.provider.clone(),
        passkeys: frame.tn("passkeys-count", i64::try_from(mine.passkeys).unwrap_or(i64::MAX)),
        due: due.map(|at| frame.t1("factor-due", "when", frame.date_time(at))),
    }
}

fn browser(frame: &Frame, one: &store::Browser, here: &[u8]) -> BrowserRow {
    BrowserRow {
        id: one.id.to_string(),
        what: called(frame, &one.agent),
        address: one.address.clone(),
        seen: frame.date_time(one.seen_at),
        here: one.token == here,
    }
}

/// A browser and a machine by their names, out of what the browser calls itself.
fn called(frame: &Frame, agent: &str) -> String {
    let of = |known: &[(&str, &'static str)]| {
        known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    let program = of(&[
        ("Firefox/", "Firefox"),
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ]);
    let machine = of(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Macintosh", "Mac"),
        ("Linux", "Linux"),
    ]);
    let known: Vec<&str> = [program, machine].into_iter().flatten().collect();
    if known.is_empty() { frame.t("session-unknown").into_owned() } else { known.join(" · ") }
}

fn delegation(frame: &Frame, given: &Given, today: NaiveDate) -> DelegationRow {
    let standing = given.standing(today);
    let row = GrantRow::new(frame, given, today);
    DelegationRow {
        id: given.id.to_string(),
        who: given.holder.clone(),
        what: told(frame, given),
        days: row.days,
        tone: standing.tone(),
        standing: row.standing,
        may_recall: matches!(standing, Standing::InForce | Standing::Coming),
    }
}

impl Page for MinePage {
    const NAME: &'static str = "accounts/mine";

    fn sample(frame: Frame) -> Self {
        let now = DateTime::UNIX_EPOCH;
        let id = AccountId::new(now);
        let account = Account {
            id,
            login: "amina@azilal.example".into(),
            name: "أمينة بنعلي".into(),
            password: String::new(),
            lang: LangColumn(Lang::Ar),
            made_at: now,
            disabled_at: None,
            signed_in_at: None,
            factor_due_at: Some(now),
            version: 1,
        };
        let browser = |agent: &str, token: u8| store::Browser {
            id: store::SessionId::new(now),
            token: vec![token],
            seen_at: now,
            address: "196.200.131.20".into(),
            agent: agent.into(),
        };
        let stood_in = Given {
            holder: "عبد الرحمان أيت أوملال".into(),
            delegates: Some(crate::foundation::accounts::GrantId::new(now)),
            ..sample_grant(Role::TrainingOfficer, Some("2026-12-04"))
        };
        let mine = Mine {
            given: vec![
                sample_grant(Role::TrainingOfficer, None),
                sample_grant(Role::FieldAgent, Some("2026-12-31")),
            ],
            browsers: vec![
                browser(
                    "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0",
                    1,
                ),
                browser("Mozilla/5.0 (Linux; Android 14) Chrome/141.0 Mobile Safari/537.36", 2),
            ],
            delegations: vec![stood_in],
            colleagues: vec![store::Colleague {
                id,
                name: "عبد الرحمان أيت أوملال".into(),
                login: "abderrahmane@azilal.example".into(),
            }],
            recovery: None,
            passkeys: 0,
            provider: Some("Annuaire de la province d’Azilal".into()),
            account,
        };
        let form = filled(&mine.account);
        Self::new(frame, &mine, form, &[1], sample_day())
    }
}
