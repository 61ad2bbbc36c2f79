use super::{invented, somebody, told_beats, told_tongues};
use crate::{
    features::outlets::{Journalist, Outlet},
    foundation::{
        Page,
        journal::{self, Entry},
        people::shown_phone,
    },
    layout::{ConfirmPage, Crumb, Frame, JournalLine},
};
use askama::Template;
use chrono::DateTime;

/// What the page of an outlet is made from.
pub struct Shown {
    pub outlet: Outlet,
    pub covers: String,
    pub keeper: String,
    /// Those who speak for it; none for a reader who may see no names.
    pub people: Option<Vec<Journalist>>,
    pub journal: Vec<Entry>,
    pub may_edit: bool,
    pub may_write: bool,
}

/// One outlet, with those who speak for it.
#[derive(Template)]
#[template(path = "features/outlets/templates/outlet.html")]
pub struct OutletPage {
    pub frame: Frame,
    pub href: String,
    pub name: String,
    pub other: String,
    pub sub: String,
    pub kind: String,
    pub languages: String,
    pub beats: String,
    pub covers: String,
    pub keeper: String,
    pub phone: String,
    pub email: String,
    pub site: String,
    pub retired: bool,
    pub coverage: String,
    pub people: Option<Vec<Person>>,
    pub journal: Vec<JournalLine>,
    pub may_edit: bool,
    pub may_write: bool,
}

/// Somebody of the outlet, ready to read.
pub struct Person {
    pub name: String,
    pub post: String,
    pub phone: String,
    pub email: String,
    pub agreed: String,
    pub edit: String,
    pub removal: String,
}

impl OutletPage {
    /// The address of something of it, such as `/edit`.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn new(mut frame: Frame, shown: Shown) -> Self {
        let one = &shown.outlet;
        let name = one.name(frame.lang).to_owned();
        let above = Crumb::link(frame.t("outlet-list-title"), "/outlets");
        frame.crumbs = vec![above, Crumb::here(name.clone())];
        let kind = frame.t(&one.kind.key()).into_owned();
        let people = shown.people.as_ref();
        Self {
            href: format!("/outlets/{}", one.id),
            other: one.other_name(frame.lang).to_owned(),
            sub: format!("{kind} · {}", shown.covers),
            languages: told_tongues(&frame, &one.languages),
            beats: told_beats(&frame, &one.beats),
            phone: one.phone.as_deref().map(shown_phone).unwrap_or_default(),
            email: one.email.clone().unwrap_or_default(),
            site: one.site.clone().unwrap_or_default(),
            retired: one.retired,
            coverage: format!("/coverage?outlet={}", one.id),
            people: people.map(|all| all.iter().map(|one| person(&frame, one)).collect()),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            may_edit: shown.may_edit,
            may_write: shown.may_write,
            covers: shown.covers.clone(),
            keeper: shown.keeper.clone(),
            name,
            kind,
            frame,
        }
    }
}

fn person(frame: &Frame, one: &Journalist) -> Person {
    let page = format!("/outlets/{}/journalists/{}", one.outlet, one.id);
    let how = frame.t(&one.agreed_how.key()).into_owned();
    Person {
        name: one.name(frame.lang).to_owned(),
        post: one.post.clone(),
        phone: one.phone.as_deref().map(shown_phone).unwrap_or_default(),
        email: one.email.clone().unwrap_or_default(),
        agreed: frame.t2("journalist-agreed", "day", frame.date(one.agreed_on), "how", how),
        edit: format!("{page}/edit"),
        removal: format!("{page}/removal"),
    }
}

/// The question before an outlet is taken out of the list.
pub fn confirm_retirement(mut frame: Frame, outlet: &Outlet) -> ConfirmPage {
    let back = format!("/outlets/{}", outlet.id);
    frame.crumbs = vec![Crumb::link(outlet.name(frame.lang), &back)];
    ConfirmPage {
        title: frame.t1("outlet-retire-title", "name", outlet.name(frame.lang)),
        text: frame.t("outlet-retire-text").into_owned(),
        action: format!("{back}/retirement"),
        verb: frame.t("outlet-retire").into_owned(),
        back,
        danger: false,
        fields: Vec::new(),
        frame,
    }
}

impl Page for OutletPage {
    const NAME: &'static str = "outlets/outlet";

    fn sample(frame: Frame) -> Self {
        let entry = |verb: &str| Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "أمينة بنعلي".into(),
            verb: verb.into(),
            kind: "outlet".into(),
            subject: String::new(),
            title: String::new(),
            detail: "[]".into(),
        };
        let shown = Shown {
            outlet: invented(),
            covers: if frame.rtl() { "إقليم أزيلال" } else { "Azilal" }.into(),
            keeper: if frame.rtl() { "إقليم أزيلال" } else { "Azilal" }.into(),
            people: Some(vec![somebody(), somebody()]),
            journal: ["journalist.write", "outlet.edit", "outlet.add"].map(entry).into(),
            may_edit: true,
            may_write: true,
        };
        Self::new(frame, shown)
    }
}
