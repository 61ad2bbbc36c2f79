//! The roll of a session: everybody who took part, how often they were there, and the certificate they have.

use super::{CertificateId, certificate::Refusal, store};
use crate::{
    features::training::{self, Session, SessionState},
    foundation::{Error, events::RegistrationId, people::PersonId},
    layout::ListQuery,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads};
use std::collections::HashMap;

/// How much of a session one must be there for: a ratio of its half-days, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    pub share: f64,
}

/// A participant, with the last of their certificates from this session.
#[derive(Debug, Clone, FromRow)]
pub struct Taker {
    pub registration: RegistrationId,
    pub person: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    /// `f`, `m` or nothing.
    pub sex: Option<String>,
    pub certificate: Option<CertificateId>,
    pub number: Option<String>,
    pub issued_at: Option<DateTime<Utc>>,
    pub revoked_at: Option<DateTime<Utc>>,
}

/// A line of the roll.
#[derive(Debug, Clone)]
pub struct Entry {
    pub taker: Taker,
    /// Half-days, present or late.
    pub attended: i64,
    /// Half-days in all.
    pub of: i64,
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
    /// Was not there often enough.
    Short,
}

#[derive(Debug, Clone)]
pub struct Roll {
    pub rule: Rule,
    pub entries: Vec<Entry>,
}

impl Rule {
    pub fn of(session: &Session) -> Self {
        Self { share: session.certificate_share }
    }

    /// The half-days one must be there for, out of `of`. The share is a decimal number as people write it, so that a
    /// hair above a whole number is that number.
    pub fn needs(self, of: i64) -> i64 {
        let needed = (self.share * of as f64 - 1e-6).ceil();
        (needed as i64).max(1)
    }

    pub fn is_fulfilled(self, attended: i64, of: i64) -> bool {
        of > 0 && attended >= self.needs(of)
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

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Waiting => "certificate-state-waiting",
            Self::Valid => "certificate-state-valid",
            Self::Revoked => "certificate-state-revoked",
            Self::Short => "certificate-state-short",
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

impl Entry {
    pub fn new(taker: Taker, (attended, of): (i64, i64), rule: Rule) -> Self {
        let standing = match (taker.certificate, taker.revoked_at) {
            (Some(_), None) => Standing::Valid,
            (Some(_), Some(_)) => Standing::Revoked,
            (None, _) if rule.is_fulfilled(attended, of) => Standing::Waiting,
            (None, _) => Standing::Short,
        };
        Self { taker, attended, of, standing }
    }

    fn answers(&self, words: &str) -> bool {
        let taker = &self.taker;
        let names = kit_words::fold(&format!("{} {}", taker.name_ar, taker.name_fr));
        let number = taker.number.as_deref().unwrap_or_default();
        words.split(' ').all(|word| names.contains(word)) || kit_words::fold(number).contains(words)
    }
}

impl Roll {
    pub fn count(&self, standing: Standing) -> usize {
        self.entries.iter().filter(|entry| entry.standing == standing).count()
    }

    /// Who fulfils the rule and has no certificate: all of them, or those among the chosen.
    pub fn waiting(&self, chosen: Option<&[RegistrationId]>) -> Vec<&Entry> {
        let wanted = |entry: &&Entry| {
            let chosen = chosen.is_none_or(|chosen| chosen.contains(&entry.taker.registration));
            entry.standing == Standing::Waiting && chosen
        };
        self.entries.iter().filter(wanted).collect()
    }

    /// The lines that the reader asked for, in the order asked for.
    pub fn narrowed(&self, list: &ListQuery) -> Vec<&Entry> {
        let (words, standing) = (kit_words::fold(&list.q), list.filter("state"));
        let mut found: Vec<&Entry> = self
            .entries
            .iter()
            .filter(|entry| standing.is_empty() || entry.standing.as_str() == standing)
            .filter(|entry| words.is_empty() || entry.answers(&words))
            .collect();
        match list.sorted_by() {
            "attended" => found.sort_by_key(|entry| entry.attended),
            "number" => found.sort_by(|one, other| one.taker.number.cmp(&other.taker.number)),
            "state" => found.sort_by_key(|entry| entry.standing),
            _ => {}
        }
        if list.desc {
            found.reverse();
        }
        found
    }
}

/// Certificates are for sessions that are closed: nobody marks a half-day after.
pub fn closed(session: &Session) -> Result<(), Refusal> {
    if session.state == SessionState::Closed { Ok(()) } else { Err(Refusal::SessionOpen) }
}

/// The roll of a session, in the alphabet of the reader.
pub async fn roll(tx: &impl Reads, session: &Session, lang: kit_lang::Lang) -> Result<Roll, Error> {
    let rule = Rule::of(session);
    let shares = training::shares(tx, session).await?;
    let shares: HashMap<RegistrationId, (i64, i64)> =
        shares.into_iter().map(|share| (share.registration, (share.attended, share.of))).collect();
    let takers = store::takers(tx, session.id, lang).await?;
    let entries = takers.into_iter().map(|taker| {
        let share = shares.get(&taker.registration).copied().unwrap_or_default();
        Entry::new(taker, share, rule)
    });
    Ok(Roll { rule, entries: entries.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_half_days_is_rounded_up_to_whole_ones() {
        let rule = Rule { share: 0.8 };
        assert_eq!((rule.needs(8), rule.needs(5), rule.needs(10), rule.needs(1)), (7, 4, 8, 1));
        assert!(rule.is_fulfilled(7, 8) && !rule.is_fulfilled(6, 8));
        assert_eq!(Rule { share: 0.7 }.needs(10), 7);
        assert_eq!(Rule { share: 1.0 }.needs(8), 8);
    }

    #[test]
    fn nobody_has_a_right_by_staying_away() {
        assert!(!Rule { share: 0.0 }.is_fulfilled(0, 8));
        assert!(!Rule { share: 0.8 }.is_fulfilled(0, 0));
    }
}
