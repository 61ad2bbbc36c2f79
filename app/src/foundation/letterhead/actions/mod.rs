//! What people do with the sign at the head of their papers, one file per verb.

mod clear;
mod sign;

pub use clear::clear;
pub use sign::sign;
