//! The question as rows of a form: each a condition or the head of a group, as deep as the groups it is in.
//!
//! The page sends every row back with each press of a button; "add" and "remove" answer the page again with the rows as they
//! are then, so that nothing needs a script.

mod kind;
mod rows;
mod reading;

pub use self::{
    kind::{Control, Field, GROUP, KINDS, Kind, List},
    reading::{Lists, read},
    rows::{Row, are_whole, fill, named, press, rows, rows_of},
};
