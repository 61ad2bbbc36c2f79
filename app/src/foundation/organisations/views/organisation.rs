use super::invented;
use crate::{
    foundation::{
        Page,
        events::EventKind,
        journal::{self, Entry},
        organisations::{
            Organisation,
            merging::{Moved, Record},
            routes::MEMBERS,
            store::{Attended, Member, Members, Merge, MergeId},
        },
        people::{MemberRole, PersonId, in_other_script, in_script_of, shown_phone},
    },
    layout::{Crumb, Frame, JournalLine, ListQuery, Pager, Tab},
};
use askama::Template;
use chrono::{DateTime, NaiveDate};
use chrono_tz::Africa::Casablanca;

/// What the page of an organisation is made from.
pub struct Shown {
    pub organisation: Organisation,
    pub place: String,
    pub members: Vec<Member>,
    /// Of today, and of before.
    pub counts: [i64; 2],
    pub which: Members,
    pub sessions: Vec<Attended>,
    pub journal: Vec<Entry>,
    pub may_edit: bool,
    pub may_merge: bool,
    /// What became part of it.
    pub merges: Vec<Merge>,
    /// Whether the reader may open the members: a representative sees who they are, and no more.
    pub opens_people: bool,
    /// Whether the reader may give a role for this organisation alone.
    pub may_give: bool,
}

/// One organisation.
#[derive(Template)]
#[template(path = "foundation/organisations/templates/organisation.html")]
pub struct OrganisationPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    /// Where it is edited.
    pub edit: String,
    /// Where a new member is registered.
    pub add: String,
    pub name: String,
    pub other: String,
    pub kind: String,
    pub place: String,
    pub phone: String,
    pub email: String,
    /// Today's members and those of before, each with their number.
    pub tabs: Vec<Tab>,
    pub members: Vec<Belonging>,
    pub sessions: Vec<Held>,
    pub journal: Vec<JournalLine>,
    pub may_edit: bool,
    /// Where it is made one with another.
    pub merge: String,
    pub may_merge: bool,
    pub merges: Vec<Merged>,
    /// Where a role is given for it alone.
    pub give: String,
    pub may_give: bool,
}

pub struct Belonging {
    pub href: String,
    pub name: String,
    pub other: String,
    pub place: String,
    pub role: String,
    pub when: String,
}

/// A record that became part of this one.
pub struct Merged {
    pub name: String,
    pub when: String,
    pub undo: String,
}

pub struct Held {
    pub href: String,
    pub title: String,
    pub when: String,
    pub people: String,
}

impl OrganisationPage {
    pub fn new(mut frame: Frame, list: ListQuery, pager: Pager, shown: Shown) -> Self {
        let one = &shown.organisation;
        let name = one.name(frame.lang).to_owned();
        let above = Crumb::link(frame.t("organisation-list-title"), "/organisations");
        frame.crumbs = vec![above, Crumb::here(name.clone())];
        let tabs = tabs(&frame, &shown);
        Self {
            edit: format!("/organisations/{}/edit", one.id),
            add: format!("/people/new?organisation={}", one.id),
            other: one.other_name(frame.lang).to_owned(),
            kind: frame.t(&one.kind.key()).into_owned(),
            place: shown.place.clone(),
            phone: one.phone.as_deref().map(shown_phone).unwrap_or_default(),
            email: one.email.clone().unwrap_or_default(),
            tabs,
            members: shown.members.iter().map(|one| belonging(&frame, one, &shown)).collect(),
            sessions: shown.sessions.iter().map(|session| held(&frame, session)).collect(),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            may_edit: shown.may_edit,
            merge: format!("/organisations/{}/merging", one.id),
            may_merge: shown.may_merge,
            merges: shown.merges.iter().filter_map(|one| merged(&frame, &shown, one)).collect(),
            give: format!("/accounts/new?thing={}", one.thing()),
            may_give: shown.may_give,
            name,
            list,
            pager,
            frame,
        }
    }
}

fn merged(frame: &Frame, shown: &Shown, one: &Merge) -> Option<Merged> {
    let gone = one.moved()?.gone.organisation();
    Some(Merged {
        name: gone.name(frame.lang).to_owned(),
        when: frame.date(one.merged_at.with_timezone(&Casablanca).date_naive()),
        undo: format!("/organisations/{}/unmerging/{}", shown.organisation.id, one.id),
    })
}

fn tabs(frame: &Frame, shown: &Shown) -> Vec<Tab> {
    let href = format!("/organisations/{}", shown.organisation.id);
    let tab = |which: Members, key: &str, href: String| Tab {
        label: frame.t(key).into_owned(),
        href,
        count: frame.number(shown.counts[which as usize]),
        current: shown.which == which,
    };
    vec![
        tab(Members::Present, "organisation-members-present", href.clone()),
        tab(Members::Past, "organisation-members-past", format!("{href}?members=past")),
    ]
}

fn belonging(frame: &Frame, member: &Member, shown: &Shown) -> Belonging {
    Belonging {
        href: match shown.opens_people {
            true => format!("/people/{}", member.person),
            false => String::new(),
        },
        name: in_script_of(frame.lang, &member.name_ar, &member.name_fr).to_owned(),
        other: in_other_script(frame.lang, &member.name_ar, &member.name_fr).to_owned(),
        place: in_script_of(frame.lang, &member.place_ar, &member.place_fr).to_owned(),
        role: frame.t(&member.role.key()).into_owned(),
        when: match (member.from_on, member.to_on) {
            (Some(from), Some(to)) => frame.date_range(from, to),
            (Some(from), None) => frame.t1("person-member-since", "day", frame.date(from)),
            (None, Some(to)) => frame.t1("person-member-until", "day", frame.date(to)),
            (None, None) => String::new(),
        },
    }
}

fn held(frame: &Frame, session: &Attended) -> Held {
    Held {
        href: EventKind::page(&session.kind, session.event),
        title: in_script_of(frame.lang, &session.title_ar, &session.title_fr).to_owned(),
        when: frame.date_range(session.starts_on, session.ends_on),
        people: frame.number(session.people),
    }
}

impl Page for OrganisationPage {
    const NAME: &'static str = "organisations/organisation";

    fn sample(frame: Frame) -> Self {
        let organisation = invented().swap_remove(0);
        let day = |day| NaiveDate::from_ymd_opt(2011, 7, day).unwrap_or_default();
        let member = Member {
            person: PersonId(uuid::Uuid::nil()),
            name_ar: "فاطمة الزهراء أيت بن حدو".into(),
            name_fr: "Fatima Zahra Ait Ben Haddou".into(),
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
            role: MemberRole::Treasurer,
            from_on: Some(day(1)),
            to_on: None,
        };
        let session = Attended {
            event: uuid::Uuid::nil(),
            kind: String::new(),
            title_ar: "دورة تكوينية حول إعداد المشاريع الصغرى".into(),
            title_fr: "Formation au montage des micro-projets".into(),
            starts_on: day(14),
            ends_on: day(17),
            people: 12,
        };
        let entry = Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "أمينة بنعلي".into(),
            verb: "organisation.found".into(),
            kind: "organisation".into(),
            subject: String::new(),
            title: organisation.name_ar.clone(),
            detail: "[]".into(),
        };
        let made_at = DateTime::UNIX_EPOCH;
        let gone = Record::of(&organisation, made_at);
        let moved = Moved {
            before: gone.clone(),
            after: gone.clone(),
            gone: Record { name_ar: "ج.ن.ت. أيت بوكماز".into(), ..gone },
            rows: Default::default(),
        };
        let merge = Merge {
            id: MergeId(uuid::Uuid::nil()),
            moved: serde_json::to_string(&moved).unwrap_or_default(),
            merged_at: made_at,
        };
        let shown = Shown {
            place: "Azilal".into(),
            members: vec![member; 9],
            counts: [61, 4],
            which: Members::Present,
            sessions: vec![session; 3],
            journal: vec![entry],
            may_edit: true,
            may_merge: true,
            merges: vec![merge],
            opens_people: true,
            may_give: true,
            organisation,
        };
        Self::new(frame, ListQuery::parse("", &MEMBERS), Pager::new(1, 50, 61), shown)
    }
}
