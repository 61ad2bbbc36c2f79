//! Stories about places.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod add;
mod alias;
mod find;
mod rename;
