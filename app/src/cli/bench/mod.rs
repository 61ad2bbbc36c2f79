//! `qurb bench`: fills a base, starts the program on it as another process, loads it over HTTP, and prints the figures
//! that `bench/README.md` keeps beside those of the peers.
//!
//! Read `fill` for what is in the base, `lists`, `reports`, `sheets` and `papers` for what is asked of the program, `figures`
//! for what is said. A base that an earlier run filled is measured again as it is.

mod campaign;
mod cases;
mod client;
mod figures;
mod fill;
mod journal;
mod lists;
mod load;
mod papers;
mod program;
mod reports;
mod rights;
mod samples;
mod segments;
mod sheets;
mod store;

use super::{DatabaseArgs, serve};
use crate::foundation::Server;
use anyhow::Context;
use figures::Figures;
use fill::{Filled, YEAR};
use load::Load;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseArgs,
    /// People in the base
    #[arg(long, default_value_t = 200_000)]
    people: usize,
    /// Participants of the one large session
    #[arg(long, default_value_t = 10_000)]
    participants: usize,
    /// Certificates of the session that is printed
    #[arg(long, default_value_t = 1_000)]
    certificates: usize,
    /// Marks of attendance in the year whose report is read
    #[arg(long, default_value_t = 1_000_000)]
    marks: usize,
    /// Years in the base; those before the year of the report have as many marks together as it has
    #[arg(long, default_value_t = 10)]
    years: u16,
    /// Rows of the sheet that is brought in
    #[arg(long, default_value_t = 20_000)]
    rows: usize,
    /// Questions and complaints of the desk, over ten years
    #[arg(long, default_value_t = 20_000)]
    cases: usize,
    /// Readers of the campaign
    #[arg(long, default_value_t = 20_000)]
    readers: usize,
    /// Requests under way at once
    #[arg(long, default_value_t = 8)]
    at_once: usize,
    /// How long each kind of request is made
    #[arg(long, default_value_t = 10)]
    seconds: u64,
    /// Only these figures, separated by commas
    #[arg(long, value_delimiter = ',')]
    only: Vec<Work>,
}

/// What is measured, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Work {
    Start,
    List,
    Marks,
    Report,
    Export,
    Certificates,
    Import,
    Journal,
    Permission,
    Scope,
    Cases,
    /// Over a crowd of its own, last: asked for alone, nothing else is filled
    Segments,
    /// To a mail server of its own, and to readers of its own: asked for alone, nothing else is filled
    Campaign,
    /// On paper, to readers of its own: asked for alone, nothing else is filled
    Letters,
}

impl Args {
    fn at(&self) -> &str {
        &self.database.database
    }

    fn wants(&self, work: Work) -> bool {
        self.only.is_empty() || self.only.contains(&work)
    }
}

/// Measures everything and prints a table. Refuses a database that others use: it fills it with invented people.
pub async fn bench(args: Args) -> anyhow::Result<()> {
    let server = serve::open(args.at(), "http://127.0.0.1".into()).await?;
    if args.only == [Work::Segments] {
        let mut figures = Figures::default();
        let measured = segments::segments(&server, &args, &mut figures).await;
        figures.print();
        measured?;
        return Ok(server.db.close().await?);
    }
    if args.only == [Work::Campaign] {
        let mut figures = Figures::default();
        let measured = campaign::campaign(&server, &args, &mut figures).await;
        figures.print();
        measured?;
        return Ok(server.db.close().await?);
    }
    if args.only == [Work::Letters] {
        let mut figures = Figures::default();
        let measured = campaign::letters(&server, &args, &mut figures).await;
        figures.print();
        measured?;
        return Ok(server.db.close().await?);
    }
    let filled = fill::fill(&server, &args).await.context("the base could not be filled")?;
    let mut figures = Figures::default();
    if !filled.again {
        one_year_then_all(&server, &filled, &args, &mut figures).await?;
    }
    let measured = measure(&server, &filled, &args, &mut figures).await;
    figures.print();
    measured?;
    Ok(server.db.close().await?)
}

/// The report while the base holds nothing but its year; then the years before it are filled.
async fn one_year_then_all(
    server: &Server,
    filled: &Filled,
    args: &Args,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    if args.wants(Work::Report) {
        let program = program::start(args.at()).await?;
        let load = Load::new(&program, filled, args).await?;
        reports::report(&load, server, YEAR, figures).await?;
    }
    let before = i32::from(args.years) - 1;
    for ago in 1..=before {
        let marks = args.marks / usize::from(args.years - 1);
        fill::year(&server.system("qurb bench"), &filled.everybody, YEAR - ago, marks).await?;
    }
    Ok(())
}

/// Pages first; then certificates and the sheet, each by a program that was just started, so that its memory is its own.
async fn measure(
    server: &Server,
    filled: &Filled,
    args: &Args,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    pages(server, filled, args, figures).await?;
    if args.wants(Work::Certificates) {
        let program = program::start(args.at()).await?;
        papers::certificates(&Load::new(&program, filled, args).await?, figures).await?;
    }
    if args.wants(Work::Import) {
        let program = program::start(args.at()).await?;
        sheets::import(&Load::new(&program, filled, args).await?, server, figures).await?;
    }
    if args.wants(Work::Journal) {
        journal::journal(server, figures).await?;
    }
    if args.wants(Work::Permission) {
        rights::permission(server, figures).await?;
    }
    if args.wants(Work::Scope) {
        let program = program::start(args.at()).await?;
        rights::scope(&Load::new(&program, filled, args).await?, server, figures).await?;
    }
    if args.wants(Work::Cases) {
        cases::fill(server, args).await?;
        let program = program::start(args.at()).await?;
        cases::pages(&Load::new(&program, filled, args).await?, server, figures).await?;
    }
    if args.wants(Work::Segments) {
        segments::segments(server, args, figures).await?;
    }
    if args.wants(Work::Campaign) {
        campaign::campaign(server, args, figures).await?;
    }
    Ok(())
}

async fn pages(
    server: &Server,
    filled: &Filled,
    args: &Args,
    figures: &mut Figures,
) -> anyhow::Result<()> {
    let program = program::start(args.at()).await?;
    if args.wants(Work::Start) {
        program.tell(figures)?;
    }
    let load = Load::new(&program, filled, args).await?;
    if args.wants(Work::List) {
        lists::list(&load, figures).await?;
    }
    if args.wants(Work::Marks) {
        lists::marks(&load, figures).await?;
    }
    if args.wants(Work::Report) {
        reports::report(&load, server, YEAR, figures).await?;
        reports::report(&load, server, YEAR - i32::from(args.years) / 2, figures).await?;
    }
    if args.wants(Work::Export) {
        lists::export(&load, figures).await?;
    }
    let memory = format!("{} MB", program.memory()?);
    figures.add("memory after these pages", memory, figures::Against::default());
    Ok(())
}

/// Where a long run is, for the person who waits.
fn told(text: &str) {
    eprintln!("{text}");
}
