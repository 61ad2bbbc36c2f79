//! An invented year of Azilal, as full and as long as real ones get.

use crate::features::{
    indicators::{Comparator, PERSONS, Target, TargetId},
    reports::{
        plan::{Count, Line, LineKey, PlanKey},
        report::{Area, Cell, Names, SessionKey, SessionLine, TrainingReport},
        store::{Participation, PersonKey, PersonLine, SessionRow},
    },
};
use crate::foundation::audiences::{Audience, Tier};
use chrono::{DateTime, Days, NaiveDate};

const TITLES: [(&str, &str); 4] = [
    ("إعداد المشاريع الصغرى داخل مراكز TC", "Préparer des micro-projets au sein des centres TC"),
    (
        "تقوية قدرات فرق تنشيط الأحياء والجماعات في التخطيط التشاركي والتواصل مع الساكنة المستهدفة",
        "Renforcer les capacités des équipes d’animation en planification participative et en communication",
    ),
    (
        "التدبير المالي والمحاسباتي للجمعيات والتعاونيات",
        "Gestion financière et comptable des associations et coopératives",
    ),
    ("تركيب ملفات الأنشطة المدرة للدخل", "Montage des dossiers d’activités génératrices de revenus"),
];

const HOMES: [(&str, &str, &str, i64); 9] = [
    ("05.081.03.09", "تبانت", "Tabant", 148),
    ("05.081.03.05", "آيت بواولي", "Ait Bou Oulli", 96),
    ("05.081.03.03", "آيت عباس", "Ait Abbas", 84),
    ("05.081.01.01", "أزيلال", "Azilal", 77),
    ("05.081.05.11", "مولاي عيسى بن ادريس", "Moulay Aissa Ben Driss", 61),
    ("05.081.09.21", "تيفرت نايت حمزة", "Tiffert N'ait Hamza", 44),
    ("05.081.15.15", "سيدي بولخلف", "Sidi Boulkhalf", 31),
    ("05.081.01.03", "دمنات", "Demnate", 18),
    ("05.081", "أزيلال", "Azilal", 7),
];

const AGES: [(&str, i64); 6] =
    [("under-15", 1), ("15-24", 33), ("25-34", 30), ("35-59", 28), ("from-60", 6), ("", 2)];

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2011, month, day).unwrap_or_default()
}

fn key(number: u64) -> SessionKey {
    let at = DateTime::UNIX_EPOCH + chrono::Duration::seconds(i64::try_from(number).unwrap_or(0));
    SessionKey(kit_db::new_uuid(at))
}

pub fn areas() -> Vec<Area> {
    [
        ("MA", "nation", "المغرب", "Maroc"),
        ("05", "region", "بني ملال-خنيفرة", "Béni Mellal-Khénifra"),
        ("05.081", "province", "أزيلال", "Azilal"),
    ]
    .map(|(code, kind, name_ar, name_fr)| Area {
        code: code.into(),
        kind: kind.into(),
        name_ar: name_ar.into(),
        name_fr: name_fr.into(),
    })
    .into()
}

fn session(number: u64) -> SessionLine {
    let at = usize::try_from(number).unwrap_or(0);
    let (title, home) = (TITLES[at % TITLES.len()], HOMES[at % 4]);
    let starts_on = day(1 + (at as u32 * 5) % 12, 1 + (at as u32 * 7) % 24);
    SessionLine {
        id: key(number),
        title_ar: title.0.into(),
        title_fr: title.1.into(),
        place_ar: home.1.into(),
        place_fr: home.2.into(),
        child: Some(home.0.into()),
        starts_on,
        ends_on: starts_on + Days::new(3),
        state: ["closed", "closed", "open", "planned"][at % 4].into(),
        half_days: if at % 4 == 3 { 0 } else { 8 },
        days: if at % 4 == 3 { 0 } else { 4 },
        all_half_days: 8,
        module_hours: (at % 3 == 0).then_some(24),
        cost: (at % 4 < 2).then_some(1_875_000),
        line: (at % 5 != 0).then(|| line_key(at as u64 % 6)),
    }
}

fn line_key(number: u64) -> LineKey {
    LineKey(kit_db::uuid::Uuid::from_u128(u128::from(number) + 900))
}

fn line(number: u64) -> Line {
    let at = usize::try_from(number).unwrap_or(0);
    let (title, home) = (TITLES[at % TITLES.len()], HOMES[at % 9]);
    let audience = [Some("cldh"), Some("associations"), Some("holders"), None][at % 4];
    Line {
        id: line_key(number),
        plan: PlanKey(key(800).0),
        revision: 1,
        title_ar: title.0.into(),
        title_fr: title.1.into(),
        audience: audience.map(str::to_owned),
        audience_ar: audience.map(|_| "أعضاء اللجن المحلية".into()),
        audience_fr: audience.map(|_| "Membres des comités locaux".into()),
        sensitive: at == 4,
        groups: [6, 9, 4, 12, 7, 3][at % 6],
        persons: [180, 240, 120, 300, 150, 60][at % 6],
        half_days: 8,
        place: home.0.into(),
        place_ar: home.1.into(),
        place_fr: home.2.into(),
        quarter: 1 + at as i64 % 4,
        ends_on: None,
        child: Some(home.0.into()),
        budget: (at != 5).then_some(12_500_000),
    }
}

fn count(at: usize) -> Count {
    Count {
        event: key(at as u64),
        title_ar: TITLES[at % 4].0.into(),
        title_fr: TITLES[at % 4].1.into(),
        audience_ar: Some("عموم الساكنة".into()),
        audience_fr: Some("Population".into()),
        group_ar: None,
        group_fr: None,
        unit: ["person", "participation", "organisation"][at % 3].into(),
        sex: (at == 0).then(|| "f".into()),
        value: [120, 1_400, 34][at % 3],
        comparator: [Comparator::MoreThan, Comparator::About, Comparator::Exactly][at % 3],
        as_written: ["أكثر من 120 امرأة", "حوالي 1 400", "34"][at % 3].into(),
        note: "بلاغ القسم".into(),
    }
}

fn cell(what: &str, (sex, age, key): (&str, &str, &str), people: i64) -> Cell {
    Cell {
        what: what.into(),
        sex: sex.into(),
        age: age.into(),
        key: key.into(),
        milieu: if key.len() % 2 == 0 { "rural" } else { "urban" }.into(),
        event: None,
        people_registered: people + people / 9,
        people,
        registrations: people + people / 3,
        participations: people + people / 4,
        attended: people * 7,
    }
}

fn cells(sessions: &[SessionLine]) -> Vec<Cell> {
    let mut cells = Vec::new();
    for (code, _, _, people) in HOMES {
        for (age, share) in AGES {
            for (sex, of) in [("f", 54), ("m", 45), ("", 1)] {
                let people = people * 2 * share * of / 10_000;
                cells.push(cell("who", (sex, age, code), people));
            }
        }
        cells.push(cell("child", ("", "", code), people * 2));
    }
    let kinds = [
        ("association", 412),
        ("cooperative", 233),
        ("eaq", 120),
        ("external_service", 64),
        ("", 211),
    ];
    cells.extend(kinds.map(|(kind, people)| cell("kind", ("", "", kind), people)));
    for (audience, people) in [("cldh", 312), ("associations", 408), ("holders", 141), ("", 90)] {
        cells.push(cell("audience", ("f", "", audience), people));
        cells.push(cell("audience", ("m", "", audience), people * 2 / 3));
    }
    for at in 0..6 {
        let of = |sex, people| Cell {
            event: Some(line_key(at).0),
            ..cell("line", (sex, "", ""), people)
        };
        cells.extend([of("f", 61 + at as i64 * 9), of("m", 48)]);
    }
    cells.extend(sessions.iter().map(|session| {
        let people = if session.half_days == 0 { 0 } else { 29 };
        Cell { event: Some(session.id.0), ..cell("event", ("", "", ""), people) }
    }));
    cells
}

const AUDIENCES: [(&str, &str, &str); 3] = [
    ("cldh", "أعضاء اللجن المحلية", "Membres des comités locaux"),
    ("associations", "الجمعيات والتعاونيات", "Associations et coopératives"),
    ("holders", "حاملو المشاريع", "Porteurs de projets"),
];

fn audience((code, ar, fr): (&str, &str, &str)) -> Audience {
    Audience {
        code: code.into(),
        tier: Tier::Beside,
        position: 1,
        name_ar: ar.into(),
        name_fr: fr.into(),
        sensitive: false,
        retired: false,
        version: 1,
    }
}

pub fn report() -> TrainingReport {
    let sessions: Vec<SessionLine> = (0..46).map(session).collect();
    let cells = cells(&sessions);
    let area = areas().remove(2);
    let on = NaiveDate::from_ymd_opt(2012, 1, 15).unwrap_or_default();
    let mut report = TrainingReport::new(area, 2011, on, sessions, cells);
    report.team = vec![("trainer".into(), 12), ("facilitator".into(), 31)];
    report.certified = 874;
    report.competent = 212;
    report.lines = (0..6).map(line).collect();
    report.unapproved = (6..9).map(line).collect();
    report.counts = (0..3).map(count).collect();
    report.audiences = AUDIENCES.map(audience).into();
    report.target = Some(Target {
        id: TargetId(kit_db::new_uuid(DateTime::UNIX_EPOCH)),
        indicator: PERSONS.into(),
        place: "05.081".into(),
        place_ar: "أزيلال".into(),
        place_fr: "Azilal".into(),
        year: 2011,
        value: 1_450,
        comparator: Comparator::MoreThan,
        as_written: ">1 450".into(),
        note: String::new(),
        version: 1,
    });
    report.places = HOMES
        .map(|(code, ar, fr, _)| {
            (code.to_owned(), Names { code: code.into(), name_ar: ar.into(), name_fr: fr.into() })
        })
        .into();
    report
}

const NAMES: [(&str, &str); 3] = [
    ("فاطمة الزهراء أيت أوملال", "Fatima Zahra Aït Oumlal"),
    (
        "عبد الرحيم بن مبارك الإدريسي العلوي المدغري",
        "Abderrahim Ben Mbarek El Idrissi El Alaoui El Mdaghri",
    ),
    ("يطو أوشن", "Itto Ouchen"),
];

pub fn people() -> Vec<PersonLine> {
    let line = |at: usize| PersonLine {
        id: PersonKey(key(at as u64).0),
        name_ar: NAMES[at % 3].0.into(),
        name_fr: NAMES[at % 3].1.into(),
        sex: [Some("f".into()), Some("m".into()), None][at % 3].clone(),
        birth_year: [Some(1985), Some(1949), None][at % 3],
        place_ar: HOMES[at % 9].1.into(),
        place_fr: HOMES[at % 9].2.into(),
        organisation_ar: (at % 3 != 2).then(|| "جمعية آيت بوكماز للتنمية والثقافة والبيئة".into()),
        organisation_fr: (at % 3 != 2)
            .then(|| "Association Aït Bouguemez pour le développement".into()),
        sessions: 1 + at as i64 % 3,
        half_days: 8 + at as i64 % 9,
    };
    (0..50).map(line).collect()
}

pub fn participations() -> Vec<Participation> {
    let of = |(at, line): (usize, PersonLine)| Participation {
        person: line.id,
        name_ar: line.name_ar,
        name_fr: line.name_fr,
        sex: line.sex,
        place_ar: line.place_ar,
        place_fr: line.place_fr,
        organisation_ar: line.organisation_ar,
        organisation_fr: line.organisation_fr,
        session: key(at as u64 % 4),
        title_ar: TITLES[at % 4].0.into(),
        title_fr: TITLES[at % 4].1.into(),
        starts_on: day(7, 14),
        half_days: line.half_days % 9,
    };
    people().into_iter().enumerate().map(of).collect()
}

pub fn sessions() -> Vec<SessionRow> {
    let of = |line: SessionLine| SessionRow {
        id: line.id,
        title_ar: line.title_ar,
        title_fr: line.title_fr,
        place_ar: line.place_ar,
        place_fr: line.place_fr,
        starts_on: line.starts_on,
        ends_on: line.ends_on,
        state: line.state,
        half_days: line.half_days,
        registrations: 32,
        participations: 29,
    };
    (0..46).map(session).map(of).collect()
}
