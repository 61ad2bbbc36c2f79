//! A stretch of days, as documents write it: “من 14 إلى 17 يوليوز 2011”, “17-14 يوليوز 2011”, “du 30 juin au 2 juillet”.

use serde::{Deserialize, Serialize};

use super::date::{DateError, Doubt, Fragment, PartialDate, parse_date};
use super::tokens::{Token, cut};

/// From a date to a date, both included; the same twice when only one was written.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct DateRange {
    /// The earlier end.
    pub from: PartialDate,
    /// The later end.
    pub to: PartialDate,
    /// The text it was read from.
    pub as_written: String,
    /// What is odd about it, its two ends included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<Doubt>,
}

impl DateRange {
    /// Whether it was written end first.
    pub fn reversed(&self) -> bool {
        self.doubts.contains(&Doubt::Reversed)
    }
}

/// Reads two dates joined by a word (إلى، حتى، و، au, et, to) or a dash, the first of which may leave out what it shares
/// with the second; or one date, which is then both ends.
///
/// # Errors
/// As [`parse_date`]. A range written end first is turned round and doubted.
pub fn parse_range(text: &str) -> Result<DateRange, DateError> {
    let single = match parse_date(text) {
        Ok(day) => return Ok(DateRange::new(text, day.clone(), day)),
        Err(error) => error,
    };
    let tokens = cut(text);
    let halves = splits(&tokens).filter_map(|at| {
        let (left, right) = (Fragment::read(&tokens[..at])?, Fragment::read(&tokens[at + 1..])?);
        (left.day.is_some() == right.day.is_some()).then_some((left, right))
    });
    let mut error = single;
    for (left, right) in halves {
        match joined(text, left, right) {
            Ok(range) => return Ok(range),
            Err(found) if error == DateError::Unreadable => error = found,
            Err(_) => {}
        }
    }
    Err(error)
}

/// Where the text can be parted, the surest place first: a word, a dash set apart, any sign.
fn splits(tokens: &[Token]) -> impl Iterator<Item = usize> {
    let rank = |token: &Token| match token {
        Token::To => Some(0),
        Token::Sign { spaced: true, .. } => Some(1),
        Token::Sign { .. } => Some(2),
        _ => None,
    };
    let mut places: Vec<(u8, usize)> =
        tokens.iter().enumerate().filter_map(|(at, token)| Some((rank(token)?, at))).collect();
    places.sort_unstable();
    places.into_iter().map(|(_, at)| at)
}

fn joined(text: &str, left: Fragment, right: Fragment) -> Result<DateRange, DateError> {
    let start =
        Fragment { month: left.month.or(right.month), year: left.year.or(right.year), ..left };
    let end =
        Fragment { month: right.month.or(left.month), year: right.year.or(left.year), ..right };
    let (from, to) = (start.finish(text)?, end.finish(text)?);
    if from.earliest() <= to.latest() {
        return Ok(DateRange::new(text, from, to));
    }
    // “28 دجنبر إلى 3 يناير 2012”: the year was that of the second date only.
    if left.month.is_some() && left.year.is_none() && from.month > to.month {
        let from = PartialDate { year: from.year - 1, ..from };
        return Ok(DateRange::new(text, from, to).doubting(Doubt::NewYear));
    }
    Ok(DateRange::new(text, to, from).doubting(Doubt::Reversed))
}

impl DateRange {
    fn new(text: &str, from: PartialDate, to: PartialDate) -> DateRange {
        let mut doubts = from.doubts.clone();
        doubts.extend(to.doubts.iter().filter(|doubt| !from.doubts.contains(doubt)));
        DateRange { from, to, as_written: text.trim().to_owned(), doubts }
    }

    fn doubting(mut self, doubt: Doubt) -> DateRange {
        self.doubts.push(doubt);
        self
    }
}
