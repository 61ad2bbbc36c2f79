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
    pub sub: String,
    /// Of the session; none for people only.
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
        session: Option<&Session>,
        form: Form,
        imports: &[(Import, Counts)],
    ) -> Self {
        frame.crumbs = match session {
            Some(session) => super::session_crumbs(&frame, session),
            None => vec![Crumb::link(frame.t("menu-people"), "/people")],
        };
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
            title: match session {
                Some(session) => session.title(frame.lang).to_owned(),
                None => frame.t("import-people-title").into_owned(),
            },
            sub: frame
                .t(if session.is_some() { "import-sub" } else { "import-people-sub" })
                .into_owned(),
            tabs: session
                .map(|session| training::tabs(&frame, session, TabName::Import))
                .unwrap_or_default(),
            action: session
                .map_or("/people/imports".into(), |one| format!("/sessions/{}/imports", one.id)),
            open: session.is_none_or(|session| session.changeable().is_ok()),
            form,
            frame,
        }
    }
}
