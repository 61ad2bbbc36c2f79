//! A role for one thing: the thing is looked for, then chosen with the role.

use crate::{
    foundation::{
        Form, Page,
        accounts::{
            Account, AccountId, LangColumn, Role,
            store::FoundThing,
            thing::{Thing, ThingKind},
        },
    },
    layout::{Choice, Crumb, Frame},
};
use askama::Template;
use chrono::{DateTime, NaiveDate};
use kit_lang::Lang;

#[derive(Template)]
#[template(path = "foundation/accounts/templates/things.html")]
pub struct ThingsPage {
    pub frame: Frame,
    pub form: Form,
    pub name: String,
    pub action: String,
    pub kinds: Vec<Choice>,
    pub things: Vec<Choice>,
    pub roles: Vec<Choice>,
}

impl ThingsPage {
    pub fn new(
        mut frame: Frame,
        form: Form,
        account: &Account,
        (kind, found): (ThingKind, &[FoundThing]),
        roles: &[Role],
    ) -> Self {
        frame.crumbs = vec![
            Crumb::link(frame.t("accounts-title"), "/accounts"),
            Crumb::link(account.name.clone(), format!("/accounts/{}", account.id)),
            Crumb::here(frame.t("thing-title")),
        ];
        let kinds = ThingKind::ALL.map(|kind| Choice::new(kind.as_str(), frame.t(kind.key())));
        let thing = |one: &FoundThing| {
            let value = Thing { kind, id: one.id }.to_string();
            let days = one.starts_on.zip(one.ends_on);
            let days = days.map(|(from, to)| format!(" · {}", frame.date_range(from, to)));
            let (name, place) = (one.name(frame.lang), one.place_name(frame.lang));
            Choice::new(value, format!("{name} · {place}{}", days.unwrap_or_default()))
        };
        Self {
            name: account.name.clone(),
            action: format!("/accounts/{}/things", account.id),
            kinds: kinds.into(),
            things: found.iter().map(thing).collect(),
            roles: super::list::role_choices(&frame, roles.iter().copied()),
            form,
            frame,
        }
    }
}

impl Page for ThingsPage {
    const NAME: &'static str = "accounts/things";

    fn sample(frame: Frame) -> Self {
        let now = DateTime::UNIX_EPOCH;
        let account = Account {
            id: AccountId::new(now),
            login: "naima@azilal.example".into(),
            name: "نعيمة بوتكيوت".into(),
            password: String::new(),
            lang: LangColumn(Lang::Ar),
            made_at: now,
            disabled_at: None,
            signed_in_at: None,
            factor_due_at: None,
            version: 1,
        };
        let found = |name_ar: &str, name_fr: &str| FoundThing {
            id: AccountId::new(now).0,
            name_ar: name_ar.into(),
            name_fr: name_fr.into(),
            place: "05.081.03.09".into(),
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
            starts_on: NaiveDate::from_ymd_opt(2011, 7, 14),
            ends_on: NaiveDate::from_ymd_opt(2011, 7, 17),
        };
        let things = [
            found(
                "دورة تكوينية في التشخيص التشاركي",
                "Session de formation au diagnostic participatif",
            ),
            found("ملتقى الجمعيات النسائية بأعالي الجبال", "Forum des associations féminines"),
        ];
        let form = Form::filled([("kind", "event".to_owned()), ("q", "Tabant".to_owned())]);
        let roles = [Role::FieldAgent, Role::Reader];
        Self::new(frame, form, &account, (ThingKind::Event, &things), &roles)
    }
}
