//! The names of months and days that are met, in the Maghreb's fashion and in others', folded so that hamzas, accents
//! and vowels do not matter.

use chrono::Weekday;
use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};

const MONTHS: [&[&str]; 12] = [
    &["يناير", "جانفي", "janvier", "janv", "jan", "january"],
    &["فبراير", "فيفري", "فبرائر", "fevrier", "fevr", "fev", "february", "feb"],
    &["مارس", "mars", "march", "mar"],
    &["ابريل", "افريل", "avril", "avr", "april", "apr"],
    &["ماي", "مايو", "mai", "may"],
    &["يونيو", "يونيه", "جوان", "juin", "june", "jun"],
    &["يوليوز", "يوليو", "يوليه", "جويليه", "juillet", "juil", "july", "jul"],
    &["غشت", "اغسطس", "اوت", "aout", "august", "aug"],
    &["شتنبر", "سبتمبر", "septembre", "september", "sept", "sep"],
    &["اكتوبر", "octobre", "october", "oct"],
    &["نونبر", "نوفمبر", "novembre", "november", "nov"],
    &["دجنبر", "ديسمبر", "decembre", "december", "dec"],
];

const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Mon, &["الاثنين", "اثنين", "lundi", "monday"]),
    (Tue, &["الثلاثاء", "ثلاثاء", "mardi", "tuesday"]),
    (Wed, &["الاربعاء", "اربعاء", "mercredi", "wednesday"]),
    (Thu, &["الخميس", "خميس", "jeudi", "thursday"]),
    (Fri, &["الجمعه", "جمعه", "vendredi", "friday"]),
    (Sat, &["السبت", "سبت", "samedi", "saturday"]),
    (Sun, &["الاحد", "احد", "dimanche", "sunday"]),
];

/// The month, from 1, that a folded word names.
pub(super) fn month(word: &str) -> Option<u32> {
    let index = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(index + 1).ok()
}

/// The weekday that a folded word names.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(_, names)| names.contains(&word)).map(|(day, _)| *day)
}

/// One letter as it is compared: small, without hamza or accent; `None` for what is not written by everyone.
pub(super) fn fold(c: char) -> Option<char> {
    let folded = match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' => 'ي',
        'ـ' | '\u{064B}'..='\u{0652}' | '\u{0670}' | '\u{0300}'..='\u{036F}' => return None,
        'é' | 'è' | 'ê' | 'É' | 'È' | 'Ê' => 'e',
        'û' | 'ù' | 'Û' | 'Ù' => 'u',
        'à' | 'â' | 'À' | 'Â' => 'a',
        other => other.to_lowercase().next().unwrap_or(other),
    };
    Some(folded)
}

/// The value of a digit, Western, Arabic-Indic or Eastern.
pub(super) fn digit(c: char) -> Option<char> {
    let offset = match c {
        '0'..='9' => return Some(c),
        '\u{0660}'..='\u{0669}' => c as u32 - 0x0660,
        '\u{06F0}'..='\u{06F9}' => c as u32 - 0x06F0,
        _ => return None,
    };
    char::from_digit(offset, 10)
}
