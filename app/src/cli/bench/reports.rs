//! The annual report of the province, read as a page.

use super::{
    figures::{Figures, against, told},
    fill::{PROVINCE, YEAR},
    load::Load,
    store,
};
use crate::foundation::Server;

/// `which` says what the base holds at this moment.
pub async fn report(
    load: &Load<'_>,
    server: &Server,
    year: i32,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let marks = store::marks(&server.db.read().await?).await?;
    let path = format!("/reports/training?place={PROVINCE}&year={year}");
    let what = match year {
        YEAR => format!("annual report of {year}, page, {marks} marks in the base"),
        _ => format!("annual report of {year}, an earlier year"),
    };
    let (_, first) = load.one(&path).await?;
    figures.add(format!("{what}, the first time"), told(first), against("", ""));
    let times = load.repeat(vec![(path, Vec::new())], 1).await?;
    times.tell(figures, &what, against("≤ 50 ms", ""));
    Ok(())
}
