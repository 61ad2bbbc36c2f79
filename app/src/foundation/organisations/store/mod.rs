//! Every SQL statement about organisations: keeping them, finding them by name, listing them, who is in them, and making two
//! of them one.

mod keep;
mod list;
mod members;
mod merges;

pub use keep::{Names, by_name, find, insert, names, remove, remove_unused, update};
pub use list::{Asked, Listed, choices, rows, total};
pub use members::{Attended, Member, Members, member_count, members, sessions};
#[cfg(test)]
pub use merges::REFERENCES;
pub use merges::{
    Merge, MergeId, end_merge, is_held, keep_merge, made_at, merge_of, merged_into, merges_into,
    move_all, move_back, put_back,
};
