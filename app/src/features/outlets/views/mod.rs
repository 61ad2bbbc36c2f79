//! What the pages of the press list show: the list, one outlet with its people, the forms.

mod form;
mod list;
mod person;
mod show;

pub use self::{
    form::FormPage,
    list::{OutletsPage, export},
    person::{PersonPage, confirm_erasure},
    show::{OutletPage, Shown, confirm_retirement},
};

use super::{Beat, Journalist, JournalistId, Outlet, OutletId, OutletKind, Tongue, word::listed};
use crate::{
    foundation::{Sample, privacy::Means},
    layout::{Choice, Frame},
};

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<OutletsPage>(),
        Sample::of::<OutletPage>(),
        Sample::of::<FormPage>(),
        Sample::of::<PersonPage>(),
    ]
}

fn kinds(frame: &Frame) -> Vec<Choice> {
    OutletKind::ALL.iter().map(|one| Choice::new(one.as_str(), frame.t(&one.key()))).collect()
}

fn tongues(frame: &Frame) -> Vec<Choice> {
    Tongue::ALL.iter().map(|one| Choice::new(one.as_str(), frame.t(&one.key()))).collect()
}

fn beats(frame: &Frame) -> Vec<Choice> {
    Beat::ALL.iter().map(|one| Choice::new(one.as_str(), frame.t(&one.key()))).collect()
}

/// The languages of a stored text, in words.
fn told_tongues(frame: &Frame, stored: &str) -> String {
    let all = listed(Tongue::ALL, Tongue::as_str, stored);
    all.iter().map(|one| frame.t(&one.key())).collect::<Vec<_>>().join(" · ")
}

/// The matters of a stored text, in words.
fn told_beats(frame: &Frame, stored: &str) -> String {
    let all = listed(Beat::ALL, Beat::as_str, stored);
    all.iter().map(|one| frame.t(&one.key())).collect::<Vec<_>>().join(" · ")
}

/// An invented outlet for the samples.
fn invented() -> Outlet {
    Outlet {
        id: OutletId(uuid::Uuid::nil()),
        place: "05.081".into(),
        kind: OutletKind::Newspaper,
        name_ar: "صدى الأطلس المركزي للأنباء المحلية والتنمية".into(),
        name_fr: "L’Écho du Haut Atlas central".into(),
        languages: "arabic french".into(),
        beats: "development agriculture women".into(),
        covers: "05.081".into(),
        phone: Some("0500000000".into()),
        email: Some("redaction@echo-atlas.example".into()),
        site: Some("https://echo-atlas.example/".into()),
        retired: false,
        version: 2,
    }
}

/// An invented journalist for the samples.
fn somebody() -> Journalist {
    Journalist {
        id: JournalistId(uuid::Uuid::nil()),
        outlet: OutletId(uuid::Uuid::nil()),
        name_ar: "عبد الصمد أوعبيدو".into(),
        name_fr: "Abdessamad Ouabidou".into(),
        post: "مراسل".into(),
        phone: Some("0600000000".into()),
        email: Some("ouabidou@echo-atlas.example".into()),
        agreed_on: chrono::NaiveDate::from_ymd_opt(2026, 2, 12).unwrap_or_default(),
        agreed_how: Means::Spoken,
        version: 1,
    }
}
