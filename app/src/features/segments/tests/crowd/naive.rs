//! The crowd, and who of it is found when each is asked by itself.

use super::{KINDS, today};
use crate::features::segments::{Came, Condition, Group, How, Part, Question, Reach};
use chrono::{Datelike, NaiveDate};
use kit_db::uuid::Uuid;

/// Somebody of the crowd, with everything that can be asked.
#[derive(Debug, Default)]
pub struct Soul {
    pub id: Uuid,
    pub place: &'static str,
    pub sex: Option<&'static str>,
    pub born: Option<i64>,
    pub phone: bool,
    pub mail: bool,
    pub audiences: Vec<&'static str>,
    pub mandates: Vec<(&'static str, usize, Option<NaiveDate>, Option<NaiveDate>)>,
    pub consents: Vec<(&'static str, NaiveDate, Option<NaiveDate>)>,
    /// An event and whether a half-day of it was marked.
    pub at: Vec<(usize, bool)>,
    pub certificates: Vec<usize>,
    pub asked: Vec<NaiveDate>,
    /// A record that became part of this one, and one that had become part of that before.
    pub gone: Option<[Uuid; 2]>,
    pub erased: bool,
}

/// A session of the module, another session, a forum that was held, one to come, one that was cancelled.
pub struct Held {
    pub id: Uuid,
    pub session: bool,
    pub on: NaiveDate,
    pub cancelled: bool,
}

/// A segment that is kept: those after it may ask after it.
pub struct Kept {
    pub id: Uuid,
    pub place: &'static str,
    pub question: Question,
    /// Souls that are left out, by their number and by which of their records.
    pub out: Vec<(usize, Uuid)>,
}

pub struct Crowd {
    pub souls: Vec<Soul>,
    pub events: Vec<Held>,
    pub module: Uuid,
    pub kept: Vec<Kept>,
}

impl Crowd {
    /// Whether somebody is in a place and its question, has a name, and was not left out by hand.
    pub fn is_in(
        &self,
        n: usize,
        (place, question): (&str, &Question),
        out: &[(usize, Uuid)],
    ) -> bool {
        let soul = &self.souls[n];
        (place == "MA" || soul.place.starts_with(place))
            && !soul.erased
            && !out.iter().any(|one| one.0 == n)
            && self.group(soul, &question.whole)
    }

    pub fn was_there(&self, (event, marked): (usize, bool)) -> bool {
        let one = &self.events[event];
        marked || (!one.session && !one.cancelled && one.on <= today())
    }

    pub fn group(&self, soul: &Soul, group: &Group) -> bool {
        let part = |part: &Part| match part {
            Part::Is(one) => self.holds(soul, one),
            Part::Not(one) => !self.holds(soul, one),
            Part::Group(group) => self.group(soul, group),
        };
        match group.how {
            How::All => group.parts.iter().all(part),
            How::Any => group.parts.iter().any(part),
            How::None => !group.parts.iter().any(part),
        }
    }

    pub fn holds(&self, soul: &Soul, one: &Condition) -> bool {
        match one {
            Condition::Audience { code } => {
                code != "eaq" && soul.audiences.contains(&code.as_str())
            }
            Condition::Place { code } => code == "MA" || soul.place.starts_with(code.as_str()),
            Condition::Mandate { role, kind, when } => soul.mandates.iter().any(|mandate| {
                role.as_deref().is_none_or(|role| role == mandate.0)
                    && kind.as_deref().is_none_or(|kind| kind == KINDS[mandate.1])
                    && when.fits(mandate.2, mandate.3, today())
            }),
            Condition::Sex { sex } => soul.sex == Some(sex.as_str()),
            Condition::Age { from, to } => soul.born.is_some_and(|born| {
                let age = i64::from(today().year()) - born;
                from.is_none_or(|from| age >= from) && to.is_none_or(|to| age <= to)
            }),
            Condition::Reach { by: Reach::Phone } => soul.phone,
            Condition::Reach { by: Reach::Mail } => soul.mail,
            Condition::Consent { channel } => soul.consents.iter().any(|one| {
                let after = |other: &(&str, NaiveDate, Option<NaiveDate>)| {
                    other.0 == channel && other.2.is_some_and(|day| day > one.1)
                };
                one.0 == channel && one.2.is_none() && !soul.consents.iter().any(after)
            }),
            Condition::Event { event, how } => soul.at.iter().any(|at| {
                let held = &self.events[at.0];
                let missed = held.session && !at.1 && held.on < today();
                let came = match how {
                    Came::Attended => self.was_there(*at),
                    Came::Missed => missed,
                };
                held.id == event.0 && came
            }),
            Condition::Took { kind, from, to } => soul.at.iter().any(|at| {
                let held = &self.events[at.0];
                let named = if held.session { "session" } else { "forum" };
                self.was_there(*at)
                    && kind.as_deref().is_none_or(|kind| kind == named)
                    && from.is_none_or(|from| held.on >= from)
                    && to.is_none_or(|to| held.on <= to)
            }),
            Condition::Trained { .. } => soul.at.contains(&(0, true)),
            Condition::Certificate { module: None } => !soul.certificates.is_empty(),
            Condition::Certificate { .. } => soul.certificates.contains(&0),
            Condition::Silent { since } => {
                let heard =
                    |at: &(usize, bool)| self.was_there(*at) && self.events[at.0].on >= *since;
                !soul.at.iter().any(heard) && !soul.asked.iter().any(|day| day >= since)
            }
            Condition::Segment { segment } => {
                let kept = self.kept.iter().find(|kept| kept.id == segment.0).unwrap();
                let n = self.souls.iter().position(|one| one.id == soul.id).unwrap();
                self.is_in(n, (kept.place, &kept.question), &kept.out)
            }
        }
    }
}
