//! The words of many names in one script, each kept once, with who has it.

use super::{Reason, compare::Side, word::Word};
use std::{collections::HashMap, sync::Arc};

/// A pair of words that scores less draws the whole name below [`super::Crowd::LEAST`], however alike the rest is.
const ANSWERS: u8 = 50;

#[derive(Debug, Default)]
pub struct Lexicon {
    numbers: HashMap<String, usize>,
    words: Vec<Arc<Word>>,
    /// For each word the names that have it.
    having: Vec<Vec<u32>>,
    /// For each name how many words it has here, and whether it has none in the other script.
    names: Vec<(u8, bool)>,
}

/// For each word met, those of a lexicon that answer it.
pub struct Near {
    known: HashMap<String, Vec<usize>>,
    compare: fn(&Word, &Word) -> (u8, Option<Reason>),
}

impl Lexicon {
    /// The word as it is kept here.
    pub fn word(&mut self, text: String) -> Arc<Word> {
        if let Some(number) = self.numbers.get(&text) {
            return self.words[*number].clone();
        }
        let word = Arc::new(Word::new(text.clone()));
        self.numbers.insert(text, self.words.len());
        self.words.push(word.clone());
        self.having.push(Vec::new());
        word
    }

    /// Takes in the next name, of words of this lexicon.
    pub fn add(&mut self, side: &Side, alone: bool) {
        let name = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        for number in side.words.iter().filter_map(|word| self.numbers.get(&word.text)) {
            self.having[*number].push(name);
        }
        self.names.push((u8::try_from(side.words.len()).unwrap_or(u8::MAX), alone));
    }

    /// The names in which every word of `side` has its answer, or, where they are the shorter, whose every word has.
    ///
    /// `answered` is as long as there are names, all zero, and left so.
    pub fn answering(
        &self,
        side: &Side,
        near: &mut Near,
        answered: &mut [u16],
        wanted: impl Fn(bool) -> bool,
    ) -> Vec<u32> {
        let mut touched = Vec::new();
        for (nth, (bit, lists)) in self.rarest_first(side, near).into_iter().enumerate() {
            // A name that lacks one word of three has one of the two rarest; one that lacks none has the rarest.
            let begins = nth + 1 < side.words.len().max(2);
            for name in lists.into_iter().flatten() {
                let marks = &mut answered[*name as usize];
                if *marks == 0 && begins {
                    touched.push(*name);
                }
                if *marks != 0 || begins {
                    *marks |= 1 << bit;
                }
            }
        }
        touched.retain(|name| {
            let marks = std::mem::take(&mut answered[*name as usize]);
            let (words, alone) = self.names[*name as usize];
            wanted(alone) && marks.count_ones() as usize >= side.words.len().min(words.into())
        });
        touched
    }

    /// For each word of `side` its place in the name and who has an answer to it; the fewest first.
    fn rarest_first(&self, side: &Side, near: &mut Near) -> Vec<(usize, Vec<&Vec<u32>>)> {
        let words = side.words.iter().enumerate();
        let lists = words.map(|(place, word)| {
            let answers = near.of(word, &self.words).iter();
            (place, answers.map(|number| &self.having[*number]).collect::<Vec<_>>())
        });
        let mut lists: Vec<_> = lists.collect();
        lists.sort_by_key(|(_, lists)| lists.iter().map(|list| list.len()).sum::<usize>());
        lists
    }
}

impl Near {
    pub fn new(compare: fn(&Word, &Word) -> (u8, Option<Reason>)) -> Self {
        Self { known: HashMap::new(), compare }
    }

    fn of(&mut self, word: &Word, words: &[Arc<Word>]) -> &[usize] {
        if !self.known.contains_key(&word.text) {
            let answers = |number: &usize| (self.compare)(word, &words[*number]).0 >= ANSWERS;
            let near = (0..words.len()).filter(answers).collect();
            self.known.insert(word.text.clone(), near);
        }
        self.known.get(&word.text).map_or(&[], Vec::as_slice)
    }
}
