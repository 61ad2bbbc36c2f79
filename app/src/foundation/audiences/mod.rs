//! Audiences: to whom a programme speaks, in three tiers and the groups beside them.
//!
//! The groups that the field knows are shipped and may be renamed, retired or added to. A person belongs to as many as they do; a need, a
//! line of a plan, a seat and a registration name one. Members of one marked sensitive are counted and never listed.

mod audience;
mod store;

pub use audience::{Audience, Tier};
pub use store::{all, choices, find};
