//! Belonging to an organisation: as what, from when, to when. Nothing here touches the outside.

use super::PersonId;
use crate::foundation::{journal::Change, organisations::OrganisationId};
use chrono::NaiveDate;
use kit_db::{FromRow, id, text_column};

id!(
    /// A person in an organisation for a time.
    MembershipId
);

/// What somebody is in an organisation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum MemberRole {
    #[default]
    Member,
    President,
    VicePresident,
    Secretary,
    Treasurer,
    Adviser,
    Coordinator,
    /// Of a neighbourhood team.
    Animator,
    Staff,
    /// Stands in when a member cannot come.
    Alternate,
}

impl MemberRole {
    /// In the order of the choices.
    pub const ALL: [Self; 10] = [
        Self::Member,
        Self::President,
        Self::VicePresident,
        Self::Secretary,
        Self::Treasurer,
        Self::Adviser,
        Self::Coordinator,
        Self::Animator,
        Self::Staff,
        Self::Alternate,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::President => "president",
            Self::VicePresident => "vice_president",
            Self::Secretary => "secretary",
            Self::Treasurer => "treasurer",
            Self::Adviser => "adviser",
            Self::Coordinator => "coordinator",
            Self::Animator => "animator",
            Self::Staff => "staff",
            Self::Alternate => "alternate",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> String {
        format!("member-role-{}", self.as_str().replace('_', "-"))
    }
}

text_column!(MemberRole);

/// As what, and for how long; a day that nobody knows is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tenure {
    pub role: MemberRole,
    pub from: Option<NaiveDate>,
    pub to: Option<NaiveDate>,
}

/// Somebody in an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, FromRow)]
pub struct Membership {
    pub id: MembershipId,
    pub person: PersonId,
    pub organisation: OrganisationId,
    pub role: MemberRole,
    pub from_on: Option<NaiveDate>,
    pub to_on: Option<NaiveDate>,
}

/// Why a membership cannot end on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CannotEnd {
    #[error("it has ended already")]
    Ended,
    #[error("the day is before its first")]
    BeforeItBegan,
}

impl CannotEnd {
    /// The key of the sentence that says so.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ended => "person-membership-ended",
            Self::BeforeItBegan => "person-membership-ends-before",
        }
    }
}

impl Tenure {
    /// A member from this day on.
    pub fn from(day: NaiveDate) -> Self {
        Self { from: Some(day), ..Self::default() }
    }

    /// What the journal says of it, in the organisation of this name.
    pub fn told(&self, organisation: &str) -> Vec<Change> {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        Change::differing([
            Change::new("person-organisation", "", organisation),
            Change::new("person-member-role", "", self.role.key()),
            Change::new("person-member-from", "", day(self.from)),
            Change::new("person-member-to", "", day(self.to)),
        ])
    }
}

impl Membership {
    /// The same, ended on this day.
    pub fn ended(self, on: NaiveDate) -> Result<Self, CannotEnd> {
        match (self.to_on, self.from_on) {
            (Some(_), _) => Err(CannotEnd::Ended),
            (None, Some(from)) if on < from => Err(CannotEnd::BeforeItBegan),
            _ => Ok(Self { to_on: Some(on), ..self }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn a_membership_ends_once_and_not_before_it_began() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 3, day).unwrap_or_default();
        let now = DateTime::UNIX_EPOCH;
        let one = Membership {
            id: MembershipId::new(now),
            person: PersonId::new(now),
            organisation: OrganisationId::new(now),
            role: MemberRole::Treasurer,
            from_on: Some(day(10)),
            to_on: None,
        };
        assert_eq!(one.ended(day(9)), Err(CannotEnd::BeforeItBegan));
        let ended = one.ended(day(10));
        assert_eq!(ended.map(|one| one.to_on), Ok(Some(day(10))));
        assert_eq!(ended.and_then(|one| one.ended(day(11))), Err(CannotEnd::Ended));
    }
}
