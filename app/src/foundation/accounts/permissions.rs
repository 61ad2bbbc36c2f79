//! What people do with accounts.
use super::Area;
use crate::foundation::Verb;

pub const SIGN_IN: Verb = Verb::public("account.sign_in");
pub const SIGN_OUT: Verb = Verb::public("account.sign_out");
pub const SPEAK: Verb = Verb::public("account.speak");
/// One's own account.
pub const READ: Verb = Verb::own("account.read");
pub const FOUND: Verb = Verb::decide("account.found", Area::Accounts);
pub const GRANT: Verb = Verb::decide("account.grant", Area::Accounts);

pub const VERBS: &[Verb] = &[SIGN_IN, SIGN_OUT, SPEAK, READ, FOUND, GRANT];
