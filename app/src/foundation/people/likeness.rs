//! Who in the register may be the person at hand. Nothing here touches the outside.

use super::{Person, PersonId};
use kit_words::{Named, Prepared, Reason, block_keys};
use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

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

/// Everybody who has a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sharing {
    pub key: i64,
    pub people: Vec<PersonId>,
}

/// People who share a key with somebody at hand, prepared for many comparisons. It grows with what is asked for: nobody is
/// read twice for one sheet.
#[derive(Default)]
pub struct Pool {
    people: Vec<(PersonId, Prepared)>,
    numbers: HashMap<PersonId, Option<usize>>,
    by_key: HashMap<i64, Vec<usize>>,
}

impl Pool {
    /// How many people it has met, those of other places too, who are remembered without their names.
    pub fn size(&self) -> usize {
        self.numbers.len()
    }

    /// Those of `keys` whose people are not in it yet.
    pub fn lacks(&self, mut keys: BTreeSet<i64>) -> Vec<i64> {
        keys.retain(|key| !self.by_key.contains_key(key));
        keys.into_iter().collect()
    }

    /// Those of `sharing` that it has not met yet.
    pub fn unmet(&self, sharing: &[Sharing]) -> Vec<PersonId> {
        let people = sharing.iter().flat_map(|one| &one.people);
        let unmet: BTreeSet<PersonId> =
            people.filter(|person| !self.numbers.contains_key(person)).copied().collect();
        unmet.into_iter().collect()
    }

    /// Takes in who has which key. Of `unmet`, only those in `named` belong here: they come with both their names.
    pub fn add(
        &mut self,
        unmet: Vec<PersonId>,
        named: Vec<(PersonId, String, String)>,
        sharing: Vec<Sharing>,
    ) {
        self.numbers.extend(unmet.into_iter().map(|person| (person, None)));
        for (person, ar, fr) in named {
            self.numbers.insert(person, Some(self.people.len()));
            self.people.push((person, Prepared::new(&Named { ar: &ar, fr: &fr })));
        }
        for Sharing { key, people } in sharing {
            let number = |person| self.numbers.get(person).copied().flatten();
            self.by_key.insert(key, people.iter().filter_map(number).collect());
        }
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
