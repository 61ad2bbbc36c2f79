//! What people do with jobs, one file per verb.
mod drop;
mod retry;
pub use drop::drop;
pub use retry::retry;
