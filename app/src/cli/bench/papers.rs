//! Certificates: one after the other, two at once, and a whole session as one PDF.

use super::{
    figures::{Figures, against, told},
    load::{Ask, Load},
};
use anyhow::ensure;
use std::{collections::BTreeSet, time::Duration};

const PEERS: &str = "WeasyPrint 33–52 ms, reportlab 22–32 ms of CPU";

pub async fn certificates(load: &Load<'_>, figures: &mut Figures) -> anyhow::Result<()> {
    roll(load, figures).await?;
    let papers = papers(load).await?;
    for (at_once, wanted) in [(1, "≤ 7 ms on one core"), (2, "≤ 4 ms on two cores")] {
        load.program.forget_peak();
        let before = load.program.cpu()?;
        let times = load.repeat(papers.clone(), at_once).await?;
        let cpu = load.program.cpu()?.saturating_sub(before);
        let many = u32::try_from(times.each.len().max(1))?;
        let found = format!(
            "{} each, {} of CPU ({many} papers) · peak {} MB",
            told(times.over / many),
            told(cpu / many),
            load.program.peak()?
        );
        let what = format!("certificate, Arabic + French + QR, as PDF, {at_once} at once");
        figures.add(what, found, against(wanted, PEERS));
    }
    whole(load, figures).await
}

/// Who earned what in the session, a page at a time.
async fn roll(load: &Load<'_>, figures: &mut Figures) -> anyhow::Result<()> {
    let path = format!("/sessions/{}/certificates", load.filled.certified);
    let pages = (1..=20).map(|n| {
        let state = ["valid", "short", ""][n % 3];
        (format!("{path}?state={state}&page={}", n / 3 + 1), Vec::new())
    });
    let times = load.repeat(pages.collect(), load.args.at_once).await?;
    let what = format!("roll of {} certificates: 50 of them, by state", load.args.certificates);
    times.tell(figures, &what, against("p50 ≤ 3 ms, p99 ≤ 15 ms", ""));
    Ok(())
}

/// Every paper of the session in as many files as the program gives: one, if it can.
async fn whole(load: &Load<'_>, figures: &mut Figures) -> anyhow::Result<()> {
    let address = format!("/sessions/{}/certificates.pdf", load.filled.certified);
    load.program.forget_peak();
    let before = load.program.cpu()?;
    let (mut time, mut files, mut size) = (Duration::ZERO, 0, 0);
    loop {
        let mut client = load.client().await?;
        let started = std::time::Instant::now();
        let got = client.get(&format!("{address}?part={}", files + 1)).await?;
        if got.status == 404 && files > 0 {
            break;
        }
        ensure!(got.bytes.starts_with(b"%PDF"), "{address} answered {}", got.status);
        time += started.elapsed();
        size += got.bytes.len();
        files += 1;
    }
    let many = u32::try_from(load.args.certificates.max(1))?;
    let cpu = load.program.cpu()?.saturating_sub(before);
    let found = format!(
        "{} in all, {} each, {} of CPU each · {files} file(s), {} kB · peak {} MB",
        told(time),
        told(time / many),
        told(cpu / many),
        size / 1024,
        load.program.peak()?
    );
    let what = format!("{many} certificates of a session in one PDF");
    figures.add(what, found, against("≤ 300 MB; ≤ 4 ms each on two cores", PEERS));
    Ok(())
}

/// The addresses of single papers.
async fn papers(load: &Load<'_>) -> anyhow::Result<Vec<Ask>> {
    let path = format!("/sessions/{}/certificates?per=200", load.filled.certified);
    let (page, _) = load.one(&path).await?;
    let text = page.text();
    let links = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let ids = links.filter_map(|link| link.strip_prefix("/certificates/"));
    let ids: BTreeSet<&str> = ids.filter(|id| !id.contains('/')).collect();
    let papers = ids.into_iter().map(|id| (format!("/certificates/{id}/paper"), Vec::new()));
    Ok(papers.collect())
}
