//! Letters by SMTP: one text in plain and in HTML, right to left where it is written so, to one reader; and what comes back.
//!
//! Read in this order: `letter` (what is written), `post` (who takes it), `run` (many at once), `incoming` (what a message that came back
//! says), `report` (of a letter that did not arrive), `answer` (of somebody), `maildir` (where it lies). See `README.md`.

mod letter;
mod post;
mod run;
mod incoming;
mod report;
mod answer;
mod maildir;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod back;

pub use answer::Words;
pub use incoming::{Came, Incoming};
pub use letter::{Address, Button, File, Files, Letter, Wrong};
pub use maildir::{Maildir, Mark, WrongMaildir};
pub use post::{Post, Refused, Settings, WrongSettings};
pub use report::{Delivery, Report};
pub use run::{Mailing, Run, Went};
