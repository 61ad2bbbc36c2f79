//! One name compared with very many: of the whole crowd, only those are compared at leisure whose words answer its words.

use super::{
    Likeness, Named, Prepared,
    bits::{Bits, MOST},
    bound,
    bound::{Scores, Shape},
    compare::Side,
    lexicon::{Answers, Comparison, Joined, Lexicon, Words},
    word::Word,
};
use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    sync::Arc,
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

/// A name that is looked for, with the numbers of its words among those of all that are.
struct Wanted {
    name: Prepared,
    ar: Vec<u32>,
    fr: Vec<u32>,
    ar_shape: Shape,
    fr_shape: Shape,
}

/// For each word of the names that are looked for, what answers it: in its own script, and by its sound in the other.
struct Known {
    ar: Vec<Answers>,
    fr: Vec<Answers>,
    ar_across: Vec<Answers>,
    fr_across: Vec<Answers>,
}

/// What one thread writes on while it searches.
struct Room {
    sets: Vec<Bits>,
    ar: Scores,
    fr: Scores,
}

impl Crowd {
    /// The least score that is found: below it two names may have a pair of words that say nothing to each other.
    pub const LEAST: u8 = 80;

    pub fn add(&mut self, named: &Named<'_>) {
        let hash = self.hasher.hash_one((named.ar, named.fr));
        let number = *self.known.entry(hash).or_insert(self.names.len());
        if number == self.names.len() {
            let name = Prepared { ar: self.ar.add(named.ar), fr: self.fr.add(named.fr) };
            match (name.ar.is_empty(), name.fr.is_empty()) {
                (false, true) => self.ar.stands_alone(),
                (true, false) => self.fr.stands_alone(),
                _ => {}
            }
            self.names.push(name);
            self.bearers.push(Vec::new());
        }
        self.bearers[number].push(self.size);
        self.size += 1;
    }

    /// For each of these names, who scores [`Crowd::LEAST`] or more, in no order. Many names are shared among the processors.
    pub fn like(&self, names: &[Named<'_>]) -> Vec<Vec<Found<'_>>> {
        let (mut ar, mut fr) = (Words::default(), Words::default());
        let wanted: Vec<Wanted> =
            names.iter().map(|named| Wanted::new(named, &mut ar, &mut fr)).collect();
        let alone = wanted.iter().any(|one| one.name.ar.is_empty() || one.name.fr.is_empty());
        let across = |lexicon: &Lexicon, words: &Words| match alone {
            true => answers(lexicon, words, Word::compare_sound),
            false => Vec::new(),
        };
        let known = Known {
            ar: answers(&self.ar, &ar, Word::compare),
            fr: answers(&self.fr, &fr, Word::compare),
            ar_across: across(&self.fr, &ar),
            fr_across: across(&self.ar, &fr),
        };
        let found = shared(&wanted, |some| self.like_some(some, &known));
        found.into_iter().flatten().collect()
    }

    fn like_some(&self, wanted: &[Wanted], known: &Known) -> Vec<Vec<Found<'_>>> {
        let mut room = Room {
            sets: vec![Bits::default(); MOST],
            ar: Scores::of(MOST, self.ar.size()),
            fr: Scores::of(MOST, self.fr.size()),
        };
        wanted.iter().map(|one| self.like_one(one, known, &mut room)).collect()
    }

    fn like_one(&self, wanted: &Wanted, known: &Known, room: &mut Room) -> Vec<Found<'_>> {
        let mut numbers = self.candidates(wanted, known, room);
        numbers.sort_unstable();
        numbers.dedup();
        room.ar.write(&known.ar, &wanted.ar);
        room.fr.write(&known.fr, &wanted.fr);
        numbers.retain(|number| self.may_score(wanted, *number, room));
        room.ar.wipe(&known.ar, &wanted.ar);
        room.fr.wipe(&known.fr, &wanted.fr);
        let numbers = numbers.into_iter().map(|number| number as usize);
        let scored = numbers.map(|number| {
            (wanted.name.likeness(&self.names[number]), self.bearers[number].as_slice())
        });
        scored.filter(|(likeness, _)| likeness.score >= Self::LEAST).collect()
    }

    /// Everybody who may score so much: in one of the scripts, each word of the shorter name has its answer in the other name.
    fn candidates(&self, wanted: &Wanted, known: &Known, room: &mut Room) -> Vec<u32> {
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

    /// Whether the two may score [`Crowd::LEAST`], as far as the pairs of their words tell.
    fn may_score(&self, wanted: &Wanted, number: u32, room: &Room) -> bool {
        let alone = wanted.ar.is_empty() || wanted.fr.is_empty();
        if alone || self.ar.words_of(number).is_empty() || self.fr.words_of(number).is_empty() {
            return true;
        }
        let ar = bound::most(&wanted.ar_shape, &self.ar, number, &room.ar);
        // The worse of the two counts two fifths.
        if 300 + 2 * ar < 5 * usize::from(Self::LEAST) {
            return false;
        }
        let fr = bound::most(&wanted.fr_shape, &self.fr, number, &room.fr);
        3 * ar.max(fr) + 2 * ar.min(fr) >= 5 * usize::from(Self::LEAST)
    }
}

impl Wanted {
    fn new(named: &Named<'_>, ar_words: &mut Words, fr_words: &mut Words) -> Self {
        let (ar_side, ar) = ar_words.side(named.ar);
        let (fr_side, fr) = fr_words.side(named.fr);
        let shape = |side: &Side| Shape {
            letters: side.words.iter().map(|word| word.letters).collect(),
            joined: Joined::of(side),
        };
        let (ar_shape, fr_shape) = (shape(&ar_side), shape(&fr_side));
        Self { name: Prepared { ar: ar_side, fr: fr_side }, ar, fr, ar_shape, fr_shape }
    }
}

fn answers(lexicon: &Lexicon, words: &Words, compare: Comparison) -> Vec<Answers> {
    let some = |words: &[Arc<Word>]| -> Vec<Answers> {
        words.iter().map(|word| lexicon.answers(word, compare)).collect()
    };
    shared(words.all(), some).into_iter().flatten().collect()
}

/// Work on parts of `all`, on all processors when there is much; the results in the order of the parts.
fn shared<T: Sync, R: Send>(all: &[T], work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let part = all.len().div_ceil(if all.len() < 200 { 1 } else { cores }).max(1);
    thread::scope(|scope| {
        let threads: Vec<_> = all.chunks(part).map(|part| scope.spawn(|| work(part))).collect();
        // A part that is missing would give every name after it the answers of another.
        let result = |thread: thread::ScopedJoinHandle<'_, R>| {
            thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        threads.into_iter().map(result).collect()
    })
}
