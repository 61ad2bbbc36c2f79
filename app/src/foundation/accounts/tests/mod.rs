//! Stories of signing in, and of the language.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod password;
mod session;
mod speak;
