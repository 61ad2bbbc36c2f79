//! The large session: its list of participants, marks of presence, its list as a sheet.

use super::{
    figures::{Figures, against, at, told},
    load::{Ask, Load},
};
use anyhow::{Context, ensure};

pub async fn list(load: &Load<'_>, figures: &mut Figures) -> anyhow::Result<()> {
    let session = load.filled.large;
    // Women and men, by name up and down; the first pages, where people look, and the last.
    let pages = (1..=60).map(|n| {
        let (sex, sort) = (["f", "m"][n % 2], ["name", "-name"][n / 2 % 2]);
        (format!("/sessions/{session}/people?sex={sex}&sort={sort}&page={n}"), Vec::new())
    });
    let times = load.repeat(pages.collect(), load.args.at_once).await?;
    let held = against("p50 ≤ 3 ms, p99 ≤ 15 ms", "pretix p50 120–160 ms, listmonk 4–5.5 ms");
    times.tell(figures, "list: 50 of the participants, sorted and filtered", held);
    Ok(())
}

pub async fn marks(load: &Load<'_>, figures: &mut Figures) -> anyhow::Result<()> {
    let times = load.repeat(cells(load).await?, load.args.at_once).await?;
    let held = against("≥ 1 000/s", "pretix check-in 7–15/s, Indico registration 9–14/s");
    times.tell(figures, "marking presence, durable", held);
    Ok(())
}

/// A mark for each cell of the first pages of the attendance grid.
async fn cells(load: &Load<'_>) -> anyhow::Result<Vec<Ask>> {
    let path = format!("/sessions/{}/attendance", load.filled.large);
    let mut asks = Vec::new();
    for page in 1..=10 {
        let (got, _) = load.one(&format!("{path}?page={page}")).await?;
        for cell in got.text().split("name=\"cycle\" value=\"").skip(1) {
            let cell = cell.split('"').next().and_then(|value| value.split_once(':'));
            let (person, half_day) = cell.context("a cell")?;
            let state = ["present", "late", "absent", "excused"][asks.len() % 4];
            let fields = vec![
                ("csrf", load.token.clone()),
                ("person", person.to_owned()),
                ("half_day", half_day.to_owned()),
                ("state", state.to_owned()),
            ];
            asks.push((path.clone(), fields));
        }
    }
    ensure!(!asks.is_empty(), "the attendance grid is empty");
    Ok(asks)
}

pub async fn export(load: &Load<'_>, figures: &mut Figures) -> anyhow::Result<()> {
    let path = format!("/sessions/{}/people?format=xlsx", load.filled.large);
    load.program.forget_peak();
    let (mut times, mut size) = (Vec::new(), 0);
    for _ in 0..3 {
        let (got, time) = load.one(&path).await?;
        ensure!(got.bytes.starts_with(b"PK"), "the export is no workbook");
        size = got.bytes.len();
        times.push(time);
    }
    let found = format!(
        "{} · {} kB · peak {} MB",
        told(at(&times, 0.5)),
        size / 1024,
        load.program.peak()?
    );
    let what = format!("export of {} participants to .xlsx", load.args.participants);
    figures.add(what, found, against("≤ 1 s", "pretix 162–320 s, Indico 24.6 s"));
    Ok(())
}
