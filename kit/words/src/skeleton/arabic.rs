//! The consonants of a folded Arabic word.

use super::{Head, Sound};

/// Reads the word letter by letter. Inside a word a lam after a lam counts once: shadda is not written, but الله has
/// both (للا is said Lalla); a last ه or ح is as often unheard in Latin.
pub fn sound(word: &str) -> Sound {
    let whole = without_grown_article(word);
    let word = whole.strip_suffix(['ه', 'ح']).filter(|rest| !rest.is_empty()).unwrap_or(whole);
    let mut key = String::with_capacity(word.len() / 2 + 1);
    let mut before = ' ';
    for (at, letter) in word.chars().enumerate() {
        if letter != 'ل' || before != 'ل' || at == 1 {
            key.extend(consonant(letter));
        }
        before = letter;
    }
    Sound { key, head: head(word) }
}

/// لعربي is العربي as it is said. Before most other letters the lam may be the name's own (لبنى, لمياء).
fn without_grown_article(word: &str) -> &str {
    let rest = word.strip_prefix('ل').filter(|rest| rest.starts_with('ع'));
    rest.filter(|rest| rest.chars().count() > 3).unwrap_or(word)
}

fn consonant(letter: char) -> Option<char> {
    Some(match letter {
        'ب' => 'b',
        'ت' | 'ط' | 'ث' => 't',
        'ج' => 'j',
        'ح' | 'ه' => 'h',
        'خ' => 'x',
        'د' | 'ذ' | 'ض' | 'ظ' => 'd',
        'ر' => 'r',
        'ز' => 'z',
        'س' | 'ص' => 's',
        'ش' => 'c',
        'غ' => 'g',
        'ف' => 'f',
        'ق' | 'ك' => 'k',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        _ => return None,
    })
}

fn head(word: &str) -> Head {
    match word.chars().next() {
        Some('ي') => Head::Yeh,
        Some('ا' | 'ع' | 'و') => Head::Vowel,
        _ => Head::Consonant,
    }
}
