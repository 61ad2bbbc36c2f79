use super::accounts::{Area, Level, Role};

/// The one name of something people do, with the area it belongs to and the level it asks there.
///
/// The same word is the permission, the journal entry, the message key (`verb-session-close`), the span and the file:
/// `session.close` is in `actions/close.rs`. Which role has which level in an area is the table in `accounts/role.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verb {
    pub name: &'static str,
    pub area: Area,
    pub level: Level,
}

impl Verb {
    /// For anybody, without signing in.
    pub const fn public(name: &'static str) -> Self {
        Self { name, area: Area::Public, level: Level::See }
    }

    /// For whoever signs in.
    pub const fn own(name: &'static str) -> Self {
        Self { name, area: Area::Own, level: Level::Work }
    }

    /// To read.
    pub const fn see(name: &'static str, area: Area) -> Self {
        Self { name, area, level: Level::See }
    }

    /// The work of each day.
    pub const fn work(name: &'static str, area: Area) -> Self {
        Self { name, area, level: Level::Work }
    }

    /// What binds others.
    pub const fn decide(name: &'static str, area: Area) -> Self {
        Self { name, area, level: Level::Decide }
    }

    /// What holds for the whole installation.
    pub const fn govern(name: &'static str, area: Area) -> Self {
        Self { name, area, level: Level::Govern }
    }

    /// Whether it is for anybody, without signing in.
    pub const fn is_public(&self) -> bool {
        matches!(self.area, Area::Public)
    }

    /// The key of its words in the message files.
    pub fn key(&self) -> String {
        format!("verb-{}", self.name.replace('.', "-"))
    }
}

impl Role {
    /// Whether this role may do `verb`, where it is held.
    pub fn may(self, verb: Verb) -> bool {
        self.level(verb.area) >= verb.level
    }
}
