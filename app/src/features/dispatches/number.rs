//! The number of a letter as people type it and as scanners do.

/// Which letter is meant; without a place, the one that was chosen beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    pub place: Option<String>,
    pub year: i64,
    pub no: i64,
}

impl Reference {
    /// What the code of a slip says.
    pub fn code(place: &str, year: i64, no: i64) -> String {
        format!("{place}/{year}/{no}")
    }

    /// Reads `05.081/2026/123`, `2026/123`, or `123` of this year.
    pub fn parse(text: &str, year: i64) -> Option<Self> {
        // A French keyboard has no figure without a shift; where there is one, a dash is a dash.
        let french = !text.contains(|sign: char| sign.is_ascii_digit());
        let meant = |sign| if french { as_meant(from_french(sign)) } else { as_meant(sign) };
        let plain: String = text.chars().filter(|sign| !sign.is_whitespace()).map(meant).collect();
        let parts: Vec<&str> = plain.split('/').collect();
        let number = |text: &str| text.parse::<i64>().ok().filter(|number| *number > 0);
        let (place, year, no) = match parts.as_slice() {
            [no] => (None, Some(year), number(no)),
            [year, no] => (None, number(year), number(no)),
            [place, year, no] => (Some((*place).to_owned()), number(year), number(no)),
            _ => return None,
        };
        Some(Self { place, year: year?, no: no? })
    }
}

/// A scanner types as an American keyboard; where the computer has a French one, these signs come.
fn from_french(sign: char) -> char {
    match sign {
        'à' => '0',
        '&' => '1',
        'é' => '2',
        '"' => '3',
        '\'' => '4',
        '(' => '5',
        '-' => '6',
        'è' => '7',
        '_' => '8',
        'ç' => '9',
        ':' => '.',
        '!' => '/',
        other => other,
    }
}

/// The same where it has an Arabic one. Eastern figures count, too.
fn as_meant(sign: char) -> char {
    match sign {
        '\u{632}' => '.',
        '\u{638}' => '/',
        '\u{660}'..='\u{669}' => char::from_digit(sign as u32 - 0x660, 10).unwrap_or(sign),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn a_number_is_read_however_it_is_typed() {
        let read =
            |text: &str| Reference::parse(text, 2026).map(|one| (one.place, one.year, one.no));
        assert_eq!(read(" 2025/123 "), Some((None, 2025, 123)));
        assert_eq!(read("17"), Some((None, 2026, 17)));
        assert_eq!(read("٢٠٢٦/٧"), Some((None, 2026, 7)));
        let scanned = Some((Some("05.081".to_owned()), 2026, 90));
        assert_eq!(read(&Reference::code("05.081", 2026, 90)), scanned);
        assert_eq!(read("à(:à_&!éàé-!çà"), scanned, "a French keyboard");
        assert_eq!(read("05ز081ظ2026ظ90"), scanned, "an Arabic keyboard");
        for wrong in ["", "2026/", "/7", "2026/0", "2026/-7", "A/B", "1/2/3/4"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
