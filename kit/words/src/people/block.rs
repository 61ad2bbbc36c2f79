//! Short keys by which a database finds candidates with a plain equality.
//!
//! A key is the skeletons of two words of a name, in the order of the alphabet: nothing in it depends on which comes
//! first. So that one slip is survived, there is a key as well for each skeleton with one of its letters left out: a letter
//! added meets the key of the other without it, a letter changed meets where both leave it out. Keys of whole skeletons
//! keep those few who are asked about: among 200,000 people thousands are a Mohamed whose family name begins with b.

use super::{Named, compare::cut, word::Word};

/// The most keys of one name.
pub const MOST_KEYS: usize = 16;

/// The keys of a name: none for an empty one, one for a single word, [`MOST_KEYS`] at most. Those who share none are not
/// candidates. The keys of a name known in one script meet those of the same name known in the other.
pub fn block_keys(named: &Named) -> Vec<i64> {
    let sides = [named.ar, named.fr].map(|name| of_words(&kept(name)));
    let longest = sides.iter().map(Vec::len).max().unwrap_or(0);
    let mut keys: Vec<i64> = Vec::with_capacity(MOST_KEYS);
    // Each script in turn, so that what is cut off at the end is the least telling of either.
    for key in (0..longest).flat_map(|at| sides.iter().filter_map(move |side| side.get(at))) {
        if keys.len() < MOST_KEYS && !keys.contains(key) {
            keys.push(*key);
        }
    }
    keys
}

fn kept(name: &str) -> Vec<Word> {
    cut(name).1.into_iter().map(Word::new).collect()
}

/// The most telling first.
fn of_words(words: &[Word]) -> Vec<i64> {
    let parts: Vec<&str> = words.iter().map(sounding).collect();
    match parts.as_slice() {
        [] => Vec::new(),
        [only] => vec![key(only, "")],
        [first, last] => pair(first, last),
        [first, second, .., last] => {
            let mut keys = vec![key(first, last), key(first, second)];
            keys.extend(pair(first, last).into_iter().skip(1));
            keys
        }
    }
}

/// A word without a consonant of either alphabet is its own key.
fn sounding(word: &Word) -> &str {
    if word.key().is_empty() { &word.text } else { word.key() }
}

fn pair(one: &str, other: &str) -> Vec<i64> {
    let mut keys = vec![key(one, other)];
    keys.extend(shortened(other).map(|other| key(one, &other)));
    keys.extend(shortened(one).map(|one| key(&one, other)));
    keys
}

/// A skeleton without each of its letters in turn. Of two letters the place of the missing one is kept: a single letter
/// says too little. Numbers are no words that a hand slips in.
fn shortened(word: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = word.chars().filter(char::is_ascii_lowercase).collect();
    let whole = letters.len() == word.chars().count() && (2..=5).contains(&letters.len());
    let many = if whole { letters.len() } else { 0 };
    (0..many).map(move |without| {
        let left = letters.iter().enumerate();
        let left = left.filter_map(|(at, letter)| match at == without {
            true => (many == 2).then_some('.'),
            false => Some(*letter),
        });
        left.collect()
    })
}

/// Two words as one number, whichever comes first (FNV-1a, which no version of a library changes).
fn key(one: &str, other: &str) -> i64 {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    let bytes = first.bytes().chain([b'+']).chain(second.bytes());
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    i64::from_ne_bytes(hash.to_ne_bytes())
}
