//! The roles of the field, and the one table that says how far each may go in which area.

use super::{Area, Level};
use kit_db::text_column;

/// What a person is in a place and all below it. Their order says only which of several is shown beside a name; what a
/// role may is in [`Role::level`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Anybody, without signing in. Never granted.
    Visitor,
    /// A program that reads figures.
    ServiceToken,
    Press,
    /// Speaks for an association or a cooperative.
    OrganisationRepresentative,
    Reader,
    /// Gives a service's opinion on projects.
    ServiceReviewer,
    /// Sits in a local committee.
    CommitteeMember,
    CentreDirector,
    /// Of a neighbourhood team: facilitator, observer.
    FieldAgent,
    ProjectOfficer,
    CommunicationOfficer,
    TrainingOfficer,
    HeadOfDivision,
    ProvincialCoordinator,
    RegionalCoordinator,
    NationalCoordinator,
    Administrator,
}

/// How far each role goes: nothing, see, work, decide, govern.
#[rustfmt::skip]
const TABLE: [(Role, &str, [Level; 16]); 17] = {
    use Role::*;
    const N: Level = Level::Nothing;
    const S: Level = Level::See;
    const W: Level = Level::Work;
    const D: Level = Level::Decide;
    const G: Level = Level::Govern;
    [
        //                                                       own   people    particip. training  desk      centres   accounts  platform
        //                                                 public| places| organis.| programme| commun.| projects| results | journal |
        (Visitor,                    "visitor",                     [S, N, N, N, N, N, N, N, N, N, N, N, N, N, N, N]),
        (ServiceToken,               "service_token",               [S, W, S, N, N, N, S, N, S, N, N, N, S, N, N, N]),
        (Press,                      "press",                       [S, W, S, N, N, N, N, N, N, N, N, N, N, N, N, N]),
        (OrganisationRepresentative, "organisation_representative", [S, W, S, N, N, N, N, N, N, N, N, N, N, N, N, N]),
        (Reader,                     "reader",                      [S, W, S, S, S, S, S, S, S, N, S, S, S, N, N, N]),
        (ServiceReviewer,            "service_reviewer",            [S, W, S, N, N, S, S, N, S, N, W, S, S, N, N, N]),
        (CommitteeMember,            "committee_member",            [S, W, S, N, N, S, S, N, S, N, S, S, S, N, N, N]),
        (CentreDirector,             "centre_director",             [S, W, S, N, N, S, S, N, S, N, S, W, S, N, N, N]),
        (FieldAgent,                 "field_agent",                 [S, W, S, W, W, W, S, S, S, W, S, S, S, N, N, N]),
        (ProjectOfficer,             "project_officer",             [S, W, S, W, W, W, S, S, S, W, W, W, S, N, S, N]),
        (CommunicationOfficer,       "communication_officer",       [S, W, S, S, S, S, S, S, W, W, S, S, S, N, S, N]),
        (TrainingOfficer,            "training_officer",            [S, W, W, W, W, W, W, W, W, W, S, S, S, N, S, N]),
        (HeadOfDivision,             "head_of_division",            [S, W, W, W, W, W, D, W, W, D, D, D, D, D, S, N]),
        (ProvincialCoordinator,      "provincial_coordinator",      [S, W, W, D, D, D, D, D, D, D, D, D, D, D, S, N]),
        (RegionalCoordinator,        "regional_coordinator",        [S, W, W, D, D, D, D, D, D, D, D, D, D, D, S, N]),
        (NationalCoordinator,        "national_coordinator",        [S, W, D, D, D, D, D, D, D, D, D, D, D, D, S, N]),
        (Administrator,              "administrator",               [S, W, G, G, G, G, G, G, G, G, G, G, G, G, G, G]),
    ]
};

impl Role {
    /// From the least to the most.
    pub const ALL: [Self; 17] = {
        let mut all = [Self::Visitor; 17];
        let mut at = 0;
        while at < all.len() {
            all[at] = TABLE[at].0;
            at += 1;
        }
        all
    };

    /// Those that a person can be given.
    pub fn granted() -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(|role| *role != Self::Visitor)
    }

    /// How far this role goes in `area`.
    pub const fn level(self, area: Area) -> Level {
        TABLE[self as usize].2[area as usize]
    }

    /// Whether this role may read in `area`.
    pub fn may_see(self, area: Area) -> bool {
        self.level(area) >= Level::See
    }

    /// Whether this role may do whatever `other` may.
    pub fn covers(self, other: Self) -> bool {
        Area::ALL.into_iter().all(|area| self.level(area) >= other.level(area))
    }

    /// Whether this role meets names or phones of people.
    pub fn sees_people(self) -> bool {
        Area::ALL.into_iter().any(|area| area.holds_people() && self.may_see(area))
    }

    pub const fn as_str(self) -> &'static str {
        TABLE[self as usize].1
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Visitor => "role-visitor",
            Self::ServiceToken => "role-service-token",
            Self::Press => "role-press",
            Self::OrganisationRepresentative => "role-organisation-representative",
            Self::Reader => "role-reader",
            Self::ServiceReviewer => "role-service-reviewer",
            Self::CommitteeMember => "role-committee-member",
            Self::CentreDirector => "role-centre-director",
            Self::FieldAgent => "role-field-agent",
            Self::ProjectOfficer => "role-project-officer",
            Self::CommunicationOfficer => "role-communication-officer",
            Self::TrainingOfficer => "role-training-officer",
            Self::HeadOfDivision => "role-head-of-division",
            Self::ProvincialCoordinator => "role-provincial-coordinator",
            Self::RegionalCoordinator => "role-regional-coordinator",
            Self::NationalCoordinator => "role-national-coordinator",
            Self::Administrator => "role-administrator",
        }
    }
}

text_column!(Role);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_the_roles_and_areas() {
        for (at, (role, _, _)) in TABLE.iter().enumerate() {
            assert_eq!(*role as usize, at);
        }
        for (at, area) in Area::ALL.into_iter().enumerate() {
            assert_eq!(area as usize, at);
        }
    }

    #[test]
    fn press_and_committees_meet_no_names() {
        use Role::*;
        let without = [
            Visitor,
            ServiceToken,
            Press,
            OrganisationRepresentative,
            ServiceReviewer,
            CommitteeMember,
            CentreDirector,
        ];
        for role in Role::ALL {
            assert_eq!(role.sees_people(), !without.contains(&role), "{role:?}");
        }
    }

    #[test]
    fn an_administrator_covers_everybody_and_an_officer_no_coordinator() {
        assert!(Role::ALL.into_iter().all(|role| Role::Administrator.covers(role)));
        assert!(Role::ProvincialCoordinator.covers(Role::TrainingOfficer));
        assert!(!Role::TrainingOfficer.covers(Role::ProvincialCoordinator));
        assert!(!Role::Reader.covers(Role::TrainingOfficer));
    }
}
