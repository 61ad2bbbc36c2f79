//! The words of many names in one script, each kept once, with who has it.

use super::{
    Reason,
    bits::{Bits, MOST, in_enough},
    compare::{Marks, Side, cut, marked},
    word::Word,
};
use std::collections::HashMap;

/// A pair of words that scores less draws the whole name below [`super::Crowd::LEAST`], however alike the rest is.
pub const ANSWERS: u8 = 50;

/// Words under numbers of their own, from 0.
#[derive(Debug, Default)]
pub struct Words {
    numbers: HashMap<String, u32>,
    words: Vec<Word>,
}

impl Words {
    /// The numbers of the words of a name.
    pub fn numbered(&mut self, name: &str) -> (Marks, Vec<u32>) {
        let (marks, words) = cut(name);
        (marks, words.into_iter().map(|word| self.number(word)).collect())
    }

    /// The name in the words of these numbers.
    pub fn side(&self, marks: Marks, numbers: &[u32]) -> Side<'_> {
        Side { marks, words: numbers.iter().map(|number| &self.words[*number as usize]).collect() }
    }

    fn number(&mut self, text: String) -> u32 {
        if let Some(number) = self.numbers.get(&text) {
            return *number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.words.push(Word::new(text.clone()));
        self.numbers.insert(text, number);
        number
    }

    pub fn all(&self) -> &[Word] {
        &self.words
    }
}

/// Words, and the names of a crowd that are made of them.
#[derive(Debug, Default)]
pub struct Lexicon {
    words: Words,
    /// For each word its letters, and the names that have it.
    letters: Vec<u16>,
    having: Vec<Vec<u32>>,
    /// The words of each name, one name after the other, and where each begins.
    made_of: Vec<u32>,
    begins: Vec<u32>,
    marks: Vec<Marks>,
    /// The letters of all words of each name, and what tells whether they are the same in other words.
    names: Vec<Joined>,
    sizes: Sizes,
    /// Of the names without a word in the other script only.
    alone: Sizes,
}

/// A name without the spaces between its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Joined {
    pub letters: u16,
    text: u32,
    sound: u32,
}

/// The names of so many words, and of so many or more.
#[derive(Debug, Default)]
struct Sizes {
    exactly: [Bits; MOST + 1],
    or_more: [Bits; MOST + 1],
}

impl Joined {
    pub fn of(side: &Side<'_>) -> Self {
        let letters: usize = side.words.iter().map(|word| word.letters).sum();
        Self {
            letters: u16::try_from(letters).unwrap_or(u16::MAX),
            text: marked(side.words.iter().flat_map(|word| word.text.chars())),
            sound: marked(side.words.iter().flat_map(|word| word.key().chars())),
        }
    }

    /// Whether the letters or the sounds are the same.
    pub fn agrees(self, other: Self) -> bool {
        self.text == other.text || self.sound == other.sound
    }
}

impl Sizes {
    fn insert(&mut self, name: u32, words: usize) {
        self.exactly[words.min(MOST)].insert(name);
        self.or_more[..=words.min(MOST)].iter_mut().for_each(|bits| bits.insert(name));
    }

    /// For each count of words that are answered, whom that is enough for, when so many are asked for.
    fn content(&self, words: usize) -> Vec<&Bits> {
        let fewer = self.exactly[..words].iter().skip(1);
        fewer.chain([&self.or_more[words]]).collect()
    }
}

/// The words of a lexicon that answer one word, with the score of the pair, and who has one of them when they are many.
pub struct Answers {
    pub near: Vec<(u32, u8)>,
    many: Option<Bits>,
}

pub type Comparison = fn(&Word, &Word) -> (u8, Option<Reason>);

/// Most names have so many words or fewer.
const WORDS: usize = 3;

impl Lexicon {
    /// One that will hold so many names.
    pub fn of(names: usize) -> Self {
        Self {
            made_of: Vec::with_capacity(names * WORDS),
            begins: Vec::with_capacity(names),
            marks: Vec::with_capacity(names),
            names: Vec::with_capacity(names),
            ..Self::default()
        }
    }

    /// The next name.
    pub fn add(&mut self, name: &str) {
        let (marks, numbers) = self.words.numbered(name);
        let name = u32::try_from(self.begins.len()).unwrap_or(u32::MAX);
        for word in &self.words.all()[self.letters.len()..] {
            self.letters.push(u16::try_from(word.letters).unwrap_or(u16::MAX));
            self.having.push(Vec::new());
        }
        self.begins.push(u32::try_from(self.made_of.len()).unwrap_or(u32::MAX));
        self.sizes.insert(name, numbers.len());
        for number in &numbers {
            self.having[*number as usize].push(name);
        }
        self.names.push(Joined::of(&self.words.side(marks, &numbers)));
        self.marks.push(marks);
        self.made_of.extend(numbers);
    }

    /// This name has no word in the other script.
    pub fn stands_alone(&mut self, name: u32) {
        self.alone.insert(name, self.words_of(name).len());
    }

    pub fn side(&self, name: u32) -> Side<'_> {
        self.words.side(self.marks[name as usize], self.words_of(name))
    }

    /// The numbers of the words of a name.
    pub fn words_of(&self, name: u32) -> &[u32] {
        let end =
            self.begins.get(name as usize + 1).map_or(self.made_of.len(), |end| *end as usize);
        &self.made_of[self.begins[name as usize] as usize..end]
    }

    pub fn joined(&self, name: u32) -> Joined {
        self.names[name as usize]
    }

    /// How many letters a word has.
    pub fn letters(&self, word: u32) -> usize {
        self.letters[word as usize].into()
    }

    pub fn size(&self) -> usize {
        self.words.all().len()
    }

    /// Which words answer this one.
    pub fn answers(&self, word: &Word, compare: Comparison) -> Answers {
        let scores =
            self.words.all().iter().zip(0..).map(|(one, number)| (number, compare(word, one).0));
        let near: Vec<(u32, u8)> = scores.filter(|(_, score)| *score >= ANSWERS).collect();
        let holders = || near.iter().flat_map(|(number, _)| &self.having[*number as usize]);
        // So many that going through them again for each name would cost more than to keep them.
        let many = (holders().count() > self.begins.len() / 64).then(|| {
            let mut bits = Bits::default();
            holders().for_each(|name| bits.insert(*name));
            bits
        });
        Answers { near, many }
    }

    /// The names in which every word has its answer, or, where they are the shorter, whose every word has.
    ///
    /// `room` has place for as many sets as there are words, all empty, and left so.
    pub fn answering(&self, words: &[&Answers], alone: bool, room: &mut [Bits]) -> Vec<u32> {
        if words.is_empty() {
            return Vec::new();
        }
        for (answers, bits) in words.iter().zip(&mut *room) {
            self.few(answers).for_each(|name| bits.insert(name));
        }
        let pairs = words.iter().zip(&*room);
        let sets: Vec<&Bits> =
            pairs.map(|(answers, few)| answers.many.as_ref().unwrap_or(few)).collect();
        let sizes = if alone { &self.alone } else { &self.sizes };
        let found = in_enough(&sets, &sizes.content(words.len()), self.begins.len());
        room.iter_mut().take(words.len()).for_each(Bits::clear);
        found
    }

    fn few(&self, answers: &Answers) -> impl Iterator<Item = u32> {
        let near = if answers.many.is_some() { &[] } else { answers.near.as_slice() };
        near.iter().flat_map(|(number, _)| &self.having[*number as usize]).copied()
    }
}
