//! What people do with segments, one file per verb.

mod write;
mod edit;
mod drop;
mod restore;
mod exclude;
mod include;

pub use self::{
    drop::drop, edit::edit, exclude::exclude, include::include, restore::restore, write::write,
};
