//! Whether a row is somebody known, and whether two rows are the same person.

use super::{
    fields::Field,
    found::{Found, Twin, reason_key},
};
use crate::foundation::people::{Alike, Facts, PersonId, Sex};
use kit_words::{Crowd, Named};
use std::collections::HashMap;

/// From here on it is the same person, when nothing speaks against it.
const SAME: u8 = 93;
/// From here on somebody is asked; with the same phone it is the same person.
const ALIKE: u8 = 80;

/// Who a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// This known person.
    Known(PersonId),
    /// Perhaps one of these.
    OneOf(Vec<Twin>),
    Nobody,
}

/// Decides among those who are alike, best first, by what tells people of one name apart.
pub fn judge(found: &Found, alike: Vec<Alike>, facts: &HashMap<PersonId, Facts>) -> Who {
    let near = alike.into_iter().filter_map(|one| Some((facts.get(&one.person)?, one)));
    let near: Vec<(&Facts, Alike)> =
        near.filter(|(facts, one)| may_be(found, facts, one.score)).collect();
    let mut sure = near.iter().filter(|(facts, one)| is_sure(found, facts, one.score));
    match (sure.next(), sure.next(), near.is_empty()) {
        (Some((_, one)), None, _) => Who::Known(one.person),
        (_, _, true) => Who::Nobody,
        _ => Who::OneOf(near.into_iter().map(|(_, one)| twin(one)).collect()),
    }
}

fn twin(one: Alike) -> Twin {
    let reasons = one.reasons.iter().map(|reason| reason_key(*reason).into()).collect();
    Twin { person: one.person, score: one.score, reasons }
}

/// A woman and a man whose names merely resemble are two people: كريم and كريمة.
fn may_be(found: &Found, facts: &Facts, score: u8) -> bool {
    score >= ALIKE && !(other_sex(found, facts) && score < SAME)
}

fn is_sure(found: &Found, facts: &Facts, score: u8) -> bool {
    let contradicted = other_sex(found, facts) || differ(&found.birth_year, &facts.birth_year);
    let phone = found.phone.is_some() && found.phone == facts.phone;
    (score >= SAME || phone) && !contradicted
}

fn other_sex(found: &Found, facts: &Facts) -> bool {
    differ(&found.sex.as_deref(), &facts.sex.map(Sex::as_str))
}

/// Both are said, and not the same.
fn differ<T: PartialEq>(one: &Option<T>, other: &Option<T>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one != other)
}

/// What the row says of somebody known that the register does not: it is left as it is, and the row tells.
pub fn unlike(found: &Found, facts: &Facts) -> Vec<Field> {
    let said = [
        (Field::Phone, found.phone.is_some() && found.phone != facts.phone),
        (Field::Email, found.email.is_some() && found.email != facts.email),
        (Field::Birth, found.birth_year.is_some() && found.birth_year != facts.birth_year),
    ];
    said.into_iter().filter(|(_, unlike)| *unlike).map(|(field, _)| field).collect()
}

/// For each row the index of an earlier one that may be the same person: of the same name, or of a name that resembles and
/// the same phone.
pub fn earlier_twins(rows: &[&Found]) -> Vec<Option<usize>> {
    let all: Vec<usize> = (0..rows.len()).collect();
    let mut twins = earlier(rows, &all, SAME, |_, _| true);
    let of_one_phone = |one: &Found, other: &Found| one.phone == other.phone;
    let sharing = sharing_a_phone(rows);
    for (at, twin) in sharing.iter().zip(earlier(rows, &sharing, ALIKE, of_one_phone)) {
        twins[*at] = [twins[*at], twin].into_iter().flatten().min();
    }
    twins
}

/// The rows whose phone another row has too.
fn sharing_a_phone(rows: &[&Found]) -> Vec<usize> {
    let phones = || rows.iter().map(|row| row.phone.as_deref());
    let mut having: HashMap<&str, usize> = HashMap::new();
    phones().flatten().for_each(|phone| *having.entry(phone).or_default() += 1);
    let several = |(at, phone): (usize, Option<&str>)| (having[phone?] > 1).then_some(at);
    phones().enumerate().filter_map(several).collect()
}

/// For each of these rows the first before it, among them, whose name scores so much and who may be the same person.
fn earlier(
    rows: &[&Found],
    these: &[usize],
    least: u8,
    same: impl Fn(&Found, &Found) -> bool + Sync,
) -> Vec<Option<usize>> {
    let names: Vec<Named<'_>> = these.iter().map(|at| rows[*at].named()).collect();
    let mut crowd = Crowd::default();
    crowd.add(&names);
    crowd.like(&names, least, |nth, alike| {
        let one = rows[these[nth]];
        let before = |bearers: &[u32]| {
            let before =
                bearers.iter().map(|other| *other as usize).take_while(|other| *other < nth);
            let mut before = before.map(|other| these[other]);
            before.find(|other| may_be_one(one, rows[*other]) && same(one, rows[*other]))
        };
        alike.iter().filter_map(|(_, bearers)| before(bearers)).min()
    })
}

fn may_be_one(one: &Found, other: &Found) -> bool {
    !differ(&one.sex, &other.sex) && !differ(&one.birth_year, &other.birth_year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name_ar: &str, sex: &str, birth_year: Option<i64>, phone: &str) -> Found {
        Found {
            name_ar: name_ar.into(),
            sex: Some(sex.to_owned()).filter(|sex| !sex.is_empty()),
            birth_year,
            phone: Some(phone.to_owned()).filter(|phone| !phone.is_empty()),
            ..Found::default()
        }
    }

    fn known(
        person: u128,
        sex: Sex,
        birth_year: Option<i64>,
        phone: &str,
        score: u8,
    ) -> (Alike, Facts) {
        let id = PersonId(kit_db::uuid::Uuid::from_u128(person));
        let phone = Some(phone.to_owned()).filter(|phone| !phone.is_empty());
        let facts = Facts { id, sex: Some(sex), birth_year, phone, email: None };
        (Alike { person: id, score, reasons: Vec::new() }, facts)
    }

    fn judged(found: &Found, near: &[&(Alike, Facts)]) -> Who {
        let facts = near.iter().map(|(one, facts)| (one.person, facts.clone())).collect();
        judge(found, near.iter().map(|(one, _)| one.clone()).collect(), &facts)
    }

    #[test]
    fn one_sure_person_is_known_and_two_are_a_question() {
        let found = row("خديجة أوحدو", "f", Some(1985), "");
        let sure = known(1, Sex::F, Some(1985), "", 100);
        let also = known(2, Sex::F, None, "", 95);
        let near = known(3, Sex::F, None, "", 85);
        assert_eq!(judged(&found, &[&sure, &near]), Who::Known(sure.0.person));
        assert!(matches!(judged(&found, &[&sure, &also]), Who::OneOf(two) if two.len() == 2));
        assert!(matches!(judged(&found, &[&near]), Who::OneOf(_)));
        assert_eq!(judged(&found, &[]), Who::Nobody);
    }

    #[test]
    fn a_contradiction_is_asked_and_the_same_phone_settles() {
        let found = row("خديجة أوحدو", "f", Some(1985), "0661234567");
        let older = known(1, Sex::F, Some(1960), "", 100);
        assert!(matches!(judged(&found, &[&older]), Who::OneOf(_)));
        let man = known(1, Sex::M, None, "", 88);
        assert_eq!(judged(&found, &[&man]), Who::Nobody);
        let phone = known(1, Sex::F, None, "0661234567", 82);
        assert_eq!(judged(&found, &[&phone]), Who::Known(phone.0.person));
    }

    #[test]
    fn a_row_knows_the_earlier_row_of_the_same_person() {
        let rows = [
            row("خديجة أوحدو", "f", None, ""),
            row("إبراهيم أوزين", "m", None, ""),
            row("خديجه اوحدو", "", None, ""),
            row("خديجة أوحدو", "f", None, "0661234567"),
            row("خديجة أوحدو", "m", None, ""),
        ];
        let rows: Vec<&Found> = rows.iter().collect();
        assert_eq!(earlier_twins(&rows), [None, None, Some(0), Some(0), Some(2)]);
    }
}
