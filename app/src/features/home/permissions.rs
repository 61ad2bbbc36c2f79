//! Who has which part of the first page: its parts ask for the right to read what they show.
use crate::foundation::{Verb, accounts::Area};

pub const READ: Verb = Verb::own("home.read");
/// What waits, waits for somebody who may act on it.
pub const ACT: Verb = Verb::work("home.act", Area::Training);

pub const VERBS: &[Verb] = &[READ, ACT];
