//! What the pages of needs show: the list with the gap that is left, one need, the form.

mod form;
mod list;
mod show;

pub use self::{
    form::FormPage,
    list::{Filters, NeedsPage, export},
    show::{NeedPage, Shown, confirm_drop},
};

use super::{Need, NeedId, NeedSource};
use crate::{
    features::modules::Domain,
    foundation::Sample,
    layout::{Choice, Frame},
};

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<NeedsPage>(), Sample::of::<NeedPage>(), Sample::of::<FormPage>()]
}

/// The domains to choose from.
fn domains(frame: &Frame) -> Vec<Choice> {
    let choice = |domain: Domain| Choice::new(domain.as_str(), frame.t(&domain.key()));
    Domain::ALL.map(choice).into()
}

/// An invented need for the samples, worded as long as real ones are.
fn invented() -> Need {
    Need {
        id: NeedId(uuid::Uuid::nil()),
        place: "05.081".into(),
        year: 2026,
        audience: "cldh".into(),
        persons: 84,
        domain: Domain::SocialEngineering,
        competence_ar: "دراسة ملف مشروع مدر للدخل وتعليل القرار كتابة أمام حامله".into(),
        competence_fr:
            "Examiner le dossier d’un projet générateur de revenus et motiver la décision par écrit"
                .into(),
        level_present: 1,
        level_required: 3,
        urgency: 4,
        impact: 5,
        feasibility: 4,
        priority: 80,
        source: NeedSource::ProjectFailure,
        source_note: "توقفت ثلاثة مشاريع في سنتها الأولى، ولم تجد اللجنة في ملفاتها ما يبرر قبولها."
            .into(),
        version: 2,
        answered: 30,
    }
}
