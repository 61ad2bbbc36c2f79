//! The world every test starts from, and the client that walks it.
//!
//! The whole official division is there, and five people who sign in: Amina, training officer of Azilal; Driss, the same
//! in Rehamna; Nadia, coordinator of the region of Béni Mellal-Khénifra, which Azilal is in; Karim, who may read in
//! Azilal; Salma, administrator of the nation. It is the 22nd of November 2026, ten in the morning in Morocco.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod client;
mod world;

#[cfg(test)]
pub mod architecture;
#[cfg(test)]
mod attempts;
#[cfg(test)]
mod full_disk;
#[cfg(test)]
mod generated;
#[cfg(test)]
mod null;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod rights;

pub use client::{Answer, Browser};
#[cfg(test)]
pub use rights::{Things, again, signed_in};
pub use world::{PASSWORD, TestApp, on_both_engines, on_engine, server};
