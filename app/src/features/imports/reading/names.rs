//! Names by script.

/// The Arabic and the Latin part of a text: `خديجة أوحدو (Khadija Ouhaddou)` is two names in one cell.
pub fn by_script(text: &str) -> (String, String) {
    let (mut arabic, mut latin) = (Vec::new(), Vec::new());
    for word in text.split(separates).filter(|word| word.chars().any(char::is_alphabetic)) {
        if word.chars().any(is_arabic) { arabic.push(word) } else { latin.push(word) }
    }
    (arabic.join(" "), latin.join(" "))
}

/// Blanks, and what stands between two writings of a name; apostrophes, dots and hyphens are within names.
fn separates(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '/' | '|' | '(' | ')' | '[' | ']' | ',' | ';' | '،' | '؛')
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{0600}'..='\u{06FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

/// Single blanks, no direction marks, no stretching, and no words in capitals: `EL ALAOUI` is `El Alaoui`.
pub fn tidy(name: &str) -> String {
    let words = name.split_whitespace().map(|word| {
        let word: String = word.chars().filter(|letter| !is_unseen(*letter)).collect();
        let capitals = word.chars().filter(|c| c.is_alphabetic()).count() > 1
            && !word.chars().any(char::is_lowercase);
        if capitals { capitalised(&word) } else { word }
    });
    let words: Vec<String> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{0640}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Small letters after the first of each part: `N'AIT-HAMZA` is `N'Ait-Hamza`.
fn capitalised(word: &str) -> String {
    let mut first = true;
    let letters = word.chars().flat_map(|letter| {
        let cased: Vec<char> = if first { vec![letter] } else { letter.to_lowercase().collect() };
        first = !letter.is_alphabetic();
        cased
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_and_stretched_letters_are_calmed() {
        assert_eq!(tidy("  EL  ALAOUI Khadija "), "El Alaoui Khadija");
        assert_eq!(tidy("N'AIT-HAMZA"), "N'Ait-Hamza");
        assert_eq!(tidy("محـــمد\u{200F} أوزين"), "محمد أوزين");
    }

    #[test]
    fn a_number_before_a_name_is_no_name() {
        assert_eq!(by_script("12 - Brahim Ouzine"), (String::new(), "Brahim Ouzine".to_owned()));
        assert_eq!(by_script("---"), (String::new(), String::new()));
    }
}
