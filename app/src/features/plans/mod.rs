//! Plans: what a province will do in a year, for whom, where, when and with whose money, and how far it has got.
//!
//! There is one plan of a strand in a place and a year. It is drafted from the results of the year before and the needs of this one, has
//! axes and lines, is submitted, approved by the committee with its minutes, and changes after that only by a revision, which
//! leaves the approved document readable for ever. Each line knows the sessions that were held for it and who came.

mod routes;
mod forms;
mod actions;
mod plan;
mod line;
mod need;
mod calendar;
mod document;
mod progress;
mod tabs;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

use crate::foundation::{Slice, messages};

pub use self::{
    actions::{approve, axis, draft, edit, line, returned, revise, submit},
    calendar::{Calendar, Falls},
    forms::{Approval, LineDraft, NewPlan, Written},
    line::{AxisId, LineId, Source},
    permissions::{READ, find_for},
    plan::{Plan, PlanError, PlanId, PlanState, Strand},
    store::{line_choices, module_titled, needs_titled},
};

pub const SLICE: Slice = Slice {
    name: "plans",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
