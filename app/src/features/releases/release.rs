//! A release and its life. Nothing here touches the outside.

use crate::foundation::{
    Error,
    accounts::AccountId,
    events::EventId,
    journal::Change,
    people::{in_other_script, in_script_of},
    word,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, id};
use kit_lang::Lang;

id!(
    /// A release.
    ReleaseId
);

word!(
    /// What is being done about its words.
    State, "release-state-{}", {
        Draft => "draft",
        Submitted => "submitted",
        Approved => "approved",
        Withdrawn => "withdrawn",
    }
);

word!(
    /// How it stands at a moment: an approved one is under embargo or public by the clock alone.
    Standing, "release-standing-{}", {
        Draft => "draft",
        Submitted => "submitted",
        Embargo => "embargo",
        Public => "public",
        Withdrawn => "withdrawn",
    }
);

impl Standing {
    /// `from`: from when on its last version is public.
    pub fn of(state: State, from: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        match state {
            State::Draft => Self::Draft,
            State::Submitted => Self::Submitted,
            State::Withdrawn => Self::Withdrawn,
            State::Approved if from.is_some_and(|from| from <= now) => Self::Public,
            State::Approved => Self::Embargo,
        }
    }

    /// The shape and colour of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "note",
            Self::Embargo => "wait",
            Self::Public => "done",
            Self::Withdrawn => "stop",
        }
    }
}

/// What a place tells the press, as it is being written.
#[derive(Debug, Clone, PartialEq, FromRow)]
pub struct Release {
    pub id: ReleaseId,
    pub place: String,
    pub event: Option<EventId>,
    pub title_ar: String,
    pub text_ar: String,
    pub title_fr: String,
    pub text_fr: String,
    pub background_ar: String,
    pub background_fr: String,
    pub glossary_ar: String,
    pub glossary_fr: String,
    pub contact: String,
    pub embargo: Option<DateTime<Utc>>,
    pub year: i64,
    /// As stored; [`super::figure::chosen`] reads them.
    pub figures: String,
    pub state: State,
    pub correction: String,
    pub withdrawn_why: String,
    pub withdrawn_at: Option<DateTime<Utc>>,
    pub made_by: Option<AccountId>,
    pub edited_by: Option<AccountId>,
    pub submitted_by: Option<AccountId>,
    pub version: i64,
    pub made_at: DateTime<Utc>,
}

/// A release on its way in, or after an edit.
#[derive(Debug, Clone, PartialEq)]
pub struct NewRelease {
    pub place: String,
    pub event: Option<EventId>,
    pub title_ar: String,
    pub text_ar: String,
    pub title_fr: String,
    pub text_fr: String,
    pub background_ar: String,
    pub background_fr: String,
    pub glossary_ar: String,
    pub glossary_fr: String,
    pub contact: String,
    pub embargo: Option<DateTime<Utc>>,
    pub year: i64,
    pub figures: String,
}

/// Why something may not be done with a release now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Cannot {
    #[error("it is no draft")]
    NotDraft,
    #[error("nobody handed it in")]
    NotSubmitted,
    #[error("whoever wrote, changed or handed it in does not approve it")]
    OwnHand,
    #[error("it was not approved")]
    NotApproved,
    #[error("it was withdrawn")]
    Withdrawn,
}

impl From<Cannot> for Error {
    fn from(cannot: Cannot) -> Self {
        Self::Conflict(match cannot {
            Cannot::NotDraft => "release-not-draft",
            Cannot::NotSubmitted => "release-not-submitted",
            Cannot::OwnHand => "release-own-hand",
            Cannot::NotApproved => "release-not-approved",
            Cannot::Withdrawn => "release-is-withdrawn",
        })
    }
}

type Next = Result<Release, Cannot>;

impl Release {
    pub fn title(&self, lang: Lang) -> &str {
        in_script_of(lang, &self.title_ar, &self.title_fr)
    }

    pub fn other_title(&self, lang: Lang) -> &str {
        in_other_script(lang, &self.title_ar, &self.title_fr)
    }

    /// Whether it is a press file: more than a title and a text.
    pub fn is_file(&self) -> bool {
        let more = [&self.background_ar, &self.background_fr, &self.glossary_ar, &self.glossary_fr];
        !self.figures.is_empty() || more.iter().any(|text| !text.is_empty())
    }

    /// Whether this account had a hand in it: approving is for somebody else.
    pub fn is_of(&self, account: Option<AccountId>) -> bool {
        let hands = [self.made_by, self.edited_by, self.submitted_by];
        account.is_none() || hands.contains(&account)
    }

    pub fn may_edit(&self) -> Result<(), Cannot> {
        match self.state {
            State::Draft => Ok(()),
            State::Withdrawn => Err(Cannot::Withdrawn),
            State::Submitted | State::Approved => Err(Cannot::NotDraft),
        }
    }

    pub fn submitted(self, by: Option<AccountId>) -> Next {
        self.may_edit()?;
        Ok(Self { state: State::Submitted, submitted_by: by, ..self })
    }

    pub fn sent_back(self) -> Next {
        match self.state {
            State::Submitted => Ok(Self { state: State::Draft, submitted_by: None, ..self }),
            _ => Err(Cannot::NotSubmitted),
        }
    }

    pub fn approved(self, by: Option<AccountId>) -> Next {
        match self.state {
            State::Submitted if self.is_of(by) => Err(Cannot::OwnHand),
            State::Submitted => Ok(Self { state: State::Approved, ..self }),
            _ => Err(Cannot::NotSubmitted),
        }
    }

    /// A draft again, for the reason that readers of the next version are told.
    pub fn corrected(self, by: Option<AccountId>, why: &str) -> Next {
        match self.state {
            State::Approved => Ok(Self {
                state: State::Draft,
                correction: why.to_owned(),
                edited_by: by,
                submitted_by: None,
                ..self
            }),
            State::Withdrawn => Err(Cannot::Withdrawn),
            State::Draft | State::Submitted => Err(Cannot::NotApproved),
        }
    }

    /// Given up for good, whatever its state; the reason stands where its text stood.
    pub fn withdrawn(self, why: &str, now: DateTime<Utc>) -> Next {
        match self.state {
            State::Withdrawn => Err(Cannot::Withdrawn),
            _ => Ok(Self {
                state: State::Withdrawn,
                withdrawn_why: why.to_owned(),
                withdrawn_at: Some(now),
                ..self
            }),
        }
    }

    /// What an edit would change, for the journal: long texts by their beginning.
    pub fn changes(&self, new: &NewRelease) -> Vec<Change> {
        let at = |at: Option<DateTime<Utc>>| at.map(|at| at.to_rfc3339()).unwrap_or_default();
        let changes = Change::differing([
            Change::new("release-title-ar", &self.title_ar, &new.title_ar),
            Change::new("release-title-fr", &self.title_fr, &new.title_fr),
            Change::new("release-place", &self.place, &new.place),
            Change::new("release-text-ar", &self.text_ar, &new.text_ar),
            Change::new("release-text-fr", &self.text_fr, &new.text_fr),
            Change::new("release-background-ar", &self.background_ar, &new.background_ar),
            Change::new("release-background-fr", &self.background_fr, &new.background_fr),
            Change::new("release-glossary-ar", &self.glossary_ar, &new.glossary_ar),
            Change::new("release-glossary-fr", &self.glossary_fr, &new.glossary_fr),
            Change::new("release-contact", &self.contact, &new.contact),
            Change::new("release-embargo", at(self.embargo), at(new.embargo)),
            Change::new("release-year", self.year, new.year),
            Change::new("release-figures", &self.figures, &new.figures),
        ]);
        changes.into_iter().map(Change::shortened).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Standing, State};
    use chrono::{TimeDelta, TimeZone, Utc};

    #[test]
    fn an_approved_release_is_public_from_the_very_moment_on() {
        let hour = Utc.with_ymd_and_hms(2026, 11, 23, 9, 0, 0).unwrap();
        let at = |now| Standing::of(State::Approved, Some(hour), now);
        assert_eq!(at(hour - TimeDelta::seconds(1)), Standing::Embargo);
        assert_eq!(at(hour), Standing::Public);
        assert_eq!(Standing::of(State::Approved, None, hour), Standing::Embargo);
        assert_eq!(Standing::of(State::Withdrawn, Some(hour), hour), Standing::Withdrawn);
    }
}
