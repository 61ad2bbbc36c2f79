//! What people do with modules, one file per verb.

mod write;
mod edit;
mod retire;
mod restore;

pub use self::{edit::edit, restore::restore, retire::retire, write::write};
