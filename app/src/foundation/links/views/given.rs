//! Links as those who give them see them.

use crate::{
    foundation::{
        Form, Page,
        links::{Bearer, Given, Link, LinkId, Linkable, forms::EVERYBODY, link::Standing},
    },
    layout::{Choice, Crumb, Frame},
};
use askama::Template;
use chrono::{DateTime, Duration, Utc};
use kit_db::uuid::Uuid;
use kit_lang::Lang;

/// The links of a thing, and the form that gives another.
#[derive(Template)]
#[template(path = "foundation/links/templates/links.html")]
pub struct LinksPage {
    pub frame: Frame,
    pub title: String,
    pub back: String,
    pub action: String,
    pub links: Vec<LinkRow>,
    pub form: Form,
    /// What may be given; nothing, and there is no form.
    pub acts: Vec<Choice>,
    pub bearers: Vec<Choice>,
    pub ways: Vec<Choice>,
    pub langs: Vec<Choice>,
    pub served: bool,
    /// What was answered so far, in figures.
    pub summary: String,
}

/// What the page is made from.
pub struct Shown {
    pub thing: Given,
    pub offered: Vec<(&'static Linkable, Vec<Bearer>)>,
    pub links: Vec<Link>,
    pub served: bool,
    pub action: String,
    pub now: DateTime<Utc>,
}

/// A link, ready to read.
pub struct LinkRow {
    pub id: LinkId,
    pub to: String,
    pub what: String,
    pub tone: &'static str,
    pub state: String,
    pub given: String,
    pub until: String,
    pub used: String,
    pub may_renew: bool,
    pub may_revoke: bool,
}

impl LinksPage {
    pub fn new(mut frame: Frame, shown: Shown, form: Form) -> Self {
        let Shown { thing, offered, links, served, action, now } = shown;
        frame.crumbs = vec![
            Crumb::link(thing.title.clone(), &thing.href),
            Crumb::here(frame.t("links-title")),
        ];
        let acts = offered.iter().map(|(one, _)| Choice::new(one.verb.name, frame.t(&one.key())));
        let ways = [("mail", "link-by-mail"), ("slip", "link-by-slip")];
        let given = links.len();
        let answered = links.iter().filter(|link| link.uses > 0).count();
        let summary = match given {
            0 => String::new(),
            _ => frame.t2("links-summary", "answered", answered, "given", given),
        };
        Self {
            acts: acts.collect(),
            bearers: bearers(&frame, &offered),
            ways: ways.map(|(way, key)| Choice::new(way, frame.t(key))).into(),
            langs: Lang::ALL.map(|lang| Choice::new(lang.code(), lang.native_name())).into(),
            links: links.iter().map(|link| row(&frame, link, (&offered, now))).collect(),
            title: thing.title,
            back: thing.href,
            action,
            served,
            summary,
            form,
            frame,
        }
    }
}

/// Everybody who may be given one of the acts, once.
fn bearers(frame: &Frame, offered: &[(&'static Linkable, Vec<Bearer>)]) -> Vec<Choice> {
    let mut seen = std::collections::HashSet::new();
    let one = |bearer: &&Bearer| seen.insert(bearer.subject);
    let all = offered.iter().flat_map(|(_, bearers)| bearers).filter(one);
    let named = all.map(|bearer| match bearer.mail.as_str() {
        "" => Choice::new(bearer.subject.to_string(), bearer.name.clone()),
        mail => Choice::new(bearer.subject.to_string(), format!("{} · {mail}", bearer.name)),
    });
    let everybody = Choice::new(EVERYBODY, frame.t("link-to-everybody"));
    std::iter::once(everybody).chain(named).collect()
}

type Known<'a> = (&'a [(&'static Linkable, Vec<Bearer>)], DateTime<Utc>);

fn row(frame: &Frame, link: &Link, (offered, now): Known<'_>) -> LinkRow {
    let linkable = link.linkable();
    let standing = link.standing(linkable.is_some_and(|one| one.repeated), now);
    let may = offered.iter().any(|(one, _)| one.verb.name == link.verb);
    let used = match (link.used_on, link.answer.as_str()) {
        (None, _) => String::new(),
        (Some(day), "") => frame.date(day),
        (Some(day), key) => format!("{} · {}", frame.t(key), frame.date(day)),
    };
    LinkRow {
        id: link.id,
        to: link.bearer.clone(),
        what: linkable.map(|one| frame.t(&one.key()).into_owned()).unwrap_or_default(),
        tone: standing.tone(),
        state: frame.t(standing.key()).into_owned(),
        given: frame.t2(
            "link-given-by",
            "who",
            &*link.giver,
            "when",
            frame.date_time(link.given_at),
        ),
        until: frame.date_time(link.ends_at),
        used,
        may_renew: may && standing != Standing::Used,
        may_revoke: may && standing.is_out(),
    }
}

/// The link, shown once, with the paper that carries it.
#[derive(Template)]
#[template(path = "foundation/links/templates/slip.html")]
pub struct SlipPage {
    pub frame: Frame,
    pub id: String,
    pub to: String,
    pub what: String,
    pub address: String,
    pub token: String,
    pub until: String,
    pub back: String,
}

impl SlipPage {
    pub fn new(
        mut frame: Frame,
        thing: &Given,
        link: &Link,
        (token, address): (String, String),
    ) -> Self {
        let back = format!("/links/{}/{}", link.kind, link.thing);
        frame.crumbs = vec![
            Crumb::link(thing.title.clone(), &thing.href),
            Crumb::link(frame.t("links-title"), &back),
            Crumb::here(link.bearer.clone()),
        ];
        // The form of the language would send it on.
        frame.path.clone_from(&back);
        Self {
            id: link.id.to_string(),
            to: link.bearer.clone(),
            what: link.linkable().map(|one| frame.t(&one.key()).into_owned()).unwrap_or_default(),
            until: frame.date_time(link.ends_at),
            address,
            token,
            back,
            frame,
        }
    }
}

fn sample_link(now: DateTime<Utc>) -> Link {
    Link {
        id: LinkId::new(now),
        verb: "session.answer".into(),
        kind: "session".into(),
        thing: Uuid::nil(),
        subject: Uuid::nil(),
        place: "05.081".into(),
        bearer: "عبد الرحمان أيت أوملال الخنيفري".into(),
        mail: String::new(),
        lang: "ar".into(),
        hash: Some(Vec::new()),
        given_at: now,
        given_by: None,
        giver: "أمينة بنعلي".into(),
        ends_at: now + Duration::days(14),
        uses: 0,
        used_on: None,
        answer: String::new(),
        revoked_at: None,
        upheld: 1,
    }
}

fn sample_thing() -> Given {
    Given {
        title: "دورة تكوينية حول إعداد المشاريع الصغرى وتتبعها مع الجمعيات والتعاونيات".into(),
        place: "05.081".into(),
        href: "/sessions/1".into(),
    }
}

impl Page for LinksPage {
    const NAME: &'static str = "links/links";

    fn sample(frame: Frame) -> Self {
        let now = DateTime::UNIX_EPOCH;
        let used = Link {
            uses: 1,
            used_on: Some(now.date_naive()),
            answer: "answer-comes".into(),
            ..sample_link(now)
        };
        let links = vec![
            sample_link(now),
            used,
            Link { hash: None, mail: "hasna@azilal.example".into(), ..sample_link(now) },
            Link { revoked_at: Some(now), ..sample_link(now) },
            Link { ends_at: now, verb: "session.evaluate".into(), ..sample_link(now) },
        ];
        let bearer = Bearer {
            subject: Uuid::nil(),
            name: "حسناء بوكماز".into(),
            mail: "hasna@azilal.example".into(),
        };
        let offered = Linkable::of("session").map(|one| (one, vec![bearer.clone()])).collect();
        let action = "/links/session/1".into();
        let shown = Shown { thing: sample_thing(), offered, links, served: true, action, now };
        let form = Form::filled([("lang", "ar".to_owned()), ("how", "mail".to_owned())]);
        Self::new(frame, shown, form)
    }
}

impl Page for SlipPage {
    const NAME: &'static str = "links/slip";

    fn sample(frame: Frame) -> Self {
        let token = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE".to_owned();
        let address = format!("https://qurb.example.org/l/{token}");
        Self::new(frame, &sample_thing(), &sample_link(DateTime::UNIX_EPOCH), (token, address))
    }
}
