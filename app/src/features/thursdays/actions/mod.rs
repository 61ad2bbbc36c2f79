//! What people do with Media Thursdays, one file per verb.

mod attend;

pub use attend::attend;
