//! What people do with places.
use crate::foundation::{Verb, accounts::Role};

pub const READ: Verb = Verb::new("place.read", Role::Reader);

pub const VERBS: &[Verb] = &[READ];
