//! The second factor: six figures that change every half minute, from a secret that a telephone shares; and the codes for
//! the day on which it is lost. Nothing here touches the outside.

use super::{Role, code::OneTimeCode};
use chrono::{DateTime, Utc};
use std::fmt::Write;
use totp_rs::{Builder, Totp};

/// How many recovery codes one gets.
pub const CODES: usize = 10;

/// What a telephone and the program both know: 160 bits.
#[derive(Clone, PartialEq, Eq)]
pub struct SharedSecret(Vec<u8>);

impl std::fmt::Debug for SharedSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SharedSecret(…)")
    }
}

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

impl SharedSecret {
    pub fn random() -> Self {
        Self(rand::random::<[u8; 20]>().to_vec())
    }

    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// As a telephone takes it from the keyboard: base 32.
    pub fn typed(&self) -> String {
        let groups = self.0.chunks(5).map(|group| {
            let bits = group.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            let letter =
                |n: u64| char::from(BASE32[usize::from((bits >> (35 - 5 * n) & 31) as u8)]);
            (0..8).map(letter).collect::<String>()
        });
        groups.collect()
    }

    /// The secret of a form that shows it, until the telephone has it.
    pub fn parse(text: &str) -> Option<Self> {
        let letters: Vec<u64> = text
            .bytes()
            .map(|byte| BASE32.iter().position(|letter| *letter == byte).map(|at| at as u64))
            .collect::<Option<_>>()?;
        let groups = letters.chunks(8).flat_map(|group| {
            let bits = group.iter().fold(0, |bits, five| bits << 5 | five);
            (0..5).map(move |n| (bits >> (32 - 8 * n) & 255) as u8)
        });
        (letters.len() == 32).then(|| Self(groups.collect()))
    }

    /// What the drawing says to a telephone.
    pub fn url(&self, product: &str, login: &str) -> String {
        let escaped = |text: &str| {
            text.bytes().fold(String::new(), |mut out, byte| {
                match byte {
                    b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => {
                        out.push(char::from(byte));
                    }
                    // Writing to a String cannot fail.
                    _ => {
                        let _ = write!(out, "%{byte:02X}");
                    }
                }
                out
            })
        };
        let (product, login, secret) = (escaped(product), escaped(login), self.typed());
        format!("otpauth://totp/{product}:{login}?secret={secret}&issuer={product}")
    }

    /// The step of these six figures, if they are those of now or of half a minute before or after, and later than `last`:
    /// figures that were used once open nothing again.
    pub fn step_of(&self, figures: &str, last: i64, now: DateTime<Utc>) -> Option<i64> {
        let figures: String = figures.chars().filter(char::is_ascii_digit).collect();
        let step = self.totp()?.check(&figures, u64::try_from(now.timestamp()).ok()?)?;
        i64::try_from(step).ok().filter(|step| *step > last)
    }

    fn totp(&self) -> Option<Totp> {
        Builder::new().with_secret(self.0.clone()).build().ok()
    }

    /// The six figures of now, for tests.
    #[cfg(test)]
    #[allow(clippy::unwrap_used)]
    pub fn figures(&self, now: DateTime<Utc>) -> String {
        self.totp().unwrap().generate(now.timestamp().unsigned_abs()).to_string()
    }
}

/// New recovery codes.
pub fn codes() -> Vec<OneTimeCode> {
    std::iter::repeat_with(OneTimeCode::random).take(CODES).collect()
}

/// Whether somebody with these roles meets names of people: then a password alone is not enough.
pub fn is_asked(roles: &[Role]) -> bool {
    roles
        .iter()
        .any(|role| role.sees_people() || role.level(super::Area::Accounts) > super::Level::Nothing)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;

    /// The first lines of the table in RFC 6238, appendix B, cut to six figures.
    #[test]
    fn the_figures_are_those_of_the_standard() {
        let secret = SharedSecret::from_bytes(b"12345678901234567890".to_vec());
        let at = |seconds| DateTime::from_timestamp(seconds, 0).unwrap();
        for (seconds, figures) in
            [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")]
        {
            assert_eq!(secret.step_of(figures, 0, at(seconds)), Some(seconds / 30));
            assert_eq!(secret.figures(at(seconds)), figures);
        }
        assert_eq!(secret.step_of("287 082", 0, at(59)), Some(1), "blanks do not matter");
        assert_eq!(secret.step_of("287082", 0, at(89)), Some(1), "a slow hand");
        assert_eq!(secret.step_of("287082", 0, at(149)), None, "too slow");
        assert_eq!(secret.step_of("287082", 1, at(59)), None, "used already");
        assert_eq!(secret.step_of("", 0, at(59)), None);
    }

    #[test]
    fn a_secret_comes_back_from_its_letters() {
        let secret = SharedSecret::from_bytes(b"12345678901234567890".to_vec());
        assert_eq!(secret.typed(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let other = SharedSecret::random();
        assert_eq!(SharedSecret::parse(&other.typed()), Some(other));
        assert_eq!(SharedSecret::parse("GEZDGNBVGY3TQOJ1"), None);
        let url = secret.url("قرب", "amina@azilal.example");
        assert!(
            url.starts_with("otpauth://totp/%D9%82%D8%B1%D8%A8:amina%40azilal.example?secret=GEZD")
        );
    }
}
