//! Plans: what a province will do in a year, for whom, where, when and with whose money, and how far it has got.
//!
//! There are two strands on the same screens. A line of training is a module that is taught in sessions. A line of communication
//! is an action: it tells a message to an audience by a channel, and each time that it is done is noted with those who were
//! counted and those who were estimated. What is said otherwise in the second strand is in `wording.rs`.
//!
//! There is one plan of a strand in a place and a year. It is drafted from the results of the year before and the needs of this one, has
//! axes and lines, is submitted, approved by the committee with its minutes, and changes after that only by a revision, which
//! leaves the approved document readable for ever. Each line knows the sessions that were held for it and who came.

mod routes;
mod forms;
mod actions;
mod plan;
mod line;
mod word;
mod outreach;
mod given;
mod harmony;
mod need;
mod calendar;
mod document;
mod progress;
mod wording;
mod tabs;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};

pub use self::{
    actions::{
        address, approve, axis, draft, edit, follow, give, line, message, returned, revise, submit,
    },
    calendar::{Calendar, Falls},
    forms::{
        ActionDraft, AddressDraft, Approval, DoneDraft, GivenDraft, LineDraft, MessageDraft,
        NewPlan, Written,
    },
    given::GivenId,
    line::{AxisId, LineId, Source},
    outreach::{MessageId, Reach},
    permissions::{COMMUNICATION, FOLLOW, READ, find_for},
    plan::{Plan, PlanError, PlanId, PlanState, Strand},
    store::{line_choices, module_titled, needs_titled, reach},
    word::{Aim, Channel, Literacy, Rank},
};

pub const SLICE: Slice = Slice {
    name: "plans",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
