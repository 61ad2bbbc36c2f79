//! What the pages of a reception show: the list with its terms, the door, the form of everybody and a badge.

mod list;
mod door;
mod public;

pub use self::{
    door::{DoorPage, Room},
    list::{ReceptionPage, Shown, export},
    public::{BadgePage, Called, JoinPage, Standing},
};

use super::{
    BadgeId, Source, State,
    badge::Code,
    store::{Audience, Listed},
};
use crate::{
    foundation::{Sample, people::Sex, privacy::Notice},
    layout::{Choice, Frame},
};
use chrono::DateTime;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<ReceptionPage>(),
        Sample::of::<DoorPage>(),
        Sample::of::<JoinPage>(),
        Sample::of::<BadgePage>(),
    ]
}

/// The sexes that a form offers.
fn sexes(frame: &Frame) -> Vec<Choice> {
    Sex::ALL.iter().map(|sex| Choice::new(sex.as_str(), frame.t(sex.key()))).collect()
}

/// A notice for samples.
fn sample_notice(frame: &Frame) -> Notice {
    Notice {
        lang: frame.lang_code(),
        dir: frame.dir(),
        title: frame.t("reception-title").into_owned(),
        lines: vec![frame.t("notice-rights").into_owned()],
    }
}

/// Badges for samples, all invented.
fn invented() -> Vec<Listed> {
    let names = [
        ("فاطمة أيت أوملال", "جمعية أيت بوكماز للتنمية القروية والمحافظة على البيئة"),
        ("Youssef Ouhaddou", "Coopérative Tissage du plateau"),
        ("لالة فاطمة الزهراء بنت مولاي عبد الرحمان أيت القاضي أوتغبالوت", ""),
    ];
    let one = |n: i64| {
        let (name, organisation) = names[n.unsigned_abs() as usize % names.len()];
        Listed {
            id: BadgeId(Default::default()),
            no: 40 - n,
            code: Code::parse("7K3M9Q2PXW4T").unwrap_or_else(Code::random),
            source: Source::ALL[n.unsigned_abs() as usize % 3],
            state: State::ALL[n.unsigned_abs() as usize % 4],
            name: name.into(),
            sex: [Some(Sex::F), Some(Sex::M), None][n.unsigned_abs() as usize % 3],
            organisation: organisation.into(),
            phone: "+212661000000".into(),
            email: "fatima@exemple.example".into(),
            audience_ar: "الجمعيات والتعاونيات".into(),
            audience_fr: "Associations et coopératives".into(),
            place_ar: "تبانت".into(),
            place_fr: "Tabant".into(),
            signed_at: DateTime::UNIX_EPOCH,
            erased_on: None,
            came: i64::from(n % 4 == 0),
        }
    };
    (0..12).map(one).collect()
}

/// Figures by audience for samples.
fn counted() -> Vec<Audience> {
    vec![
        Audience {
            code: "associations".into(),
            name_ar: "الجمعيات والتعاونيات".into(),
            name_fr: "Associations et coopératives".into(),
            signed: 24,
            came: 18,
        },
        Audience {
            code: String::new(),
            name_ar: String::new(),
            name_fr: String::new(),
            signed: 16,
            came: 9,
        },
    ]
}
