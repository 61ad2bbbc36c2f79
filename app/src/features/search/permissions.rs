//! Who may search; what is found is narrowed by the right to read each kind.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("search.read", Role::Reader);

pub const VERBS: &[Verb] = &[READ];
