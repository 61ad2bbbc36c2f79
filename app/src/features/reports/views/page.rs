//! The report as a page.

use super::{document::Document, samples, words::place, writing::write};
use crate::{
    features::reports::{
        behind::Ways,
        report::{Area, TrainingReport},
        veil::Veil,
    },
    foundation::Page,
    layout::{Choice, Crumb, Form, Frame},
};
use askama::Template;
use kit_lang::{Catalogue, Lang};

/// The places and years one may go to from a report.
#[derive(Debug, Clone, Default)]
pub struct Switch {
    pub places: Vec<Choice>,
    pub years: Vec<Choice>,
}

impl Switch {
    /// `above` ends with the place itself; `first` and `last` are the years that have sessions.
    pub fn new(
        (words, lang): (&Catalogue, Lang),
        (above, below): (&[Area], &[Area]),
        (first, last): (i32, i32),
        year: i32,
    ) -> Self {
        let choice = |area: &Area| Choice::new(area.code.as_str(), place(words, lang, area));
        let years = (first.min(year)..=last.max(year)).rev();
        Self {
            places: above.iter().chain(below).map(choice).collect(),
            years: years.map(|year| Choice::new(year.to_string(), year.to_string())).collect(),
        }
    }
}

/// The training year of a place, to be read like a document.
#[derive(Template)]
#[template(path = "features/reports/templates/report.html")]
pub struct TrainingPage {
    pub frame: Frame,
    pub document: Document,
    pub switch: Switch,
    /// The place and the year, for the switch.
    pub form: Form,
    pub pdf: String,
    pub xlsx: String,
}

impl TrainingPage {
    pub fn new(mut frame: Frame, document: Document, switch: Switch, ways: &Ways) -> Self {
        let here = format!("{} · {}", document.subtitle, document.year);
        frame.crumbs = vec![
            Crumb::link(frame.t("report-training-title"), "/reports/training"),
            Crumb::here(here),
        ];
        let form = Form::of([("place", ways.place.clone()), ("year", ways.year.to_string())]);
        let (pdf, xlsx) = (ways.report("training.pdf"), ways.report("training.xlsx"));
        Self { frame, document, switch, form, pdf, xlsx }
    }
}

impl Page for TrainingPage {
    const NAME: &'static str = "reports/training";

    fn sample(frame: Frame) -> Self {
        sample_of(frame, &samples::report())
    }
}

/// The same for a reader who may not see the persons.
pub fn veiled(frame: Frame) -> TrainingPage {
    let mut report = samples::report();
    report.veil = Some(Veil::sample());
    sample_of(frame, &report)
}

fn sample_of(frame: Frame, report: &TrainingReport) -> TrainingPage {
    let document = write(&frame, report);
    let ways = Ways { place: report.area.code.clone(), year: report.year };
    let areas = samples::areas();
    let switch = Switch::new((&frame.words, frame.lang), (&areas, &[]), (2005, 2012), 2011);
    TrainingPage::new(frame, document, switch, &ways)
}
