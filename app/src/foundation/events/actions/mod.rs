//! What is done with events that are not sessions, one verb a file.

mod add;
mod edit;
mod schedule;
mod unschedule;
mod enrol;
mod enrol_segment;
mod undo_segment;
mod leave;
mod answer;
mod count;
mod recount;
mod uncount;
mod cancel;
mod restore;

pub use self::{
    add::add,
    answer::answer,
    cancel::cancel,
    count::{count, known_codes},
    edit::edit,
    enrol::{enrol, listed_audience},
    enrol_segment::{enrol_segment, enrolment, foresee, members},
    leave::leave,
    recount::recount,
    restore::restore,
    schedule::schedule,
    uncount::uncount,
    undo_segment::undo_segment,
    unschedule::unschedule,
};

use super::Event;
use crate::foundation::journal::Subject;

/// An event as the journal names it.
pub fn subject(event: &Event) -> Subject<'_> {
    let (place, title) = (event.place.as_str(), event.title_ar.as_str());
    Subject { kind: "event", id: event.id.to_string(), place, title }
}
