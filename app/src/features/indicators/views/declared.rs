//! The forms of a declared figure.

use super::samples::nation;
use crate::{
    features::indicators::{actions::years, declared::Declared},
    foundation::{Form, Page},
    layout::{Choice, Crumb, Frame},
};
use askama::Template;

/// A figure to declare.
#[derive(Template)]
#[template(path = "features/indicators/templates/declare.html")]
pub struct DeclarePage {
    pub frame: Frame,
    pub form: Form,
    pub places: Vec<Choice>,
}

impl DeclarePage {
    pub fn new(mut frame: Frame, form: Form, places: Vec<(String, String)>) -> Self {
        frame.crumbs = vec![
            Crumb::link(frame.t("target-title"), "/targets"),
            Crumb::link(frame.t("achieved-years"), "/targets/years"),
            Crumb::here(frame.t("achieved-declare")),
        ];
        let places = places.into_iter().map(|(code, name)| Choice::new(code, name)).collect();
        Self { frame, form, places }
    }
}

/// A declared figure to write anew.
#[derive(Template)]
#[template(path = "features/indicators/templates/amend.html")]
pub struct AmendPage {
    pub frame: Frame,
    pub form: Form,
    pub id: String,
    pub title: String,
    pub back: String,
    pub version: i64,
    /// What somebody else saved in between, field by field.
    pub theirs: Vec<(String, String)>,
}

impl AmendPage {
    /// `theirs` is the figure as it stands now when somebody saved it in between.
    pub fn new(
        mut frame: Frame,
        form: Form,
        declared: &Declared,
        theirs: Option<&Declared>,
    ) -> Self {
        let span = years(declared.from_year, declared.to_year);
        let name = declared.place_name(frame.lang);
        let title = frame.t2("achieved-edit-title", "place", name, "years", span);
        let back = format!("/targets/years?place={}", declared.place);
        frame.crumbs =
            vec![Crumb::link(frame.t("achieved-years"), back.as_str()), Crumb::here(title.clone())];
        let fields = theirs.map(|theirs| {
            [
                ("achieved-as-written", "as_written", &theirs.as_written),
                ("achieved-exclusion", "exclusion", &theirs.exclusion),
                ("achieved-reason", "reason", &theirs.reason),
                ("achieved-source", "source", &theirs.source),
            ]
        });
        let differing = fields.into_iter().flatten();
        let differing = differing.filter(|(_, field, value)| form.value(field) != value.as_str());
        let theirs_told =
            differing.map(|(key, _, value)| (frame.t(key).into_owned(), value.clone())).collect();
        let version = theirs.map_or(form.version(), |theirs| theirs.version);
        let id = declared.id.to_string();
        Self { id, title, back, version, theirs: theirs_told, frame, form }
    }
}

impl Page for DeclarePage {
    const NAME: &'static str = "indicators/declare";

    fn sample(frame: Frame) -> Self {
        let mut form = Form::filled([
            ("place", "05.081".to_owned()),
            ("from_year", "2007".to_owned()),
            ("to_year", "2005".to_owned()),
            ("as_written", "أكثر من 18 000".to_owned()),
        ]);
        form.refuse("to_year", "achieved-years-turned", []);
        Self::new(frame, form, vec![("05.081".into(), "أزيلال".into())])
    }
}

impl Page for AmendPage {
    const NAME: &'static str = "indicators/amend";

    fn sample(frame: Frame) -> Self {
        let form = Form::filled([
            ("as_written", "18 000".to_owned()),
            ("exclusion", String::new()),
            ("version", "2".to_owned()),
        ]);
        let declared = nation().into_iter().find_map(|period| period.declared);
        let declared = declared.unwrap_or_else(super::samples::declared);
        Self::new(frame, form, &declared, Some(&declared))
    }
}
