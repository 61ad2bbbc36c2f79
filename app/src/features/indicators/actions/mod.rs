//! What is done with targets, one file a verb.

mod edit;
mod set;

pub use edit::{Edited, edit};
pub use set::{NewTarget, set};
