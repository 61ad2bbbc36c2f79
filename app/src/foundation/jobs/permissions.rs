//! What people do with jobs.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("job.read", Role::Administrator);

pub const VERBS: &[Verb] = &[READ];
