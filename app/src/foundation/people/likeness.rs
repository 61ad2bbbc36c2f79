//! Who in the register may be the person at hand. Nothing here touches the outside.

use super::{Person, PersonId, Sex, store::Called};
use kit_db::FromRow;
use kit_words::{Crowd, Found, Likeness, Named, Reason};

/// From this score on a person is asked whether the two are one.
pub const ASK: u8 = 80;
/// From this score on they probably are.
pub const PROBABLE: u8 = 90;

/// More than these nobody compares by eye.
const MOST: usize = 10;
/// Somebody in the register whose name is like the one at hand, with why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub person: Person,
    /// 0 to 100.
    pub score: u8,
    pub reasons: Vec<Reason>,
}

/// The same before the record is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    pub person: PersonId,
    pub score: u8,
    pub reasons: Vec<Reason>,
}

/// What tells people of one name apart.
#[derive(Debug, Clone, PartialEq, Eq, FromRow)]
pub struct Facts {
    pub id: PersonId,
    pub sex: Option<Sex>,
    pub birth_year: Option<i64>,
    pub phone: Option<String>,
    pub email: Option<String>,
}

/// People of the register, made ready for many comparisons. Nobody is in it twice.
#[derive(Default)]
pub struct Pool {
    people: Vec<PersonId>,
    crowd: Crowd,
}

impl Pool {
    /// One that will hold so many.
    pub fn of(people: usize) -> Self {
        Self { people: Vec::with_capacity(people), crowd: Crowd::of(people) }
    }

    pub fn size(&self) -> usize {
        self.people.len()
    }

    /// Takes these people in, with both their names; nobody is in it yet.
    pub fn add(&mut self, people: &[Called]) {
        self.people.extend(people.iter().map(|(person, _, _)| *person));
        let names: Vec<Named<'_>> = people.iter().map(|(_, ar, fr)| Named { ar, fr }).collect();
        self.crowd.add(&names);
    }

    /// For each name those of score [`ASK`] or more, best first, ten at most.
    pub fn like(&self, names: &[Named<'_>]) -> Vec<Vec<Alike>> {
        self.crowd.like(names, ASK, |_, found| self.best(found))
    }

    fn best(&self, found: Vec<Found<'_>>) -> Vec<Alike> {
        let mut best: Vec<Alike> = found
            .into_iter()
            .flat_map(|(Likeness { score, reasons }, bearers)| {
                // More of one name than are shown at all need not be looked at.
                let mut people: Vec<PersonId> =
                    bearers.iter().map(|one| self.people[*one as usize]).collect();
                people.sort_unstable();
                people.truncate(MOST);
                people.into_iter().map(move |person| Alike {
                    person,
                    score,
                    reasons: reasons.clone(),
                })
            })
            .collect();
        best.sort_by_key(|one| (u8::MAX - one.score, one.person));
        best.truncate(MOST);
        best.shrink_to_fit();
        best
    }
}
