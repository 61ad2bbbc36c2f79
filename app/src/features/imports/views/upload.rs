//! The form for a file, and what was brought in before.

use super::{shown_file, state};
use crate::{
    features::{
        imports::import::{Counts, Import},
        training::{self, Session, TabName},
    },
    foundation::Form,
    layout::{Crumb, Frame, Tab},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/imports/templates/upload.html")]
pub struct UploadPage {
    pub frame: Frame,
    pub form: Form,
    pub title: String,
    pub tabs: Vec<Tab>,
    pub action: String,
    /// Whether the session still takes people.
    pub open: bool,
    pub earlier: Vec<Earlier>,
}

/// A sheet that was brought in before.
pub struct Earlier {
    pub href: String,
    pub file: String,
    pub when: String,
    pub tone: &'static str,
    pub state: String,
    pub rows: String,
}

impl UploadPage {
    pub fn new(
        mut frame: Frame,
        session: &Session,
        form: Form,
        imports: &[(Import, Counts)],
    ) -> Self {
        frame.crumbs = super::session_crumbs(&frame, session);
        frame.crumbs.push(Crumb::here(frame.t("import-title")));
        let earlier = imports.iter().map(|(import, counts)| {
            let (tone, state) = state(&frame, import);
            Earlier {
                href: format!("/imports/{}", import.id),
                file: shown_file(&import.file_name),
                when: frame.date_time(import.made_at),
                tone,
                state,
                rows: frame.tn("import-rows", counts.all()),
            }
        });
        Self {
            earlier: earlier.collect(),
            title: session.title(frame.lang).to_owned(),
            tabs: training::tabs(&frame, session, TabName::Import),
            action: format!("/sessions/{}/imports", session.id),
            open: session.changeable().is_ok(),
            form,
            frame,
        }
    }
}
