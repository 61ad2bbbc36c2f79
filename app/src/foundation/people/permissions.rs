//! What people do with people.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("person.read", Role::Reader);

pub const VERBS: &[Verb] = &[READ];
