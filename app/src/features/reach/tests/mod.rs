//! The stories of reach, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod year;
mod figures;
mod behind;
mod hidden;

pub use year::{AZILAL, TABANT, year};
