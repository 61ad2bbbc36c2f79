//! What people do with audiences. They are the same for the whole nation.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("audience.read", Role::Reader);
pub const ADD: Verb = Verb::new("audience.add", Role::Coordinator);
pub const RENAME: Verb = Verb::new("audience.rename", Role::Coordinator);
pub const RETIRE: Verb = Verb::new("audience.retire", Role::Coordinator);
pub const RESTORE: Verb = Verb::new("audience.restore", Role::Coordinator);
/// Marks an audience as one that is counted and never listed, or no longer.
pub const GUARD: Verb = Verb::new("audience.guard", Role::Coordinator);

pub const VERBS: &[Verb] = &[READ, ADD, RENAME, RETIRE, RESTORE, GUARD];
