//! One spelling for headings that differ only in how they were typed.

use unicode_normalization::UnicodeNormalization;

use crate::book::is_mark;

/// Words that carry nothing in a heading.
const EMPTY_WORDS: [&str; 14] =
    ["de", "du", "des", "la", "le", "les", "l", "d", "et", "of", "the", "في", "من", "n"];

/// Small letters without accents, vowels or stretching; one alef, ه for ة, ي for ى; Western digits; words parted by one
/// space and without the Arabic article.
pub fn fold(text: &str) -> String {
    words(text).join(" ")
}

/// The words of [`fold`].
pub fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkd()
        .filter(|letter| !is_accent(*letter))
        .flat_map(char::to_lowercase)
        .map(same)
        .collect();
    let all: Vec<String> = plain
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(article)
        .collect();
    let telling: Vec<String> =
        all.iter().filter(|word| !EMPTY_WORDS.contains(&word.as_str())).cloned().collect();
    if telling.is_empty() { all } else { telling }
}

fn is_accent(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter) || letter == '\u{640}' || is_mark(letter)
}

fn same(letter: char) -> char {
    match letter {
        'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        '٠'..='٩' => char::from_digit(letter as u32 - '٠' as u32, 10).unwrap_or(letter),
        other => other,
    }
}

fn article(word: &str) -> String {
    match word.strip_prefix("ال") {
        Some(rest) if rest.chars().count() > 1 => rest.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_heading_are_one() {
        assert_eq!(fold("الجماعة الترابية"), fold("الجماعه  التّرابيــة"));
        assert_eq!(fold("الإسم"), fold("اسم"));
        assert_eq!(fold("N° de Téléphone :"), "telephone");
        assert_eq!(fold("القيمة ٢٠١١"), "قيمه 2011");
        assert_eq!(fold("De"), "de");
    }
}
