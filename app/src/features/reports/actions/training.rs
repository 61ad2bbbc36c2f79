use crate::{
    features::{
        indicators,
        reports::{
            permissions::{READ, find_for},
            report::TrainingReport,
            store::{self, Rolls, Span},
        },
    },
    foundation::{Cx, Error, audiences, cells},
};
use kit_db::ReadTx;

/// The training year of a place and all below it.
///
/// Fails with [`Error::NotFound`] for a place that the actor may not see.
pub async fn training(
    cx: &Cx,
    tx: &ReadTx,
    place: &str,
    year: i32,
) -> Result<TrainingReport, Error> {
    let area = find_for(cx, tx, READ, place).await?;
    let span = Span::year(&area.code, year);
    let sessions = store::sessions(tx, &span, cx.today()).await?;
    let book = cx.server.memory.of::<Rolls>().open();
    let counted = store::figures(tx, &book, (&span, area.residence()), &sessions).await?;
    let mut report = TrainingReport::new(area, year, cx.today(), sessions, counted);
    let lines = store::lines(tx, &span).await?.into_iter();
    (report.lines, report.unapproved) = lines.partition(|line| line.revision > 0);
    report.counts = store::counts(tx, &span).await?;
    report.audiences = audiences::all(tx).await?;
    report.team = store::team(tx, &span).await?;
    report.certified = store::certified(tx, &span, "participation").await?;
    report.competent = store::certified(tx, &span, "competence").await?;
    report.places = store::place_names(tx, &report.place_keys()).await?;
    report.target = indicators::target(tx, indicators::PERSONS, &report.area.code, year).await?;
    if !cells::sees_persons(cx, tx, &report.area.code).await? {
        report.veil = Some(store::veil(tx, &book, &span).await?);
    }
    Ok(report)
}
