//! What people do with the head of their papers.

use crate::foundation::{Verb, accounts::Area};

pub const READ: Verb = Verb::see("letterhead.read", Area::Programme);
pub const SIGN: Verb = Verb::decide("letterhead.sign", Area::Programme);
pub const CLEAR: Verb = Verb::decide("letterhead.clear", Area::Programme);

pub const VERBS: &[Verb] = &[READ, SIGN, CLEAR];
