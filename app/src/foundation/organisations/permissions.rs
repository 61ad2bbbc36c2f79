//! What people do with organisations.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("organisation.read", Role::Reader);

pub const VERBS: &[Verb] = &[READ];
