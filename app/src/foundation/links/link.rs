//! A link and its life. Nothing here touches the outside.

use super::Linkable;
use crate::foundation::accounts::AccountId;
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, id, uuid::Uuid};
use kit_lang::Lang;

id!(
    /// A signed link.
    LinkId
);

#[derive(Debug, Clone, FromRow)]
pub struct Link {
    pub id: LinkId,
    /// What it lets its bearer do: the name of a verb of `app::LINKABLE`.
    pub verb: String,
    /// On which page it is listed: a session, an event.
    pub kind: String,
    pub thing: Uuid,
    /// The one thing that may be answered by it.
    pub subject: Uuid,
    pub place: String,
    /// Who it was given to, as they were called then.
    pub bearer: String,
    /// Where it is sent; empty when it is handed over.
    pub mail: String,
    pub lang: String,
    /// Nothing yet while its letter has not gone out.
    pub hash: Option<Vec<u8>>,
    pub given_at: DateTime<Utc>,
    /// None for the program.
    pub given_by: Option<AccountId>,
    pub giver: String,
    pub ends_at: DateTime<Utc>,
    pub uses: i64,
    pub used_on: Option<NaiveDate>,
    /// The key of what was answered last.
    pub answer: String,
    pub revoked_at: Option<DateTime<Utc>>,
    /// 0 when whoever gave it may no longer do this themselves.
    pub upheld: i64,
}

/// What a link is today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its letter has not gone out.
    OnItsWay,
    Open,
    /// It was answered, and may be again.
    Answered,
    /// It was for one answer, which it had.
    Used,
    Expired,
    Revoked,
    /// Whoever gave it may no longer do themselves what it lets its bearer do.
    Dropped,
}

/// How the journal knows that something was done by a signed link; after it the bearer and the giver.
pub const BY_LINK: &str = "signed-link";

impl Link {
    pub fn standing(&self, repeated: bool, now: DateTime<Utc>) -> Standing {
        match self {
            _ if self.uses > 0 && !repeated => Standing::Used,
            _ if self.revoked_at.is_some() => Standing::Revoked,
            _ if self.ends_at <= now => Standing::Expired,
            _ if self.upheld == 0 => Standing::Dropped,
            _ if self.hash.is_none() => Standing::OnItsWay,
            _ if self.uses > 0 => Standing::Answered,
            _ => Standing::Open,
        }
    }

    pub fn linkable(&self) -> Option<&'static Linkable> {
        crate::app::LINKABLE.iter().find(|one| one.verb.name == self.verb && one.kind == self.kind)
    }

    pub fn lang(&self) -> Lang {
        Lang::from_code(&self.lang).unwrap_or_default()
    }

    /// Who acts when the bearer answers, as the journal keeps it.
    pub fn actor(&self) -> String {
        let plain = |name: &str| name.replace('\t', " ");
        format!("{BY_LINK}\t{}\t{}", plain(&self.bearer), plain(&self.giver))
    }
}

impl Standing {
    /// Whether its bearer may still answer.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Answered)
    }

    /// Whether somebody holds it or will: no second one is given.
    pub fn is_out(self) -> bool {
        matches!(self, Self::Open | Self::Answered | Self::OnItsWay)
    }

    /// The key of its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::OnItsWay => "link-on-its-way",
            Self::Open => "link-open",
            Self::Answered => "link-answered",
            Self::Used => "link-used",
            Self::Expired => "link-expired",
            Self::Revoked => "link-revoked",
            Self::Dropped => "link-dropped",
        }
    }

    /// The key of the sentence that the bearer reads when it opens nothing.
    pub fn told(self) -> &'static str {
        match self {
            Self::Used => "link-gone-used",
            Self::Expired => "link-gone-expired",
            // Why is nobody's business who only holds it.
            Self::Revoked | Self::Dropped => "link-gone-revoked",
            Self::OnItsWay | Self::Open | Self::Answered => "link-gone-over",
        }
    }

    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::OnItsWay => "wait",
            Self::Open => "live",
            Self::Answered | Self::Used => "done",
            Self::Expired => "draft",
            Self::Revoked | Self::Dropped => "stop",
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use chrono::Duration;

    fn link() -> Link {
        let now = DateTime::UNIX_EPOCH;
        Link {
            id: LinkId::new(now),
            verb: "session.answer".into(),
            kind: "session".into(),
            thing: Uuid::nil(),
            subject: Uuid::nil(),
            place: "05.081".into(),
            bearer: "Hasna\tBoukmaz".into(),
            mail: String::new(),
            lang: "ar".into(),
            hash: Some(vec![1]),
            given_at: now,
            given_by: None,
            giver: "Amina".into(),
            ends_at: now + Duration::days(7),
            uses: 0,
            used_on: None,
            answer: String::new(),
            revoked_at: None,
            upheld: 1,
        }
    }

    #[test]
    fn a_link_lives_until_it_is_used_revoked_or_over() {
        let now = DateTime::UNIX_EPOCH;
        assert_eq!(link().standing(false, now), Standing::Open);
        assert_eq!(Link { uses: 1, ..link() }.standing(false, now), Standing::Used);
        assert_eq!(Link { uses: 1, ..link() }.standing(true, now), Standing::Answered);
        assert_eq!(link().standing(true, now + Duration::days(7)), Standing::Expired);
        let revoked = Link { revoked_at: Some(now), ..link() };
        assert_eq!(revoked.standing(true, now), Standing::Revoked);
        assert_eq!(Link { upheld: 0, ..link() }.standing(true, now), Standing::Dropped);
        assert_eq!(Link { hash: None, ..link() }.standing(true, now), Standing::OnItsWay);
        assert_eq!(link().actor(), "signed-link\tHasna Boukmaz\tAmina");
    }
}
