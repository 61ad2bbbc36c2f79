//! The view as a page.

use super::{
    heat::{Heat, heat},
    samples,
    writing::write,
};
use crate::{
    features::{
        reach::{behind::Ways, figures::Reach, veil::Veil},
        reports::{Document, Switch},
    },
    foundation::Page,
    layout::{Crumb, Form, Frame},
};
use askama::Template;

/// Who was reached in a year, to be read like a document.
#[derive(Template)]
#[template(path = "features/reach/templates/reach.html")]
pub struct ReachPage {
    pub frame: Frame,
    pub document: Document,
    pub heat: Option<Heat>,
    pub switch: Switch,
    /// The place and the year, for the switch.
    pub form: Form,
    pub pdf: String,
    pub xlsx: String,
    pub desk: String,
}

impl ReachPage {
    pub fn new(
        mut frame: Frame,
        document: Document,
        (heat, switch): (Option<Heat>, Switch),
        ways: &Ways,
    ) -> Self {
        let here = format!("{} · {}", document.subtitle, document.year);
        frame.crumbs = vec![Crumb::link(frame.t("reach-title"), "/reach"), Crumb::here(here)];
        let form = Form::of([("place", ways.place.clone()), ("year", ways.year.to_string())]);
        let (pdf, xlsx) = (ways.view(".pdf"), ways.view(".xlsx"));
        let desk = ways.beside("/desk/figures");
        Self { frame, document, heat, switch, form, pdf, xlsx, desk }
    }
}

impl Page for ReachPage {
    const NAME: &'static str = "reach/reach";

    fn sample(frame: Frame) -> Self {
        sample_of(frame, &samples::reach())
    }
}

/// The same for a reader who may not see the persons.
pub fn veiled(frame: Frame) -> ReachPage {
    let mut reach = samples::reach();
    reach.veil = Some(Veil::sample());
    sample_of(frame, &reach)
}

fn sample_of(frame: Frame, reach: &Reach) -> ReachPage {
    let document = write(&frame, reach);
    let ways = Ways { place: reach.area.code.clone(), year: reach.year };
    let areas = [reach.area.clone()];
    let switch = Switch::new((&frame.words, frame.lang), (&areas, &[]), (2024, 2026), 2026);
    let heat = heat(&frame, reach);
    ReachPage::new(frame, document, (heat, switch), &ways)
}
