//! What people do with letters on paper, one file per verb; entering them is the program's own.

mod enter;
mod hand_over;
mod answer;
mod reopen;

pub use self::{answer::answer, enter::enter, hand_over::hand_over, reopen::reopen};
