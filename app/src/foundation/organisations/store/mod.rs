//! Every SQL statement about organisations: keeping them, finding them by name, listing them, and who is in them.

mod keep;

pub use keep::{by_name, find, insert, update};
