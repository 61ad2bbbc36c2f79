//! An invented record over the years, for the sample of a person's page.

use crate::foundation::{
    audiences::{Audience, Tier},
    organisations::OrganisationId,
    people::{
        MemberRole, MembershipId, Person,
        merging::{Moved, Noted, Record},
        store::{AskedFor, Belonging, Given, Merge, MergeId, TakenPart},
    },
};
use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// Sessions of several years, and the certificates of one of them.
pub fn invented() -> (Vec<TakenPart>, Vec<Given>) {
    let title_ar = "دورة تكوينية لفائدة حاملي المشاريع حول إعداد المشاريع الصغرى وتدبيرها";
    let title_fr = "Formation des porteurs de projets au montage des micro-projets";
    let one = |(n, year, exactness): (u128, i32, &str)| TakenPart {
        registration: Uuid::from_u128(n),
        event: Uuid::from_u128(n),
        kind: String::new(),
        title_ar: title_ar.into(),
        title_fr: title_fr.into(),
        starts_on: day(year, 7, 14),
        ends_on: day(year, 7, 17),
        exactness: exactness.into(),
        place_ar: "تبانت".into(),
        place_fr: "Tabant".into(),
        capacity: if n == 3 { "facilitator".into() } else { "participant".into() },
        attended: 7,
        half_days: 8,
        near: 1,
    };
    let given = |number: &str, revoked_at| Given {
        id: Uuid::nil(),
        registration: Uuid::from_u128(1),
        number: number.into(),
        title_ar: title_ar.into(),
        title_fr: title_fr.into(),
        issued_at: DateTime::UNIX_EPOCH,
        revoked_at,
    };
    let sessions = [(1, 2026, "day"), (2, 2026, "day"), (3, 2019, "day"), (4, 2011, "year")];
    let certificates = vec![
        given("05.081-2026-0042", None),
        given("05.081-2026-0041", Some(DateTime::UNIX_EPOCH)),
    ];
    (sessions.map(one).into(), certificates)
}

/// A seat that was refused, and one that is waited for.
pub fn asked_for() -> Vec<AskedFor> {
    let one = |(state, reason): (&str, &str)| AskedFor {
        event: Uuid::nil(),
        title_ar: "تقنيات تنشيط الورشات والاجتماعات".into(),
        title_fr: "Techniques d’animation des ateliers et des réunions".into(),
        asked_at: DateTime::UNIX_EPOCH,
        state: state.into(),
        reason: reason.into(),
        near: 1,
    };
    let refusal = "استفادت من الوحدة نفسها السنة الماضية، والأولوية لمن لم يستفد بعد";
    [("refused", refusal), ("waiting", "session-full-audience")].map(one).into()
}

pub fn memberships() -> Vec<Belonging> {
    let one = |role, from_on, to_on| Belonging {
        id: MembershipId(Uuid::nil()),
        organisation: OrganisationId(Uuid::nil()),
        name_ar: "تعاونية أزرو للنسيج والزرابي التقليدية بتبانت".into(),
        name_fr: "Coopérative Azrou de tissage et de tapis de Tabant".into(),
        role,
        from_on,
        to_on,
    };
    vec![
        one(MemberRole::President, Some(day(2021, 3, 8)), None),
        one(MemberRole::Treasurer, Some(day(2015, 1, 10)), Some(day(2021, 3, 7))),
        one(MemberRole::Member, None, Some(day(2015, 1, 9))),
    ]
}

pub fn audience() -> Audience {
    Audience {
        code: "holders".into(),
        tier: Tier::Beside,
        position: 14,
        name_ar: "حاملو المشاريع".into(),
        name_fr: "Porteurs de projets".into(),
        sensitive: false,
        retired: false,
        version: 1,
    }
}

pub fn merge(person: &Person) -> Merge {
    let record = Record::of(person, DateTime::UNIX_EPOCH);
    let moved = Moved {
        gone: record.clone(),
        before: record.clone(),
        after: record,
        registrations: Vec::new(),
        collided: Vec::new(),
        memberships: Vec::new(),
        audiences: Vec::new(),
        audiences_given: Vec::new(),
        certificates: Vec::new(),
        import_rows: Vec::new(),
        waiting: Vec::new(),
        noted: Noted::default(),
    };
    Merge {
        id: MergeId(Uuid::nil()),
        moved: serde_json::to_string(&moved).unwrap_or_default(),
        merged_at: DateTime::UNIX_EPOCH,
    }
}
