//! What is done with messages that come in: a gateway with its key hands them over, a mail box is read.

use crate::foundation::{Verb, accounts::Area};

pub const RECEIVE: Verb = Verb::public("reply.receive");
/// What became of each, without its sender and its words. A mail box belongs to the installation.
pub const READ: Verb = Verb::govern("reply.read", Area::Platform);

pub const VERBS: &[Verb] = &[RECEIVE, READ];

/// Where what comes in is.
pub const PLACE: &str = "MA";
