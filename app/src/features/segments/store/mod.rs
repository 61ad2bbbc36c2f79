//! Every SQL statement about segments: how they are kept and listed, how a question becomes one statement, who is found.

mod keep;
mod list;
mod choices;
mod ask;
mod condition;
mod people;

#[cfg(test)]
pub use self::people::{plan_of, walk_of};
pub use self::{
    ask::{Asking, prepare},
    choices::{events_named, latest_events, segments_in_force, segments_named},
    keep::{
        LeftOut, Without, find, forget, insert, left_out, put_in, put_out, set_dropped, update,
        used_by, uses_in_force, without,
    },
    list::{Asked, Listed, rows, total},
    people::{Held, Member, Named, count_of, held, mandates, members, people_of},
};
