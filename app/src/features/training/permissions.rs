//! What people do with training.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("session.read", Role::Reader);

pub const VERBS: &[Verb] = &[READ];
