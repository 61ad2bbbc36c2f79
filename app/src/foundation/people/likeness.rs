//! Who in the register may be the person at hand. Nothing here touches the outside.

use super::{Person, PersonId};
use kit_words::{Crowd, Found, Likeness, Named, Reason};
use std::collections::{BTreeSet, HashSet};

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

/// People of the register, made ready for many comparisons. Nobody is in it twice.
#[derive(Default)]
pub struct Pool {
    people: Vec<PersonId>,
    crowd: Crowd,
    met: HashSet<PersonId>,
    keys: HashSet<i64>,
}

impl Pool {
    pub fn size(&self) -> usize {
        self.people.len()
    }

    /// Those of `keys` that nobody was asked for yet; from now on they count as asked.
    pub fn new_keys(&mut self, keys: BTreeSet<i64>) -> Vec<i64> {
        keys.into_iter().filter(|key| self.keys.insert(*key)).collect()
    }

    /// Takes these people in, with both their names.
    pub fn add(&mut self, people: Vec<(PersonId, String, String)>) {
        for (person, ar, fr) in people {
            if self.met.insert(person) {
                self.people.push(person);
                self.crowd.add(&Named { ar: &ar, fr: &fr });
            }
        }
    }

    /// For each name those of score [`ASK`] or more, best first, ten at most.
    pub fn like(&self, names: &[Named<'_>]) -> Vec<Vec<Alike>> {
        self.crowd.like(names).into_iter().map(|found| self.best(found)).collect()
    }

    fn best(&self, found: Vec<Found<'_>>) -> Vec<Alike> {
        let likely = found.into_iter().filter(|(likeness, _)| likeness.score >= ASK);
        let mut best: Vec<Alike> = likely
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
        best
    }
}
