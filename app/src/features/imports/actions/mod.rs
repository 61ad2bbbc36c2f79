//! What people do with a sheet, one file per verb.
mod assign;
mod check;
mod drop;
mod resolve;
mod undo;
mod write;
pub use assign::{assign, recall, reread};
pub use check::{CheckError, check, check_file};
pub use drop::drop;
pub use resolve::resolve;
pub use undo::{Undone, undo};
pub use write::{Writing, Written, write};
