//! `qurb import people`: a sheet of people into the register, checked as the page checks it.

use super::{DatabaseArgs, serve, tell};
use crate::features::imports::{self, Around, Fate, Writing};
use anyhow::{Context, anyhow, bail};
use std::path::PathBuf;

#[derive(clap::Subcommand)]
pub enum Command {
    /// People, from .xlsx, .xls, .ods or .csv
    People(People),
}

#[derive(clap::Args)]
pub struct People {
    #[command(flatten)]
    database: DatabaseArgs,
    /// The sheet
    file: PathBuf,
    /// The HCP code of the place that the people belong to: a province, or MA for the nation
    #[arg(long, env = "QURB_PLACE", default_value = "MA")]
    place: String,
    /// Leaves doubtful rows out instead of refusing the sheet; they are told
    #[arg(long, env = "QURB_LEAVE_DOUBTFUL")]
    leave_doubtful: bool,
}

/// Checks the whole sheet, tells what is doubtful or wrong by row, and writes the rest in one transaction.
pub async fn import(Command::People(args): Command) -> anyhow::Result<()> {
    let bytes = std::fs::read(&args.file)
        .with_context(|| format!("cannot read {}", args.file.display()))?;
    let name = args.file.file_name().map(|name| name.to_string_lossy().into_owned());
    let server = serve::open(&args.database.database, String::new()).await?;
    let cx = server.system("qurb import");
    let mut tx = cx.write().await?;
    let around = Around { event: None, place: args.place.clone() };
    let file = (name.as_deref().unwrap_or("people"), bytes.as_slice());
    let id = imports::check_file(&cx, &mut tx, &around, file).await?;
    let counts = imports::counts(&tx, id).await?;
    for fate in [Fate::Wrong, Fate::Doubtful] {
        for row in imports::rows_of(&tx, id, Some(fate)).await? {
            tell(&format!(
                "row {}: {} ({})",
                row.no,
                fate.as_str(),
                row.cells.texts().join(" · ")
            ))?;
        }
    }
    let import = imports::find(&tx, id).await?.context("the import is gone")?;
    let written = imports::write(&cx, &mut tx, id, import.version, args.leave_doubtful).await;
    let written = match written.map_err(|error| anyhow!("nothing was written: {error}"))? {
        Writing::Done(written) => written,
        Writing::Already => bail!("this sheet was written already"),
        Writing::Changed => bail!("the register changed in between; run it again"),
    };
    tx.commit().await?;
    server.db.close().await?;
    tell(&format!(
        "{} people registered, {} known already, {} rows left out",
        written.registered,
        written.known,
        counts.wrong + counts.doubtful
    ))?;
    Ok(())
}
