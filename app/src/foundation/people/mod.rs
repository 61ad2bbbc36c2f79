//! People: one record a person across the years, in both scripts.
//!
//! Whoever takes part in something is written down once, with the name in Arabic and in Latin letters, and found again the
//! next year however the sheet of that year spells it. Before a name goes in, those that resemble it are shown; a person
//! decides, never the program. A person belongs to a commune, and to organisations since a day.

mod routes;
mod actions;
mod forms;
mod person;
mod phone;
mod membership;
mod likeness;
mod alike;
mod merging;
mod bounce;
mod told;
mod held;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub(in crate::foundation) use self::forms::names;
pub use self::forms::{email, phone};
pub use self::{
    actions::{
        bounced, edit, edit_with, join, join_as, join_many, merge, register, register_guests,
        register_many, register_with, remove_many, unmerge,
    },
    alike::{Asked, alike, facts},
    bounce::Bounce,
    held::{erase, held},
    likeness::{ASK, Alike, Candidate, Facts, PROBABLE},
    membership::{MemberRole, Membership, MembershipId, Tenure},
    permissions::{EDIT, JOIN, MERGE, READ, REGISTER, find_for},
    person::{Nameless, NewPerson, Person, PersonId, Sex, in_other_script, in_script_of},
    phone::{mobile, normal_phone, shown_phone},
    store::{add_audiences, by_ids, find, names_merged, now, places_within, records},
    told::told,
    views::reason_key,
};
use super::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "people",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about.
fn subject<'a>(id: PersonId, place: &'a str, title: &'a str) -> Subject<'a> {
    Subject { kind: "person", id: id.to_string(), place, title }
}
