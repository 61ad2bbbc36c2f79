//! What is done with events that are not sessions, one verb a file.

mod add;
mod edit;
mod cancel;
mod count;
mod uncount;

pub use self::{add::add, cancel::cancel, count::count, edit::edit, uncount::uncount};

use super::Event;
use crate::foundation::journal::Subject;

/// An event as the journal names it.
fn subject(event: &Event) -> Subject<'_> {
    let (place, title) = (event.place.as_str(), event.title_ar.as_str());
    Subject { kind: "event", id: event.id.to_string(), place, title }
}
