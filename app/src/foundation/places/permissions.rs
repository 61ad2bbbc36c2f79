//! What people do with places. The division is public knowledge: whoever signs in reads all of it.
use crate::foundation::{Verb, accounts::Area};

pub const READ: Verb = Verb::see("place.read", Area::Places);
pub const ADD: Verb = Verb::work("place.add", Area::Places);
pub const RENAME: Verb = Verb::work("place.rename", Area::Places);
pub const ALIAS: Verb = Verb::work("place.alias", Area::Places);
pub const UNALIAS: Verb = Verb::work("place.unalias", Area::Places);

pub const VERBS: &[Verb] = &[READ, ADD, RENAME, ALIAS, UNALIAS];
