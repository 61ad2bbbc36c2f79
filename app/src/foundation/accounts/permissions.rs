//! What people do with accounts.
use super::Role;
use crate::foundation::Verb;

pub const SIGN_IN: Verb = Verb::new("account.sign_in", Role::Visitor);
pub const SIGN_OUT: Verb = Verb::new("account.sign_out", Role::Visitor);
pub const SPEAK: Verb = Verb::new("account.speak", Role::Visitor);
/// One's own account.
pub const READ: Verb = Verb::new("account.read", Role::Reader);
pub const FOUND: Verb = Verb::new("account.found", Role::Administrator);
pub const GRANT: Verb = Verb::new("account.grant", Role::Administrator);

pub const VERBS: &[Verb] = &[SIGN_IN, SIGN_OUT, SPEAK, READ, FOUND, GRANT];
