//! Who may search; what is found is narrowed by the right to read each kind.
use crate::foundation::Verb;

pub const READ: Verb = Verb::own("search.read");

pub const VERBS: &[Verb] = &[READ];
