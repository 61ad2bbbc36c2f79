//! What people do at a reception, a file each.

mod open;
mod close;
mod issue;
mod sign_up;
mod give_up;
mod refuse;
mod accept;
mod check_in;
mod undo_check_in;
mod welcome;
mod anonymise;
mod promote;

pub use self::{
    accept::accept,
    anonymise::{anonymise, empty},
    check_in::{At, check_in},
    close::close,
    give_up::give_up,
    issue::issue,
    open::open,
    refuse::refuse,
    sign_up::sign_up,
    undo_check_in::undo_check_in,
    welcome::welcome,
};
