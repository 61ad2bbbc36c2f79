//! Every SQL statement about letters on paper: how they are kept, printed in parts, and listed.

mod keep;
mod parts;
mod list;
mod erasure;

pub use self::{
    erasure::{Had, forget, of_person},
    keep::{find, find_numbered, hand_over, insert, last_part, note, take_numbers},
    list::{Asked, Listed, lately, rows, total, years},
    parts::{PartOf, Printed, figures, first_waiting, of_part, parts, total_parts},
};
