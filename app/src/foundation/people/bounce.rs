//! An address that takes no mail. Nothing here touches the outside.

use super::store::Bounces;
use chrono::{DateTime, Duration, Utc};

/// What a server said of a letter that came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounce<'a> {
    pub address: &'a str,
    /// Nothing sent there will ever arrive.
    pub hard: bool,
    pub code: &'a str,
    pub said: &'a str,
}

/// So many letters in a row that came back for a reason that may pass are as good as one that never will.
const MOST_SOFT: i64 = 3;

/// After so long without one the count begins again: a mail box was full, and is not any more.
const FORGOTTEN: Duration = Duration::days(180);

impl Bounces {
    /// What is known after one more letter came back.
    pub fn after(before: Option<Self>, bounce: &Bounce<'_>, now: DateTime<Utc>) -> Self {
        let recent = before.filter(|one| one.last_at + FORGOTTEN > now || one.stopped_at.is_some());
        let (soft, stopped_at) = recent.map_or((0, None), |one| (one.soft, one.stopped_at));
        let soft = soft + i64::from(!bounce.hard);
        let stops = bounce.hard || soft >= MOST_SOFT;
        Self {
            address: bounce.address.to_owned(),
            soft,
            stopped_at: stopped_at.or(stops.then_some(now)),
            code: bounce.code.to_owned(),
            said: bounce.said.to_owned(),
            last_at: now,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounce(hard: bool) -> Bounce<'static> {
        Bounce { address: "zineb@azilal.example", hard, code: "5.1.1", said: "no such user" }
    }

    #[test]
    fn one_that_is_for_good_stops_mail_and_others_when_they_are_several() {
        let now = DateTime::UNIX_EPOCH;
        assert_eq!(Bounces::after(None, &bounce(true), now).stopped_at, Some(now));
        let first = Bounces::after(None, &bounce(false), now);
        let second = Bounces::after(Some(first.clone()), &bounce(false), now);
        assert_eq!((first.stopped_at, second.stopped_at), (None, None));
        let third = Bounces::after(Some(second.clone()), &bounce(false), now);
        assert_eq!((third.soft, third.stopped_at), (3, Some(now)));
        let later = now + Duration::days(181);
        let again = Bounces::after(Some(second), &bounce(false), later);
        assert_eq!((again.soft, again.stopped_at), (1, None));
        let still = Bounces::after(Some(third), &bounce(false), later);
        assert_eq!(still.stopped_at, Some(now));
    }
}
