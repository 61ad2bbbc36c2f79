//! Jobs: what a change leaves to be done afterwards, and the page of those that gave up.
//!
//! The queue itself is `kit-queue`; here it is tied to the product. `app.rs` names every kind of job with the function
//! that does it (`JOBS`) and which change leaves which job (`FOLLOWS`); a job runs as the program itself, with a `Cx` like
//! everything else. The administrator sees what waits and what gave up, has it tried again, or drops it.

mod routes;
mod actions;
mod permissions;
mod work;
mod sweep;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    permissions::READ,
    store::dead,
    sweep::sweep,
    work::{Follow, Kind, Subject, follow, plan, worker},
};
pub use kit_queue::{Failure, Job, Work, finish};

use crate::foundation::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "jobs",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
