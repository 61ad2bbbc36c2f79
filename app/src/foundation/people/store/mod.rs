//! Every SQL statement about people: keeping them, finding who is alike, listing them, and what they took part in.

mod alike;
mod audiences;
mod history;
mod keep;
mod list;
mod members;
mod merges;
mod offered;
mod records;
mod noted;
mod bounces;

pub use alike::{Called, by_ids, facts, guests, living_in, places_in, sharing, size};
pub use audiences::{add_audience, add_audiences, audiences_of, drop_audience};
pub use bounces::{
    Bounces, bounces_about, bounces_of, forget_bounces, forget_bounces_about, keep_bounces,
};
pub use history::{AskedFor, Given, TakenPart, asked_for, certificates, is_guest, taken_part};
pub use keep::{find, insert, made_at, put_back, remove, update};
pub use list::{Asked, Listed, page, rows};
pub use members::{
    Belonging, current_memberships, end_membership, insert_memberships, membership, memberships,
};
pub use merges::{
    Merge, MergeId, end_merge, keep_merge, merge_of, merged_into, merges_into, move_all, move_back,
};
pub use noted::names_merged;
pub use offered::places_within;
pub use records::{now, records};

/// `?, ?, ?` for a list of that many values.
fn marks(count: usize) -> String {
    vec!["?"; count.max(1)].join(", ")
}
