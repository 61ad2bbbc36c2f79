//! Events: everything that takes place, with its days and half-days, its agenda, its groups and the people in it.
//!
//! A training session is an event with something more; this slice keeps what all events share and has no pages of its own.
//! An event has dates, as people typed them or as a document wrote them; half-days made from the dates, which attendance
//! is marked by; an agenda for each day; groups; a place in a series; and people, each in a capacity.

mod event;
mod period;
mod half_day;
mod agenda;
mod registration;
mod count;
mod store;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};

pub use self::{
    agenda::{Agenda, AgendaItem, Day, Group, GroupId, ItemId, NewItem},
    count::{Count, CountId, CountUnit, NewCount, Said},
    event::{Event, EventId, NewEvent, SeriesId},
    half_day::{Half, HalfDay, half_days_of, numbered},
    period::{Doubtful, Exactness, Period, WrongPeriod},
    registration::{Capacity, Enrolment, ImportId, RegistrationId},
    store::{
        Neighbour, add_count, add_group, add_item, agenda, assign, count, counted, counts,
        edit_count, enrol, find, group_names, groups, half_days, insert, leave, mark_sensitive,
        neighbours, remove_count, remove_group, remove_item, series_of, series_title,
        set_half_days, update,
    },
};

pub const SLICE: Slice = Slice {
    name: "events",
    verbs: &[],
    routes: Vec::new,
    samples: Vec::new,
    messages: messages!(),
};
