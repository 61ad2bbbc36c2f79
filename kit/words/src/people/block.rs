//! Short keys by which a database finds candidates with a plain equality.
//!
//! For the first and the last word of a name (and the first two, where there are three), each key is the whole skeleton
//! of one word and the head or the tail of the other's. Nothing in it depends on which comes first, and a slip in one
//! word leaves the keys made from the other word's skeleton, unless it hits both the head and the tail at once.

use super::{Named, compare::Side, word::Word};

const MOST_KEYS: usize = 6;

/// Two to six keys for a name (none for an empty one, one for a single word): those who share none are not candidates.
/// The keys of a name known in one script meet those of the same name known in the other.
pub fn block_keys(named: &Named) -> Vec<String> {
    let [arabic, latin] = [named.ar, named.fr].map(|name| of_side(&Side::new(name)));
    let mut keys: Vec<String> = Vec::with_capacity(MOST_KEYS);
    for at in 0..MOST_KEYS {
        for key in [arabic.get(at), latin.get(at)].into_iter().flatten() {
            if keys.len() < MOST_KEYS && !keys.contains(key) {
                keys.push(key.clone());
            }
        }
    }
    keys
}

fn of_side(side: &Side) -> Vec<String> {
    let parts: Vec<&str> = side.words.iter().map(sounding).collect();
    match parts.as_slice() {
        [] => Vec::new(),
        [only] => vec![format!("{only}.")],
        [first, last] => four(first, last),
        [first, second, .., last] => {
            let mut keys = four(first, last);
            keys.extend(heads(first, second));
            keys
        }
    }
}

/// A word without a consonant of either alphabet is its own key.
fn sounding(word: &Word) -> &str {
    if word.key().is_empty() { &word.text } else { word.key() }
}

fn four(one: &str, other: &str) -> Vec<String> {
    let tail = |word: &str, of: &str| format!("{word}.-{}", of.chars().next_back().unwrap_or(' '));
    let [first, second] = heads(one, other);
    vec![first, second, tail(one, other), tail(other, one)]
}

fn heads(one: &str, other: &str) -> [String; 2] {
    let head = |word: &str, of: &str| format!("{word}.{}", of.chars().next().unwrap_or(' '));
    [head(one, other), head(other, one)]
}
