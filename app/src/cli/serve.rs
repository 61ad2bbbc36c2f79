//! `qurb serve`: opens the database, brings its schema up to date, and answers browsers.

use super::{
    DatabaseArgs,
    backup::{PlanArgs, before_migration},
    demo,
    doctor::host,
    journal::{self, KeyArgs},
    mail::MailArgs,
    provider::ProviderArgs,
    secrets::{self, SecretsArgs},
    sms::SmsArgs,
    tls::TlsArgs,
};
use crate::{
    app,
    features::replies,
    foundation::{
        Config, Memory, Press, Server, backup::make_private, jobs, places, proxy::Network,
    },
};
use anyhow::Context;
use chrono::{DateTime, Utc};
use kit_db::{Db, Engine, migrate};
use std::{net::SocketAddr, sync::Arc};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    database: DatabaseArgs,
    /// The address to answer at
    #[arg(long, env = "QURB_LISTEN", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The address that the public types, for links and QR codes in documents
    #[arg(long, env = "QURB_PUBLIC_URL")]
    public_url: Option<String>,
    /// A reverse proxy in front, as an address or a network, several with commas: X-Forwarded-For and
    /// X-Forwarded-Proto are read from it alone
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
    /// Whether those who meet names of people need a second factor: on (at once), the days after they first sign in, or
    /// off. Without a word it is on; off for a demonstration that is served to this machine alone
    #[arg(long, env = "QURB_SECOND_FACTOR", value_parser = second_factor)]
    second_factor: Option<Grace>,
    #[command(flatten)]
    provider: ProviderArgs,
}

/// How long a password alone is enough, if there is a limit.
pub type Grace = Option<chrono::Duration>;

/// Nothing opens before the second factor is set up.
pub const AT_ONCE: Grace = Some(chrono::Duration::zero());

/// `off`, `on`, or days.
pub fn second_factor(text: &str) -> Result<Grace, String> {
    match text {
        "off" => Ok(None),
        "on" => Ok(AT_ONCE),
        days => {
            let days: u16 = days.parse().map_err(|_| "off, on, or a number of days")?;
            Ok(Some(chrono::Duration::days(days.into())))
        }
    }
}

/// What holds when nobody says: names of people are behind a second factor. The demonstration's people are invented, and
/// whoever looks at it on their own machine needs no telephone for that.
pub async fn by_default(server: &Server, listen: SocketAddr) -> kit_db::Result<Grace> {
    let alone = is_alone(listen, &server.config.public_url);
    let shown = alone && demo::is_marked(&server.db.read().await?).await?;
    Ok(if shown { None } else { AT_ONCE })
}

/// Whether only this machine is answered, under a name that is its own.
pub fn is_alone(listen: SocketAddr, public_url: &str) -> bool {
    let url = url::Url::parse(public_url).ok();
    let local = url.as_ref().and_then(|url| url.host_str()).is_some_and(host::is_local);
    listen.ip().is_loopback() && local
}

pub async fn serve(args: Args) -> anyhow::Result<()> {
    let own = || format!("{}://{}", args.tls.scheme(), args.listen);
    let public_url = args.public_url.clone().unwrap_or_else(own);
    let mut server = open(&args.database.database, public_url.clone()).await?;
    let second_factor = match args.second_factor {
        Some(grace) => grace,
        None => by_default(&server, args.listen).await?,
    };
    let mut door = args.tls.door(args.trusted_proxy.clone())?;
    door.chairs = chairs(server.db.engine());
    let secrets = args.secrets.factors().for_serving(&args.database.database)?;
    let journal_key = args.key.for_serving(&args.database.database)?.map(Arc::new);
    let identity_key = args.secrets.identities().for_serving(&args.database.database)?;
    let backups = args.backups.plan(&args.database.database)?.map(Arc::new);
    let provider = args.provider.provider()?.map(Arc::new);
    server.config = Arc::new(Config {
        provider,
        trusted: args.trusted_proxy,
        second_factor,
        secure_cookies: server.config.secure_cookies || door.tls.is_some(),
        secrets,
        journal_key,
        identity_key,
        backups,
        mail: args.mail.post()?,
        mailbox: mailbox(&args.mail)?,
        sms: args.sms.sms()?,
        ..(*server.config).clone()
    });
    let listener = tokio::net::TcpListener::bind(args.listen)
        .await
        .with_context(|| format!("cannot answer at {}: is another program there?", args.listen))?;
    secrets::close_old(&server.system("qurb serve")).await?;
    args.tls.redirect(&public_url).await?;
    let at = listener.local_addr()?;
    eprintln!("Qurb answers at {}://{at}", args.tls.scheme());
    let (stop, asked_to_stop) = tokio::sync::oneshot::channel();
    let worker = tokio::spawn(work(server.clone(), asked_to_stop));
    let signer = tokio::spawn(journal::sign_as_it_grows(server.clone()));
    kit_listener::serve(listener, app::router(server.clone()), door, stopped()).await?;
    let _ = stop.send(());
    worker.await?;
    signer.abort();
    server.db.close().await?;
    Ok(())
}

/// The mail box that letters come back to, if it can be read: else it is better not to begin.
fn mailbox(args: &MailArgs) -> anyhow::Result<Option<kit_mail::Maildir>> {
    let mailbox = args.mailbox()?;
    if let Some(mailbox) = &mailbox {
        mailbox.examine().context("QURB_BOUNCES")?;
    }
    Ok(mailbox)
}

/// How many pages are made at one time: those of a file by the processors, while those of a server wait for it.
fn chairs(engine: Engine) -> usize {
    match engine {
        Engine::Sqlite => std::thread::available_parallelism().map_or(2, usize::from),
        Engine::Postgres => 16,
    }
}

/// Does the jobs, beside the answers, until the program ends.
async fn work(server: Server, stop: tokio::sync::oneshot::Receiver<()>) {
    if let Err(error) = plan(&server).await {
        tracing::error!(%error, "the nightly jobs could not be planned");
    }
    if let Err(error) = replies::plan(&server).await {
        tracing::error!(%error, "the reading of what comes back could not be planned");
    }
    let name = format!("qurb {}", std::process::id());
    let stop = async {
        let _ = stop.await;
    };
    jobs::worker(&server, app::JOBS, &name).run(stop).await;
}

async fn plan(server: &Server) -> kit_db::Result<()> {
    let mut tx = server.db.write().await?;
    jobs::plan(&mut tx, app::JOBS, server.now()).await?;
    tx.commit().await
}

/// The server on a database whose schema and places are current.
pub async fn open(database: &str, public_url: String) -> anyhow::Result<Server> {
    if let Some(file) = host::file(database)
        && !file.exists()
        && file.as_os_str() != ":memory:"
    {
        make_private(&file).with_context(|| format!("cannot make {}", file.display()))?;
    }
    let db = connect(database).await?;
    let server = server(db, public_url)?;
    before_migration(database, &server).await?;
    migrate(&server.db, app::MIGRATIONS, now())
        .await
        .context("cannot bring the database up to date")?;
    let mut tx = server.db.write().await?;
    crate::foundation::journal::link_old(&mut tx).await?;
    places::load(&mut tx).await?;
    tx.commit().await?;
    Ok(server)
}

pub async fn connect(database: &str) -> anyhow::Result<Db> {
    Db::open(database).await.with_context(|| format!("cannot open {}", told(database)))
}

/// The server on a database as it is.
pub fn server(db: Db, public_url: String) -> anyhow::Result<Server> {
    let secure_cookies = public_url.starts_with("https:");
    Ok(Server {
        db,
        clock: Arc::new(now),
        words: Arc::new(app::words()?),
        press: Press::default(),
        memory: Memory::default(),
        config: Arc::new(Config { public_url, secure_cookies, ..Config::default() }),
    })
}

/// An address without the password in it.
pub fn told(database: &str) -> String {
    match url::Url::parse(database) {
        Ok(mut url) if url.password().is_some() => {
            let _ = url.set_password(Some("…"));
            url.to_string()
        }
        _ => database.to_owned(),
    }
}

/// The one place where the machine's clock is read.
#[allow(clippy::disallowed_methods)]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

async fn stopped() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
        match terminate {
            Ok(mut terminate) => {
                tokio::select! { _ = interrupt => {}, _ = terminate.recv() => {} }
            }
            Err(_) => {
                let _ = interrupt.await;
            }
        }
    }
    #[cfg(not(unix))]
    let _ = interrupt.await;
}
