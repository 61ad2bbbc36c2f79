//! A campaign by letter on paper: so many letters written into the register, and every part of them printed, two parts at once.

use super::{PASSWORD, acting, approved, readers};
use crate::{
    cli::bench::{
        Args,
        client::{Client, sign_in},
        figures::{Figures, against, told},
        program,
    },
    features::campaigns::{CampaignId, Way},
    foundation::Server,
};
use anyhow::{bail, ensure};
use std::time::{Duration, Instant};

/// The longest that one waits for the last number.
const PATIENCE: Duration = Duration::from_secs(300);

pub async fn letters(server: &Server, args: &Args, figures: &mut Figures) -> anyhow::Result<()> {
    let author = acting(server, "bench-author").await?;
    let other = acting(server, "bench-other").await?;
    readers(&author, args.readers, Way::Letter).await?;
    let program = program::start_with(args.at(), &[]).await?;
    let (cookie, _) = sign_in(program.address, "bench-author", PASSWORD).await?;
    let cpu = program.cpu()?;
    program.forget_peak();
    let begun = Instant::now();
    let id = approved(&author, &other, Way::Letter).await?;
    let mut client = Client::open(program.address, &cookie).await?;
    while !numbered(&mut client, id, args.readers).await? {
        if begun.elapsed() > PATIENCE {
            bail!("not all of {} letters were numbered", args.readers);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let many = args.readers;
    let found = told(begun.elapsed());
    figures.add(format!("{many} letters into the register"), found, against("", ""));
    let started = Instant::now();
    let mut second = Client::open(program.address, &cookie).await?;
    let printed = tokio::try_join!(print(&mut client, id, 1), print(&mut second, id, 2))?;
    let (parts, bytes) = (printed.0.0 + printed.1.0, printed.0.1 + printed.1.1);
    let cpu = told(program.cpu()?.saturating_sub(cpu));
    let found =
        format!("{} in {parts} parts ({cpu} of CPU, {} kB)", told(started.elapsed()), bytes / 1024);
    figures.add(
        format!("{many} letters as PDF, two parts at once"),
        found,
        against("≤ 2 min on two cores", ""),
    );
    figures.add(
        "most memory meanwhile",
        format!("{} MB", program.peak()?),
        against("≤ 300 MB", ""),
    );
    Ok(())
}

/// Whether the last of them has its number.
async fn numbered(client: &mut Client, id: CampaignId, many: usize) -> anyhow::Result<bool> {
    let part = many.div_ceil(250);
    let page = part.div_ceil(50);
    let got = client.get(&format!("/campaigns/{id}/letters?page={page}")).await?;
    Ok(got.text().contains(&format!("/{many}</span>")))
}

/// Every other part, from `first` on: how many, and how large.
async fn print(
    client: &mut Client,
    id: CampaignId,
    first: usize,
) -> anyhow::Result<(usize, usize)> {
    let (mut parts, mut bytes) = (0, 0);
    for part in (first..).step_by(2) {
        let got = client.get(&format!("/campaigns/{id}/letters.pdf?part={part}")).await?;
        if got.status == 404 {
            break;
        }
        ensure!(got.bytes.starts_with(b"%PDF"), "part {part} answered {}", got.status);
        parts += 1;
        bytes += got.bytes.len();
    }
    Ok((parts, bytes))
}
