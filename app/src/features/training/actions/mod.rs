//! What is done with a session, one verb a file, in the order of its life.

mod plan;
mod edit;
mod schedule;
mod unschedule;
mod group;
mod ungroup;
mod open;
mod seat;
mod enrol;
mod enrol_segment;
mod undo_segment;
mod nominate;
mod wait;
mod promote;
mod refuse;
mod withdraw;
mod assign;
mod leave;
mod mark;
mod answer;
mod evaluate;
mod count;
mod recount;
mod uncount;
mod close;
mod reopen;

pub use self::{
    answer::answer,
    assign::assign,
    close::close,
    count::count,
    edit::edit,
    enrol::enrol,
    enrol_segment::{enrol_segment, foresee},
    evaluate::evaluate,
    group::group,
    leave::leave,
    mark::{At, mark, mark_column},
    nominate::nominate,
    open::open,
    plan::plan,
    promote::promote,
    recount::recount,
    refuse::refuse,
    reopen::reopen,
    schedule::schedule,
    seat::seat,
    uncount::uncount,
    undo_segment::undo_segment,
    ungroup::ungroup,
    unschedule::unschedule,
    wait::{Seated, seat_many},
    withdraw::withdraw,
};

use super::Session;
use crate::foundation::journal::Subject;

/// A session as the journal names it.
pub fn subject(session: &Session) -> Subject<'_> {
    Subject {
        kind: "session",
        id: session.id.to_string(),
        place: &session.place,
        title: &session.title_ar,
    }
}
