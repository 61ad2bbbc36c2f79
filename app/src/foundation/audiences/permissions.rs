//! What people do with audiences. They are the same for the whole nation.
use crate::foundation::{Verb, accounts::Area};

pub const READ: Verb = Verb::see("audience.read", Area::Programme);
pub const ADD: Verb = Verb::decide("audience.add", Area::Programme);
pub const RENAME: Verb = Verb::decide("audience.rename", Area::Programme);
pub const RETIRE: Verb = Verb::decide("audience.retire", Area::Programme);
pub const RESTORE: Verb = Verb::decide("audience.restore", Area::Programme);
/// Marks an audience as one that is counted and never listed, or no longer.
pub const GUARD: Verb = Verb::decide("audience.guard", Area::People);

pub const VERBS: &[Verb] = &[READ, ADD, RENAME, RETIRE, RESTORE, GUARD];
