//! What somebody reached in a test, as people write it.

use serde::{Deserialize, Serialize};

/// So many marks out of so many.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Score {
    pub score: f64,
    pub out_of: f64,
}

/// Why a text is no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WrongScore {
    #[error("it is no number")]
    Unreadable,
    #[error("it is more than there is to reach, or less than nothing")]
    OutOfRange,
}

/// What stands between the two numbers; the third is the Arabic "of", min.
const BETWEEN: [&str; 5] = ["/", "÷", "\u{645}\u{646}", "sur", "out of"];

/// The most marks a test has.
pub const MOST: f64 = 1_000.0;
/// Below this two scores are the same: marks are written with two decimals at most.
const HAIR: f64 = 1e-6;

impl Score {
    /// Reads `14`, `14,5`, `١٤٫٥`, `14/20`, `14 من 20` or `14 sur 20`; without the second number it is out of `usual`.
    pub fn read(text: &str, usual: f64) -> Result<Self, WrongScore> {
        let parts = BETWEEN.iter().find_map(|word| text.split_once(word));
        let (score, out_of) = match parts {
            Some((score, out_of)) => (number(score)?, number(out_of)?),
            None => (number(text)?, usual),
        };
        let possible = out_of > 0.0 && out_of <= MOST && score >= 0.0 && score <= out_of;
        if possible { Ok(Self { score, out_of }) } else { Err(WrongScore::OutOfRange) }
    }

    /// From 0 to 1.
    pub fn share(self) -> f64 {
        if self.out_of > 0.0 { self.score / self.out_of } else { 0.0 }
    }

    /// Whether it reaches this share of the marks.
    pub fn passes(self, share: f64) -> bool {
        self.score + HAIR >= share * self.out_of
    }

    pub fn same(self, other: Self) -> bool {
        (self.score - other.score).abs() < HAIR && (self.out_of - other.out_of).abs() < HAIR
    }

    /// As it is written on paper and in the journal: `14,5/20`.
    pub fn told(self) -> String {
        format!("{}/{}", figure(self.score), figure(self.out_of))
    }
}

impl WrongScore {
    /// The key of the sentence that tells a person why.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unreadable => "test-score-unreadable",
            Self::OutOfRange => "test-score-out-of-range",
        }
    }
}

/// With the decimals that it has, two at most, after a comma.
pub fn figure(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
}

/// A point is one of decimals here: nobody reaches a thousand.
fn number(text: &str) -> Result<f64, WrongScore> {
    let plain: String = text.trim().chars().filter_map(plain).collect();
    let value: f64 = plain.parse().map_err(|_| WrongScore::Unreadable)?;
    let known = !plain.is_empty() && plain.chars().all(|c| c.is_ascii_digit() || c == '.');
    if known { Ok((value * 100.0).round() / 100.0) } else { Err(WrongScore::Unreadable) }
}

/// Arabic-Indic figures and the signs before decimals as a program reads them; marks of direction are dropped.
fn plain(letter: char) -> Option<char> {
    match letter {
        '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{a0}' | '\u{202f}' => None,
        ',' | '٫' | '،' => Some('.'),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(letter) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(letter) - 0x6f0, 10),
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_read_as_people_write_it() {
        let fourteen = Ok(Score { score: 14.5, out_of: 20.0 });
        for text in ["14.5", "14,5", "١٤٫٥", "14,5/20", " 14,50 / 20 ", "14.5 من 20", "14,5 sur 20"]
        {
            assert_eq!(Score::read(text, 20.0), fourteen, "{text}");
        }
        assert_eq!(Score::read("7/10", 20.0), Ok(Score { score: 7.0, out_of: 10.0 }));
        assert_eq!(Score::read("0", 20.0), Ok(Score { score: 0.0, out_of: 20.0 }));
        for text in ["", "غائب", "14/", "1e3", "-3", "14 20", "inf", "NaN"] {
            assert_eq!(Score::read(text, 20.0), Err(WrongScore::Unreadable), "{text}");
        }
        for text in ["21", "14/0", "3/2000"] {
            assert_eq!(Score::read(text, 20.0), Err(WrongScore::OutOfRange), "{text}");
        }
    }

    #[test]
    fn the_half_is_reached_by_the_half() {
        let score = |score, out_of| Score { score, out_of };
        assert!(score(10.0, 20.0).passes(0.5) && !score(9.75, 20.0).passes(0.5));
        assert!(score(14.0, 20.0).passes(0.7), "0.7 times 20 is a hair above 14");
        assert_eq!(score(14.5, 20.0).told(), "14,5/20");
    }
}
