//! `qurb report training`, `qurb report reach`: the same document as the page, written to a file.

use super::{DatabaseArgs, serve, tell};
use crate::features::{reach, reports};
use anyhow::{Context, anyhow};
use kit_lang::Lang;
use std::path::PathBuf;

#[derive(clap::Subcommand)]
pub enum Command {
    /// The annual training report of a place
    Training(Asked),
    /// Who was reached by communication in a place, and who never was
    Reach(Asked),
}

#[derive(clap::Args)]
pub struct Asked {
    #[command(flatten)]
    database: DatabaseArgs,
    /// The HCP code of the place: 05.081, or MA for the nation
    #[arg(long, env = "QURB_PLACE")]
    place: String,
    #[arg(long, env = "QURB_YEAR")]
    year: i32,
    #[arg(long, env = "QURB_FORMAT", value_parser = ["pdf", "xlsx", "html"], default_value = "pdf")]
    format: String,
    #[arg(long, env = "QURB_LANG", value_parser = ["ar", "fr", "en"], default_value = "ar")]
    lang: String,
    /// The file to write
    #[arg(long, env = "QURB_OUTPUT")]
    output: PathBuf,
}

pub async fn report(command: Command) -> anyhow::Result<()> {
    let (Command::Training(args) | Command::Reach(args)) = &command;
    let format = reports::Format::parse(&args.format).context("no such format")?;
    let lang = Lang::from_code(&args.lang).context("no such language")?;
    let server = serve::open(&args.database.database, String::new()).await?;
    let cx = server.system("qurb report");
    let failed = |error| anyhow!("{} of {}: {error}", args.place, args.year);
    let tx = cx.read().await?;
    let bytes = match &command {
        Command::Training(_) => {
            let report = reports::training(&cx, &tx, &args.place, args.year).await;
            drop(tx);
            reports::render(&cx, &report.map_err(failed)?, format, lang).await?
        }
        Command::Reach(_) => {
            let view = reach::reach(&cx, &tx, &args.place, args.year).await;
            drop(tx);
            reach::render(&cx, &view.map_err(failed)?, format, lang).await?
        }
    };
    std::fs::write(&args.output, bytes)
        .with_context(|| format!("cannot write {}", args.output.display()))?;
    server.db.close().await?;
    tell(&format!("{} is written", args.output.display()))?;
    Ok(())
}
