//! A target as people write it: a figure, perhaps with words or a sign that say how it is meant, perhaps with its unit.

use super::target::Comparator;
use kit_lang::{Catalogue, Lang, NumberError};
use kit_words::fold;

/// Why a text is not a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WordingError {
    #[error("there is no figure in it")]
    NoFigure,
    /// One sign and three digits: thousands, or decimals?
    #[error("the figure can be read in two ways")]
    Ambiguous,
    #[error("not a whole number above zero")]
    OutOfRange,
}

/// Reads "18 000", ">18 000", "18 000+" or the words that the message files list for each comparator in the three languages.
///
/// # Errors
/// When there is no figure, when it can be read in two ways, or when it is no count.
pub fn read(words: &Catalogue, text: &str) -> Result<(Comparator, i64), WordingError> {
    let (before, figure, after) = parts(text).ok_or(WordingError::NoFigure)?;
    let value = kit_lang::parse_number(figure).map_err(|error| match error {
        NumberError::Ambiguous => WordingError::Ambiguous,
        _ => WordingError::OutOfRange,
    })?;
    if !(1.0..=1e12).contains(&value) || value.fract() != 0.0 {
        return Err(WordingError::OutOfRange);
    }
    Ok((comparator(words, before, after), value as i64))
}

/// What stands before the figure, the figure from its first digit to its last, what stands after.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let first = text.find(char::is_numeric)?;
    // A unit may hold a digit only after letters; the figure ends before the first letter.
    let letters = text[first..].find(char::is_alphabetic).map_or(text.len(), |at| first + at);
    let (last, digit) = text[first..letters].char_indices().rfind(|(_, c)| c.is_numeric())?;
    let end = first + last + digit.len_utf8();
    Some((&text[..first], &text[first..end], &text[end..]))
}

fn comparator(words: &Catalogue, before: &str, after: &str) -> Comparator {
    let sign = before.trim();
    if sign.ends_with(['≥', '⩾']) || sign.ends_with(">=") || after.trim_start().starts_with('+')
    {
        return Comparator::AtLeast;
    }
    if sign.ends_with('>') {
        return Comparator::MoreThan;
    }
    if sign.ends_with(['~', '≈', '±']) {
        return Comparator::About;
    }
    let said = format!(" {} {} ", fold(before), fold(after));
    let says = |comparator: &Comparator| {
        let key = format!("target-words-{}", comparator.as_str());
        Lang::ALL.iter().any(|lang| {
            let list = words.get(*lang, &key);
            list.split('|').any(|phrase| said.contains(&format!(" {} ", fold(phrase))))
        })
    };
    Comparator::SAID.into_iter().find(says).unwrap_or(Comparator::Exactly)
}

#[cfg(test)]
mod tests;
