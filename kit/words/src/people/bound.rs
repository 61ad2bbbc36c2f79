//! The most that two names can score in one script, from what is known of the pairs of their words: a look that costs a
//! few dozen instructions, before the names are compared at leisure.

use super::lexicon::{ANSWERS, Answers, Joined, Lexicon};

/// What pairs of words score: a row for each word of the name at hand, a place in it for each word of a lexicon. Zero for
/// pairs that do not answer each other.
pub struct Scores(Vec<Vec<u8>>);

impl Scores {
    pub fn of(rows: usize, words: usize) -> Self {
        Self(vec![vec![0; words]; rows])
    }

    /// Writes down the rows of these words.
    pub fn write(&mut self, known: &[Answers], words: &[u32]) {
        for (row, word) in self.0.iter_mut().zip(words) {
            known[*word as usize]
                .near
                .iter()
                .for_each(|(number, score)| row[*number as usize] = *score);
        }
    }

    /// Takes them back.
    pub fn wipe(&mut self, known: &[Answers], words: &[u32]) {
        for (row, word) in self.0.iter_mut().zip(words) {
            known[*word as usize].near.iter().for_each(|(number, _)| row[*number as usize] = 0);
        }
    }
}

/// A name at hand: the letters of its words, and without spaces.
pub struct Shape {
    pub letters: Vec<usize>,
    pub joined: Joined,
}

/// What no pair of words reaches that do not answer each other.
const SILENT: usize = ANSWERS as usize;

/// What [`super::compare::Side::compare`] gives at most for the name at hand against the name `other` of the lexicon.
pub fn most(one: &Shape, lexicon: &Lexicon, other: u32, scores: &Scores) -> usize {
    let (words, joined) = (lexicon.words_of(other), lexicon.joined(other));
    // Cut into words in other places, they are compared as a whole.
    if one.joined.agrees(joined) {
        return 100;
    }
    let pairs = one.letters.len().min(words.len());
    let mut taken = Taken::default();
    let (mut earned, mut paired, mut worst) = (0, 0, 100);
    let (mut one_left, mut other_left) =
        (usize::from(one.joined.letters), usize::from(joined.letters));
    while let Some((first, second, score)) = taken.likest(one.letters.len(), words, scores) {
        let (letters, against) = (one.letters[first], lexicon.letters(words[second]));
        let size = letters.max(against);
        paired += size;
        earned += size * score;
        worst = worst.min(score);
        one_left = one_left.saturating_sub(letters);
        other_left = other_left.saturating_sub(against);
    }
    let unpaired = usize::from(one.joined.letters.max(joined.letters)).saturating_sub(paired);
    if taken.pairs() < pairs {
        // The other words are paired too, with little gain; the fewer letters they have, the less they cost.
        let rest = one_left.min(other_left);
        (paired, earned, worst) = (paired + rest, earned + rest * SILENT, SILENT);
        return (3 * earned.div_ceil(paired.max(1)) + 2 * worst) / 5;
    }
    (3 * (3 * earned / (3 * paired + unpaired).max(1)) + 2 * worst) / 5
}

/// Which words of either name are in a pair, a bit each.
#[derive(Default)]
struct Taken {
    firsts: u16,
    seconds: u16,
}

impl Taken {
    /// The likest pair of words that are both free, the nearest in place among equals. From now on they are taken.
    fn likest(
        &mut self,
        rows: usize,
        words: &[u32],
        scores: &Scores,
    ) -> Option<(usize, usize, usize)> {
        let (mut best, mut most) = (None, (0, 0));
        for first in (0..rows).filter(|first| self.firsts & (1 << first) == 0) {
            for (second, number) in words.iter().enumerate() {
                let score = scores.0[first][*number as usize];
                let rank = (score, usize::MAX - first.abs_diff(second));
                if score != 0 && rank > most && self.seconds & (1 << second) == 0 {
                    (best, most) = (Some((first, second, usize::from(score))), rank);
                }
            }
        }
        let (first, second, _) = best?;
        self.firsts |= 1 << first;
        self.seconds |= 1 << second;
        best
    }

    fn pairs(&self) -> usize {
        self.firsts.count_ones() as usize
    }
}
