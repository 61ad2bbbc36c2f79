//! Accounts: who signs in, with which roles, in which places.
//!
//! A person signs in with an address and a password and gets a session in the browser; the session finds the account and
//! its grants again at each request. A grant is a role in a place and all below it, from a day to a day.

mod routes;
mod actions;
mod forms;
mod account;
mod password;
mod area;
mod role;
mod session;
mod permissions;
mod store;
mod views;
mod jobs;
pub mod guard;
#[cfg(test)]
mod tests;

pub use self::{
    account::{Account, AccountId, NewAccount},
    actions::{found, grant},
    area::{Area, Level},
    jobs::sweep,
    password::{Password, SHORTEST},
    role::Role,
    store::{by_login, is_empty},
};
use super::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "accounts",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
