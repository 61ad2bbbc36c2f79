//! What the pages of training show: figures, dates and rights are decided here, templates only place them.

mod attendance;
mod draft;
mod head;
mod journal;
mod list;
mod paper;
mod people;
mod show;

pub use self::{
    attendance::AttendancePage,
    draft::{Clash, DraftPage, days_of},
    head::{Around, Head, sample_session},
    journal::SessionJournal,
    list::{SessionsPage, sessions_sheet},
    paper::{Sheet, sheet_paper},
    people::{PeoplePage, Searched, people_sheet},
    show::{Known, SessionPage},
};

use crate::foundation::Sample;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<SessionsPage>(),
        Sample::of::<DraftPage>(),
        Sample::of::<SessionPage>(),
        Sample::of::<PeoplePage>(),
        Sample::of::<AttendancePage>(),
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
