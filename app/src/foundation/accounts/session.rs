//! How long a signed-in browser stays so. Nothing here touches the outside.

use super::{AccountId, Area, Level, Role};
use chrono::{DateTime, Duration, Utc};
use kit_db::text_column;

/// A session ends when it is not used for a while, and in any case after a longer while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifetime {
    pub idle: Duration,
    pub whole: Duration,
}

impl Lifetime {
    /// The shortest that one of the roles asks for: the more somebody may do, the sooner a forgotten screen locks itself.
    pub fn of(roles: &[Role]) -> Self {
        let least = roles.iter().map(|role| Self::of_role(*role)).min_by_key(|one| one.idle);
        least.unwrap_or(Self { idle: Duration::hours(12), whole: Duration::days(7) })
    }

    fn of_role(role: Role) -> Self {
        if role.level(Area::Platform) == Level::Govern {
            Self { idle: Duration::minutes(30), whole: Duration::hours(8) }
        } else if role.level(Area::Accounts) >= Level::Decide {
            Self { idle: Duration::hours(2), whole: Duration::hours(12) }
        } else if role.sees_people() {
            Self { idle: Duration::hours(12), whole: Duration::days(7) }
        } else {
            Self { idle: Duration::days(2), whole: WHOLE_MOST }
        }
    }
}

/// The longest that any session lives: that of its cookie.
pub const WHOLE_MOST: Duration = Duration::days(30);

/// Whether a browser that gave the right password is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// The second factor is still to be shown: it opens nothing but the page that asks for it.
    Factor,
    Open,
}

impl Stage {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Factor => "factor",
            Self::Open => "open",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Factor, Self::Open].into_iter().find(|stage| stage.as_str() == text)
    }
}

text_column!(Stage);

/// A session about to begin.
pub struct NewSession<'a> {
    /// The hash of its token.
    pub token: Vec<u8>,
    pub account: AccountId,
    pub csrf: &'a str,
    pub stage: Stage,
    pub lifetime: Lifetime,
    pub address: &'a str,
    /// What the browser calls itself.
    pub agent: &'a str,
}

/// How long after it was last noted the use of a session is noted again: a write at each page would queue behind the writers.
pub fn is_to_be_noted(seen_at: DateTime<Utc>, idle: Duration, now: DateTime<Utc>) -> bool {
    now - seen_at > Duration::minutes(10).min(idle / 6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_guarded_role_decides() {
        let minutes = |roles: &[Role]| Lifetime::of(roles).idle.num_minutes();
        assert_eq!(minutes(&[Role::TrainingOfficer, Role::Administrator]), 30);
        assert_eq!(minutes(&[Role::Press, Role::ProvincialCoordinator]), 120);
        assert_eq!(minutes(&[Role::Reader]), 720);
        assert!(minutes(&[Role::Press]) > minutes(&[Role::Reader]));
        assert_eq!(Lifetime::of(&[]).whole, Duration::days(7));
    }
}
