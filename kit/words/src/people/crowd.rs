//! One name compared with very many: of the whole crowd, only those are compared at leisure whose words answer its words.

use super::{
    Likeness, Named,
    bits::{Bits, MOST},
    bound,
    bound::{Scores, Shape},
    compare::Side,
    lexicon::{Answers, Comparison, Joined, Lexicon, Words},
    like::Sides,
    word::Word,
};
use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    slice, thread,
};

/// Names to be found again, each under the number of its coming, from 0.
#[derive(Debug, Default)]
pub struct Crowd {
    /// How many came; those of one name are compared once.
    size: u32,
    /// By name: the first who bears it, and all when there are others.
    first: Vec<u32>,
    several: HashMap<u32, Vec<u32>>,
    known: HashMap<u64, u32>,
    hasher: RandomState,
    ar: Lexicon,
    fr: Lexicon,
}

/// A likeness, and the numbers of all who bear the name, in their order.
pub type Found<'a> = (Likeness, &'a [u32]);

/// A name that is looked for, with the numbers of its words among those of all that are.
struct Wanted<'a> {
    at: usize,
    name: Sides<'a>,
    ar: Vec<u32>,
    fr: Vec<u32>,
    ar_shape: Shape,
    fr_shape: Shape,
}

/// For each word of the names that are looked for, what answers it: in its own script, and by its sound in the other.
struct Known {
    /// The score from which on somebody is found.
    least: u8,
    ar: Vec<Answers>,
    fr: Vec<Answers>,
    ar_across: Vec<Answers>,
    fr_across: Vec<Answers>,
}

/// Fewer than these are not worth a second processor.
const FEW: usize = 200;

/// What one thread writes on while it searches.
struct Room {
    sets: Vec<Bits>,
    ar: Scores,
    fr: Scores,
}

impl Crowd {
    /// The least score that is found: below it two names may have a pair of words that say nothing to each other.
    pub const LEAST: u8 = 80;

    /// One that will hold so many names.
    pub fn of(names: usize) -> Self {
        Self {
            first: Vec::with_capacity(names),
            known: HashMap::with_capacity(names),
            ar: Lexicon::of(names),
            fr: Lexicon::of(names),
            ..Self::default()
        }
    }

    /// Takes in these names; the two scripts are read on two processors.
    pub fn add(&mut self, names: &[Named<'_>]) {
        let first_new = self.names();
        let new: Vec<&Named<'_>> = names.iter().filter(|named| self.is_new(named)).collect();
        let (ar, fr) = (&mut self.ar, &mut self.fr);
        let mut add_ar = || new.iter().for_each(|named| ar.add(named.ar));
        thread::scope(|scope| {
            if new.len() < FEW {
                add_ar()
            } else {
                drop(scope.spawn(add_ar))
            }
            new.iter().for_each(|named| fr.add(named.fr));
        });
        for name in first_new..self.names() {
            match (self.ar.words_of(name).is_empty(), self.fr.words_of(name).is_empty()) {
                (false, true) => self.ar.stands_alone(name),
                (true, false) => self.fr.stands_alone(name),
                _ => {}
            }
        }
    }

    /// How many different names there are.
    fn names(&self) -> u32 {
        u32::try_from(self.first.len()).unwrap_or(u32::MAX)
    }

    /// Whether nobody of this name came before whoever comes now.
    fn is_new(&mut self, named: &Named<'_>) -> bool {
        let (next, bearer) = (self.names(), self.size);
        self.size += 1;
        let hash = self.hasher.hash_one((named.ar, named.fr));
        let name = *self.known.entry(hash).or_insert(next);
        if name == next {
            self.first.push(bearer);
            return true;
        }
        let first = self.first[name as usize];
        self.several.entry(name).or_insert_with(|| vec![first]).push(bearer);
        false
    }

    fn bearers(&self, name: u32) -> &[u32] {
        let one = || slice::from_ref(&self.first[name as usize]);
        self.several.get(&name).map_or_else(one, Vec::as_slice)
    }

    /// For each of these names what `keep` makes of its place among them and of those who score `least` or more, at least
    /// [`Crowd::LEAST`], in no order. Many names are shared among the processors.
    pub fn like<'a, R: Send>(
        &'a self,
        names: &[Named<'_>],
        least: u8,
        keep: impl Fn(usize, Vec<Found<'a>>) -> R + Sync,
    ) -> Vec<R> {
        let (mut ar, mut fr) = (Words::default(), Words::default());
        let numbered: Vec<_> =
            names.iter().map(|named| (ar.numbered(named.ar), fr.numbered(named.fr))).collect();
        let wanted: Vec<Wanted<'_>> = numbered
            .into_iter()
            .enumerate()
            .map(|(at, ((ar_marks, ar_words), (fr_marks, fr_words)))| {
                let name =
                    Sides { ar: ar.side(ar_marks, &ar_words), fr: fr.side(fr_marks, &fr_words) };
                Wanted::new(at, name, ar_words, fr_words)
            })
            .collect();
        let alone = wanted.iter().any(|one| one.ar.is_empty() || one.fr.is_empty());
        let across = |lexicon: &Lexicon, words: &Words| match alone {
            true => answers(lexicon, words, Word::compare_sound),
            false => Vec::new(),
        };
        let known = Known {
            least: least.max(Self::LEAST),
            ar: answers(&self.ar, &ar, Word::compare),
            fr: answers(&self.fr, &fr, Word::compare),
            ar_across: across(&self.fr, &ar),
            fr_across: across(&self.ar, &fr),
        };
        let found = shared(&wanted, |some| self.like_some(some, &known, &keep));
        found.into_iter().flatten().collect()
    }

    fn like_some<'a, R>(
        &'a self,
        wanted: &[Wanted<'_>],
        known: &Known,
        keep: &impl Fn(usize, Vec<Found<'a>>) -> R,
    ) -> Vec<R> {
        let mut room = Room {
            sets: vec![Bits::default(); MOST],
            ar: Scores::of(MOST, self.ar.size()),
            fr: Scores::of(MOST, self.fr.size()),
        };
        wanted.iter().map(|one| keep(one.at, self.like_one(one, known, &mut room))).collect()
    }

    fn like_one(&self, wanted: &Wanted<'_>, known: &Known, room: &mut Room) -> Vec<Found<'_>> {
        let mut numbers = self.candidates(wanted, known, room);
        numbers.sort_unstable();
        numbers.dedup();
        room.ar.write(&known.ar, &wanted.ar);
        room.fr.write(&known.fr, &wanted.fr);
        numbers.retain(|number| self.may_score(wanted, *number, (known.least, room)));
        room.ar.wipe(&known.ar, &wanted.ar);
        room.fr.wipe(&known.fr, &wanted.fr);
        let scored = numbers.into_iter().map(|name| {
            let sides = Sides { ar: self.ar.side(name), fr: self.fr.side(name) };
            (wanted.name.likeness(&sides), self.bearers(name))
        });
        scored.filter(|(likeness, _)| likeness.score >= known.least).collect()
    }

    /// Everybody who may score so much: in one of the scripts, each word of the shorter name has its answer in the other name.
    fn candidates(&self, wanted: &Wanted<'_>, known: &Known, room: &mut Room) -> Vec<u32> {
        let mut look = |lexicon: &Lexicon, answers: &[Answers], words: &[u32], alone: bool| {
            let answers: Vec<&Answers> =
                words.iter().map(|word| &answers[*word as usize]).collect();
            lexicon.answering(&answers, alone, &mut room.sets)
        };
        let mut found = look(&self.ar, &known.ar, &wanted.ar, false);
        found.extend(look(&self.fr, &known.fr, &wanted.fr, false));
        // A name of one script meets those who are known in the other only.
        if wanted.fr.is_empty() {
            found.extend(look(&self.fr, &known.ar_across, &wanted.ar, true));
        } else if wanted.ar.is_empty() {
            found.extend(look(&self.ar, &known.fr_across, &wanted.fr, true));
        }
        found
    }

    /// Whether the two may score `least`, as far as the pairs of their words tell.
    fn may_score(&self, wanted: &Wanted<'_>, number: u32, (least, room): (u8, &Room)) -> bool {
        let alone = wanted.ar.is_empty() || wanted.fr.is_empty();
        if alone || self.ar.words_of(number).is_empty() || self.fr.words_of(number).is_empty() {
            return true;
        }
        let ar = bound::most(&wanted.ar_shape, &self.ar, number, &room.ar);
        // The worse of the two counts two fifths.
        if 300 + 2 * ar < 5 * usize::from(least) {
            return false;
        }
        let fr = bound::most(&wanted.fr_shape, &self.fr, number, &room.fr);
        3 * ar.max(fr) + 2 * ar.min(fr) >= 5 * usize::from(least)
    }
}

impl<'a> Wanted<'a> {
    fn new(at: usize, name: Sides<'a>, ar: Vec<u32>, fr: Vec<u32>) -> Self {
        let shape = |side: &Side<'_>| Shape {
            letters: side.words.iter().map(|word| word.letters).collect(),
            joined: Joined::of(side),
        };
        let (ar_shape, fr_shape) = (shape(&name.ar), shape(&name.fr));
        Self { at, name, ar, fr, ar_shape, fr_shape }
    }
}

fn answers(lexicon: &Lexicon, words: &Words, compare: Comparison) -> Vec<Answers> {
    let some = |words: &[Word]| -> Vec<Answers> {
        words.iter().map(|word| lexicon.answers(word, compare)).collect()
    };
    shared(words.all(), some).into_iter().flatten().collect()
}

/// Work on parts of `all`, on all processors when there is much; the results in the order of the parts.
fn shared<T: Sync, R: Send>(all: &[T], work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let part = all.len().div_ceil(if all.len() < FEW { 1 } else { cores }).max(1);
    thread::scope(|scope| {
        let threads: Vec<_> = all.chunks(part).map(|part| scope.spawn(|| work(part))).collect();
        // A part that is missing would give every name after it the answers of another.
        let result = |thread: thread::ScopedJoinHandle<'_, R>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        threads.into_iter().map(result).collect()
    })
}
