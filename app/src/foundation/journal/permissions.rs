//! Who may read the journal.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("journal.read", Role::Officer);

pub const VERBS: &[Verb] = &[READ];
