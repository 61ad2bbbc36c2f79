//! Stories about people, over HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]
