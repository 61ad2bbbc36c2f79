//! The words of a name as people count them: without the article, and with the small word that belongs to the next one
//! joined to it, for عبد الإله and Abdelilah, بن جلون and Benjelloun, M'barek and Mbarek are each one name.

use crate::fold;

/// Beyond this a chain of joining words is not a name but noise, and is cut. In bytes.
const LONGEST_JOINED: usize = 48;

/// Folded words of the text, articles taken away where something remains, joining words joined to what follows.
///
/// `tokens(&fold(text))` and `tokens(text)` are the same.
pub fn tokens(text: &str) -> Vec<String> {
    of_folded(&fold(text))
}

/// As [`tokens`], of a text that is already folded.
pub(crate) fn of_folded(folded: &str) -> Vec<String> {
    let mut found = Vec::with_capacity(4);
    let mut joined = Joined::default();
    let mut words = folded.split(' ').filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        match words.peek() {
            Some(next) if joined.takes(word, next) => {}
            _ => found.push(joined.close(word)),
        }
    }
    found
}

/// The joining words read so far, which wait for the word they belong to.
#[derive(Default)]
struct Joined {
    text: String,
    servant: bool,
}

impl Joined {
    /// Whether the word is an article or a joining word before `next`, and so does not stand for itself.
    fn takes(&mut self, word: &str, next: &str) -> bool {
        if self.text.len() > LONGEST_JOINED {
            return false;
        }
        if is_article(word, next) {
            // The article is part of the sound of Abdelilah and of عبد الإله, and nowhere else.
            if self.servant {
                self.text.push_str(word);
            }
            return true;
        }
        let servant = is_servant(word);
        if servant || joins(word) {
            self.text.push_str(word);
            self.servant = servant;
            return true;
        }
        false
    }

    fn close(&mut self, word: &str) -> String {
        let servant = std::mem::take(&mut self.servant);
        let mut text = std::mem::take(&mut self.text);
        text.push_str(if servant { word } else { without_article(word) });
        text
    }
}

fn is_article(word: &str, next: &str) -> bool {
    match word {
        "el" | "al" | "l" | "ال" => true,
        // Before a sun letter the article takes its sound: Er-Rachidia, Es-Semara, Ech-Chaouia.
        "er" | "es" | "et" | "ed" | "ez" | "en" | "ar" | "as" | "at" | "ad" | "az" | "an" => {
            next.as_bytes().first() == word.as_bytes().last()
        }
        "ech" | "ach" => next.starts_with("ch"),
        "esh" | "ash" => next.starts_with("sh"),
        _ => false,
    }
}

/// "Servant of", which opens a compound name whatever its spelling.
fn is_servant(word: &str) -> bool {
    matches!(
        word,
        "عبد" | "abd" | "abdel" | "abdal" | "abdul" | "abdoul" | "abder" | "abdes" | "abdou"
    )
}

/// "Son of", "father of", "he of", and the single letter that an apostrophe has cut off.
fn joins(word: &str) -> bool {
    matches!(
        word,
        "بن" | "ابن"
            | "ibn"
            | "بل"
            | "بو"
            | "ابو"
            | "او"
            | "ben"
            | "bin"
            | "bel"
            | "bou"
            | "bu"
            | "abou"
            | "abu"
            | "ou"
            | "m"
            | "n"
            | "h"
    )
}

/// The word without an article written onto it. A word of which fewer than two letters would remain stays whole.
pub(crate) fn without_article(word: &str) -> &str {
    if word.as_bytes().first().is_some_and(u8::is_ascii) {
        without_latin(word)
    } else {
        without_arabic(word)
    }
}

/// Words that begin with ال of their own: fold has taken the hamza that told إلهام from an article.
const NO_ARTICLE: [&str; 9] =
    ["الله", "الهام", "الياس", "اليسا", "اليزا", "البير", "البرت", "الين", "الف"];

fn without_arabic(word: &str) -> &str {
    if NO_ARTICLE.contains(&word) {
        return word;
    }
    let enough = |rest: &&str, least: usize| rest.chars().nth(least - 1).is_some();
    let short = word.strip_prefix("ال").filter(|rest| enough(rest, 2));
    let long = || ["وال", "بال", "فال", "لل"].iter().find_map(|head| word.strip_prefix(head));
    short.or_else(|| long().filter(|rest| enough(rest, 3))).unwrap_or(word)
}

/// Errachidi, Ezzahra, Essaouira: an e and a doubled sun letter are the article.
fn without_latin(word: &str) -> &str {
    match word.as_bytes() {
        [b'e', first, second, _, _, ..] if first == second && b"rstdzn".contains(first) => {
            &word[2..]
        }
        [b'e', b'c', b'h', b'c', b'h', _, ..] => &word[3..],
        _ => word,
    }
}
