use super::{Known, Words, invented, invented_choices, invented_question};
use crate::{
    features::segments::{
        Question, Refused, Segment,
        routes::PEOPLE,
        store::{Held, LeftOut, Member, Named},
    },
    foundation::{
        Page, Sheet,
        journal::{self, Entry},
        people::{PersonId, Sex, in_other_script, in_script_of, shown_phone},
    },
    layout::{ConfirmPage, Crumb, Frame, JournalLine, ListQuery, Pager},
};
use askama::Template;
use chrono::{DateTime, NaiveDate};
use kit_sheets::Out;
use std::collections::HashMap;

/// Somebody who is found, with the reasons.
pub struct Counted {
    pub member: Member,
    pub reasons: Vec<String>,
}

/// What the page of a segment is made from.
pub struct Shown {
    pub segment: Segment,
    pub sentence: String,
    pub refused: Option<Refused>,
    pub place: String,
    pub people: Vec<Counted>,
    pub left_out: Vec<LeftOut>,
    pub journal: Vec<Entry>,
    pub may_edit: bool,
}

/// One segment: what it asks, how many it finds, who and why.
#[derive(Template)]
#[template(path = "features/segments/templates/segment.html")]
pub struct SegmentPage {
    pub frame: Frame,
    pub list: ListQuery,
    pub pager: Pager,
    pub href: String,
    pub copy: String,
    pub title: String,
    pub other: String,
    pub sentence: String,
    /// The key of why it cannot be asked; empty when it can.
    pub refused: &'static str,
    pub note: String,
    pub place: String,
    pub dropped: bool,
    pub people: Vec<Person>,
    pub left_out: Vec<Person>,
    pub journal: Vec<JournalLine>,
    pub may_edit: bool,
}

/// Somebody on the page, ready to read.
pub struct Person {
    pub id: String,
    pub href: String,
    pub name: String,
    pub other: String,
    pub place: String,
    pub reasons: Vec<String>,
}

impl SegmentPage {
    /// The address of something of it, such as `/edit`.
    fn at(&self, part: &str) -> String {
        format!("{}{part}", self.href)
    }

    pub fn new(mut frame: Frame, (list, pager): (ListQuery, Pager), shown: Shown) -> Self {
        let one = &shown.segment;
        let title = one.name(frame.lang).to_owned();
        let above = Crumb::link(frame.t("segments-title"), "/segments");
        frame.crumbs = vec![above, Crumb::here(title.clone())];
        Self {
            list,
            pager,
            href: format!("/segments/{}", one.id),
            copy: format!("/segments/new?from={}", one.id),
            other: one.other_name(frame.lang).to_owned(),
            refused: shown.refused.map_or("", Refused::key),
            note: one.note.clone(),
            dropped: one.dropped_at.is_some(),
            people: shown.people.iter().map(|one| person(&frame, one)).collect(),
            left_out: shown.left_out.iter().map(|one| left_out(&frame, one)).collect(),
            journal: shown.journal.iter().map(|entry| journal::line(&frame, entry)).collect(),
            sentence: shown.sentence,
            place: shown.place,
            may_edit: shown.may_edit,
            title,
            frame,
        }
    }
}

fn person(frame: &Frame, one: &Counted) -> Person {
    let member = &one.member;
    Person {
        id: member.id.to_string(),
        href: format!("/people/{}", member.id),
        name: in_script_of(frame.lang, &member.name_ar, &member.name_fr).to_owned(),
        other: in_other_script(frame.lang, &member.name_ar, &member.name_fr).to_owned(),
        place: in_script_of(frame.lang, &member.place_ar, &member.place_fr).to_owned(),
        reasons: one.reasons.clone(),
    }
}

fn left_out(frame: &Frame, one: &LeftOut) -> Person {
    Person {
        id: one.id.to_string(),
        href: format!("/people/{}", one.id),
        name: in_script_of(frame.lang, &one.name_ar, &one.name_fr).to_owned(),
        other: String::new(),
        place: String::new(),
        reasons: Vec::new(),
    }
}

impl Words<'_> {
    /// Those who are found, each with the reasons, from what is known of all of them together.
    pub fn counted(
        &self,
        question: &Question,
        members: Vec<Member>,
        held: &[Held],
        mandates: &[Named],
    ) -> Vec<Counted> {
        let bits: HashMap<PersonId, &str> =
            held.iter().map(|one| (one.id, one.held.as_str())).collect();
        let mut of: HashMap<PersonId, Vec<&Named>> = HashMap::new();
        for mandate in mandates {
            of.entry(mandate.person).or_default().push(mandate);
        }
        let counted = |member: Member| {
            let mandates = of.get(&member.id).map_or(&[][..], Vec::as_slice);
            let held = bits.get(&member.id).copied().unwrap_or_default();
            let reasons = self.reasons(question, &Known { member: &member, mandates, held });
            Counted { member, reasons }
        };
        members.into_iter().map(counted).collect()
    }
}

/// Everybody who is found, as a sheet.
pub fn export_people(words: &Words<'_>, name: &str, rows: &[Counted]) -> Sheet {
    let headings = [
        "person-name-ar",
        "person-name-fr",
        "person-sex",
        "person-birth-year",
        "person-place",
        "person-phone",
        "person-email",
        "segments-why",
    ];
    let frame = words.frame;
    let line = |row: &Counted| {
        let member = &row.member;
        let sex = member.sex.map(|sex| frame.t(sex.key()).into_owned()).unwrap_or_default();
        vec![
            Out::from(member.name_ar.as_str()),
            Out::from(member.name_fr.as_str()),
            Out::from(sex),
            member.birth_year.map_or(Out::Empty, Out::Plain),
            Out::from(in_script_of(frame.lang, &member.place_ar, &member.place_fr)),
            Out::from(member.phone.as_deref().map(shown_phone)),
            Out::from(member.email.clone()),
            Out::from(row.reasons.join(" · ")),
        ]
    };
    Sheet {
        file: "segment".into(),
        name: frame.t("segments-people").into_owned(),
        titles: vec![name.to_owned()],
        columns: headings.map(|key| frame.t(key).into_owned()).into(),
        rows: rows.iter().map(line).collect(),
    }
}

/// The question before a segment is taken away.
pub fn confirm_drop(mut frame: Frame, segment: &Segment) -> ConfirmPage {
    let back = format!("/segments/{}", segment.id);
    frame.crumbs = vec![Crumb::link(segment.name(frame.lang), &back)];
    ConfirmPage {
        title: frame.t1("segments-drop-title", "name", segment.name(frame.lang)),
        text: frame.t("segments-drop-text").into_owned(),
        action: format!("{back}/dropping"),
        verb: frame.t("segments-drop").into_owned(),
        back,
        danger: false,
        fields: Vec::new(),
        frame,
    }
}

impl Page for SegmentPage {
    const NAME: &'static str = "segments/segment";

    fn sample(frame: Frame) -> Self {
        let choices = invented_choices(&frame);
        let question = invented_question();
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
        let words = Words { frame: &frame, choices: &choices, today };
        let member = Member {
            id: PersonId(uuid::Uuid::nil()),
            name_ar: "فاطمة الزهراء أيت أوحدو المرابطية الزغاوية".into(),
            name_fr: "Fatima-Zahra Aït Ouhaddou El Mrabtia Zghaouia".into(),
            sex: Some(Sex::F),
            birth_year: Some(1994),
            phone: None,
            email: None,
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
        };
        let mandate = Named {
            person: member.id,
            role: crate::foundation::people::MemberRole::Treasurer,
            kind: crate::foundation::organisations::OrganisationKind::CommitteeLocal,
            name_ar: "اللجنة المحلية للتنمية البشرية لتبانت".into(),
            name_fr: "Comité local de développement humain de Tabant".into(),
            from_on: None,
            to_on: NaiveDate::from_ymd_opt(2027, 3, 31),
        };
        let held = Held { id: member.id, held: "111101".into() };
        let people = words.counted(&question, vec![member; 9], &[held], &[mandate]);
        let entry = |verb: &str| Entry {
            at: DateTime::UNIX_EPOCH,
            actor_name: "أمينة بنعلي".into(),
            verb: verb.into(),
            kind: "segment".into(),
            subject: String::new(),
            title: String::new(),
            detail: "[]".into(),
        };
        let out = LeftOut {
            id: PersonId(uuid::Uuid::nil()),
            name_ar: "محمد أمزيان".into(),
            name_fr: "Mohamed Ameziane".into(),
        };
        let shown = Shown {
            segment: invented(),
            sentence: words.sentence(&question),
            refused: None,
            place: if frame.rtl() { "إقليم أزيلال" } else { "Azilal" }.into(),
            people,
            left_out: vec![out; 2],
            journal: ["segment.exclude", "segment.edit", "segment.write"].map(entry).into(),
            may_edit: true,
        };
        let list = ListQuery::parse("", &PEOPLE);
        Self::new(frame, (list, Pager::new(1, 50, 1_318)), shown)
    }
}
