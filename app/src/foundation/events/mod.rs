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
mod segment;
mod answering;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};

pub use self::{
    actions::{add, enrolment, known_codes, listed_audience, members},
    agenda::{Agenda, AgendaItem, Day, Group, GroupId, ItemId, NewItem},
    answering::{
        answer as answer_by_link, answered, ask as ask_by_link, bearers, comes, invitation, linked,
    },
    count::{Count, CountId, CountUnit, NewCount, Said},
    draft::Draft,
    event::{Event, EventId, NewEvent, SeriesId},
    forms::{chosen, filled_count, read_count, read_item, refuse_unknown},
    half_day::{Half, HalfDay, half_days_of, numbered},
    kind::EventKind,
    period::{Doubtful, Exactness, Period, WrongPeriod},
    permissions::{ANSWER, READ, find_for},
    registration::{Capacity, Enrolment, ImportId, RegistrationId},
    routes::{head, segment_choices},
    segment::{
        Condition, Member, NamedSegments, SEGMENT_FIELDS, Segment, SegmentChoices, Together,
        TogetherId,
    },
    store::{
        Found, ListedPerson, Meets, Named, Neighbour, PeopleAsked, Registered, Sexes, add_count,
        add_group, add_item, agenda, assign, clashes, close_together, count, counted, counts,
        edit_count, enrol, enrollable, find, forget_together, group_names, groups, half_days,
        insert, leave, leave_together, mark_sensitive, neighbours, note_together, organisation_of,
        organisations_within, people_of, registration, remove_count, remove_group, remove_item,
        series_of, series_title, set_half_days, sexes, still_together, to_enrol, togethers, update,
    },
    views::{
        CountChoices, CountView, DayView, FitRow, FoundRow, FoundView, Head, PersonRow, SearchView,
        Searched, TabName, TogetherView, agenda_days, count_choices, day_choice,
        invented as sample_event, named_choices, people_sheet, sample_counts, sample_found,
        sample_member, sample_people, sample_together, sex_word,
    },
};

pub const SLICE: Slice = Slice {
    name: "events",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
