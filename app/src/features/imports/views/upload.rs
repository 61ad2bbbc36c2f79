//! The form for a file, and what was brought in before.

use super::{shown_file, state};
use crate::{
    features::{
        imports::import::{Counts, Import},
        training::{Head, Session},
    },
    foundation::{Form, privacy::Notice},
    layout::{Crumb, Frame},
};
use askama::Template;

#[derive(Template)]
#[template(path = "features/imports/templates/upload.html")]
pub struct UploadPage {
    pub frame: Frame,
    pub form: Form,
    /// Of the session; none for people only.
    pub head: Option<Head>,
    pub action: String,
    /// Whether the session still takes people.
    pub open: bool,
    pub earlier: Vec<Earlier>,
    /// What is told to those whose data the sheet holds.
    pub notices: Vec<Notice>,
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
    /// For the participants of a session.
    pub fn of_session(
        head: Head,
        session: &Session,
        form: Form,
        imports: &[(Import, Counts)],
    ) -> Self {
        let open = session.changeable().is_ok();
        let action = head.at("/imports");
        let page = Self::new(head.frame.clone(), action, form, imports);
        Self { head: Some(head), open, ..page }
    }

    /// For the register alone.
    pub fn of_people(mut frame: Frame, form: Form, imports: &[(Import, Counts)]) -> Self {
        let list = Crumb::link(frame.t("menu-people"), "/people");
        frame.crumbs = vec![list, Crumb::here(frame.t("import-title"))];
        Self::new(frame, "/people/imports".into(), form, imports)
    }

    fn new(frame: Frame, action: String, form: Form, imports: &[(Import, Counts)]) -> Self {
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
        let (earlier, notices) = (earlier.collect(), Vec::new());
        Self { earlier, notices, head: None, open: true, action, form, frame }
    }
}
