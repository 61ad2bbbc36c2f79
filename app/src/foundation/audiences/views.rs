//! What the pages of audiences show.
use super::{Audience, Tier};
use crate::{
    foundation::{
        Form, Page, Sample,
        journal::{self, Entry},
    },
    layout::{Choice, Crumb, Frame, JournalLine},
};
use askama::Template;
use std::collections::HashMap;

/// A count under this one of people who may be in danger says who they are.
const FEWEST: i64 = 5;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<AudiencesPage>(), Sample::of::<AudiencePage>()]
}

/// The audiences by tier.
#[derive(Template)]
#[template(path = "foundation/audiences/templates/audiences.html")]
pub struct AudiencesPage {
    pub frame: Frame,
    pub tiers: Vec<Shelf>,
    pub form: Form,
    pub choices: Vec<Choice>,
    pub may_add: bool,
    /// Whether the reader may not see how many people are in each.
    pub veiled: bool,
}

/// A tier with its audiences.
pub struct Shelf {
    pub name: String,
    pub rows: Vec<Row>,
}

pub struct Row {
    pub name: String,
    pub other: String,
    /// Its people; nowhere when they are never listed.
    pub people_href: Option<String>,
    pub people: String,
    pub edit: String,
    pub sensitive: bool,
    pub retired: bool,
}

/// One audience, to be renamed, retired or marked.
#[derive(Template)]
#[template(path = "foundation/audiences/templates/audience.html")]
pub struct AudiencePage {
    pub frame: Frame,
    pub form: Form,
    pub row: Row,
    pub tier: String,
    pub version: i64,
    pub journal: Vec<JournalLine>,
    /// Whether the reader may mark it as one whose members are at risk.
    pub may_guard: bool,
}

impl AudiencesPage {
    pub fn new(
        mut frame: Frame,
        all: &[Audience],
        counts: Option<&HashMap<String, i64>>,
        form: Form,
        may_add: bool,
    ) -> Self {
        // Who sees no figure of people has no list of them either.
        let people = counts.map(|_| Crumb::link(frame.t("person-list-title"), "/people"));
        frame.crumbs = people.into_iter().collect();
        frame.crumbs.push(Crumb::here(frame.t("audience-list-title")));
        let tiers = Tier::ALL.map(|tier| {
            let rows = all.iter().filter(|one| one.tier == tier);
            let count =
                |one: &Audience| counts.map(|counts| counts.get(&one.code).copied().unwrap_or(0));
            Shelf {
                name: frame.t(tier.key()).into_owned(),
                rows: rows.map(|one| Row::new(&frame, one, count(one))).collect(),
            }
        });
        let choices = Tier::ALL.map(|tier| Choice::new(tier.as_str(), frame.t(tier.key())));
        let veiled = counts.is_none();
        Self { tiers: tiers.into(), choices: choices.into(), frame, form, may_add, veiled }
    }
}

impl Row {
    /// A row; without a figure for who may not see people.
    fn new(frame: &Frame, one: &Audience, people: Option<i64>) -> Self {
        let other = if frame.rtl() { &one.name_fr } else { &one.name_ar };
        let few = |people| one.sensitive && (1..FEWEST).contains(&people);
        let listed = !one.sensitive && people.is_some();
        Self {
            name: one.name(frame.lang).to_owned(),
            other: other.clone(),
            people_href: listed.then(|| format!("/people?audience={}", one.code)),
            people: match people {
                None => frame.t("figure-hidden").into_owned(),
                Some(people) if few(people) => frame.t("audience-few").into_owned(),
                Some(people) => frame.number(people),
            },
            edit: format!("/audiences/{}", one.code),
            sensitive: one.sensitive,
            retired: one.retired,
        }
    }
}

impl AudiencePage {
    pub fn new(
        mut frame: Frame,
        one: &Audience,
        people: Option<i64>,
        form: Form,
        journal: &[Entry],
    ) -> Self {
        let row = Row::new(&frame, one, people);
        let list = Crumb::link(frame.t("audience-list-title"), "/audiences");
        frame.crumbs = vec![list, Crumb::here(row.name.clone())];
        Self {
            tier: frame.t(one.tier.key()).into_owned(),
            version: one.version,
            journal: journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            may_guard: true,
            row,
            frame,
            form,
        }
    }
}

fn invented() -> Vec<Audience> {
    let one = |(code, tier, name_ar, name_fr, sensitive): (&str, _, &str, &str, _)| Audience {
        code: code.into(),
        tier,
        position: 1,
        name_ar: name_ar.into(),
        name_fr: name_fr.into(),
        sensitive,
        retired: code == "3",
        version: 2,
    };
    let all = [
        ("1", Tier::Decision, "العامل", "Gouverneur", false),
        ("2", Tier::Governance, "أعضاء اللجنة الإقليمية", "Membres du comité provincial", false),
        ("3", Tier::Support, "فرق تنشيط الأحياء", "Équipes d’animation de quartier", false),
        ("4", Tier::Beside, "نساء في وضعية صعبة", "Femmes en situation difficile", true),
        ("5", Tier::Beside, "الجمعيات والتعاونيات", "Associations et coopératives", false),
    ];
    all.map(one).into()
}

impl Page for AudiencesPage {
    const NAME: &'static str = "audiences/audiences";

    fn sample(frame: Frame) -> Self {
        let counts = [("1", 1), ("2", 14), ("4", 3), ("5", 18_775)];
        let counts = counts.map(|(code, people)| (code.to_owned(), people)).into();
        let mut form = Form::filled([("name_ar", "الشباب".to_owned())]);
        form.refuse("name_fr", "field-required", []);
        Self::new(frame, &invented(), Some(&counts), form, true)
    }
}

impl Page for AudiencePage {
    const NAME: &'static str = "audiences/audience";

    fn sample(frame: Frame) -> Self {
        let one = invented().swap_remove(3);
        let names = [("name_ar", one.name_ar.clone()), ("name_fr", one.name_fr.clone())];
        let entry = Entry {
            at: chrono::DateTime::UNIX_EPOCH,
            actor_name: "نادية المرابط".into(),
            verb: "audience.guard".into(),
            kind: "audience".into(),
            subject: one.code.clone(),
            title: one.name_ar.clone(),
            detail: "[]".into(),
        };
        Self::new(frame, &one, Some(3), Form::filled(names), &[entry])
    }
}
