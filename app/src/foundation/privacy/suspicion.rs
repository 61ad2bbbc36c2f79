//! A note in free words that seems to tell of somebody's health by name: whoever writes it is warned, and decides.
//!
//! Health is sensitive (art. 21 of law 09-08). The lists are short and made of everyday words; they find what is plain and
//! overlook what is hidden.

use kit_words::fold;
use std::{collections::HashSet, sync::LazyLock};

static HEALTH: LazyLock<HashSet<String>> = LazyLock::new(|| read(include_str!("health.txt")));
static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| read(include_str!("names.txt")));

fn read(text: &str) -> HashSet<String> {
    let lines =
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(fold).collect()
}

/// Whether the text seems to name somebody and to speak of their health.
pub fn suspicious(text: &str) -> bool {
    let folded = fold(text);
    let words: Vec<&str> =
        folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let holds = |list: &HashSet<String>| {
        let known =
            |word: &str| list.contains(word) || bare(word).is_some_and(|bare| list.contains(bare));
        words.iter().any(|word| known(word))
            || words.windows(2).any(|two| list.contains(&two.join(" ")))
    };
    holds(&HEALTH) && holds(&NAMES)
}

/// Without the one letter or the article that Arabic joins to the word after it.
fn bare(word: &str) -> Option<&str> {
    let arabic =
        word.chars().next().is_some_and(|first| ('\u{0621}'..='\u{064a}').contains(&first));
    let rest = |start: usize| word.char_indices().nth(start).map(|(at, _)| &word[at..]);
    match arabic && word.chars().count() > 3 {
        true if word.starts_with("\u{0627}\u{0644}") => rest(2),
        true if word.starts_with(['\u{0648}', '\u{0628}', '\u{0644}', '\u{0641}']) => rest(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::suspicious;

    #[test]
    fn a_name_with_an_illness_is_noticed_and_neither_alone() {
        assert!(suspicious("فاطمة تعاني من مرض السكري"));
        assert!(suspicious("Fatima est diabétique, prévoir une place près de la porte"));
        assert!(!suspicious("Fatima viendra avec deux membres du bureau"));
        assert!(!suspicious("campagne contre le diabète dans trois communes"));
        assert!(!suspicious(""));
    }
}
