//! What the pages of this slice show: the register, what a person agreed to, requests, and what is about to be erased.

mod processings;
mod processing_form;
mod person;
mod requests;
mod request;
mod erasures;
mod identity;

pub use self::{
    erasures::ErasuresPage,
    identity::IdentityPage,
    person::{PersonPrivacy, Shown},
    processing_form::ProcessingForm,
    processings::{ProcessingPage, ProcessingsPage, export_processings},
    request::{May, RequestForm, RequestPage},
    requests::{RequestsPage, export_requests},
};

use super::{
    permissions::{FORESEE, READ, SEE_REQUESTS},
    processing::{Basis, Processing, State, TEXTS, Use, Words},
};
use crate::{
    foundation::{Cx, Sample},
    layout::{Frame, Tab},
};
use kit_lang::Lang;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<ProcessingsPage>(),
        Sample::of::<ProcessingPage>(),
        Sample::of::<ProcessingForm>(),
        Sample::of::<PersonPrivacy>(),
        Sample::of::<RequestsPage>(),
        Sample::of::<RequestForm>(),
        Sample::of::<RequestPage>(),
        Sample::of::<ErasuresPage>(),
        Sample::of::<IdentityPage>(),
    ]
}

/// The three lists of this slice that the reader may open.
fn tabs(frame: &Frame, cx: Option<&Cx>, current: &str) -> Vec<Tab> {
    let all = [
        ("processing-list-title", "/processings", READ),
        ("request-list-title", "/requests", SEE_REQUESTS),
        ("erasure-list-title", "/erasures", FORESEE),
    ];
    let may = all.into_iter().filter(|(_, _, verb)| cx.is_none_or(|cx| cx.may(*verb)));
    may.map(|(key, href, _)| Tab::new(frame.t(key), href, href == current)).collect()
}

/// An invented processing for the samples.
fn invented() -> Processing {
    let arabic = [
        "صور الأنشطة وأشرطتها",
        "العمالة أو الإقليم، قسم العمل الاجتماعي",
        "التعريف بأنشطة البرنامج في الصحافة وعلى الموقع، بعد موافقة كل من يظهر في الصورة",
        "الصورة، الصوت، الاسم إن وافق صاحبه",
        "المشاركون في الأنشطة الذين وافقوا كتابة",
        "الصحافة المحلية، الموقع الرسمي",
        "ثلاث سنوات بعد التقاطها",
        "الموافقة اختيارية، ويمكن التراجع عنها في أي وقت",
        "استوديو التصوير، بعقد يلزمه بالسرية",
        "",
    ];
    let french = TEXTS.map(|(name, _)| {
        format!("Photographies et films des activités du programme : {name}, comme le registre le dit en une phrase assez longue")
    });
    Processing {
        code: "photos".into(),
        basis: Basis::Consent,
        months: Some(36),
        abroad: false,
        state: State::Declared,
        number: "D-W-123/2026".into(),
        numbered_on: chrono::NaiveDate::from_ymd_opt(2026, 3, 12),
        identity: false,
        contact: "مكتب الضبط، قسم العمل الاجتماعي".into(),
        uses: vec![Use::Public],
        version: 3,
        words: [Words(arabic.map(str::to_owned)), Words(french.clone()), Words(french)],
    }
}

/// The name of a language in itself, as the switch shows it.
fn language(lang: Lang) -> String {
    lang.native_name().to_owned()
}
