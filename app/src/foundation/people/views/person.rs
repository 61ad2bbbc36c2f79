use super::{
    form::{Twin, twin},
    invented,
};
use crate::{
    foundation::{
        Form, Page,
        audiences::Audience,
        events::EventKind,
        journal::{self, Change, Entry},
        people::{
            Candidate, MemberRole, Person, in_script_of, shown_phone,
            store::{AskedFor, Belonging, Bounces, Given, Merge, TakenPart},
        },
    },
    layout::{Choice, Crumb, Frame, JournalLine},
};
use askama::Template;
use chrono::{DateTime, Datelike};
use chrono_tz::Africa::Casablanca;

/// What the page of a person is made from.
pub struct Shown {
    pub person: Person,
    pub place: String,
    pub memberships: Vec<Belonging>,
    pub sessions: Vec<TakenPart>,
    pub certificates: Vec<Given>,
    /// Seats that they wait for or were refused.
    pub asked: Vec<AskedFor>,
    pub journal: Vec<Entry>,
    pub merges: Vec<Merge>,
    /// Letters that came back from their address.
    pub bounces: Option<Bounces>,
    /// Those that are not sensitive.
    pub audiences: Vec<Audience>,
    pub organisations: Vec<Choice>,
    /// Who may be the same person, each with their commune.
    pub alike: Vec<(Candidate, String)>,
    pub may_edit: bool,
    pub may_see_privacy: bool,
    /// Of a membership.
    pub form: Form,
}

/// One person: what is known, where they belong, and their record over the years.
#[derive(Template)]
#[template(path = "foundation/people/templates/person.html")]
pub struct PersonPage {
    pub frame: Frame,
    pub form: Form,
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
    pub returned: Option<Returned>,
    /// Each with its name and the list of its people.
    pub audiences: Vec<(String, String)>,
    pub memberships: Vec<Member>,
    pub years: Vec<Year>,
    pub totals: Totals,
    /// Of sessions in which they are not registered any more.
    pub certificates: Vec<Paper>,
    /// Seats that they wait for or were refused, with the reason.
    pub asked: Vec<Request>,
    pub journal: Vec<JournalLine>,
    pub merges: Vec<Merged>,
    pub alike: Vec<Twin>,
    pub organisations: Vec<Choice>,
    pub roles: Vec<Choice>,
    pub may_edit: bool,
    pub may_see_privacy: bool,
}

/// An organisation that they are or were in.
pub struct Member {
    pub href: String,
    pub name: String,
    pub role: String,
    pub when: String,
    /// Where it is ended; nowhere when it is over.
    pub end: Option<String>,
}

/// A seat that they wait for or were refused.
pub struct Request {
    pub href: Option<String>,
    pub title: String,
    pub day: String,
    pub tone: &'static str,
    pub state: String,
    pub reason: String,
}

/// What somebody took part in in a year.
pub struct Year {
    pub year: String,
    pub parts: Vec<Part>,
}

pub struct Part {
    pub href: Option<String>,
    pub title: String,
    pub place: String,
    pub when: String,
    pub capacity: String,
    pub attended: String,
    pub papers: Vec<Paper>,
}

pub struct Paper {
    pub href: String,
    pub number: String,
    pub title: String,
    pub day: String,
    pub revoked: bool,
}

/// A record that became part of this one.
pub struct Merged {
    pub name: String,
    pub when: String,
    pub undo: String,
}

/// Letters that came back from their address.
pub struct Returned {
    pub words: String,
    /// The server's own.
    pub said: String,
    /// Where mail is sent again; nowhere when it is not stopped, or not for this reader.
    pub resume: Option<String>,
}

/// The sums of the record, each as a sentence.
pub struct Totals {
    pub sessions: String,
    pub half_days: String,
    pub certificates: String,
}

impl PersonPage {
    pub fn new(mut frame: Frame, shown: Shown) -> Self {
        let person = &shown.person;
        let href = format!("/people/{}", person.id);
        let name = person.name(frame.lang).to_owned();
        let list = Crumb::link(frame.t("person-list-title"), "/people");
        frame.crumbs = vec![list, Crumb::here(name.clone())];
        let audience = |one: &Audience| {
            (one.name(frame.lang).to_owned(), format!("/people?audience={}", one.code))
        };
        let role = |role: MemberRole| Choice::new(role.as_str(), frame.t(&role.key()));
        let twins = shown.alike.iter().map(|(one, place)| Twin {
            href: format!("{href}/merging?with={}", one.person.id),
            ..twin(&frame, one, place)
        });
        Self {
            edit: format!("{href}/edit"),
            other: person.other_name(frame.lang).to_owned(),
            doubt: person.name_ar.is_empty() || person.name_fr.is_empty(),
            sex: person.sex.map(|sex| frame.t(sex.key()).into_owned()).unwrap_or_default(),
            birth_year: person.birth_year.map(|year| year.to_string()).unwrap_or_default(),
            phone: person.phone.as_deref().map(shown_phone).unwrap_or_default(),
            email: person.email.clone().unwrap_or_default(),
            returned: shown
                .bounces
                .as_ref()
                .map(|one| returned(&frame, one, (&href, shown.may_edit))),
            audiences: shown.audiences.iter().map(audience).collect(),
            memberships: shown.memberships.iter().map(|one| member(&frame, &href, one)).collect(),
            years: years(&frame, &shown.sessions, &shown.certificates),
            totals: Totals::of(&frame, &shown.sessions, &shown.certificates),
            certificates: loose(&frame, &shown.sessions, &shown.certificates),
            asked: shown.asked.iter().map(|one| request(&frame, one)).collect(),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            merges: shown.merges.iter().filter_map(|one| merged(&frame, &href, one)).collect(),
            alike: twins.collect(),
            roles: MemberRole::ALL.map(role).into(),
            place: shown.place,
            organisations: shown.organisations,
            may_edit: shown.may_edit,
            may_see_privacy: shown.may_see_privacy,
            form: shown.form,
            href,
            name,
            frame,
        }
    }
}

impl Totals {
    fn of(frame: &Frame, sessions: &[TakenPart], certificates: &[Given]) -> Self {
        let mut events: Vec<_> = sessions.iter().map(|one| one.event).collect();
        events.sort_unstable();
        events.dedup();
        let attended: i64 = sessions.iter().map(|one| one.attended).sum();
        let valid = certificates.iter().filter(|one| one.revoked_at.is_none()).count();
        Self {
            sessions: frame.tn("person-total-sessions", events.len()),
            half_days: frame.tn("person-total-half-days", attended),
            certificates: frame.tn("person-total-certificates", valid),
        }
    }
}

fn member(frame: &Frame, href: &str, one: &Belonging) -> Member {
    let when = match (one.from_on, one.to_on) {
        (Some(from), Some(to)) => frame.date_range(from, to),
        (Some(from), None) => frame.t1("person-member-since", "day", frame.date(from)),
        (None, Some(to)) => frame.t1("person-member-until", "day", frame.date(to)),
        (None, None) => String::new(),
    };
    Member {
        href: format!("/organisations/{}", one.organisation),
        name: in_script_of(frame.lang, &one.name_ar, &one.name_fr).to_owned(),
        role: frame.t(&one.role.key()).into_owned(),
        end: one.to_on.is_none().then(|| format!("{href}/memberships/{}", one.id)),
        when,
    }
}

fn returned(frame: &Frame, one: &Bounces, (href, may_edit): (&str, bool)) -> Returned {
    let said = if one.said.is_empty() { one.code.clone() } else { one.said.clone() };
    Returned {
        words: match one.stopped_at {
            Some(at) => frame.t1("person-email-silent", "day", frame.date(day(at))),
            None => frame.t1("person-email-returned", "day", frame.date(day(one.last_at))),
        },
        said,
        resume: (may_edit && one.stopped_at.is_some()).then(|| format!("{href}/mail")),
    }
}

fn day(at: DateTime<chrono::Utc>) -> chrono::NaiveDate {
    at.with_timezone(&Casablanca).date_naive()
}

/// The sessions come newest first, and so do their years.
fn years(frame: &Frame, sessions: &[TakenPart], certificates: &[Given]) -> Vec<Year> {
    let mut years: Vec<Year> = Vec::new();
    for one in sessions {
        let year = one.starts_on.year().to_string();
        let part = part(frame, one, certificates);
        match years.last_mut().filter(|last| last.year == year) {
            Some(last) => last.parts.push(part),
            None => years.push(Year { year, parts: vec![part] }),
        }
    }
    years
}

fn part(frame: &Frame, one: &TakenPart, certificates: &[Given]) -> Part {
    let papers = certificates.iter().filter(|paper| paper.registration == one.registration);
    Part {
        href: (one.near == 1).then(|| EventKind::page(&one.kind, one.event)),
        title: in_script_of(frame.lang, &one.title_ar, &one.title_fr).to_owned(),
        place: in_script_of(frame.lang, &one.place_ar, &one.place_fr).to_owned(),
        // Of a "training of 2011" the year above the row is all that is known.
        when: match one.exactness.as_str() {
            "year" => String::new(),
            _ => frame.date_range(one.starts_on, one.ends_on),
        },
        capacity: frame.t(&format!("person-capacity-{}", one.capacity)).into_owned(),
        attended: match one.half_days {
            0 => String::new(),
            _ => frame.t2("person-half-days", "attended", one.attended, "of", one.half_days),
        },
        papers: papers.map(|given| paper(frame, given)).collect(),
    }
}

fn loose(frame: &Frame, sessions: &[TakenPart], certificates: &[Given]) -> Vec<Paper> {
    let shown = |given: &&Given| sessions.iter().any(|one| one.registration == given.registration);
    certificates.iter().filter(|given| !shown(given)).map(|given| paper(frame, given)).collect()
}

fn paper(frame: &Frame, one: &Given) -> Paper {
    Paper {
        href: format!("/certificates/{}", one.id),
        number: one.number.clone(),
        title: in_script_of(frame.lang, &one.title_ar, &one.title_fr).to_owned(),
        day: frame.date(one.issued_at.with_timezone(&Casablanca).date_naive()),
        revoked: one.revoked_at.is_some(),
    }
}

fn request(frame: &Frame, one: &AskedFor) -> Request {
    let refused = one.state == "refused";
    let (tone, key) =
        if refused { ("stop", "person-seat-refused") } else { ("wait", "person-seat-waiting") };
    Request {
        href: (one.near == 1).then(|| format!("/sessions/{}/waiting", one.event)),
        title: in_script_of(frame.lang, &one.title_ar, &one.title_fr).to_owned(),
        day: frame.date(one.asked_at.with_timezone(&Casablanca).date_naive()),
        state: frame.t(key).into_owned(),
        reason: if refused { one.reason.clone() } else { frame.t(&one.reason).into_owned() },
        tone,
    }
}

fn merged(frame: &Frame, href: &str, one: &Merge) -> Option<Merged> {
    let gone = one.moved()?.gone.person();
    Some(Merged {
        name: gone.name(frame.lang).to_owned(),
        when: frame.date(one.merged_at.with_timezone(&Casablanca).date_naive()),
        undo: format!("{href}/unmerging/{}", one.id),
    })
}

impl Page for PersonPage {
    const NAME: &'static str = "people/person";

    fn sample(frame: Frame) -> Self {
        let mut people = invented();
        let person = people.swap_remove(0);
        let candidate = Candidate {
            person: people[1].clone(),
            score: 91,
            reasons: vec![kit_words::Reason::SameSound],
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
        let (sessions, certificates) = super::record::invented();
        let shown = Shown {
            bounces: Some(Bounces {
                address: person.email.clone().unwrap_or_default(),
                soft: 0,
                stopped_at: Some(DateTime::UNIX_EPOCH),
                code: "5.1.1".into(),
                said: "550 5.1.1 <personne@association.example>: Recipient address rejected: User unknown".into(),
                last_at: DateTime::UNIX_EPOCH,
            }),
            place: "Tabant".into(),
            memberships: super::record::memberships(),
            sessions,
            certificates,
            asked: super::record::asked_for(),
            journal: vec![entry; 3],
            merges: vec![super::record::merge(&person)],
            audiences: vec![super::record::audience()],
            organisations: vec![Choice::new("1", "جمعية النور"), Choice::new("2", "Azrou")],
            alike: vec![(candidate, "Tabant".into())],
            may_edit: true,
            may_see_privacy: true,
            form: Form::default(),
            person,
        };
        Self::new(frame, shown)
    }
}
