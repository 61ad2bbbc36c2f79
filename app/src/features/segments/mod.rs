//! Segments: named questions over people, always current.
//!
//! A segment says who is meant: women of a local committee whose mandate ends this year, associations of a commune that nobody
//! has heard of since the spring. It keeps the question and never the answer: who is in it is found each time it is opened,
//! among the people that the reader may see, with the reason why. Some are left out by hand; one segment may ask after another,
//! never in a circle. Members of a sensitive audience are counted elsewhere and found by no segment.

mod routes;
mod forms;
mod builder;
mod actions;
mod segment;
mod named;
mod question;
mod permissions;
mod store;
mod part;
mod views;
#[cfg(test)]
pub mod tests;

pub use self::{
    actions::{drop, edit, exclude, include, restore, write},
    named::{choices, condition},
    part::{erase as erase_here, held as held_here},
    permissions::{EDIT, READ, WRITE, find_for},
    question::{Came, Condition, Group, How, Part, Question, Reach, Refused, When},
    segment::{NewSegment, Segment, SegmentId},
    store::{
        Asking, Held, Member, Named, count_of, find, held, mandates, members, people_of, prepare,
        segments_in_force,
    },
};
use crate::foundation::{Slice, journal::Subject, messages};

#[cfg(test)]
pub use self::tests::written;

pub const SLICE: Slice = Slice {
    name: "segments",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about.
fn subject<'a>(id: SegmentId, place: &'a str, title: &'a str) -> Subject<'a> {
    Subject { kind: "segment", id: id.to_string(), place, title }
}
