//! News: what a place tells everybody, on a page, in a feed and in a calendar.
//!
//! Releases are in it when their embargo is over. Beside them stand posts: an event that is announced with its date, a call with
//! its last day. One person writes a post, another publishes it (decision 032). The page of a place shows what is told of it and of
//! all below it; programs read the same as an Atom feed and as a calendar. Nobody's name is in any of them.

mod routes;
mod forms;
mod actions;
mod post;
mod told;
mod feed;
mod calendar;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{edit, publish, withdraw, write},
    permissions::READ,
    post::{NewPost, Post, PostId, PostKind, State},
};
use crate::foundation::{Slice, journal::Subject, messages};

pub const SLICE: Slice = Slice {
    name: "news",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about.
fn subject<'a>(id: PostId, place: &'a str, title: &'a str) -> Subject<'a> {
    Subject { kind: "post", id: id.to_string(), place, title }
}
