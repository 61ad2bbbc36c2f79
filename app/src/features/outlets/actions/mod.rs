//! What people do with the press list, one file per verb.

mod add;
mod edit;
mod retire;
mod restore;
mod write;
mod erase;

pub use self::{
    add::add,
    edit::edit,
    erase::erase,
    restore::restore,
    retire::retire,
    write::{correct, write},
};
