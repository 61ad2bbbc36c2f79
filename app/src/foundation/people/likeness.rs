//! Who in the register may be the person at hand. Nothing here touches the outside.

use super::{Person, PersonId};
use kit_words::{Named, Prepared, Reason, block_keys};
use std::{cmp::Reverse, collections::HashMap};

/// From this score on a person is asked whether the two are one.
pub const ASK: u8 = 80;
/// From this score on they probably are.
pub const PROBABLE: u8 = 90;

/// More than these nobody compares by eye.
const MOST: usize = 10;
/// The names that one name is compared with, at most.
const COMPARED: usize = 400;

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

/// People who share a key with somebody at hand, prepared for many comparisons.
pub struct Pool {
    people: Vec<(PersonId, Prepared)>,
    by_key: HashMap<i64, Vec<usize>>,
}

impl Pool {
    /// From the people, with both their names, and from which of them has which key.
    pub fn new(
        people: &[(PersonId, String, String)],
        shared: impl IntoIterator<Item = (i64, PersonId)>,
    ) -> Self {
        let numbers: HashMap<PersonId, usize> =
            people.iter().enumerate().map(|(number, person)| (person.0, number)).collect();
        let mut by_key: HashMap<i64, Vec<usize>> = HashMap::new();
        for (key, person) in shared {
            if let Some(number) = numbers.get(&person) {
                by_key.entry(key).or_default().push(*number);
            }
        }
        let prepared = people.iter().map(|(id, ar, fr)| (*id, Prepared::new(&Named { ar, fr })));
        Self { people: prepared.collect(), by_key }
    }

    /// Those who share the most of these keys, so many that the best are among them: where half a province bears three
    /// names, thousands share one key.
    fn closest(&self, keys: &[i64]) -> Vec<usize> {
        let mut times = vec![0_u8; self.people.len()];
        let mut numbers = Vec::new();
        for number in keys.iter().filter_map(|key| self.by_key.get(key)).flatten() {
            if times[*number] == 0 {
                numbers.push(*number);
            }
            times[*number] = times[*number].saturating_add(1);
        }
        if numbers.len() > COMPARED {
            numbers
                .select_nth_unstable_by_key(COMPARED, |number| (Reverse(times[*number]), *number));
            numbers.truncate(COMPARED);
        }
        numbers
    }

    /// Those of score [`ASK`] or more, best first.
    pub fn like(&self, named: &Named<'_>) -> Vec<Alike> {
        let prepared = Prepared::new(named);
        let mut likely: Vec<Alike> = self
            .closest(&block_keys(named))
            .into_iter()
            .map(|number| &self.people[number])
            .filter(|(_, theirs)| prepared.may_resemble(theirs))
            .map(|(person, theirs)| (*person, prepared.likeness(theirs)))
            .filter(|(_, likeness)| likeness.score >= ASK)
            .map(|(person, likeness)| Alike {
                person,
                score: likeness.score,
                reasons: likeness.reasons,
            })
            .collect();
        likely.sort_by_key(|one| (u8::MAX - one.score, one.person));
        likely.truncate(MOST);
        likely
    }
}
