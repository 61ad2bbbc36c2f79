//! Every SQL statement about people: keeping them, finding who is alike, listing them, and what they took part in.

mod alike;
mod keep;

pub use alike::{by_ids, sharing};
pub use keep::{find, insert, insert_membership, is_member, update};

/// `?, ?, ?` for a list of that many values.
fn marks(count: usize) -> String {
    vec!["?"; count.max(1)].join(", ")
}
