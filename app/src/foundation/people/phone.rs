//! Telephone numbers as people write them, brought to one form.

/// The one form of a number: `+212661234567`. `None` when the text is no number that can be called.
///
/// Reads `06 61 23 45 67`, `0661-23-45-67`, `+212 6…`, `00212 6…`, `212661234567`, a number that a spreadsheet robbed of
/// its zero, and numbers abroad that begin with `+` or `00`. Arabic-Indic figures are figures.
pub fn normal_phone(text: &str) -> Option<String> {
    let trimmed =
        text.trim_matches(|c: char| !c.is_ascii_digit() && figure(c).is_none() && c != '+');
    let digits = digits(trimmed.trim_start_matches('+'))?;
    let abroad = trimmed.starts_with('+') || digits.starts_with("00");
    let digits = digits.strip_prefix("00").unwrap_or(&digits);
    let national = digits.strip_prefix("212").unwrap_or(digits);
    // +212 (0)6…: people write both the code of the country and the zero.
    let national = national.strip_prefix('0').unwrap_or(national);
    if national.len() == 9 && national.starts_with(['5', '6', '7', '8']) {
        return Some(format!("+212{national}"));
    }
    let foreign = abroad && !digits.starts_with("212") && (8..=15).contains(&digits.len());
    foreign.then(|| format!("+{digits}"))
}

/// The number of a mobile telephone of Morocco in its one form, if it is one: those begin with 6 or 7.
pub fn mobile(text: &str) -> Option<String> {
    normal_phone(text).filter(|number| number.starts_with("+2126") || number.starts_with("+2127"))
}

/// As it is read out: `06 61 23 45 67` at home, `+33612345678` abroad.
pub fn shown_phone(normal: &str) -> String {
    let Some(national) = normal.strip_prefix("+212").filter(|rest| rest.len() == 9) else {
        return normal.to_owned();
    };
    let whole: Vec<char> = format!("0{national}").chars().collect();
    let pairs = whole.chunks(2).map(|pair| pair.iter().collect::<String>());
    pairs.collect::<Vec<_>>().join(" ")
}

/// Only the figures, when there is nothing else but what people put between them.
fn digits(text: &str) -> Option<String> {
    let between = |c: char| {
        c.is_whitespace() || matches!(c, '.' | '-' | '/' | '(' | ')' | '\u{200e}' | '\u{200f}')
    };
    text.chars().filter(|c| !between(*c)).map(figure).collect()
}

fn figure(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{0660}'..='\u{0669}' => u32::from(c) - 0x0660,
        '\u{06f0}'..='\u{06f9}' => u32::from(c) - 0x06f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_has_one_form() {
        let same = [
            "0661234567",
            "06 61 23 45 67",
            "06-61-23-45-67",
            "06.61.23.45.67",
            "+212 661 23 45 67",
            "+212(0)661234567",
            "00212661234567",
            "212661234567",
            "661234567",
            "٠٦٦١٢٣٤٥٦٧",
            "\u{200e}0661234567",
        ];
        for text in same {
            assert_eq!(normal_phone(text).as_deref(), Some("+212661234567"), "{text}");
        }
        assert_eq!(shown_phone("+212661234567"), "06 61 23 45 67");
    }

    #[test]
    fn a_mobile_is_one_of_morocco() {
        assert_eq!(mobile("07 61 23 45 67").as_deref(), Some("+212761234567"));
        for other in ["05 23 45 67 89", "08 01 00 20 30", "+33612345678", "لا يوجد"] {
            assert_eq!(mobile(other), None, "{other}");
        }
    }

    #[test]
    fn abroad_is_abroad_and_a_word_is_no_number() {
        assert_eq!(normal_phone("+33 6 12 34 56 78").as_deref(), Some("+33612345678"));
        assert_eq!(shown_phone("+33612345678"), "+33612345678");
        for text in ["", "066123456", "06612345678", "لا يوجد", "0161234567", "12 poste 4"] {
            assert_eq!(normal_phone(text), None, "{text}");
        }
    }
}
