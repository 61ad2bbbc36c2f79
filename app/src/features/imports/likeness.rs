//! Whether a row is somebody known, and whether two rows are the same person.

use super::found::{Found, Twin};
use kit_words::{Crowd, Named};

/// From here on it is the same person, when nothing speaks against it.
const SAME: u8 = 93;
/// From here on somebody is asked; with the same phone it is the same person.
const ALIKE: u8 = 80;

/// Who a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// This known person, by identifier.
    Known(String),
    /// Perhaps one of these.
    OneOf(Vec<Twin>),
    Nobody,
}

/// Decides among those who are alike, best first.
pub fn judge(found: &Found, twins: Vec<Twin>) -> Who {
    let twins: Vec<Twin> = twins.into_iter().filter(|twin| may_be(found, twin)).collect();
    let sure: Vec<&Twin> = twins.iter().filter(|twin| is_sure(found, twin)).collect();
    match (sure.as_slice(), twins.as_slice()) {
        ([one], _) => Who::Known(one.person.clone()),
        (_, []) => Who::Nobody,
        _ => Who::OneOf(twins),
    }
}

/// A woman and a man whose names merely resemble are two people: كريم and كريمة.
fn may_be(found: &Found, twin: &Twin) -> bool {
    let other_sex = differ(&found.sex, &twin.sex);
    twin.score >= ALIKE && !(other_sex && twin.score < SAME)
}

fn is_sure(found: &Found, twin: &Twin) -> bool {
    let contradicted = differ(&found.sex, &twin.sex) || differ(&found.birth_year, &twin.birth_year);
    let phone = found.phone.is_some() && found.phone == twin.phone;
    (twin.score >= SAME || phone) && !contradicted
}

/// Both are said, and not the same.
fn differ<T: PartialEq>(one: &Option<T>, other: &Option<T>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one != other)
}

/// For each row the index of an earlier one that may be the same person.
pub fn earlier_twins(rows: &[&Found]) -> Vec<Option<usize>> {
    let names: Vec<Named<'_>> =
        rows.iter().map(|row| Named { ar: &row.name_ar, fr: &row.name_fr }).collect();
    let mut crowd = Crowd::default();
    names.iter().for_each(|named| crowd.add(named));
    let found = crowd.like(&names).into_iter().enumerate();
    found
        .map(|(at, alike)| alike.iter().filter_map(|one| first_before(rows, at, one)).min())
        .collect()
}

/// The first row before `at` that bears a name found like its own and may be its person.
fn first_before(
    rows: &[&Found],
    at: usize,
    (likeness, bearers): &kit_words::Found<'_>,
) -> Option<usize> {
    let before = bearers.iter().map(|other| *other as usize).take_while(|other| *other < at);
    let mut before = before.filter(|other| are_one(rows[at], rows[*other], likeness.score));
    before.next()
}

fn are_one(one: &Found, other: &Found, score: u8) -> bool {
    let contradicted = differ(&one.sex, &other.sex) || differ(&one.birth_year, &other.birth_year);
    let phone = one.phone.is_some() && one.phone == other.phone;
    !contradicted && (score >= SAME || (phone && score >= ALIKE))
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

    fn twin(person: &str, sex: &str, birth_year: Option<i64>, phone: &str, score: u8) -> Twin {
        Twin {
            person: person.into(),
            name_ar: String::new(),
            name_fr: String::new(),
            sex: Some(sex.to_owned()),
            birth_year,
            place_ar: String::new(),
            place_fr: String::new(),
            phone: Some(phone.to_owned()).filter(|phone| !phone.is_empty()),
            score,
            reasons: Vec::new(),
        }
    }

    #[test]
    fn one_sure_person_is_known_and_two_are_a_question() {
        let found = row("خديجة أوحدو", "f", Some(1985), "");
        let sure = twin("a", "f", Some(1985), "", 100);
        let also = twin("b", "f", None, "", 95);
        let near = twin("c", "f", None, "", 85);
        assert_eq!(judge(&found, vec![sure.clone(), near.clone()]), Who::Known("a".into()));
        assert!(matches!(judge(&found, vec![sure, also]), Who::OneOf(two) if two.len() == 2));
        assert!(matches!(judge(&found, vec![near]), Who::OneOf(_)));
        assert_eq!(judge(&found, vec![]), Who::Nobody);
    }

    #[test]
    fn a_contradiction_is_asked_and_the_same_phone_settles() {
        let found = row("خديجة أوحدو", "f", Some(1985), "0661234567");
        let older = twin("a", "f", Some(1960), "", 100);
        assert!(matches!(judge(&found, vec![older]), Who::OneOf(_)));
        let man = twin("a", "m", None, "", 88);
        assert_eq!(judge(&found, vec![man]), Who::Nobody);
        let phone = twin("a", "f", None, "0661234567", 82);
        assert_eq!(judge(&found, vec![phone]), Who::Known("a".into()));
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
