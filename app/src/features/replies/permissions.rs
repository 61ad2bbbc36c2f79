//! What is done with messages that come in: a gateway with its key hands them over.

use crate::foundation::Verb;

pub const RECEIVE: Verb = Verb::public("reply.receive");

pub const VERBS: &[Verb] = &[RECEIVE];
