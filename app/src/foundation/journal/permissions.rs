//! Who may read the journal.
use crate::foundation::{Verb, accounts::Area};

pub const READ: Verb = Verb::see("journal.read", Area::Journal);

pub const VERBS: &[Verb] = &[READ];
