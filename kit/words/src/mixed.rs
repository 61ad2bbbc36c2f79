//! Words that mix the two alphabets, which only a scanner writes.

/// The words of the text that hold both an Arabic and a Latin letter, as written, in order: "مسirيين".
/// Digits and punctuation belong to no alphabet, and a hyphen or a slash parts two words.
pub fn mixed_script_words(text: &str) -> Vec<String> {
    let ends_word = |letter: char| {
        letter.is_whitespace() || matches!(letter, '-' | '/' | '(' | ')' | '،' | ',')
    };
    text.split(ends_word).filter(|word| is_mixed(word)).map(bare).collect()
}

fn is_mixed(word: &str) -> bool {
    word.chars().any(is_arabic) && word.chars().any(is_latin)
}

fn bare(word: &str) -> String {
    word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned()
}

fn is_arabic(letter: char) -> bool {
    letter.is_alphabetic()
        && matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || (letter.is_alphabetic() && ('\u{c0}'..='\u{24f}').contains(&letter))
}
