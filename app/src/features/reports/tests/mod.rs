#![allow(clippy::unwrap_used, clippy::expect_used)]

mod year;

mod figures;
mod reading;
