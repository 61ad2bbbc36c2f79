//! Certificates: what a person takes home from a session, and the public page that says it is genuine.
//!
//! Whoever was there for the session's share of half-days, present or late, has a right to a certificate of participation
//! once the session is closed; whoever passed its test has a right to one of competence, beside it or without it. What the paper says is written down on the day of issue and never changes, so that it can be printed again
//! for ever, the same to the last byte. It bears a number of its province and year and, as a square code, the address of
//! a public page. A certificate can be revoked, restored, and replaced by another one, as when a name was corrected; each
//! of these leaves its trace.

mod routes;
mod forms;
mod actions;
mod kind;
mod certificate;
mod code;
mod score;
mod roll;
mod paper;
mod print;
mod permissions;
mod store;
mod views;
mod exchange;
mod held;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{Fate, Marking, issue, issue_of, mark, reissue, restore, revoke},
    certificate::{Certificate, CertificateId, State},
    code::Code,
    held::{erase, held},
    kind::Kind,
    paper::{Content, Side},
    permissions::READ,
    print::papers,
    score::Score,
    store::of_person,
};
use crate::foundation::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "certificates",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
