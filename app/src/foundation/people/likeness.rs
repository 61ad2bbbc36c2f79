//! Who in the register may be the person at hand. Nothing here touches the outside.

use super::{Person, PersonId};
use kit_words::{Named, Prepared, Reason, block_keys};
use std::collections::{HashMap, HashSet};

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

/// People who share a key with somebody at hand, prepared for many comparisons.
pub struct Pool {
    people: Vec<(Person, Prepared)>,
    by_key: HashMap<String, Vec<usize>>,
}

impl Pool {
    /// From the people and from which of them has which key.
    pub fn new(people: Vec<Person>, shared: impl IntoIterator<Item = (String, PersonId)>) -> Self {
        let numbers: HashMap<PersonId, usize> =
            people.iter().enumerate().map(|(number, person)| (person.id, number)).collect();
        let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
        for (key, person) in shared {
            if let Some(number) = numbers.get(&person) {
                by_key.entry(key).or_default().push(*number);
            }
        }
        let prepared = people.into_iter().map(|person| {
            let prepared = Prepared::new(&person.named());
            (person, prepared)
        });
        Self { people: prepared.collect(), by_key }
    }

    /// Those of score [`ASK`] or more, best first.
    pub fn like(&self, named: &Named<'_>) -> Vec<Candidate> {
        let keys = block_keys(named);
        let numbers: HashSet<usize> =
            keys.iter().filter_map(|key| self.by_key.get(key)).flatten().copied().collect();
        let prepared = Prepared::new(named);
        let mut likely: Vec<(u8, Vec<Reason>, &Person)> = numbers
            .into_iter()
            .map(|number| &self.people[number])
            .map(|(person, theirs)| (prepared.likeness(theirs), person))
            .filter(|(likeness, _)| likeness.score >= ASK)
            .map(|(likeness, person)| (likeness.score, likeness.reasons, person))
            .collect();
        likely.sort_by_key(|(score, _, person)| (u8::MAX - score, person.id));
        let best = likely.into_iter().take(MOST);
        best.map(|(score, reasons, person)| Candidate { person: person.clone(), score, reasons })
            .collect()
    }
}
