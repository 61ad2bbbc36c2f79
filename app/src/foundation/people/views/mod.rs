//! What the pages of people show: the list, one person, the form, two records side by side, the end of a membership.

mod ending;
mod form;
mod list;
mod merging;
mod person;
mod record;

pub use ending::EndPage;
pub use form::{FormPage, Offered, reason_key};
pub use list::{PeoplePage, export};
pub use merging::{MergePage, Pair};
pub use person::{PersonPage, Shown};

use super::{Person, PersonId, Sex};
use crate::foundation::Sample;

pub fn samples() -> Vec<Sample> {
    vec![
        Sample::of::<PeoplePage>(),
        Sample::of::<PersonPage>(),
        Sample::of::<FormPage>(),
        Sample::of::<MergePage>(),
        Sample::of::<EndPage>(),
    ]
}

/// Invented people for the samples, with names as long as real ones get.
fn invented() -> Vec<Person> {
    let people = [
        ("فاطمة الزهراء أيت بن حدو", "Fatima Zahra Ait Ben Haddou", Some(Sex::F), Some(1984)),
        ("محمد أوبلا", "Mohamed Oubella", Some(Sex::M), Some(1971)),
        ("", "Rachida Ouhmane", Some(Sex::F), None),
        ("عبد الرحمان بن سيدي محمد المرابطي الإدريسي", "", Some(Sex::M), Some(1990)),
        ("زينب الحنصالي", "Zineb El Hansali", Some(Sex::F), Some(2001)),
        ("إيدر أمزيل", "Idder Amzil", None, Some(1966)),
    ];
    let person = |(name_ar, name_fr, sex, birth_year): (&str, &str, _, _)| Person {
        id: PersonId(uuid::Uuid::nil()),
        name_ar: name_ar.into(),
        name_fr: name_fr.into(),
        sex,
        birth_year,
        place: "05.081.03.07".into(),
        phone: Some("+212661234567".into()),
        email: Some("personne@association.example".into()),
        version: 3,
    };
    people.map(person).into()
}
