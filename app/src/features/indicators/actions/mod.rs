//! What is done with targets, one file a verb.

mod amend;
mod declare;
mod edit;
mod set;

pub use amend::amend;
pub use declare::{NewDeclared, Said, declare, years};
pub use edit::{Edited, edit};
pub use set::{NewTarget, set};
