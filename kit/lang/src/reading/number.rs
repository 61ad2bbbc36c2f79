//! Numbers and sums, as written in three languages and in the press. “18,000” is eighteen thousand in London and eighteen
//! in Paris: where nothing decides, the text is refused as ambiguous instead of being guessed.

use super::months::{digit, fold};
use crate::Lang;
use crate::bidi::is_direction_mark;

/// Why a text is not a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NumberError {
    /// Nothing was written.
    #[error("no number was written")]
    Empty,
    /// Not a number in any way known here.
    #[error("this cannot be read as a number")]
    Unreadable,
    /// One sign and three digits: thousands, or decimals?
    #[error("this number can be read in two ways")]
    Ambiguous,
    /// Too large to be kept, or a sum with parts of a centime.
    #[error("this number is too large or too fine")]
    OutOfRange,
}

/// Reads a number: `18 000`, `1.234,5`, `1,234.5`, `٢٣`, and the old press's `29ر5`, whose decimals stand before the
/// letter (5.29).
///
/// # Errors
/// When it is no number, or when it can be read in two ways (`18,000`, `1.234`).
pub fn parse_number(text: &str) -> Result<f64, NumberError> {
    written(text, Lone::Refuse)?.value()
}

/// The same for a field of a page in that language: English settles what its comma and its point mean.
///
/// # Errors
/// As [`parse_number`].
pub fn parse_number_in(lang: Lang, text: &str) -> Result<f64, NumberError> {
    written(text, if lang == Lang::En { Lone::English } else { Lone::Refuse })?.value()
}

/// Reads a sum into centimes, with its unit or without: `1 234,50 DH`, `MAD 1,234.50`, `45 MDH`, `11,13 مليار درهم`,
/// `29ر5 ملايين درهم`. A dirham has two decimals, so that `18.000 DH` is eighteen thousand.
///
/// # Errors
/// When it is no sum, knows a unit not met here, or is finer than a centime.
pub fn parse_dirhams(text: &str) -> Result<i64, NumberError> {
    let (figure, words) = figure_and_words(text);
    let mut zeros = 0;
    for word in &words {
        zeros += unit(word).ok_or(NumberError::Unreadable)?;
    }
    let lone = if zeros == 0 { Lone::Thousands } else { Lone::Decimals };
    written(&figure, lone)?.shifted(zeros + 2)
}

/// What a single comma or point before three digits means.
#[derive(Clone, Copy, PartialEq)]
enum Lone {
    Refuse,
    English,
    Thousands,
    Decimals,
}

struct Written {
    negative: bool,
    whole: String,
    fraction: String,
}

impl Written {
    fn value(&self) -> Result<f64, NumberError> {
        let sign = if self.negative { "-" } else { "" };
        let spelled = format!("{sign}{}.{}", self.whole, self.fraction);
        spelled.parse().ok().filter(|value: &f64| value.is_finite()).ok_or(NumberError::OutOfRange)
    }

    /// The number times ten to the power of `places`, exactly.
    fn shifted(&self, places: usize) -> Result<i64, NumberError> {
        let fraction = self.fraction.trim_end_matches('0');
        if fraction.len() > places {
            return Err(NumberError::OutOfRange);
        }
        let sign = if self.negative { "-" } else { "" };
        format!("{sign}{}{fraction:0<places$}", self.whole)
            .parse()
            .map_err(|_| NumberError::OutOfRange)
    }
}

fn written(text: &str, lone: Lone) -> Result<Written, NumberError> {
    let plain: String =
        text.chars().filter(|c| !is_direction_mark(*c)).map(|c| digit(c).unwrap_or(c)).collect();
    let plain = plain.trim();
    if plain.is_empty() {
        return Err(NumberError::Empty);
    }
    let unsigned = plain.strip_prefix(['-', '−', '+']);
    let negative = unsigned.is_some() && !plain.starts_with('+');
    let (whole, fraction) = parts(unsigned.unwrap_or(plain).trim_start(), lone)?;
    Ok(Written { negative, whole, fraction })
}

fn parts(unsigned: &str, lone: Lone) -> Result<(String, String), NumberError> {
    if let Some((fraction, whole)) = unsigned.split_once('ر') {
        return Ok((only_digits(whole)?, only_digits(fraction)?));
    }
    let figure: String = unsigned.chars().map(separator).collect();
    let (whole, fraction) = match decimal_sign(&figure, lone)? {
        Some(at) => (&figure[..at], only_digits(&figure[at + 1..])?),
        None => (figure.as_str(), String::new()),
    };
    Ok((ungrouped(whole)?, fraction))
}

// `_` between thousands without any doubt, `;` before decimals without any doubt, `,` and `.` as they are.
fn separator(c: char) -> char {
    match c {
        ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’' | '٬' => '_',
        '٫' => ';',
        '،' => ',',
        other => other,
    }
}

/// Where the decimals begin, if anywhere.
fn decimal_sign(figure: &str, lone: Lone) -> Result<Option<usize>, NumberError> {
    if let Some(at) = figure.find(';') {
        return Ok(Some(at));
    }
    let Some(at) = figure.rfind([',', '.']) else { return Ok(None) };
    let sign = &figure[at..=at];
    let (times, mixed) = (
        figure.matches(sign).count(),
        figure.contains('_') || figure.matches([',', '.']).count() > 1,
    );
    let three = figure.len() - at == 4 && (1..=3).contains(&at) && !figure.starts_with('0');
    Ok(match (times, mixed) {
        (1, true) => Some(at),
        (1, false) if three => lone_sign(sign, lone)?.then_some(at),
        (1, false) => Some(at),
        _ => None,
    })
}

fn lone_sign(sign: &str, lone: Lone) -> Result<bool, NumberError> {
    match lone {
        Lone::Refuse => Err(NumberError::Ambiguous),
        Lone::English => Ok(sign == "."),
        Lone::Thousands => Ok(false),
        Lone::Decimals => Ok(true),
    }
}

fn ungrouped(whole: &str) -> Result<String, NumberError> {
    let groups: Vec<&str> = whole.split(['_', ',', '.']).collect();
    let signs: String = whole.chars().filter(|c| !c.is_ascii_digit()).collect();
    let alike = signs.chars().all(|c| signs.starts_with(c));
    let sized = groups.len() == 1
        || (groups[0].len() <= 3 && groups[1..].iter().all(|group| group.len() == 3));
    if alike && sized {
        groups.into_iter().map(only_digits).collect()
    } else {
        Err(NumberError::Unreadable)
    }
}

fn only_digits(text: &str) -> Result<String, NumberError> {
    let fine = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if fine { Ok(text.to_owned()) } else { Err(NumberError::Unreadable) }
}

fn figure_and_words(text: &str) -> (String, Vec<String>) {
    let letters: Vec<char> = text.chars().filter(|c| !is_direction_mark(*c)).collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(|c| digit(*c).is_some());
    let (mut figure, mut words) = (String::new(), String::new());
    for (at, c) in letters.iter().enumerate() {
        // The ر of 29ر5 belongs to the figure, that of درهم to a word.
        let joins = *c == 'ر' && at > 0 && is_digit(at - 1) && is_digit(at + 1);
        if c.is_alphabetic() && !joins {
            words.extend(fold(*c));
        } else {
            figure.push(*c);
            words.push(' ');
        }
    }
    (
        figure.trim_matches(|c: char| c.is_whitespace() || c == '.').to_owned(),
        words.split_whitespace().map(str::to_owned).collect(),
    )
}

/// How many zeros a unit stands for.
fn unit(word: &str) -> Option<usize> {
    Some(match word {
        "درهم" | "دراهم" | "درهما" | "الدراهم" | "dh" | "dhs" | "mad" | "dirham" | "dirhams"
        | "de" | "من" => 0,
        "الف" | "الاف" | "mille" | "kdh" | "thousand" => 3,
        "مليون" | "ملايين" | "million" | "millions" | "mdh" | "mdhs" => 6,
        "مليار" | "ملايير" | "مليارات" | "milliard" | "milliards" | "billion" | "billions"
        | "mmdh" | "mrddh" => 9,
        _ => return None,
    })
}
