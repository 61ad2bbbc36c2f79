//! Events: everything that takes place, with its days and half-days, its agenda, its groups and the people in it.
//!
//! A training session is an event with something more, and its pages are those of training. This slice keeps what all events
//! share, and has the pages of those that are nothing more: forums, study days, meetings, commemorations. An event has dates,
//! as people typed them or as a document wrote them; half-days made from the dates, which attendance is marked by and a clash
//! of venues is seen by; an agenda for each day; groups; a place in a series; people, each in a capacity; and figures of those
//! who are on no list.

mod routes;
mod forms;
mod actions;
mod event;
mod kind;
mod draft;
mod period;
mod half_day;
mod agenda;
mod registration;
mod count;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};

pub use self::{
    actions::add,
    agenda::{Agenda, AgendaItem, Day, Group, GroupId, ItemId, NewItem},
    count::{Count, CountId, CountUnit, NewCount, Said},
    draft::Draft,
    event::{Event, EventId, NewEvent, SeriesId},
    half_day::{Half, HalfDay, half_days_of, numbered},
    kind::EventKind,
    period::{Doubtful, Exactness, Period, WrongPeriod},
    permissions::{READ, find_for},
    registration::{Capacity, Enrolment, ImportId, RegistrationId},
    store::{
        Meets, Neighbour, add_count, add_group, add_item, agenda, assign, clashes, count, counted,
        counts, edit_count, enrol, find, group_names, groups, half_days, insert, leave,
        mark_sensitive, neighbours, remove_count, remove_group, remove_item, series_of,
        series_title, set_half_days, update,
    },
};

pub const SLICE: Slice = Slice {
    name: "events",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
