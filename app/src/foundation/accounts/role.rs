//! Roles, from the least to the most.

use kit_db::text_column;

/// What a person is in a place. Each role may do all that the ones before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Anybody, without signing in. Never granted.
    Visitor,
    Reader,
    Officer,
    Coordinator,
    Administrator,
}

impl Role {
    pub const ALL: [Self; 5] =
        [Self::Visitor, Self::Reader, Self::Officer, Self::Coordinator, Self::Administrator];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Visitor => "visitor",
            Self::Reader => "reader",
            Self::Officer => "officer",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == text)
    }

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Visitor => "role-visitor",
            Self::Reader => "role-reader",
            Self::Officer => "role-officer",
            Self::Coordinator => "role-coordinator",
            Self::Administrator => "role-administrator",
        }
    }
}

text_column!(Role);
