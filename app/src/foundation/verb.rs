use super::accounts::Role;

/// The one name of something people do, and the least role that may do it.
///
/// The same word is the permission, the journal entry, the message key (`verb-session-close`), the span and the file:
/// `session.close` is in `actions/close.rs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verb {
    pub name: &'static str,
    pub least: Role,
}

impl Verb {
    pub const fn new(name: &'static str, least: Role) -> Self {
        Self { name, least }
    }

    /// The key of its words in the message files.
    pub fn key(&self) -> String {
        format!("verb-{}", self.name.replace('.', "-"))
    }
}
