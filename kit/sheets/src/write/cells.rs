//! What a cell may hold, and how its text is made harmless.

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveDateTime};

/// A value on its way to a sheet.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Out {
    /// Nothing.
    #[default]
    Empty,
    /// Text, always: what begins with `=`, `+`, `-` or `@` is no formula. Codes and phones are text.
    Text(String),
    /// A quantity, grouped by thousands.
    Int(i64),
    /// A number without groups: a year, a rank.
    Plain(i64),
    /// A number with two decimals, grouped by thousands.
    Decimal(f64),
    /// A ratio shown as a percentage with one decimal: 0.25 is 25.0 %.
    Percent(f64),
    /// A day.
    Date(NaiveDate),
    /// A day and an hour, already in the reader's time zone.
    DateTime(NaiveDateTime),
    /// Text that opens an address of the web or of mail; with any other address it is only the text.
    Link {
        /// Where it leads.
        url: String,
        /// What is read.
        text: String,
    },
}

impl From<&str> for Out {
    fn from(text: &str) -> Self {
        Out::Text(text.to_owned())
    }
}

impl From<String> for Out {
    fn from(text: String) -> Self {
        Out::Text(text)
    }
}

impl From<i64> for Out {
    fn from(number: i64) -> Self {
        Out::Int(number)
    }
}

impl From<NaiveDate> for Out {
    fn from(date: NaiveDate) -> Self {
        Out::Date(date)
    }
}

impl<T: Into<Out>> From<Option<T>> for Out {
    fn from(value: Option<T>) -> Self {
        value.map_or(Out::Empty, Into::into)
    }
}

/// Whether a spreadsheet program could take the text for a formula.
pub fn looks_like_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Only what opens a page or a letter: a sheet must not start programs.
pub fn is_safe_link(url: &str) -> bool {
    url.len() < 2_000
        && ["https://", "http://", "mailto:"].iter().any(|start| url.starts_with(start))
}

/// The most that a cell holds, in units of UTF-16.
const MOST: usize = 32_767;

/// Without control letters, which the format has no place for, and cut where a cell ends.
pub fn clean(text: &str) -> Cow<'_, str> {
    let strange = |letter: char| letter.is_control() && letter != '\n' && letter != '\t';
    let mut clean = Cow::Borrowed(text);
    if text.contains(strange) {
        clean = Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n").replace(strange, ""));
    }
    if clean.len() > MOST && clean.encode_utf16().count() > MOST {
        let mut units = 1;
        let fits = |letter: &char| {
            units += letter.len_utf16();
            units <= MOST
        };
        clean = Cow::Owned(clean.chars().take_while(fits).chain(['…']).collect());
    }
    clean
}
