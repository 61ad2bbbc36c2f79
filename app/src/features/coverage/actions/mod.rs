//! What people do with coverage, one file per verb.

mod note;
mod edit;
mod remove;

pub use self::{edit::edit, note::note, remove::remove};
