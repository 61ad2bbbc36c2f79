use super::{
    super::{
        consent::{Channel, Consent, ConsentId, Means},
        request::{Clock, Request},
        store::Hold,
    },
    language,
    processings::choices,
    requests::{clock_tone, invented_request},
};
use crate::{
    foundation::{
        Form, Page,
        people::{Person, PersonId},
    },
    layout::{Choice, Crumb, Frame},
};
use askama::Template;
use chrono::{DateTime, NaiveDate, Utc};
use kit_lang::Lang;

/// What the page is made from.
pub struct Shown {
    pub consents: Vec<Consent>,
    pub requests: Vec<Request>,
    pub hold: Option<Hold>,
    pub erased_at: Option<DateTime<Utc>>,
    /// Whether the register lets the national identity number be kept.
    pub has_identity: bool,
    pub may_give: bool,
    pub may_withdraw: bool,
    pub may_receive: bool,
    pub may_take: bool,
    pub may_hold: bool,
    pub may_identify: bool,
    pub today: NaiveDate,
}

/// What one person agreed to and asked for, and how long they are kept.
#[derive(Template)]
#[template(path = "foundation/privacy/templates/person.html")]
pub struct PersonPrivacy {
    pub frame: Frame,
    pub form: Form,
    pub href: String,
    pub name: String,
    pub channels: Vec<State>,
    pub history: Vec<Given>,
    pub choices: Vec<Choice>,
    pub langs: Vec<Choice>,
    pub means: Vec<Choice>,
    /// What somebody is asked with, channel by channel, in the reader's language.
    pub texts: Vec<(String, String)>,
    pub requests: Vec<Asked>,
    /// Why the name is kept beyond its time, and since when.
    pub hold: Option<(String, String)>,
    pub erased: Option<String>,
    pub identity: Option<String>,
    pub new_request: String,
    pub may_give: bool,
    pub may_receive: bool,
    pub may_take: bool,
    pub may_hold: bool,
}

/// How it stands with one channel.
pub struct State {
    pub channel: String,
    pub tone: &'static str,
    pub state: String,
    pub since: String,
    /// Where it is taken back.
    pub withdrawal: Option<String>,
}

/// A consent, with its words.
pub struct Given {
    pub channel: String,
    pub text: String,
    pub dir: &'static str,
    pub lang: &'static str,
    pub facts: String,
    pub withdrawn: String,
}

/// A request of this person.
pub struct Asked {
    pub href: String,
    pub right: String,
    pub day: String,
    pub tone: &'static str,
    pub state: String,
}

impl PersonPrivacy {
    pub fn new(mut frame: Frame, person: &Person, shown: Shown, form: Form) -> Self {
        let href = format!("/people/{}", person.id);
        let name = person.name(frame.lang).to_owned();
        frame.crumbs = vec![
            Crumb::link(frame.t("person-list-title"), "/people"),
            Crumb::link(name.clone(), href.clone()),
            Crumb::here(frame.t("privacy-person-title")),
        ];
        let state = |channel: &Channel| State::new(&frame, &href, *channel, &shown);
        let text = |channel: &Channel| {
            (frame.t(&channel.key()).into_owned(), frame.t(&channel.asks()).into_owned())
        };
        let lang = |lang: Lang| Choice::new(lang.code(), language(lang));
        Self {
            channels: Channel::ALL.iter().map(state).collect(),
            history: shown.consents.iter().map(|one| Given::new(&frame, one)).collect(),
            choices: choices(&frame, Channel::ALL.iter().map(|one| (one.as_str(), one.key()))),
            langs: Lang::ALL.map(lang).into(),
            means: choices(&frame, Means::ALL.iter().map(|one| (one.as_str(), one.key()))),
            texts: Channel::ALL.iter().map(text).collect(),
            requests: shown
                .requests
                .iter()
                .map(|one| Asked::new(&frame, one, shown.today))
                .collect(),
            hold: shown.hold.map(|hold| {
                (hold.reason, frame.t1("erasure-held-since", "day", frame.date_time(hold.held_at)))
            }),
            erased: shown
                .erased_at
                .map(|at| frame.t1("erasure-erased-on", "day", frame.date_time(at))),
            identity: (shown.has_identity && shown.may_identify)
                .then(|| format!("{href}/identity")),
            new_request: format!("/requests/new?person={}", person.id),
            may_give: shown.may_give && shown.erased_at.is_none(),
            may_receive: shown.may_receive,
            may_take: shown.may_take,
            may_hold: shown.may_hold && shown.erased_at.is_none(),
            href,
            name,
            form,
            frame,
        }
    }
}

impl State {
    fn new(frame: &Frame, href: &str, channel: Channel, shown: &Shown) -> Self {
        let mut of = shown.consents.iter().filter(|one| one.channel == channel);
        let last = of
            .clone()
            .find(|one| one.holds(&shown.consents))
            .or_else(|| of.find(|one| !one.in_force()));
        let (tone, key) = match last {
            Some(one) if one.in_force() => ("done", "consent-given"),
            Some(_) => ("stop", "consent-withdrawn"),
            None => ("draft", "consent-never"),
        };
        let day = last.map(|one| one.withdrawn_on.unwrap_or(one.given_on));
        let open = last.filter(|one| one.in_force() && shown.may_withdraw);
        Self {
            channel: frame.t(&channel.key()).into_owned(),
            tone,
            state: frame.t(key).into_owned(),
            since: day.map(|day| frame.date(day)).unwrap_or_default(),
            withdrawal: open.map(|one| format!("{href}/consents/{}/withdrawal", one.id)),
        }
    }
}

impl Given {
    fn new(frame: &Frame, one: &Consent) -> Self {
        let lang = Lang::from_code(&one.lang).unwrap_or_default();
        let facts = [
            frame.date(one.given_on),
            frame.t(&one.means.key()).into_owned(),
            one.collector.clone(),
        ];
        let withdrawn = one.withdrawn_on.map(|day| {
            let how = one.withdrawn_how.map(|how| frame.t(&how.key()).into_owned());
            let day = frame.date(day);
            frame.t2("consent-withdrawn-told", "day", day, "means", how.unwrap_or_default())
        });
        Self {
            channel: frame.t(&one.channel.key()).into_owned(),
            text: one.text.clone(),
            dir: lang.dir(),
            lang: lang.code(),
            facts: facts
                .into_iter()
                .filter(|fact| !fact.is_empty())
                .collect::<Vec<_>>()
                .join(" · "),
            withdrawn: withdrawn.unwrap_or_default(),
        }
    }
}

impl Asked {
    fn new(frame: &Frame, one: &Request, today: NaiveDate) -> Self {
        let clock = one.clock(today);
        let state = if clock == Clock::Ended { one.state.key() } else { clock.key() };
        Self {
            href: format!("/requests/{}", one.id),
            right: frame.t(&one.kind.key()).into_owned(),
            day: frame.date(one.received_on),
            tone: clock_tone(clock),
            state: frame.t(&state).into_owned(),
        }
    }
}

/// Invented consents: one in force, one taken back.
fn invented_consents(frame: &Frame) -> Vec<Consent> {
    let one = Consent {
        id: ConsentId(uuid::Uuid::nil()),
        channel: Channel::Sms,
        lang: "ar".into(),
        text: frame.words.get(Lang::Ar, &Channel::Sms.asks()).into_owned(),
        means: Means::Paper,
        collector: "نادية المرابط، منشطة الحي".into(),
        given_on: NaiveDate::from_ymd_opt(2026, 3, 4).unwrap_or_default(),
        noted_at: DateTime::UNIX_EPOCH,
        withdrawn_on: None,
        withdrawn_how: None,
    };
    let photo = Consent {
        channel: Channel::Photo,
        text: frame.words.get(Lang::Fr, &Channel::Photo.asks()).into_owned(),
        lang: "fr".into(),
        withdrawn_on: NaiveDate::from_ymd_opt(2026, 9, 21),
        withdrawn_how: Some(Means::Spoken),
        ..one.clone()
    };
    vec![one, photo]
}

/// An invented person.
pub fn invented_person() -> Person {
    Person {
        id: PersonId(uuid::Uuid::nil()),
        name_ar: "فاطمة الزهراء بنت الحسين آيت أوحدو".into(),
        name_fr: "Fatima-Zahra Bent El Houssine Aït Ouhaddou".into(),
        sex: None,
        birth_year: Some(1984),
        place: "05.081".into(),
        phone: None,
        email: None,
        version: 1,
    }
}

impl Page for PersonPrivacy {
    const NAME: &'static str = "privacy/person";

    fn sample(frame: Frame) -> Self {
        let shown = Shown {
            consents: invented_consents(&frame),
            requests: vec![invented_request()],
            hold: Some(Hold {
                reason: "نزاع حول شهادة، في انتظار حكم المحكمة الإدارية".into(),
                held_at: DateTime::UNIX_EPOCH,
            }),
            erased_at: None,
            has_identity: true,
            may_give: true,
            may_withdraw: true,
            may_receive: true,
            may_take: true,
            may_hold: true,
            may_identify: true,
            today: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default(),
        };
        Self::new(frame, &invented_person(), shown, Form::default())
    }
}
