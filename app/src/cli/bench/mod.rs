//! `qurb bench`: fills a base, starts the program on it as another process, loads it over HTTP, and prints the figures
//! that `bench/README.md` keeps beside those of the peers.
//!
//! Read `fill` for what is in the base, `load` for what is asked of the program, `figures` for what is said.

mod client;
mod figures;
mod fill;
mod load;
mod paper;
mod program;

use super::DatabaseArgs;
use anyhow::Context;
use figures::Figures;
use std::time::Duration;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseArgs,
    /// Participants of the one large session
    #[arg(long, default_value_t = 10_000)]
    participants: usize,
    /// People in the base beside them
    #[arg(long, default_value_t = 0)]
    people: usize,
    /// Requests under way at once
    #[arg(long, default_value_t = 8)]
    at_once: usize,
    /// How long each kind of request is made
    #[arg(long, default_value_t = 10)]
    seconds: u64,
}

/// Measures everything and prints a table. Refuses a database that is in use: it fills it with invented people.
pub async fn bench(args: Args) -> anyhow::Result<()> {
    let database = args.database.database.as_str();
    let session = fill::fill(database, args.participants, args.people)
        .await
        .context("the base to measure could not be filled")?;
    let mut figures = Figures::default();
    paper::certificates(&mut figures)?;
    let program = program::start(database, &mut figures).await?;
    let load = load::Load {
        at: program.address,
        session,
        at_once: args.at_once,
        time: Duration::from_secs(args.seconds),
    };
    load.run(&mut figures).await?;
    figures.add("memory after the load", program.memory()?, "");
    figures.print();
    Ok(())
}
