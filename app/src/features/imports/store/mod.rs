//! Every SQL statement about imports: the imports themselves, their rows, what a check looks up, and what is taken back.

mod held;
mod imports;
mod lookup;
mod rows;
mod undo;
mod waiting;

pub use held::{RowOf, erase, of_person};
pub use imports::{
    anybody_since, are_there, claim, close, find, headings, insert, of_event, of_people, relayout,
    remember, set_made, touch,
};
pub use lookup::{group_entries, organisation_entries, place_entries, place_names, reach};
pub use rows::{counts, decide, page, replace, row, rows_of, set_people, undecided, with_person};
pub use undo::{Made, forget_people, made, unregister};
pub use waiting::waiting;
