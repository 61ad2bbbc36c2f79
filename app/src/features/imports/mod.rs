//! Imports: the participants of a session from the sheet that somebody sent.
//!
//! An officer gives a file as it came. It is read, its columns are recognised, every row is checked: a new person, somebody
//! known, a doubt that only a person can settle, or something wrong, told by row and column. Nothing is written until she
//! confirms, then all of it at once; and as long as the session is not closed it can be taken back as one.

mod routes;
mod forms;
mod actions;
mod import;
mod found;
mod fields;
mod words;
mod sheet;
mod reading;
mod places;
mod organisations;
mod likeness;
mod examine;
mod faces;
mod held;
mod permissions;
mod store;
mod views;
#[cfg(test)]
mod tests;

pub use self::{
    actions::{CheckError, Writing, Written, check_file, write},
    examine::Around,
    found::{Doubt, Expected, Fault, Found},
    held::{erase, held},
    import::{Counts, Fate, Import, ImportRow, ImportState},
    permissions::{READ, WRITE},
    sheet::FileError,
    store::{counts, find, rows_of},
};
use crate::{
    features::training::Session,
    foundation::{Slice, journal::Subject, messages},
};

pub const SLICE: Slice = Slice {
    name: "imports",
    verbs: permissions::VERBS,
    routes: routes::routes,
    samples: views::samples,
    messages: messages!(),
};

/// What the journal says a line is about.
fn subject(import: &Import) -> Subject<'_> {
    Subject {
        kind: "import",
        id: import.id.to_string(),
        place: &import.place,
        title: &import.file_name,
    }
}

/// The session that an import is for, so that its journal tells of the list as well.
fn subject_of(session: &Session) -> Subject<'_> {
    Subject {
        kind: "session",
        id: session.id.to_string(),
        place: &session.place,
        title: &session.title_ar,
    }
}
