//! What people do with reports.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("report.read", Role::Reader);

pub const VERBS: &[Verb] = &[READ];
