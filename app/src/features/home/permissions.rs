//! What people do with home.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("home.read", Role::Reader);

pub const VERBS: &[Verb] = &[READ];
