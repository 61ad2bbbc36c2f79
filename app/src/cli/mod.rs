//! The command line: one file a command.

pub mod samples;
pub mod demo;
mod account;
mod backup;
mod bench;
mod doctor;
mod frugal;
mod import;
mod journal;
mod mail;
mod migrate;
mod provider;
mod report;
mod restore;
mod secrets;
mod serve;
mod sms;
mod tls;

use clap::{Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};

/// The workbench of a participatory local-development programme.
#[derive(Parser)]
#[command(name = "qurb", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(clap::Args, Clone)]
pub struct DatabaseArgs {
    /// Where the data is: sqlite:FILE (sqlite:qurb.sqlite when absent) or postgres://USER@HOST/NAME; or a file that says
    /// it, in QURB_DATABASE_FILE
    #[arg(
        long,
        env = "QURB_DATABASE",
        hide_env_values = true,
        default_value_t = database(),
        hide_default_value = true
    )]
    pub database: String,
}

/// What a file says whose name is in QURB_DATABASE_FILE, for an address with a password in it; else the file of here.
fn database() -> String {
    let file = std::env::var_os("QURB_DATABASE_FILE");
    let text = file.and_then(|file| std::fs::read_to_string(file).ok());
    let line = text.as_deref().and_then(|text| text.lines().next()).map(str::trim);
    line.unwrap_or("sqlite:qurb.sqlite").to_owned()
}

#[derive(Subcommand)]
enum Command {
    /// Answers browsers
    Serve(Box<serve::Args>),
    /// Loads the demonstration into an empty database
    Demo(demo::Args),
    /// Opens accounts
    #[command(subcommand)]
    Account(account::Command),
    /// Brings the schema of the database up to date
    Migrate(migrate::Args),
    /// Puts all of the data into one file, and proves it
    Backup(backup::Args),
    /// Fills an empty database from a backup
    Restore(restore::Args),
    /// Brings people in from sheets
    #[command(subcommand)]
    Import(import::Command),
    /// Proves that the journal is as it was written
    #[command(subcommand)]
    Journal(journal::Command),
    /// Writes reports to files
    #[command(subcommand)]
    Report(report::Command),
    /// Measures this program on a base that it fills with invented people
    Bench(bench::Args),
    /// Examines this installation and says what to do
    Doctor(Box<doctor::Args>),
    /// Writes a sample of every page in every language, for pictures
    #[command(hide = true)]
    Samples {
        #[arg(long)]
        output: PathBuf,
    },
}

/// Runs what the command line says. An error is told in one sentence, with what to do where there is something.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Command::Serve(_) = cli.command {
        frugal::begin();
    }
    let log = tracing_subscriber::EnvFilter::try_from_env("QURB_LOG");
    let log = log.unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,qurb=info"));
    tracing_subscriber::fmt().with_env_filter(log).with_writer(std::io::stderr).init();
    match run(cli.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("qurb: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<()> {
    // Each page that reads a file keeps its thread while it does; there must be others to answer meanwhile.
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(cores + kit_db::READERS).enable_all().build()?;
    runtime.block_on(async {
        match command {
            Command::Serve(args) => serve::serve(*args).await,
            Command::Demo(args) => demo::demo(args).await,
            Command::Account(command) => account::account(command).await,
            Command::Migrate(args) => migrate::migrate(args).await,
            Command::Backup(args) => backup::backup(args).await,
            Command::Restore(args) => restore::restore(args).await,
            Command::Import(command) => import::import(command).await,
            Command::Journal(command) => journal::journal(command).await,
            Command::Report(command) => report::report(command).await,
            Command::Bench(args) => bench::bench(args).await,
            Command::Doctor(args) => doctor::doctor(*args).await,
            Command::Samples { output } => samples::write(&output),
        }
    })
}

/// What the person at the keyboard is told; the program's own record goes to the log.
fn tell(text: &str) -> std::io::Result<()> {
    use std::io::Write;
    writeln!(std::io::stdout(), "{text}")
}
