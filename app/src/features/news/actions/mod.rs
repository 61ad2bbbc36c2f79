//! What people do with posts, one file per verb.

mod write;
mod edit;
mod publish;
mod withdraw;

pub use self::{edit::edit, publish::publish, withdraw::withdraw, write::write};
