//! Letters by SMTP: one text in plain and in HTML, right to left where it is written so, to one reader.
//!
//! Read in this order: `letter` (what is written), `post` (who takes it). See `README.md`.

mod letter;
mod post;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;

pub use letter::{Address, Button, Letter, Wrong};
pub use post::{Post, Refused, Settings, WrongSettings};
