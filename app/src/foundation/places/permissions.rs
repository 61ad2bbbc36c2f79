//! What people do with places. The division is public knowledge: whoever signs in reads all of it.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("place.read", Role::Reader);
pub const ADD: Verb = Verb::new("place.add", Role::Officer);
pub const RENAME: Verb = Verb::new("place.rename", Role::Officer);
pub const ALIAS: Verb = Verb::new("place.alias", Role::Officer);
pub const UNALIAS: Verb = Verb::new("place.unalias", Role::Officer);

pub const VERBS: &[Verb] = &[READ, ADD, RENAME, ALIAS, UNALIAS];
