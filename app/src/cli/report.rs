//! `qurb report training`: the same document as the page, written to a file.

use super::{DatabaseArgs, serve, tell};
use crate::features::reports;
use anyhow::{Context, anyhow};
use kit_lang::Lang;
use std::path::PathBuf;

#[derive(clap::Subcommand)]
pub enum Command {
    /// The annual training report of a place
    Training(Training),
}

#[derive(clap::Args)]
pub struct Training {
    #[command(flatten)]
    database: DatabaseArgs,
    /// The HCP code of the place: 05.081, or MA for the nation
    #[arg(long)]
    place: String,
    #[arg(long)]
    year: i32,
    #[arg(long, value_parser = ["pdf", "xlsx", "html"], default_value = "pdf")]
    format: String,
    #[arg(long, value_parser = ["ar", "fr", "en"], default_value = "ar")]
    lang: String,
    /// The file to write
    #[arg(long)]
    output: PathBuf,
}

pub async fn report(Command::Training(args): Command) -> anyhow::Result<()> {
    let format = reports::Format::parse(&args.format).context("no such format")?;
    let lang = Lang::from_code(&args.lang).context("no such language")?;
    let server = serve::open(&args.database.database, String::new()).await?;
    let cx = server.system("qurb report");
    let report = {
        let tx = cx.read().await?;
        let report = reports::training(&cx, &tx, &args.place, args.year).await;
        report.map_err(|error| anyhow!("{} of {}: {error}", args.place, args.year))?
    };
    let bytes = reports::render(&cx, &report, format, lang).await?;
    std::fs::write(&args.output, bytes)
        .with_context(|| format!("cannot write {}", args.output.display()))?;
    server.db.close().await?;
    tell(&format!("{} is written", args.output.display()))?;
    Ok(())
}
