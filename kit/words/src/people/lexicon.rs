//! The words of many names in one script, each kept once, with who has it.

use super::{Reason, compare::Side, word::Word};
use std::{collections::HashMap, sync::Arc};

/// A pair of words that scores less draws the whole name below [`super::Crowd::LEAST`], however alike the rest is.
const ANSWERS: u8 = 50;

#[derive(Debug, Default)]
pub struct Lexicon {
    numbers: HashMap<String, u32>,
    words: Vec<Arc<Word>>,
    /// For each word the names that have it.
    having: Vec<Vec<u32>>,
    /// The words of all names, one name after the other.
    said: Vec<u32>,
    /// For each name where its words begin, and whether it has none in the other script.
    names: Vec<(u32, bool)>,
}

/// For each word met, those of a lexicon that answer it.
pub struct Near {
    known: HashMap<String, Vec<u32>>,
    compare: fn(&Word, &Word) -> (u8, Option<Reason>),
}

impl Lexicon {
    /// The word as it is kept here.
    pub fn word(&mut self, text: String) -> Arc<Word> {
        if let Some(number) = self.numbers.get(&text) {
            return self.words[*number as usize].clone();
        }
        let word = Arc::new(Word::new(text.clone()));
        self.numbers.insert(text, number(self.words.len()));
        self.words.push(word.clone());
        self.having.push(Vec::new());
        word
    }

    /// Takes in the next name, of words of this lexicon.
    pub fn add(&mut self, side: &Side, alone: bool) {
        let name = number(self.names.len());
        self.names.push((number(self.said.len()), alone));
        for word in side.words.iter().filter_map(|word| self.numbers.get(&word.text)) {
            self.having[*word as usize].push(name);
            self.said.push(*word);
        }
    }

    /// The names in which every word of `side` has its answer, or, where they are the shorter, whose every word has.
    ///
    /// `seen` is as long as there are names, all false, and left so.
    pub fn answering(
        &self,
        side: &Side,
        near: &mut Near,
        seen: &mut [bool],
        wanted: impl Fn(bool) -> bool,
    ) -> Vec<u32> {
        let answers = self.rarest_first(side, near);
        let mut found = Vec::new();
        // A name that lacks one word of three has one of the two rarest; one that lacks none has the rarest.
        let telling = answers.len().saturating_sub(1).max(1);
        for word in answers.iter().take(telling).flatten() {
            for name in &self.having[*word as usize] {
                if !std::mem::replace(&mut seen[*name as usize], true) {
                    found.push(*name);
                }
            }
        }
        found.retain(|name| {
            seen[*name as usize] = false;
            let (said, alone) = self.said_by(*name);
            let answered =
                |answers: &&Vec<u32>| said.iter().any(|word| answers.binary_search(word).is_ok());
            let needed = side.words.len().min(said.len());
            wanted(alone) && answers.iter().filter(answered).count() >= needed
        });
        found
    }

    fn said_by(&self, name: u32) -> (&[u32], bool) {
        let name = name as usize;
        let (from, alone) = self.names[name];
        let to = self.names.get(name + 1).map_or(self.said.len(), |(next, _)| *next as usize);
        (&self.said[from as usize..to], alone)
    }

    /// For each word of `side` the words that answer it, in their order; first those that the fewest have.
    fn rarest_first(&self, side: &Side, near: &mut Near) -> Vec<Vec<u32>> {
        let answers = side.words.iter().map(|word| near.of(word, &self.words).to_vec());
        let mut answers: Vec<Vec<u32>> = answers.collect();
        answers.sort_by_cached_key(|words| {
            words.iter().map(|word| self.having[*word as usize].len()).sum::<usize>()
        });
        answers
    }
}

/// More than four thousand million names are not compared.
fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

impl Near {
    pub fn new(compare: fn(&Word, &Word) -> (u8, Option<Reason>)) -> Self {
        Self { known: HashMap::new(), compare }
    }

    fn of(&mut self, word: &Word, words: &[Arc<Word>]) -> &[u32] {
        if !self.known.contains_key(&word.text) {
            let answers =
                |number: &u32| (self.compare)(word, &words[*number as usize]).0 >= ANSWERS;
            let near = (0..number(words.len())).filter(answers).collect();
            self.known.insert(word.text.clone(), near);
        }
        self.known.get(&word.text).map_or(&[], Vec::as_slice)
    }
}
