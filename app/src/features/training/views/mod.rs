//! What the pages of training show: figures, dates and rights are decided here, templates only place them.

mod attendance;
mod counts;
mod day_sheet;
mod draft;
mod evaluation;
mod head;
mod journal;
mod letters;
mod list;
mod nominate;
mod paper;
mod people;
mod seats;
mod segment;
mod show;
mod waiting;

pub use self::{
    attendance::AttendancePage,
    counts::CountPage,
    day_sheet::{DaySheet, day_sheet_paper},
    draft::{DraftPage, Offers, days_of},
    evaluation::{EvaluationPage, answered, overall},
    head::{Around, Head, doubt, sample_session},
    journal::SessionJournal,
    letters::{Letters, letters_paper},
    list::{SessionsPage, sessions_sheet},
    nominate::NominatePage,
    paper::{Sheet, sheet_paper},
    people::{Choices, PeoplePage},
    seats::SeatsPage,
    segment::SegmentPage,
    show::{Known, SessionPage, meets},
    waiting::WaitingPage,
};

use crate::foundation::Sample;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<SessionsPage>(),
        Sample::of::<DraftPage>(),
        Sample::of::<SessionPage>(),
        Sample::of::<CountPage>(),
        Sample::of::<PeoplePage>(),
        Sample::of::<NominatePage>(),
        Sample::of::<SegmentPage>(),
        Sample::of::<SeatsPage>(),
        Sample::of::<WaitingPage>(),
        Sample::of::<AttendancePage>(),
        Sample::of::<EvaluationPage>(),
        Sample::of::<SessionJournal>(),
    ]
}

/// The same word in the reader's script.
fn said<'a>(lang: kit_lang::Lang, ar: &'a str, fr: &'a str) -> &'a str {
    if lang == kit_lang::Lang::Ar { ar } else { fr }
}

/// The word in the other script, empty when it is the same.
fn other<'a>(lang: kit_lang::Lang, ar: &'a str, fr: &'a str) -> &'a str {
    match said(lang, fr, ar) {
        same if same == said(lang, ar, fr) => "",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{other, said};
    use kit_lang::Lang;

    #[test]
    fn a_name_is_said_in_the_readers_script_and_not_twice() {
        assert_eq!(
            (said(Lang::Ar, "تبانت", "Tabant"), other(Lang::Ar, "تبانت", "Tabant")),
            ("تبانت", "Tabant")
        );
        assert_eq!(other(Lang::Fr, "ALCS", "ALCS"), "");
    }
}
