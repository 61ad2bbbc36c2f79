#![allow(clippy::unwrap_used, clippy::expect_used)]

mod kept;
mod planned;
mod veil;
mod warm;
mod year;

mod figures;
mod reading;
