//! Every SQL statement about organisations: keeping them, finding them by name, listing them, and who is in them.

mod keep;
mod list;
mod members;

pub use keep::{Names, by_name, find, insert, names, remove_unused, update};
pub use list::{Asked, Listed, choices, rows, total};
pub use members::{Attended, Member, Members, member_count, members, sessions};
