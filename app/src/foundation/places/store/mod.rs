//! Every SQL statement about places.

mod load;
mod read;
mod write;

pub use load::load;
pub use read::{
    above, around, children, choices_below, choices_within, find_place, matching, name_of, named,
    path, resolve,
};
pub use write::{add, next_number, set_aliases, set_names};
