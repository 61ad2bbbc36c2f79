//! The code of a place, as the HCP writes it: `MA`, `05`, `05.081`, `05.081.03`, `05.081.03.09`, and the city of
//! several arrondissements `06.141.01.0`. A place that users add takes the code of its commune and a number:
//! `05.081.03.09-4`. A code is a text: `05` is a region and `5` is nothing.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A well-formed code. Whether the place exists is another question, for the store.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PlaceCode(String);

/// The text is not the code of a place.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error(
    "\"{0}\" is not the code of a place (expected: MA, 05, 05.081, 05.081.03, 05.081.03.09 or 05.081.03.09-4)"
)]
pub struct PlaceCodeError(pub String);

const NATION: &str = "MA";

impl PlaceCode {
    /// The code in a text, spaces around it left out.
    ///
    /// # Errors
    /// [`PlaceCodeError`] with the text as it was found.
    pub fn parse(text: &str) -> Result<PlaceCode, PlaceCodeError> {
        let code = text.trim();
        if is_well_formed(code) {
            Ok(PlaceCode(code.to_owned()))
        } else {
            Err(PlaceCodeError(text.to_owned()))
        }
    }

    /// The kingdom as a whole, `MA`.
    pub fn nation() -> PlaceCode {
        PlaceCode(NATION.to_owned())
    }

    /// The `number`-th place that users added in a commune or an arrondissement: `05.081.03.09-4`.
    ///
    /// # Errors
    /// [`PlaceCodeError`] when `within` is neither, or when the number is 0.
    pub fn added(within: &PlaceCode, number: u32) -> Result<PlaceCode, PlaceCodeError> {
        PlaceCode::parse(&format!("{within}-{number}"))
    }

    /// The code as it is written and stored.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether users added this place: it is not of the HCP and may be changed.
    pub fn is_added(&self) -> bool {
        self.0.contains('-')
    }

    /// The region it lies in, itself for a region, nothing for the nation.
    pub fn region(&self) -> Option<PlaceCode> {
        self.prefix(2)
    }

    /// The province or prefecture it lies in, itself for one, nothing above. A prefecture of arrondissements
    /// lies in the prefecture of its city, `06.141`.
    pub fn province(&self) -> Option<PlaceCode> {
        self.prefix(6)
    }

    fn prefix(&self, length: usize) -> Option<PlaceCode> {
        if self.0 == NATION {
            return None;
        }
        self.0.get(..length).map(|code| PlaceCode(code.to_owned()))
    }
}

/// Two figures, three, two, then one (a city) or two; a number after a dash only behind all four.
fn is_well_formed(code: &str) -> bool {
    if code == NATION {
        return true;
    }
    let (official, number) = match code.split_once('-') {
        Some((official, number)) => (official, Some(number)),
        None => (code, None),
    };
    let parts: Vec<&str> = official.split('.').collect();
    let lengths_agree = parts.iter().enumerate().all(|(at, part)| match at {
        0 | 2 => part.len() == 2,
        1 => part.len() == 3,
        3 => matches!(part.len(), 1 | 2),
        _ => false,
    });
    lengths_agree
        && parts.iter().all(|part| all_digits(part))
        && number.is_none_or(|n| parts.len() == 4 && is_count(n))
}

/// A number from 1 to 99 999 without zeros in front: one place has one code.
fn is_count(text: &str) -> bool {
    all_digits(text) && !text.starts_with('0') && (1..=5).contains(&text.len())
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

impl fmt::Display for PlaceCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for PlaceCode {
    type Err = PlaceCodeError;
    fn from_str(text: &str) -> Result<PlaceCode, PlaceCodeError> {
        PlaceCode::parse(text)
    }
}

impl TryFrom<String> for PlaceCode {
    type Error = PlaceCodeError;
    fn try_from(text: String) -> Result<PlaceCode, PlaceCodeError> {
        PlaceCode::parse(&text)
    }
}

impl From<PlaceCode> for String {
    fn from(code: PlaceCode) -> String {
        code.0
    }
}

impl AsRef<str> for PlaceCode {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// So that a map keyed by codes is asked with a text.
impl Borrow<str> for PlaceCode {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;

    #[test]
    fn every_form_of_the_census_is_a_code() {
        for code in [
            "MA",
            "05",
            "05.081",
            "05.081.03",
            "05.081.03.09",
            "06.141.01.0",
            "06.141.01.20",
            "05.081.03.09-4",
        ] {
            assert_eq!(PlaceCode::parse(code).unwrap().as_str(), code);
        }
        assert_eq!(PlaceCode::parse(" 07.427 ").unwrap().as_str(), "07.427");
    }

    #[test]
    fn what_a_spreadsheet_makes_of_a_code_is_refused_and_named() {
        let wrong = [
            "",
            "5",
            "5.081",
            "05081",
            "05.81",
            "05.081.",
            "05.081.03.091",
            "05.081-1",
            "05.081.03.09-",
            "ma",
            "05.081.03.09-0",
            "05.081.03.09-04",
            "05.081.03.09-4-5",
            "05.081.03.09.1",
            "٠٥",
            "05.081.03.09-123456",
        ];
        for text in wrong {
            assert_eq!(PlaceCode::parse(text), Err(PlaceCodeError(text.to_owned())), "{text}");
        }
    }

    #[test]
    fn a_douar_of_tabant_knows_where_it_lies() {
        let tabant = PlaceCode::parse("05.081.03.09").unwrap();
        let douar = PlaceCode::added(&tabant, 4).unwrap();
        assert_eq!(douar.as_str(), "05.081.03.09-4");
        assert!(douar.is_added() && !tabant.is_added());
        assert_eq!(douar.province().unwrap().as_str(), "05.081");
        assert_eq!(douar.region().unwrap().as_str(), "05");
    }

    #[test]
    fn nothing_is_added_below_a_province_or_a_douar_and_nothing_lies_above_the_nation() {
        let azilal = PlaceCode::parse("05.081").unwrap();
        assert!(PlaceCode::added(&azilal, 1).is_err());
        let douar = PlaceCode::parse("05.081.03.09-4").unwrap();
        assert!(PlaceCode::added(&douar, 1).is_err());
        assert_eq!(PlaceCode::nation().region(), None);
        assert_eq!(PlaceCode::parse("05").unwrap().province(), None);
    }

    #[test]
    fn a_code_is_checked_when_it_comes_from_json() {
        assert_eq!(serde_json::from_str::<PlaceCode>("\"07.427\"").unwrap().as_str(), "07.427");
        assert!(serde_json::from_str::<PlaceCode>("\"7.427\"").is_err());
    }
}
