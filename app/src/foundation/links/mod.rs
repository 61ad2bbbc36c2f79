//! Signed links: somebody without an account has one thing to answer, and gets an address that lets them do exactly that.
//!
//! A link is for one verb on one thing, until a day, once or as often as needed. Which verbs may be given so is one table in
//! `app.rs` (`LINKABLE`): a slice says there for whom a link may be, what its bearer is asked, and what is done with the
//! answer. Whoever gives a link may do the verb themselves. Only the hash of what opens it is kept; it is handed over on a slip,
//! or made when its letter goes out. The bearer sees what they are asked and no other person; the journal says that it was done
//! by a signed link, given to whom by whom.

mod routes;
mod forms;
mod actions;
mod link;
mod linkable;
mod token;
mod letter;
mod paper;
mod held;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    held::{erase, held},
    letter::letter,
    link::{BY_LINK, Link, LinkId},
    linkable::{Answering, Asked, Bearer, Bearers, Given, Linkable, Question, Thing, told_by},
    permissions::{GIVE, READ},
};
use super::{Slice, messages};

pub const SLICE: Slice = Slice {
    name: "links",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};
