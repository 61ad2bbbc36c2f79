//! `qurb doctor`: examines this installation, says what is wrong and what to do about it.
//!
//! Each examination is a function that answers with one [`Finding`]; the report is a line for each. What must be mended
//! ends the command with 1, so that a script may ask; what may be better does not.

mod database;
pub mod host;
mod letters;
mod safety;
mod texts;
mod store;
mod wall;

use super::{
    DatabaseArgs, backup::PlanArgs, journal::KeyArgs, mail::MailArgs, secrets::SecretsArgs, serve,
    sms::SmsArgs, tell, tls::TlsArgs,
};
use crate::foundation::{Config, Server, proxy::Network};
use std::{net::SocketAddr, sync::Arc};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseArgs,
    /// The address that `qurb serve` answers at
    #[arg(long, env = "QURB_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The address that the public types
    #[arg(long, env = "QURB_PUBLIC_URL")]
    public_url: Option<String>,
    /// As `qurb serve` has it: the reverse proxies whose word is taken
    #[arg(long, env = "QURB_TRUSTED_PROXY", value_delimiter = ',')]
    trusted_proxy: Vec<Network>,
    #[command(flatten)]
    tls: TlsArgs,
    #[command(flatten)]
    secrets: SecretsArgs,
    #[command(flatten)]
    key: KeyArgs,
    #[command(flatten)]
    backups: PlanArgs,
    #[command(flatten)]
    mail: MailArgs,
    #[command(flatten)]
    sms: SmsArgs,
    /// As `qurb serve` has it: on, days, or off
    #[arg(long, env = "QURB_SECOND_FACTOR", value_parser = serve::second_factor)]
    second_factor: Option<serve::Grace>,
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    Well,
    /// It works, and could be better.
    Note,
    /// It does not work, or is not safe.
    Wrong,
}

/// What one examination found, and what to do.
#[derive(Debug, Clone)]
pub struct Finding {
    pub about: &'static str,
    pub level: Level,
    pub text: String,
}

impl Finding {
    pub fn well(about: &'static str, text: impl Into<String>) -> Self {
        Self { about, level: Level::Well, text: text.into() }
    }

    pub fn note(about: &'static str, text: impl Into<String>) -> Self {
        Self { about, level: Level::Note, text: text.into() }
    }

    pub fn wrong(about: &'static str, text: impl Into<String>) -> Self {
        Self { about, level: Level::Wrong, text: text.into() }
    }

    fn line(&self) -> String {
        let mark = match self.level {
            Level::Well => "well ",
            Level::Note => "note ",
            Level::Wrong => "WRONG",
        };
        format!("{mark}  {:12}{}", self.about, self.text)
    }
}

pub async fn doctor(args: Args) -> anyhow::Result<()> {
    let findings = examine(&args).await;
    for finding in &findings {
        tell(&finding.line())?;
    }
    let wrong = findings.iter().filter(|finding| finding.level == Level::Wrong).count();
    match wrong {
        0 => Ok(()),
        some => anyhow::bail!("{some} of {} examinations found something to mend", findings.len()),
    }
}

async fn examine(args: &Args) -> Vec<Finding> {
    let database = &args.database.database;
    let mut findings = vec![
        host::address(args.public_url.as_deref()),
        wall::certificate(&args.tls, args.public_url.as_deref(), &args.trusted_proxy, serve::now()),
        wall::listening(args.listen, &args.tls, &args.trusted_proxy),
        wall::user(database),
        wall::way(database),
        host::disk(database),
        host::permissions(database),
        safety::key(&args.key, database),
        safety::backups(&args.backups, serve::now()),
        host::paper().await,
        letters::server(&args.mail).await,
        letters::back(&args.mail, serve::now().into()),
        texts::gateway(&args.sms).await,
    ];
    findings.extend(wall::keys(&args.secrets, &args.tls, database));
    findings.extend(wall::kept(args.backups.folder.as_deref()));
    match database::open(database).await {
        Ok(db) => {
            let url = args.public_url.clone().unwrap_or_else(|| format!("http://{}", args.listen));
            match opened(db, url, args) {
                Ok(server) => findings.extend(inside(&server, args).await),
                Err(error) => findings.push(Finding::wrong("texts", format!("{error:#}"))),
            }
        }
        Err(finding) => findings.push(finding),
    }
    findings
}

fn opened(db: kit_db::Db, url: String, args: &Args) -> anyhow::Result<Server> {
    let mut server = serve::server(db, url)?;
    let secrets = args.secrets.factors().found(&args.database.database)?;
    server.config = Arc::new(Config { secrets, ..(*server.config).clone() });
    Ok(server)
}

/// What can be examined once the database is open. The rest says nothing while the schema is not the program's.
async fn inside(server: &Server, args: &Args) -> Vec<Finding> {
    let schema = database::schema(server).await;
    let stop = schema.level == Level::Wrong;
    let mut findings = vec![schema];
    if !stop {
        findings.push(database::writing(server).await);
        findings.push(database::clock(server).await);
        findings.push(database::clocks(server).await);
        findings.push(database::accounts(server).await);
        findings.push(database::demonstration(server, args.listen).await);
        findings.push(database::second_factor(server, args.second_factor, args.listen).await);
        findings.push(wall::factors(server).await);
        findings.push(database::jobs(server).await);
        findings.push(safety::journal(server, &args.key, &args.database.database).await);
    }
    let _ = server.db.clone().close().await;
    findings
}

#[cfg(test)]
mod tests;
