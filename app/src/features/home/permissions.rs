//! Who has which part of the first page.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("home.read", Role::Reader);
/// What waits, waits for somebody who may act on it.
pub const ACT: Verb = Verb::new("home.act", Role::Officer);

pub const VERBS: &[Verb] = &[READ, ACT];
