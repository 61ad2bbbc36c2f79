//! What people do, one folder a feature, in the order of the cycle.

pub mod home;
pub mod training;
pub mod certificates;
pub mod indicators;
pub mod reports;
