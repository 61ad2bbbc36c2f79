//! An invented year of Azilal, as full and as long as real ones get.

use crate::{
    features::{
        reach::{
            figures::{
                Beside, Campaign, CampaignKey, Contacts, Members, Organisations, People, Reach, Way,
            },
            plan::{Action, ActionKey, PlanKey},
            store::PersonLine,
        },
        reports::{Area, Names},
    },
    foundation::{
        audiences::{Audience, Tier},
        people::PersonId,
    },
};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use kit_db::uuid::Uuid;

const HOMES: [(&str, &str, &str); 5] = [
    ("05.081.03.09", "تبانت", "Tabant"),
    ("05.081.03.05", "آيت بواولي", "Ait Bou Oulli"),
    ("05.081.05.11", "مولاي عيسى بن ادريس", "Moulay Aissa Ben Driss"),
    ("05.081.01.01", "أزيلال", "Azilal"),
    ("05.081", "أزيلال", "Azilal"),
];

const AUDIENCES: [(&str, &str, &str); 4] = [
    ("women", "النساء", "Femmes"),
    (
        "associations",
        "الجمعيات والتعاونيات ومجموعات النفع الاقتصادي",
        "Associations, coopératives et GIE",
    ),
    ("youth", "الشباب", "Jeunes"),
    ("precarious", "أشخاص في وضعية هشاشة", "Personnes en situation de précarité"),
];

const CHANNELS: [&str; 4] = ["souk", "meeting", "media_thursday", "radio"];

fn at(number: u64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + Duration::days(i64::try_from(20_500 + number).unwrap_or(0))
}

fn key(number: u64) -> Uuid {
    kit_db::new_uuid(at(number))
}

pub fn area() -> Area {
    Area {
        code: "05.081".into(),
        kind: "province".into(),
        name_ar: "أزيلال".into(),
        name_fr: "Azilal".into(),
    }
}

pub fn reach() -> Reach {
    let on = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default();
    let mut reach = Reach::new(area(), 2026, on);
    for (n, (home, name_ar, name_fr)) in (1..).zip(HOMES) {
        for (m, sex) in (1..).zip(["f", "m"]) {
            let milieu = if n == 4 { "urban" } else { "rural" };
            let (known, reached) = (180 * m + 30 * n, 40 * m + 11 * n);
            let (home, sex, milieu) = (home.to_owned(), sex.to_owned(), milieu.to_owned());
            let never_ever = known - reached - 20;
            reach.people.push(People { home, sex, milieu, known, reached, never_ever });
        }
        for (m, (audience, _, _)) in (1..).zip(AUDIENCES) {
            let (home, audience) = (home.to_owned(), audience.to_owned());
            reach.audiences.push(Members { home, audience, known: 40 * m, reached: 9 * m * n / 2 });
        }
        let names = Names { code: home.into(), name_ar: name_ar.into(), name_fr: name_fr.into() };
        reach.places.insert(home.into(), names);
    }
    reach.ways = [("mail", 310), ("event", 164), ("letter", 120), ("answer", 48)]
        .map(|(way, persons)| Way { way: way.into(), persons })
        .into();
    reach.contacts = contacts();
    reach.actions = actions();
    reach.campaigns = campaigns();
    reach.beside = [("events", 3, 0, 640), ("press", 11, 2_400, 86_000)]
        .map(|(source, things, counted, estimated)| Beside {
            source: source.into(),
            things,
            counted,
            estimated,
        })
        .into();
    reach.organisations = Organisations { known: 86, silent: 31 };
    reach.audience_names = (0..).zip(AUDIENCES).map(audience).collect();
    reach
}

fn audience((position, (code, name_ar, name_fr)): (i64, (&str, &str, &str))) -> Audience {
    Audience {
        code: code.into(),
        tier: Tier::Beside,
        position,
        name_ar: name_ar.into(),
        name_fr: name_fr.into(),
        sensitive: code == "precarious",
        retired: false,
        version: 1,
    }
}

fn contacts() -> Vec<Contacts> {
    [
        ("letter", "delivered", 120, 0),
        ("letter", "returned", 9, 0),
        ("letter", "under_way", 31, 0),
        ("mail", "delivered", 322, 4),
        ("mail", "refused", 17, 0),
        ("mail", "uncertain", 2, 0),
        ("", "left_out", 84, 0),
    ]
    .map(|(channel, fate, contacts, unsubscribed)| Contacts {
        channel: channel.into(),
        fate: fate.into(),
        contacts,
        unsubscribed,
    })
    .into()
}

fn actions() -> Vec<Action> {
    let action = |(n, channel): (i64, &str)| Action {
        id: ActionKey(key(n.unsigned_abs())),
        plan: PlanKey(key(90)),
        title_ar: "حملة تحسيسية بالأسواق الأسبوعية حول دعوات المشاريع وشروط الاستفادة منها".into(),
        title_fr:
            "Campagne de sensibilisation dans les souks hebdomadaires sur les appels à projets"
                .into(),
        place_ar: "أزيلال".into(),
        place_fr: "Azilal".into(),
        aim: if n % 2 == 0 { "inform" } else { "involve" }.into(),
        audience: if n == 3 { String::new() } else { "women".into() },
        channel: channel.into(),
        month: 2 * n + 1,
        times: n + 1,
        persons: 120 * (n + 1),
        cost: 450_000 * n,
        approved_on: NaiveDate::from_ymd_opt(2026, 1, 20),
        done: if n == 3 { 0 } else { n },
        counted: if n == 3 { 0 } else { 85 * n },
        estimated: if n == 2 { 400 } else { 0 },
        first_on: NaiveDate::from_ymd_opt(2026, 3, 8).filter(|_| n != 3),
    };
    (0..).zip(CHANNELS).map(action).collect()
}

fn campaigns() -> Vec<Campaign> {
    let campaign = |n: u64| Campaign {
        id: CampaignKey(key(40 + n)),
        title: "دعوة إلى الملتقى الإقليمي حول التنمية المحلية التشاركية".into(),
        place_ar: "أزيلال".into(),
        place_fr: "Azilal".into(),
        approved_at: Some(at(n)),
        first_at: (n != 2).then(|| at(n) + Duration::hours(7 + 30 * i64::try_from(n).unwrap_or(0))),
        delivered: if n == 2 { 0 } else { 210 },
    };
    (0..3).map(campaign).collect()
}

pub fn people() -> Vec<PersonLine> {
    let person = |n: u64| PersonLine {
        id: PersonId(key(60 + n)),
        name_ar: "فاطمة الزهراء بنت عبد الرحمان آيت أوعلي".into(),
        name_fr: "Fatima-Zahra Bent Abderrahmane Aït Ouali".into(),
        sex: Some("f".into()),
        place_ar: "تبانت".into(),
        place_fr: "Tabant".into(),
    };
    (0..6).map(person).collect()
}
