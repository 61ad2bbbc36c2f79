//! Audiences: to whom a programme speaks, in three tiers and the groups beside them.
//!
//! The groups that the field knows are shipped and may be renamed, retired or added to. A person belongs to as many as they
//! do; a need, a line of a plan, a seat and a registration name one. Members of one marked sensitive are counted and never
//! listed.

mod routes;
mod actions;
mod forms;
mod audience;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{NewAudience, add, guard},
    audience::{Audience, Tier},
    permissions::{GUARD, READ},
    store::{all, choices, find, listed, offered},
};
use super::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "audiences",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about. Audiences are the whole nation's.
fn subject(audience: &Audience) -> Subject<'_> {
    let title = audience.name(kit_lang::Lang::Ar);
    Subject { kind: "audience", id: audience.code.clone(), place: "MA", title }
}
