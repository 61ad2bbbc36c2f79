//! Every SQL statement about people: keeping them, finding who is alike, listing them, and what they took part in.

mod alike;
mod history;
mod keep;
mod list;

pub use alike::{by_ids, sharing};
pub use history::{Given, Membership, TakenPart, certificates, memberships, taken_part};
pub use keep::{find, insert, insert_membership, is_member, update};
pub use list::{Asked, Listed, places_within, rows, total};

/// `?, ?, ?` for a list of that many values.
fn marks(count: usize) -> String {
    vec!["?"; count.max(1)].join(", ")
}
