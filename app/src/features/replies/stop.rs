//! The words that end it. Nothing here touches the outside.

use kit_words::fold;

/// The words, and what may stand beside them. However they are spelled: with accents and harakat or without, whichever alef.
const WORDS: &str = include_str!("stop.txt");

/// Whether somebody wants no more. One word says so, alone or with one that says of what; in a sentence it may say anything else: a
/// project stopped a month ago.
pub fn is_stop(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    match words[..] {
        [one] => is(one, false),
        [one, other] => is(one, false) && is(other, true),
        _ => false,
    }
}

/// Whether it is one of the words, or of those beside them.
fn is(folded: &str, beside: bool) -> bool {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    let mut words = lines.filter(|line| line.starts_with('+') == beside);
    words.any(|word| fold(word) == folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_word_ends_it() {
        for text in [
            "STOP",
            " stop. ",
            "Arrêt",
            "ARRET",
            "توقف",
            "تَوَقُّف",
            "إيقاف",
            "أوقف الرسائل",
            "Stop SMS",
            "إلغاء",
            "«توقف»",
        ] {
            assert!(is_stop(text), "{text}");
        }
    }

    #[test]
    fn a_sentence_may_say_anything_else() {
        for text in [
            "",
            "?",
            "توقف المشروع منذ شهر",
            "Pourquoi l’arrêt du bus a-t-il été déplacé ?",
            "non stop",
            "1",
        ] {
            assert!(!is_stop(text), "{text}");
        }
    }
}
