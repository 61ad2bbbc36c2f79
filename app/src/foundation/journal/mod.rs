//! Journal: who did what, when, to what.
//!
//! Each change writes its line in its own transaction, so that there is no change without a line and no line without a
//! change. A thing's page shows its lines; the journal page shows those of every thing in the reader's scope.
//!
//! The lines are a chain: each has a number, and a hash over its fields and the hash of the one before, so that whoever
//! changes, takes out or slips in a line is found out by `verify`. Checkpoints sign the chain with a key outside the
//! database. How, and why so, is in `docs/decisions/014-journal-chain.md`.

mod routes;
mod permissions;
mod entry;
mod chain;
mod checkpoint;
mod sign;
mod verify;
mod reading;
mod story;
mod undo;
mod erasing;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    chain::Wrong,
    checkpoint::{Checkpoint, Key, NotOne, decoded},
    entry::{Change, Entry, Subject},
    erasing::{ERASED, ranges},
    permissions::READ,
    reading::{LookedUp, note_read, write_looked_up},
    sign::{checkpoint, sign, sign_when_grown},
    store::{
        Gone, erase, last_checkpoint, link_old, names_said, of, record, record_each, record_many,
        since,
    },
    story::{tell, tell_of},
    undo::Undo,
    verify::{Trust, Walked, verify},
    views::{line, lines},
};
use super::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "journal",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
