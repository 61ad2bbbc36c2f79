//! Accounts: who signs in, with which roles, in which places.
//!
//! A person is invited by a slip of paper with a code, chooses a password, signs in and gets a session in the browser; the
//! session finds the account and its grants again at each request. A grant is a role in a place and all below it, from a day
//! to a day; which role may what is one table, in `role.rs`.

mod routes;
mod actions;
mod forms;
mod account;
mod code;
mod letters;
mod factor;
mod grant;
mod listed;
mod passkey;
mod password;
mod area;
mod role;
mod session;
mod thing;
pub mod provider;
mod sealed;
mod permissions;
mod store;
mod paper;
mod views;
mod jobs;
pub mod guard;
#[cfg(test)]
mod tests;

pub use self::{
    account::{Account, AccountId, LangColumn, NewAccount},
    actions::{found, found_for, grant, hold_back},
    area::{Area, Level},
    grant::{Given, GrantId, NewGrant, Standing},
    jobs::sweep,
    letters::{
        changed as changed_letter, invitation as invitation_letter, reset as reset_letter,
        reset_asked,
    },
    listed::Listed,
    password::{Password, SHORTEST, Weakness},
    permissions::{INVITE, SEE},
    role::Role,
    sealed::{close_old as close_old_secrets, examine as examine_secrets},
    store::{by_login, follow, in_force, is_empty, mail_of, openable},
    thing::{OPENS, Thing, ThingKind},
};
use super::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "accounts",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
