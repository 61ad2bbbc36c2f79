//! What the pages of imports show: the form for a file, the sheet with its columns and rows, and the rows as a file.

mod export;
mod import;
mod row;
mod samples;
mod upload;

pub use export::export;
pub use import::{ImportPage, Seen};
pub use samples::samples;
pub use upload::UploadPage;

use super::import::{Import, ImportState};
use crate::layout::{Crumb, Frame};

/// The name of a file with its ending at its end: after Arabic words and a figure it would stand before them.
fn shown_file(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}\u{200E}.{ending}"),
        None => name.to_owned(),
    }
}

/// The tone and the word of an import's state.
fn state(frame: &Frame, import: &Import) -> (&'static str, String) {
    let (tone, key) = match import.state {
        ImportState::Checked => ("wait", "import-state-checked"),
        ImportState::Written => ("done", "import-state-written"),
        ImportState::Dropped if import.was_undone() => ("stop", "import-state-undone"),
        ImportState::Dropped => ("draft", "import-state-dropped"),
    };
    (tone, frame.t(key).into_owned())
}

fn session_crumbs(frame: &Frame, session: &crate::features::training::Session) -> Vec<Crumb> {
    vec![
        Crumb::link(frame.t("menu-training"), "/sessions"),
        Crumb::link(session.title(frame.lang), format!("/sessions/{}", session.id)),
    ]
}
