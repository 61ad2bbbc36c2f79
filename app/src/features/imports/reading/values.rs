//! A phone, a year of birth and an e-mail, in the ways they are written.

use crate::foundation::people::normal_phone;
use chrono::{Datelike, Days, NaiveDate};

/// The youngest and the oldest whom a training list names.
const AGES: std::ops::RangeInclusive<i64> = 5..=110;

/// A year (`1985`), a date in figures or words (`14 يوليوز 1985`), or the number that a spreadsheet makes of a date (31242).
pub fn birth(text: &str, this_year: i64) -> Option<i64> {
    let written = kit_lang::reading::parse_date(text).ok().map(|date| i64::from(date.year));
    let year = written.or_else(|| serial(text))?;
    AGES.contains(&(this_year - year)).then_some(year)
}

/// Days since the end of 1899, as spreadsheets count.
fn serial(text: &str) -> Option<i64> {
    let days = text.parse::<f64>().ok().filter(|days| (3_000.0..80_000.0).contains(days))?;
    let first = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    // Whole days between two bounds that were just checked: nothing is lost.
    let day = first.checked_add_days(Days::new(days as u64))?;
    Some(i64::from(day.year()))
}

/// A phone in its one form (`+212661234567`), however it was written or mangled; of two in one cell the first, which is
/// the one to call.
pub fn phone(text: &str) -> Option<String> {
    let first = text.split(['/', ';', '|']).find(|part| !part.trim().is_empty())?;
    normal_phone(first)
}

/// Something, an at, something with a dot in it; small letters.
pub fn email(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let (name, host) = text.split_once('@')?;
    let sound = |part: &str| {
        !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == '@' || c == ',')
    };
    let dotted = host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty());
    (sound(name) && sound(host) && dotted).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_understood_in_every_habit() {
        for text in [
            "0661234567",
            "661234567",
            "06 61 23 45 67",
            "06.61.23.45.67",
            "+212 661-234567",
            "00212661234567",
            "212661234567",
            "٠٦٦١٢٣٤٥٦٧",
            "+212 (0) 661234567",
            "0661234567 / 0523456789",
        ] {
            assert_eq!(phone(text).as_deref(), Some("+212661234567"), "{text}");
        }
        assert_eq!(phone("+33 6 12 34 56 78").as_deref(), Some("+33612345678"));
        for text in ["12", "06612345", "066123456789", "non", "0161234567"] {
            assert_eq!(phone(text), None, "{text}");
        }
    }

    #[test]
    fn a_birth_is_a_year_a_date_or_a_serial() {
        for text in ["1985", "14/07/1985", "1985-07-14", "14 يوليوز 1985", "31242", "١٩٨٥"]
        {
            assert_eq!(birth(text, 2026), Some(1985), "{text}");
        }
        for text in ["1785", "2025", "14/07", "85 ans", "n"] {
            assert_eq!(birth(text, 2026), None, "{text}");
        }
    }

    #[test]
    fn an_email_has_its_two_halves() {
        assert_eq!(email(" Amina@Azilal.example ").as_deref(), Some("amina@azilal.example"));
        for text in ["amina", "amina@", "@azilal.example", "a b@c.example", "a@b", "a@b..c"] {
            assert_eq!(email(text), None, "{text}");
        }
    }
}
