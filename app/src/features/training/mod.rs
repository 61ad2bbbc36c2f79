//! Training: a session from its first date to its closing, who is in it and who was there.
//!
//! An officer plans a session: what, where, from when to when, which half-days, the agenda day by day, the groups, the
//! facilitators. She enrols people one by one or from a sheet, opens the session, marks each half-day of each participant,
//! and closes it; certificates are issued from what was marked. Every step is a verb with its file in `actions/`.

mod routes;
mod forms;
mod actions;
mod session;
mod mark;
mod seats;
mod segment;
mod waiting;
mod reaction;
mod answering;
mod tabs;
mod held;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};

pub use self::{
    actions::{
        At, Seated, close, count, edit, enrol, enrol_segment, group, leave, mark, mark_column,
        nominate, open, plan, promote, refuse, reopen, schedule, seat, seat_many, subject,
        withdraw,
    },
    answering::{
        answer_whether, ask_opinion, ask_whether, invited, linked, participants, take_opinion,
    },
    forms::Draft,
    held::{erase, held},
    mark::Mark,
    permissions::{
        ANSWER, CLOSE, COUNT, ENROL, EVALUATE, MARK, OPEN, PLAN, READ, REOPEN, find_for,
    },
    routes::head,
    seats::Full,
    session::{LineId, Session, SessionError, SessionState, Share},
    store::{ALONE, shares, waiting},
    tabs::TabName,
    views::{Head, sample_session},
    waiting::{Asked, Asking, WaitingId},
};

pub const SLICE: Slice = Slice {
    name: "training",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
