//! The roll of a session: everybody who took part, what they did for a certificate, and the one they have.

use super::{CertificateId, Kind, certificate::Refusal, score::Score, store};
use crate::{
    features::training::{Session, SessionState},
    foundation::{Error, events::RegistrationId, people::PersonId},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads};

/// What earns a certificate of one kind in one session.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    pub kind: Kind,
    /// How much of the session one must be there for: a ratio of its half-days, from 0 to 1.
    pub share: f64,
    /// The half-days there are.
    pub of: i64,
    /// The ratio of the marks that passes the test, from 0 to 1; none when the session has no test.
    pub pass: Option<f64>,
}

/// A participant, with the last of their certificates of one kind from this session.
#[derive(Debug, Clone, FromRow)]
pub struct Taker {
    pub registration: RegistrationId,
    pub person: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    /// `f`, `m` or nothing.
    pub sex: Option<String>,
    /// Half-days, present or late.
    pub attended: i64,
    pub score: Option<f64>,
    pub out_of: Option<f64>,
    pub taken_on: Option<chrono::NaiveDate>,
    pub certificate: Option<CertificateId>,
    pub number: Option<String>,
    pub issued_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

/// A line of the roll.
#[derive(Debug, Clone)]
pub struct Entry {
    pub taker: Taker,
    pub rule: Rule,
    pub standing: Standing,
}

/// Where a participant stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Fulfils the rule and has none: the next issue is for them.
    Waiting,
    Valid,
    /// Was revoked; only a replacement, asked for by name, gives another.
    Revoked,
    /// Was not there often enough, or did not pass.
    Short,
}

/// How many stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, FromRow)]
pub struct Counts {
    pub waiting: i64,
    pub valid: i64,
    pub revoked: i64,
    pub short: i64,
}

impl Rule {
    /// The half-days one must be there for. The share is a decimal number as people write it, so that a hair above a
    /// whole number is that number.
    pub fn needs(self) -> i64 {
        let needed = (self.share * self.of as f64 - 1e-6).ceil();
        (needed as i64).max(1)
    }

    /// Nobody has a right by staying away, nor by a test that there was not.
    pub fn is_fulfilled(self, attended: i64, score: Option<Score>) -> bool {
        match self.kind {
            Kind::Participation => self.of > 0 && attended >= self.needs(),
            Kind::Competence => {
                score.zip(self.pass).is_some_and(|(score, pass)| score.passes(pass))
            }
        }
    }
}

impl Standing {
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Valid, Self::Revoked, Self::Short];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Valid => "valid",
            Self::Revoked => "revoked",
            Self::Short => "short",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|standing| standing.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self, kind: Kind) -> &'static str {
        match (self, kind) {
            (Self::Waiting, _) => "certificate-state-waiting",
            (Self::Valid, _) => "certificate-state-valid",
            (Self::Revoked, _) => "certificate-state-revoked",
            (Self::Short, Kind::Participation) => "certificate-state-short",
            (Self::Short, Kind::Competence) => "certificate-state-not-passed",
        }
    }

    pub fn tone(self) -> &'static str {
        match self {
            Self::Waiting => "wait",
            Self::Valid => "done",
            Self::Revoked => "stop",
            Self::Short => "draft",
        }
    }
}

impl Taker {
    pub fn score(&self) -> Option<Score> {
        let (score, out_of) = self.score.zip(self.out_of)?;
        Some(Score { score, out_of })
    }
}

impl Entry {
    pub fn new(taker: Taker, rule: Rule) -> Self {
        let standing = match (taker.certificate, taker.revoked_at) {
            (Some(_), None) => Standing::Valid,
            (Some(_), Some(_)) => Standing::Revoked,
            (None, _) if rule.is_fulfilled(taker.attended, taker.score()) => Standing::Waiting,
            (None, _) => Standing::Short,
        };
        Self { taker, rule, standing }
    }

    /// Whether a certificate of this kind may be given today.
    pub fn earned(&self) -> bool {
        self.rule.is_fulfilled(self.taker.attended, self.taker.score())
    }
}

impl Counts {
    pub fn of(&self, standing: Standing) -> i64 {
        match standing {
            Standing::Waiting => self.waiting,
            Standing::Valid => self.valid,
            Standing::Revoked => self.revoked,
            Standing::Short => self.short,
        }
    }

    pub fn all(&self) -> i64 {
        Standing::ALL.iter().map(|standing| self.of(*standing)).sum()
    }
}

/// Certificates are for sessions that are closed: nobody marks a half-day after.
pub fn closed(session: &Session) -> Result<(), Refusal> {
    if session.state == SessionState::Closed { Ok(()) } else { Err(Refusal::SessionOpen) }
}

/// What earns a certificate of this kind in this session.
pub async fn rule(tx: &impl Reads, session: &Session, kind: Kind) -> Result<Rule, Error> {
    let (of, pass) = (store::half_days(tx, session.id).await?, store::pass(tx, session.id).await?);
    Ok(Rule { kind, share: session.certificate_share, of, pass })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(share: f64, of: i64) -> Rule {
        Rule { kind: Kind::Participation, share, of, pass: None }
    }

    #[test]
    fn a_share_of_half_days_is_rounded_up_to_whole_ones() {
        let needs = |of| rule(0.8, of).needs();
        assert_eq!((needs(8), needs(5), needs(10), needs(1)), (7, 4, 8, 1));
        assert!(rule(0.8, 8).is_fulfilled(7, None) && !rule(0.8, 8).is_fulfilled(6, None));
        assert_eq!((rule(0.7, 10).needs(), rule(1.0, 8).needs()), (7, 8));
    }

    #[test]
    fn nobody_has_a_right_by_staying_away() {
        assert!(!rule(0.0, 8).is_fulfilled(0, None));
        assert!(!rule(0.8, 0).is_fulfilled(0, None));
    }

    #[test]
    fn competence_is_what_the_test_says_and_no_test_says_nothing() {
        let rule = |pass| Rule { kind: Kind::Competence, pass, ..rule(0.8, 8) };
        let score = |score| Some(Score { score, out_of: 20.0 });
        assert!(rule(Some(0.5)).is_fulfilled(0, score(10.0)));
        assert!(!rule(Some(0.5)).is_fulfilled(8, score(9.5)));
        assert!(!rule(Some(0.5)).is_fulfilled(8, None));
        assert!(!rule(None).is_fulfilled(8, score(20.0)));
    }
}
