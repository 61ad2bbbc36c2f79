//! A queue of jobs in the database of the changes that they follow.
//!
//! A change enqueues its jobs with its own [`kit_db::WriteTx`]: a job exists when the change does, and neither without
//! the other. Any number of processes take jobs; the database sees to it that two never hold the same one. A job runs
//! at least once: whoever crashes holding one loses it to another when the lease has run out. See `README.md`.
//!
//! Read in this order: `job`, `store` (all the SQL), `worker`.

mod job;
mod store;
mod worker;

pub use job::{Failure, Job, JobId, LEASE, MOST_ATTEMPTS, delay};
pub use store::{discard, enqueue, enqueue_once, finish, prune, retry};
pub use worker::{Clock, Handlers, Outcome, Work, Worker};

/// The table, as the application's migration makes it.
pub const TABLE: &str = include_str!("table.sql");
