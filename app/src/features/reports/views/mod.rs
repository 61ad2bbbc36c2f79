//! How a report is shown: one document, as a page, as paper, as a workbook; and the lists behind its figures.

mod document;
mod words;
mod writing;
mod veiled;
mod tables;
mod breakdowns;
mod planned;
mod lines;
mod head;
mod page;
mod paper;
mod book;
mod lists;
mod samples;

pub use book::book;
#[cfg(test)]
pub use document::Value;
pub use document::{Card, Cell, Column, Document, Part, Piece, Table};
pub use head::Found;
pub use lines::{LinesPage, Standings, lines_sheet};
pub use lists::{
    ParticipationsPage, PeoplePage, SessionsPage, participations_sheet, people_sheet,
    sessions_sheet,
};
pub use page::{Switch, TrainingPage};
pub use paper::paper;
pub use planned::money;
pub use words::{Told as Figure, place, sentence};
pub use writing::write;

use super::{behind::Ways, report::TrainingReport};
use crate::foundation::{Cx, Error, Sample, letterhead};
use askama::Template;
use kit_lang::Lang;

pub fn samples() -> Vec<Sample> {
    let veiled =
        Sample { name: "reports/training_veiled", render: |frame| page::veiled(frame).render() };
    vec![
        Sample::of::<TrainingPage>(),
        veiled,
        Sample::of::<PeoplePage>(),
        Sample::of::<ParticipationsPage>(),
        Sample::of::<SessionsPage>(),
        Sample::of::<LinesPage>(),
    ]
}

/// What a report may be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Pdf,
    Xlsx,
    Html,
}

impl Format {
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "pdf" => Some(Self::Pdf),
            "xlsx" => Some(Self::Xlsx),
            "html" => Some(Self::Html),
            _ => None,
        }
    }
}

/// The report as a file in a language. Every format is made of the same document.
pub async fn render(
    cx: &Cx,
    report: &TrainingReport,
    format: Format,
    lang: Lang,
) -> Result<Vec<u8>, Error> {
    let mut frame = cx.bare_frame();
    frame.lang = lang;
    let document = write(&frame, report);
    match format {
        Format::Pdf => {
            let head = {
                let tx = cx.read().await?;
                letterhead::of(cx, &tx, &report.area.code).await?
            };
            cx.server.press.print(paper(&frame, &head, &document, report.on)).await
        }
        Format::Xlsx => book(cx, lang, &document),
        Format::Html => {
            let ways = Ways { place: report.area.code.clone(), year: report.year };
            Ok(askama::Template::render(&TrainingPage::new(
                frame,
                document,
                Switch::default(),
                &ways,
            ))?
            .into_bytes())
        }
    }
}
