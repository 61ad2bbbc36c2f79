//! Every SQL statement about organisations: keeping them, finding them by name, listing them, and who is in them.

mod keep;
mod list;
mod members;

pub use keep::{by_name, find, insert, update};
pub use list::{Asked, Listed, choices, rows, total};
pub use members::{Attended, Member, member_count, members, sessions};
