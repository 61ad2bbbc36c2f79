//! Letters by SMTP: one text in plain and in HTML, right to left where it is written so, to one reader.
//!
//! Read in this order: `letter` (what is written), `post` (who takes it), `run` (many at once). See `README.md`.

mod letter;
mod post;
mod run;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;

pub use letter::{Address, Button, Letter, Wrong};
pub use post::{Post, Refused, Settings, WrongSettings};
pub use run::{Mailing, Run, Went};
