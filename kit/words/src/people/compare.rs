//! Two names compared in one script, or across two, word by word.

use super::Reason;
use super::word::{Word, share_letters};

/// Names are short; what comes after so many words is not compared.
pub const MOST_WORDS: usize = 12;

/// A name in one script as it is kept: cut into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    marks: Marks,
    words: Vec<Word>,
}

impl Kept {
    pub fn new(name: &str) -> Self {
        let (marks, words) = cut(name);
        Self { marks, words: words.into_iter().map(Word::new).collect() }
    }

    pub fn side(&self) -> Side<'_> {
        Side { marks: self.marks, words: self.words.iter().collect() }
    }
}

/// What is left of a name beside its words: two of the same words are told apart by these, or are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Of the folded name.
    folded: u32,
    /// Of the same without spaces.
    bare: u32,
}

/// The words of a name, folded.
pub fn cut(name: &str) -> (Marks, Vec<String>) {
    let folded = crate::fold(name);
    let bare = marked(folded.chars().filter(|letter| *letter != ' '));
    let words = crate::tokens::of_folded(&folded).into_iter().take(MOST_WORDS);
    (Marks { folded: marked(folded.chars()), bare }, words.collect())
}

/// FNV-1a: names that differ and have one mark cost a comparison, or a point of their score.
pub fn marked(chars: impl Iterator<Item = char>) -> u32 {
    chars.fold(0x811c_9dc5, |hash, letter| (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193))
}

/// A name in one script, to be compared.
#[derive(Debug, Clone)]
pub struct Side<'a> {
    pub marks: Marks,
    pub words: Vec<&'a Word>,
}

impl Side<'_> {
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Score and reasons within one script; `same` is the reason given when nothing but trifles differ.
    pub fn compare(&self, other: &Side<'_>, same: Reason) -> (u8, Vec<Reason>) {
        if self.texts().eq(other.texts()) {
            if self.marks.folded == other.marks.folded {
                return (100, vec![same]);
            }
            let trifle = if self.marks.bare == other.marks.bare {
                Reason::SpacingDiffers
            } else {
                Reason::ArticleDiffers
            };
            return (98, vec![same, trifle]);
        }
        if self.texts().flat_map(str::chars).eq(other.texts().flat_map(str::chars)) {
            return (96, vec![same, Reason::SpacingDiffers]);
        }
        if self.sounds_joined(other) {
            return (88, vec![Reason::SameSound, Reason::SpacingDiffers]);
        }
        let pairs = pair(self, other, Word::compare);
        verdict(self, other, &pairs, same)
    }

    /// Whether each word of the shorter name has one in the other that may resemble it, or the words are only cut in other
    /// places. A pair of words that have nothing in common draws the whole below 80.
    pub fn may_resemble(&self, other: &Side<'_>) -> bool {
        let (few, many) =
            if self.words.len() <= other.words.len() { (self, other) } else { (other, self) };
        let answered = |word: &&Word| many.words.iter().any(|against| word.may_resemble(against));
        let cut = few.words.len() != many.words.len();
        few.words.iter().all(answered) || (cut && share_letters(few.kinds(), many.kinds()))
    }

    fn kinds(&self) -> u64 {
        self.words.iter().fold(0, |kinds, word| kinds | word.kinds)
    }

    /// Score and reasons across scripts: only the sound can be compared.
    pub fn compare_across(&self, other: &Side<'_>) -> (u8, Vec<Reason>) {
        let pairs = pair(self, other, Word::compare_sound);
        verdict(self, other, &pairs, Reason::SameAcrossScripts)
    }

    /// The same sounds cut into another number of words. Words that share few letters are not worth their skeletons.
    fn sounds_joined(&self, other: &Side<'_>) -> bool {
        self.words.len() != other.words.len()
            && share_letters(self.kinds(), other.kinds())
            && self.keys().eq(other.keys())
            && self.keys().count() > 2
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.text.as_str())
    }

    fn keys(&self) -> impl Iterator<Item = char> {
        self.words.iter().flat_map(|word| word.key().chars())
    }
}

/// A word of the first name and the word of the second that it resembles most.
struct Pair {
    first: usize,
    second: usize,
    score: u8,
    reason: Option<Reason>,
}

type Comparison = fn(&Word, &Word) -> (u8, Option<Reason>);

/// Pairs the words, the likest first, so that one word of a name answers for one word of the other.
fn pair(one: &Side<'_>, other: &Side<'_>, compare: Comparison) -> Vec<Pair> {
    let mut paired = Paired::default();
    // Equal words are nearly always there, and every comparison they spare is a slow one.
    for (first, word) in one.words.iter().enumerate() {
        let equal = |(second, against): &(usize, &&Word)| {
            paired.free(first, *second) && against.text == word.text
        };
        if let Some((second, _)) = other.words.iter().enumerate().find(equal) {
            paired.take(Pair { first, second, score: 100, reason: None });
        }
    }
    let mut likest = rest(one, other, compare, &paired);
    likest.sort_by_key(|pair| (u8::MAX - pair.score, pair.first.abs_diff(pair.second)));
    likest.into_iter().for_each(|pair| paired.take(pair));
    paired.pairs.sort_unstable_by_key(|pair| pair.first);
    paired.pairs
}

/// Every word that is still free, compared with every other that is.
fn rest(one: &Side<'_>, other: &Side<'_>, compare: Comparison, paired: &Paired) -> Vec<Pair> {
    let mut rest = Vec::with_capacity(one.words.len() * other.words.len());
    for (first, word) in one.words.iter().enumerate() {
        for (second, against) in other.words.iter().enumerate() {
            if paired.free(first, second) {
                let (score, reason) = compare(word, against);
                rest.push(Pair { first, second, score, reason });
            }
        }
    }
    rest
}

/// The pairs so far, and which words of either name are in one, a bit each.
#[derive(Default)]
struct Paired {
    pairs: Vec<Pair>,
    firsts: u16,
    seconds: u16,
}

impl Paired {
    fn free(&self, first: usize, second: usize) -> bool {
        self.firsts & (1 << first) == 0 && self.seconds & (1 << second) == 0
    }

    /// Keeps the pair when both its words are free.
    fn take(&mut self, pair: Pair) {
        if self.free(pair.first, pair.second) {
            self.firsts |= 1 << pair.first;
            self.seconds |= 1 << pair.second;
            self.pairs.push(pair);
        }
    }
}

/// Sums up the pairs: their mean by length, drawn towards the worst of them, because two brothers share a name too.
fn verdict(one: &Side<'_>, other: &Side<'_>, pairs: &[Pair], same: Reason) -> (u8, Vec<Reason>) {
    let size = |pair: &Pair| one.words[pair.first].letters.max(other.words[pair.second].letters);
    let paired: usize = pairs.iter().map(size).sum();
    let earned: usize = pairs.iter().map(|pair| size(pair) * usize::from(pair.score)).sum();
    let all = |side: &Side<'_>| side.words.iter().map(|word| word.letters).sum::<usize>();
    let unpaired = all(one).max(all(other)).saturating_sub(paired);
    let worst = pairs.iter().map(|pair| usize::from(pair.score)).min().unwrap_or(0);
    // A middle name left out counts a third of what a wrong one would.
    let mean = 3 * earned / (3 * paired + unpaired).max(1);
    let missing = one.words.len() != other.words.len();
    let swapped = pairs.windows(2).any(|two| two[0].second > two[1].second);
    let loss = usize::from(swapped) * 3 + if missing { lonely(pairs) } else { 0 };
    let score = ((3 * mean + 2 * worst) / 5).saturating_sub(loss);
    (u8::try_from(score).unwrap_or(100), reasons(pairs, same, missing, swapped))
}

/// When a word is missing and only one pair is left, a family name alone was compared.
fn lonely(pairs: &[Pair]) -> usize {
    if pairs.len() < 2 { 30 } else { 0 }
}

fn reasons(pairs: &[Pair], same: Reason, missing: bool, swapped: bool) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = pairs.iter().filter_map(|pair| pair.reason).collect();
    let alike = pairs.iter().all(|pair| pair.score >= 70 && pair.reason.is_none());
    if alike && !missing && !pairs.is_empty() {
        reasons.push(same);
    }
    if missing {
        reasons.push(Reason::WordMissing);
    }
    if swapped {
        reasons.push(Reason::OrderDiffers);
    }
    reasons.sort_unstable();
    reasons.dedup();
    reasons
}
