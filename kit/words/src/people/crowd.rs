//! One name compared with very many: of the whole crowd, only those are compared at leisure whose words answer its words.

use super::{
    Likeness, Named, Prepared,
    compare::Side,
    lexicon::{Lexicon, Near},
    word::Word,
};
use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    thread,
};

/// Names to be found again, each under the number of its coming, from 0.
#[derive(Debug, Default)]
pub struct Crowd {
    /// How many came; those of one name are compared once.
    size: u32,
    names: Vec<Prepared>,
    bearers: Vec<Vec<u32>>,
    known: HashMap<u64, usize>,
    hasher: RandomState,
    ar: Lexicon,
    fr: Lexicon,
}

/// A likeness, and the numbers of all who bear the name, in their order.
pub type Found<'a> = (Likeness, &'a [u32]);

/// What one thread remembers while it searches.
struct Search {
    ar: Near,
    fr: Near,
    across: Near,
    /// For each name of the crowd, a bit for each word of the one at hand that it answers.
    answered: Vec<u16>,
}

impl Crowd {
    /// The least score that is found: below it two names may have a pair of words that say nothing to each other.
    pub const LEAST: u8 = 80;

    pub fn add(&mut self, named: &Named<'_>) {
        let hash = self.hasher.hash_one((named.ar, named.fr));
        let number = *self.known.entry(hash).or_insert(self.names.len());
        if number == self.names.len() {
            let ar = Side::of(named.ar, |word| self.ar.word(word));
            let fr = Side::of(named.fr, |word| self.fr.word(word));
            self.ar.add(&ar, fr.is_empty());
            self.fr.add(&fr, ar.is_empty());
            self.names.push(Prepared { ar, fr });
            self.bearers.push(Vec::new());
        }
        self.bearers[number].push(self.size);
        self.size += 1;
    }

    /// For each of these names, who scores [`Crowd::LEAST`] or more, in no order. Many names are shared among the processors.
    pub fn like(&self, names: &[Named<'_>]) -> Vec<Vec<Found<'_>>> {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let part = names.len().div_ceil(if names.len() < 200 { 1 } else { cores }).max(1);
        thread::scope(|scope| {
            let parts = names.chunks(part).map(|names| scope.spawn(|| self.like_some(names)));
            let threads: Vec<_> = parts.collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap_or_default()).collect()
        })
    }

    fn like_some(&self, names: &[Named<'_>]) -> Vec<Vec<Found<'_>>> {
        let mut search = Search {
            ar: Near::new(Word::compare),
            fr: Near::new(Word::compare),
            across: Near::new(Word::compare_sound),
            answered: vec![0; self.names.len()],
        };
        names.iter().map(|named| self.like_one(&Prepared::new(named), &mut search)).collect()
    }

    fn like_one(&self, prepared: &Prepared, search: &mut Search) -> Vec<Found<'_>> {
        let mut numbers = self.candidates(prepared, search);
        numbers.sort_unstable();
        numbers.dedup();
        let numbers = numbers.into_iter().map(|number| number as usize);
        let scored = numbers.map(|number| {
            (prepared.likeness(&self.names[number]), self.bearers[number].as_slice())
        });
        scored.filter(|(likeness, _)| likeness.score >= Self::LEAST).collect()
    }

    /// Everybody who may score so much: in one of the scripts, each word of the shorter name has its answer in the other name.
    fn candidates(&self, name: &Prepared, search: &mut Search) -> Vec<u32> {
        let Search { ar, fr, across, answered } = search;
        let mut found = self.ar.answering(&name.ar, ar, answered, |_| true);
        found.extend(self.fr.answering(&name.fr, fr, answered, |_| true));
        // A name of one script meets those who are known in the other only.
        if name.fr.is_empty() {
            found.extend(self.fr.answering(&name.ar, across, answered, |alone| alone));
        } else if name.ar.is_empty() {
            found.extend(self.ar.answering(&name.fr, across, answered, |alone| alone));
        }
        found
    }
}
