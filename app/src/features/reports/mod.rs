//! Reports: the training year of a place in figures that open down to the people behind them.
//!
//! A report is read from the tables once, as a [`TrainingReport`]; from it one document is made, and that document is the
//! page, the paper and the workbook, so that a figure cannot differ between them. Each figure leads to the list behind it,
//! which has as many rows as the figure says. Participants are counted apart from those who taught or helped; persons are
//! counted once however often they came.
//!
//! Who took part in a session is on its roll. A roll that was read is kept in the process, in a few bytes a registration, as
//! long as the engine has not stamped the session anew; so a report reads what changed since the last one, and counts all.

mod routes;
mod behind;
mod actions;
mod told;
mod area;
mod report;
mod plan;
mod roll;
mod fold;
mod ages;
mod veil;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};
pub use actions::training;
pub use area::{Area, Names, Residence};
pub use permissions::READ;
pub use report::{Counted, Group, TrainingReport};
pub use store::{area, place_names, switch};
pub use told::{Told, told};
// A report of another strand is a document too, and is placed in the same way.
pub use views::{
    Card, Cell, Column, Document, Figure, Format, Part, Piece, Switch, Table, book, money, paper,
    place, render, sentence,
};

pub const SLICE: Slice = Slice {
    name: "reports",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
