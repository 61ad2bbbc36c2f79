//! Two records that are one person: which value stays, which mark stays, and how all of it is put back. Pure.

use super::{NewPerson, Person, PersonId, Sex};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The fields of which one of two values stays, in the order of the page.
pub const FIELDS: [&str; 7] =
    ["name_ar", "name_fr", "sex", "birth_year", "place", "phone", "email"];

/// A record as it was, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub id: Uuid,
    pub name_ar: String,
    pub name_fr: String,
    pub sex: Option<String>,
    pub birth_year: Option<i64>,
    pub place: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub version: i64,
    pub made_at: DateTime<Utc>,
}

/// Everything that a merging moved, kept beside it so that it can be put back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Moved {
    pub gone: Record,
    /// The record that stays, as it was and as it became.
    pub before: Record,
    pub after: Record,
    pub registrations: Vec<Uuid>,
    /// Both were in one event in one capacity.
    pub collided: Vec<Collision>,
    pub memberships: Vec<Uuid>,
    /// All audiences of the record that is gone, and those that the other got by it.
    pub audiences: Vec<String>,
    pub audiences_given: Vec<String>,
    pub certificates: Vec<Uuid>,
    /// Rows of sheets that meant the record that is gone: the import and the number of the row.
    pub import_rows: Vec<(Uuid, i64)>,
    pub waiting: Vec<Uuid>,
    /// Nothing in a merging that is older than this.
    #[serde(default)]
    pub noted: Noted,
}

/// What the register of privacy notes of a record: consents, requests, and why its name is kept beyond its time.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Noted {
    pub consents: Vec<Uuid>,
    pub requests: Vec<Uuid>,
    pub hold_gone: Option<Hold>,
    /// That of the record that stays, as it was.
    pub hold_before: Option<Hold>,
}

/// Why a name is kept beyond its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, kit_db::FromRow)]
pub struct Hold {
    pub reason: String,
    pub held_at: DateTime<Utc>,
    pub held_by: Option<Uuid>,
}

/// Two registrations that became one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Collision {
    pub gone: Registered,
    /// The registration that stays.
    pub kept: Uuid,
    pub marks_gone: Vec<Marked>,
    /// The marks that were put over the kept one's, or where it had none, with what stood there.
    pub marks_put: Vec<(Marked, Option<Marked>)>,
    /// Certificates that hung on the registration that is gone.
    pub certificates: Vec<Uuid>,
    pub result_gone: Option<Scored>,
    /// Whether the result of the one that is gone was put on the kept one, which had none.
    pub result_put: bool,
}

/// A registration as it was.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, kit_db::FromRow)]
pub struct Registered {
    pub id: Uuid,
    pub event: Uuid,
    pub person: Uuid,
    pub capacity: String,
    pub event_group: Option<Uuid>,
    pub organisation: Option<Uuid>,
    pub sex: Option<String>,
    pub sort_ar: Vec<u8>,
    pub sort_fr: Vec<u8>,
    pub registered_at: DateTime<Utc>,
    pub import: Option<Uuid>,
    pub audience: Option<String>,
    pub nominated_by: Option<Uuid>,
}

/// A half-day as it was marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, kit_db::FromRow)]
pub struct Marked {
    pub half_day: i64,
    pub mark: String,
    pub marked_at: DateTime<Utc>,
    pub marked_by: Option<Uuid>,
}

/// A test as it was marked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, kit_db::FromRow)]
pub struct Scored {
    pub score: f64,
    pub out_of: f64,
    pub taken_on: NaiveDate,
    pub marked_by: Option<Uuid>,
    pub version: i64,
}

impl Record {
    pub fn of(person: &Person, made_at: DateTime<Utc>) -> Self {
        Self {
            id: person.id.0,
            name_ar: person.name_ar.clone(),
            name_fr: person.name_fr.clone(),
            sex: person.sex.map(|sex| sex.as_str().to_owned()),
            birth_year: person.birth_year,
            place: person.place.clone(),
            phone: person.phone.clone(),
            email: person.email.clone(),
            version: person.version,
            made_at,
        }
    }

    pub fn person(&self) -> Person {
        Person {
            id: PersonId(self.id),
            name_ar: self.name_ar.clone(),
            name_fr: self.name_fr.clone(),
            sex: self.sex.as_deref().and_then(Sex::parse),
            birth_year: self.birth_year,
            place: self.place.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            version: self.version,
        }
    }
}

/// What the record that stays becomes: of each field its own value, or the other's where `theirs` says so.
pub fn chosen(kept: &Person, gone: &Person, theirs: impl Fn(&str) -> bool) -> NewPerson {
    let (ours, others) = (NewPerson::from(kept), NewPerson::from(gone));
    let mut new = ours;
    let NewPerson { name_ar, name_fr, sex, birth_year, place, phone, email } = others;
    if theirs("name_ar") {
        new.name_ar = name_ar;
    }
    if theirs("name_fr") {
        new.name_fr = name_fr;
    }
    if theirs("sex") {
        new.sex = sex;
    }
    if theirs("birth_year") {
        new.birth_year = birth_year;
    }
    if theirs("place") {
        new.place = place;
    }
    if theirs("phone") {
        new.phone = phone;
    }
    if theirs("email") {
        new.email = email;
    }
    new
}

/// What the record that stayed becomes when the merging is taken back: what it was, but for what somebody changed since.
pub fn restored(now: &Person, before: &Record, after: &Record) -> NewPerson {
    let (now, before, after) = (NewPerson::from(now), before.person(), after.person());
    let (before, after) = (NewPerson::from(&before), NewPerson::from(&after));
    fn one<T: PartialEq>(now: T, before: T, after: &T) -> T {
        if now == *after { before } else { now }
    }
    NewPerson {
        name_ar: one(now.name_ar, before.name_ar, &after.name_ar),
        name_fr: one(now.name_fr, before.name_fr, &after.name_fr),
        sex: one(now.sex, before.sex, &after.sex),
        birth_year: one(now.birth_year, before.birth_year, &after.birth_year),
        place: one(now.place, before.place, &after.place),
        phone: one(now.phone, before.phone, &after.phone),
        email: one(now.email, before.email, &after.email),
    }
}

impl Noted {
    /// Why the record that stays is kept: either reason, or both.
    pub fn joined(&self) -> Option<Hold> {
        match (&self.hold_before, &self.hold_gone) {
            (Some(ours), Some(theirs)) if ours.reason != theirs.reason => {
                let reason = format!("{} · {}", ours.reason, theirs.reason);
                Some(Hold { reason, ..ours.clone() })
            }
            (ours, theirs) => ours.clone().or_else(|| theirs.clone()),
        }
    }

    /// The holds of the one that stayed and of the other when the merging is taken back. Released since, both are; what
    /// holds for another reason since stays with the one that stayed.
    pub fn parted(&self, now: Option<Hold>) -> [Option<Hold>; 2] {
        let Some(now) = now else { return [None, None] };
        let carried = self.joined().is_some_and(|joined| joined.reason == now.reason);
        let ours = if carried { self.hold_before.clone() } else { Some(now) };
        [ours, self.hold_gone.clone()]
    }
}

/// The marks of the record that is gone which are better than the kept one's, each with what it replaces: present wins,
/// then late, then excused.
pub fn better_marks(gone: &[Marked], kept: &[Marked]) -> Vec<(Marked, Option<Marked>)> {
    let worth = |mark: &Marked| match mark.mark.as_str() {
        "present" => 3,
        "late" => 2,
        "excused" => 1,
        _ => 0,
    };
    let of = |half_day| kept.iter().find(|mark| mark.half_day == half_day);
    let better =
        gone.iter().filter(|mark| of(mark.half_day).is_none_or(|k| worth(mark) > worth(k)));
    better.map(|mark| (mark.clone(), of(mark.half_day).cloned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(half_day: i64, mark: &str) -> Marked {
        let (mark, marked_at) = (mark.to_owned(), DateTime::UNIX_EPOCH);
        Marked { half_day, mark, marked_at, marked_by: None }
    }

    #[test]
    fn the_better_mark_stays_and_the_other_is_remembered() {
        let gone = [marked(1, "present"), marked(2, "absent"), marked(3, "late")];
        let kept = [marked(1, "absent"), marked(2, "excused")];
        let put = better_marks(&gone, &kept);
        assert_eq!(put.len(), 2);
        assert_eq!(put[0], (marked(1, "present"), Some(marked(1, "absent"))));
        assert_eq!(put[1], (marked(3, "late"), None));
    }

    #[test]
    fn a_hold_of_either_keeps_both_until_they_are_two_again() {
        let hold = |reason: &str| {
            let (reason, held_at) = (reason.to_owned(), DateTime::UNIX_EPOCH);
            Some(Hold { reason, held_at, held_by: None })
        };
        let noted = |ours: &str, theirs: &str| Noted {
            hold_before: hold(ours).filter(|one| !one.reason.is_empty()),
            hold_gone: hold(theirs).filter(|one| !one.reason.is_empty()),
            ..Noted::default()
        };
        for (ours, theirs, joined) in
            [("", "", ""), ("a", "", "a"), ("", "b", "b"), ("a", "b", "a · b"), ("a", "a", "a")]
        {
            let noted = noted(ours, theirs);
            let found = noted.joined();
            assert_eq!(found.as_ref().map_or("", |one| &one.reason), joined);
            assert_eq!(noted.parted(found), [noted.hold_before.clone(), noted.hold_gone.clone()]);
            assert_eq!(noted.parted(None), [None, None]);
        }
        let noted = noted("a", "b");
        assert_eq!(noted.parted(hold("c")), [hold("c"), hold("b")]);
    }

    #[test]
    fn what_was_changed_since_stays_when_a_merging_is_taken_back() {
        let record = |name: &str, phone: Option<&str>| Record {
            id: Uuid::nil(),
            name_ar: name.into(),
            name_fr: String::new(),
            sex: None,
            birth_year: None,
            place: "05.081.03.09".into(),
            phone: phone.map(str::to_owned),
            email: None,
            version: 1,
            made_at: DateTime::UNIX_EPOCH,
        };
        let (before, after) = (record("زينب", None), record("زينب أوحدو", Some("+212661000001")));
        let mut now = after.person();
        now.phone = Some("+212661000002".into());
        let back = restored(&now, &before, &after);
        assert_eq!(back.name_ar, "زينب");
        assert_eq!(back.phone.as_deref(), Some("+212661000002"));
    }
}
