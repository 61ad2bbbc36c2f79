//! Privacy: what law 09-08 asks of whoever keeps names.
//!
//! A register says which processings of data about people there are: their purpose, ground, recipients, time, and the number
//! that the commission (CNDP) gave. Forms and papers show its notice. What a person agreed to is kept with the words that they
//! were shown; whoever asks to see, to correct or objects has a request with a clock, and gets their whole file as a paper.
//! When the time of the register is over, the night takes a name out and leaves the figures as they are.

mod routes;
mod forms;
mod actions;
mod processing;
mod notice;
mod consent;
mod request;
mod part;
mod retention;
mod identity;
mod suspicion;
mod permissions;
mod store;
mod paper;
mod jobs;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{answer, edit, give, hold, identify, receive, refuse, withdraw},
    consent::{Channel, Consent, Means, NewConsent},
    identity::{Identities, identities},
    jobs::sweep,
    notice::{Notice, framed, notice, notice_line},
    part::{Asked, Part, Section, erase_here, held_here},
    permissions::{READ, SEE_CONSENTS, SEE_REQUESTS},
    processing::{State as ProcessingState, Use},
    request::{NewRequest, Right},
    store::{allows, consents, erased_at, late_requests, processing},
    suspicion::suspicious,
};
use super::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "privacy",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line about a person is about.
fn about(person: &super::people::Person) -> Subject<'_> {
    let title = person.name(kit_lang::Lang::Ar);
    Subject { kind: "person", id: person.id.to_string(), place: &person.place, title }
}
