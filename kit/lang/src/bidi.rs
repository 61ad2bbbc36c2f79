//! Keeping a text of one direction whole inside a line of the other.

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Wraps a text in U+2068…U+2069, so that “Aït Bougmez (2)” keeps its brackets and its figure in an Arabic sentence.
/// An empty text stays empty.
pub fn isolate(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")
}

/// Marks and isolates that steer direction and are no part of what was written.
pub(crate) fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{061C}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_latin_name_is_isolated_and_nothing_is_not() {
        assert_eq!(isolate("Tabant"), "\u{2068}Tabant\u{2069}");
        assert_eq!(isolate(""), "");
    }
}
