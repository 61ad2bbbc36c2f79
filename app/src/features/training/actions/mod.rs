//! What is done with a session, one verb a file, in the order of its life.

mod plan;
mod edit;
mod schedule;
mod unschedule;
mod group;
mod ungroup;
mod open;
mod enrol;
mod assign;
mod leave;
mod mark;
mod close;
mod reopen;

pub use self::{
    assign::assign,
    close::close,
    edit::edit,
    enrol::enrol,
    group::group,
    leave::leave,
    mark::{At, mark, mark_column},
    open::open,
    plan::plan,
    reopen::reopen,
    schedule::schedule,
    ungroup::ungroup,
    unschedule::unschedule,
};

use super::Session;
use crate::foundation::journal::Subject;

/// A session as the journal names it.
fn subject(session: &Session) -> Subject<'_> {
    Subject {
        kind: "session",
        id: session.id.to_string(),
        place: &session.place,
        title: &session.title_ar,
    }
}
