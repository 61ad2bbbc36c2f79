use super::invented;
use crate::{
    foundation::{
        Page,
        journal::{self, Change, Entry},
        organisations::OrganisationId,
        people::{
            Person, in_script_of, shown_phone,
            store::{Given, Membership, TakenPart},
        },
    },
    layout::{Choice, Crumb, Frame, JournalLine},
};
use askama::Template;
use chrono::{DateTime, NaiveDate};
use chrono_tz::Africa::Casablanca;

/// What the page of a person is made from.
pub struct Shown {
    pub person: Person,
    pub place: String,
    pub memberships: Vec<Membership>,
    pub sessions: Vec<TakenPart>,
    pub certificates: Vec<Given>,
    pub journal: Vec<Entry>,
    pub organisations: Vec<Choice>,
    pub may_edit: bool,
}

/// One person.
#[derive(Template)]
#[template(path = "foundation/people/templates/person.html")]
pub struct PersonPage {
    pub frame: Frame,
    pub href: String,
    /// Where it is edited.
    pub edit: String,
    pub name: String,
    pub other: String,
    pub doubt: bool,
    pub sex: String,
    pub birth_year: String,
    pub place: String,
    pub phone: String,
    pub email: String,
    pub memberships: Vec<Belonging>,
    pub sessions: Vec<Part>,
    pub certificates: Vec<Paper>,
    pub journal: Vec<JournalLine>,
    pub organisations: Vec<Choice>,
    pub may_edit: bool,
}

pub struct Belonging {
    pub href: String,
    pub name: String,
    pub since: String,
}

pub struct Part {
    pub href: Option<String>,
    pub title: String,
    pub place: String,
    pub when: String,
    pub capacity: String,
    pub attended: String,
}

pub struct Paper {
    pub href: String,
    pub number: String,
    pub title: String,
    pub day: String,
    pub revoked: bool,
}

impl PersonPage {
    pub fn new(mut frame: Frame, shown: Shown) -> Self {
        let person = &shown.person;
        let name = person.name(frame.lang).to_owned();
        let list = Crumb::link(frame.t("person-list-title"), "/people");
        frame.crumbs = vec![list, Crumb::here(name.clone())];
        Self {
            href: format!("/people/{}", person.id),
            edit: format!("/people/{}/edit", person.id),
            other: person.other_name(frame.lang).to_owned(),
            doubt: person.name_ar.is_empty() || person.name_fr.is_empty(),
            sex: person.sex.map(|sex| frame.t(sex.key()).into_owned()).unwrap_or_default(),
            birth_year: person.birth_year.map(|year| year.to_string()).unwrap_or_default(),
            place: shown.place,
            phone: person.phone.as_deref().map(shown_phone).unwrap_or_default(),
            email: person.email.clone().unwrap_or_default(),
            memberships: shown.memberships.iter().map(|one| belonging(&frame, one)).collect(),
            sessions: shown.sessions.iter().map(|one| part(&frame, one)).collect(),
            certificates: shown.certificates.iter().map(|one| paper(&frame, one)).collect(),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            organisations: shown.organisations,
            may_edit: shown.may_edit,
            name,
            frame,
        }
    }
}

fn belonging(frame: &Frame, one: &Membership) -> Belonging {
    let since = match (one.from_on, one.to_on) {
        (Some(from), Some(to)) => frame.date_range(from, to),
        (Some(from), None) => frame.t1("person-member-since", "day", frame.date(from)),
        (None, Some(to)) => frame.t1("person-member-until", "day", frame.date(to)),
        (None, None) => String::new(),
    };
    Belonging {
        href: format!("/organisations/{}", one.organisation),
        name: in_script_of(frame.lang, &one.name_ar, &one.name_fr).to_owned(),
        since,
    }
}

fn part(frame: &Frame, one: &TakenPart) -> Part {
    Part {
        href: (one.near == 1).then(|| format!("/sessions/{}", one.event)),
        title: in_script_of(frame.lang, &one.title_ar, &one.title_fr).to_owned(),
        place: in_script_of(frame.lang, &one.place_ar, &one.place_fr).to_owned(),
        when: frame.date_range(one.starts_on, one.ends_on),
        capacity: frame.t(&format!("person-capacity-{}", one.capacity)).into_owned(),
        attended: match one.half_days {
            0 => String::new(),
            _ => frame.t2("person-half-days", "attended", one.attended, "of", one.half_days),
        },
    }
}

fn paper(frame: &Frame, one: &Given) -> Paper {
    Paper {
        href: format!("/certificates/{}/paper", one.id),
        number: one.number.clone(),
        title: in_script_of(frame.lang, &one.title_ar, &one.title_fr).to_owned(),
        day: frame.date(one.issued_at.with_timezone(&Casablanca).date_naive()),
        revoked: one.revoked_at.is_some(),
    }
}

impl Page for PersonPage {
    const NAME: &'static str = "people/person";

    fn sample(frame: Frame) -> Self {
        let person = invented().swap_remove(0);
        let name_ar = "تعاونية أزرو للنسيج والزرابي التقليدية بتبانت".to_owned();
        let name_fr = "Coopérative Azrou de tissage et de tapis de Tabant".to_owned();
        let day = |day| NaiveDate::from_ymd_opt(2011, 7, day).unwrap_or_default();
        let organisation = OrganisationId(uuid::Uuid::nil());
        let membership =
            Membership { organisation, name_ar, name_fr, from_on: Some(day(1)), to_on: None };
        let (title_ar, title_fr) = (
            "دورة تكوينية لفائدة حاملي المشاريع حول إعداد المشاريع الصغرى وتدبيرها".to_owned(),
            "Formation des porteurs de projets au montage des micro-projets".to_owned(),
        );
        let session = TakenPart {
            event: uuid::Uuid::nil(),
            title_ar: title_ar.clone(),
            title_fr: title_fr.clone(),
            starts_on: day(14),
            ends_on: day(17),
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
            capacity: "participant".into(),
            attended: 7,
            half_days: 8,
            near: 1,
        };
        let given = Given {
            id: uuid::Uuid::nil(),
            number: "AZI-2011-0042".into(),
            title_ar,
            title_fr,
            issued_at: DateTime::UNIX_EPOCH,
            revoked_at: None,
        };
        let changes = [Change::new("person-phone", "", "06 61 23 45 67")];
        let entry = Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "أمينة بنعلي".into(),
            verb: "person.edit".into(),
            kind: "person".into(),
            subject: String::new(),
            title: person.name_ar.clone(),
            detail: serde_json::to_string(&changes).unwrap_or_default(),
        };
        let shown = Shown {
            place: "Tabant".into(),
            memberships: vec![membership; 2],
            sessions: vec![session; 4],
            certificates: vec![given; 2],
            journal: vec![entry; 3],
            organisations: vec![Choice::new("1", "جمعية النور"), Choice::new("2", "Azrou")],
            may_edit: true,
            person,
        };
        Self::new(frame, shown)
    }
}
