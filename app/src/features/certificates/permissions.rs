//! What people do with certificates.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("certificate.read", Role::Reader);

pub const VERBS: &[Verb] = &[READ];
