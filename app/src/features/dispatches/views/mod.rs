//! What the pages of letters on paper show: the register, the letters of one campaign, and what comes back.

mod list;
mod letters;
mod answers;

pub use self::{
    answers::AnswersPage,
    letters::LettersPage,
    list::{DispatchesPage, export},
};

use super::{Delivery, DispatchId, Returned, State, store::Listed};
use crate::{features::campaigns::CampaignId, foundation::Sample};
use chrono::{DateTime, Duration};
use uuid::Uuid;

pub fn samples() -> Vec<Sample> {
    vec![Sample::of::<DispatchesPage>(), Sample::of::<LettersPage>(), Sample::of::<AnswersPage>()]
}

/// Invented letters for the samples.
fn invented(n: usize) -> Listed {
    let day = (DateTime::UNIX_EPOCH + Duration::days(20_600)).date_naive();
    let state = State::ALL[n % State::ALL.len()];
    let answered = matches!(state, State::Acknowledged | State::Returned);
    let returned = state == State::Returned;
    Listed {
        id: DispatchId(Uuid::nil()),
        place_ar: "إقليم أزيلال".into(),
        place_fr: "Province d’Azilal".into(),
        year: 2026,
        no: 1_200 + i64::try_from(n).unwrap_or(0),
        dated_on: day,
        person: crate::foundation::people::PersonId(Uuid::nil()),
        name: if n == 5 {
            String::new()
        } else {
            "عبد الرحيم بن محمد أيت أوعتو".into()
        },
        commune: "تبانت".into(),
        campaign: CampaignId(Uuid::nil()),
        title: "دعوة أعضاء اللجان المحلية وجمعيات الدواوير إلى الملتقى الإقليمي".into(),
        subject_ar: "دعوة إلى الملتقى الإقليمي لتواصل القرب".into(),
        subject_fr: "Invitation au forum provincial de communication de proximité".into(),
        lang: "ar".into(),
        state,
        delivery: if state == State::Printed { Delivery::Nobody } else { Delivery::Registered },
        handed_on: (state != State::Printed).then_some(day),
        answered_on: answered.then_some(day),
        reason: if returned { Returned::Moved } else { Returned::Nothing },
    }
}
