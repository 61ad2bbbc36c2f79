//! How the reach of a year is shown: one document, as a page, as paper, as a workbook; and the lists behind its figures.

mod writing;
mod persons;
mod ways;
mod planned;
mod heat;
mod page;
mod lists;
mod rows;
mod samples;

pub use lists::{Found, ListPage};
pub use page::ReachPage;
pub use rows::{actions, contacts, organisations, people};
pub use writing::write;

use super::{behind::Ways, figures::Reach};
use crate::{
    features::reports::{self, Format, Part, Switch},
    foundation::{Cx, Error, Sample, letterhead},
    layout::Frame,
};
use askama::Template;
use kit_lang::Lang;

pub fn samples() -> Vec<Sample> {
    let veiled =
        Sample { name: "reach/reach_veiled", render: |frame| page::veiled(frame).render() };
    vec![Sample::of::<ReachPage>(), veiled, Sample::of::<ListPage>()]
}

/// The view with the places and years one may go to.
pub fn page(frame: Frame, reach: &Reach, switch: Switch) -> ReachPage {
    let ways = Ways { place: reach.area.code.clone(), year: reach.year };
    let (document, heat) = (write(&frame, reach), heat::heat(&frame, reach));
    ReachPage::new(frame, document, (heat, switch), &ways)
}

/// The view as a file in a language. Every format is made of the same document.
pub async fn render(cx: &Cx, reach: &Reach, format: Format, lang: Lang) -> Result<Vec<u8>, Error> {
    let mut frame = cx.bare_frame();
    frame.lang = lang;
    let mut document = write(&frame, reach);
    match format {
        Format::Pdf => {
            let head = {
                let tx = cx.read().await?;
                letterhead::of(cx, &tx, &reach.area.code).await?
            };
            cx.server.press.print(reports::paper(&frame, &head, &document, reach.on)).await
        }
        Format::Xlsx => {
            // What the page draws as a map of colours is one more sheet.
            if let Some(table) = heat::long(&frame, reach) {
                let title = table.title.clone();
                document.parts.push(Part { title, tables: vec![table] });
            }
            reports::book(cx, lang, &document)
        }
        Format::Html => {
            let ways = Ways { place: reach.area.code.clone(), year: reach.year };
            let heat = heat::heat(&frame, reach);
            let page = ReachPage::new(frame, document, (heat, Switch::default()), &ways);
            Ok(page.render()?.into_bytes())
        }
    }
}
