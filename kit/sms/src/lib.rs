//! Short messages: how many parts a text has, and a gateway that takes it over HTTP.
//!
//! Read in this order: `count` (what a text costs), `gateway` (who takes it), `back` (what a gateway tells). See `README.md`.

mod back;
mod count;
mod gateway;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;

pub use back::{Incoming, Report};
pub use count::{Alphabet, Count, count, parts};
pub use gateway::{Gateway, Settings, Text, Went, WrongSettings};
