//! The database: whether it opens, is this program's, can be written, and what in it needs somebody.

use super::{Finding, host, store};
use crate::{
    app,
    cli::{demo, serve},
    foundation::{
        Server,
        accounts::{Password, by_login},
        jobs, journal,
    },
};
use chrono::Duration;
use kit_db::Db;
use std::net::SocketAddr;

/// Opens what is there; unlike `qurb serve`, it makes nothing.
pub async fn open(database: &str) -> Result<Db, Finding> {
    let about = "database";
    if let Some(file) = host::file(database)
        && !file.exists()
    {
        let text = format!("{} is not there: qurb serve or qurb demo makes it", file.display());
        return Err(Finding::wrong(about, text));
    }
    let opened = match serve::connect(database).await {
        Ok(db) => db.ping().await.map(|()| db).map_err(anyhow::Error::from),
        Err(error) => Err(error),
    };
    opened.map_err(|error| {
        Finding::wrong(about, format!("{error:#}. Is the address right, and does its server run?"))
    })
}

pub async fn schema(server: &Server) -> Finding {
    let about = "schema";
    match kit_db::pending(&server.db, app::MIGRATIONS).await {
        Ok(0) => Finding::well(about, "up to date"),
        Ok(some) => Finding::wrong(
            about,
            format!("{some} scripts have not run yet: qurb migrate, or just qurb serve"),
        ),
        Err(error) => {
            Finding::wrong(about, format!("{error}. Use the program that this database belongs to"))
        }
    }
}

/// A job that is put into the queue, kept, and taken out again goes all the way to the disk.
pub async fn writing(server: &Server) -> Finding {
    let about = "writing";
    match write_and_forget(server).await {
        Ok(()) => Finding::well(about, "what is saved is kept"),
        Err(error) => Finding::wrong(
            about,
            format!("nothing can be saved: {error}. Look at the disk and at who owns the file"),
        ),
    }
}

async fn write_and_forget(server: &Server) -> kit_db::Result<()> {
    let now = server.now();
    let never = now + Duration::days(36_500);
    let mut tx = server.db.write().await?;
    let id = kit_queue::enqueue(&mut tx, "doctor", &(), never, now).await?;
    tx.commit().await?;
    let mut tx = server.db.write().await?;
    kit_queue::discard(&mut tx, id).await?;
    tx.commit().await
}

/// A clock that goes wrong shows in a journal that holds lines of the future, or in a year before this program.
pub async fn clock(server: &Server) -> Finding {
    let about = "clock";
    let now = server.now();
    let cx = server.system("qurb doctor");
    let told = now.format("%Y-%m-%d %H:%M UTC");
    let future = async {
        let tx = cx.read().await?;
        journal::since(&cx, &tx, now + Duration::minutes(5), 1).await
    };
    match future.await {
        Ok(lines) if !lines.is_empty() => {
            let last = lines[0].at.format("%Y-%m-%d %H:%M UTC");
            Finding::wrong(
                about,
                format!(
                    "it is {told} here, and the journal has a line of {last}. Set the clock by the network (NTP)"
                ),
            )
        }
        _ if now.timestamp() < BUILT => Finding::wrong(
            about,
            format!("it is {told} here, before this program was made. Set the clock"),
        ),
        _ => Finding::well(about, told.to_string()),
    }
}

/// Two machines that do not agree on the time end sessions early, or late.
pub async fn clocks(server: &Server) -> Finding {
    let about = "clocks";
    let there = async { store::time(&server.db.read().await?).await };
    match there.await {
        Ok(Some(there)) => {
            let apart = (server.now() - there).num_seconds().abs();
            match apart {
                ..=5 => Finding::well(about, "the database says the same time"),
                6..=60 => Finding::note(
                    about,
                    format!(
                        "the database is {apart} seconds apart. Set both clocks by the network (NTP)"
                    ),
                ),
                _ => Finding::wrong(
                    about,
                    format!(
                        "the database is {apart} seconds apart. Set both clocks by the network (NTP)"
                    ),
                ),
            }
        }
        Ok(None) => Finding::note(about, "what time the database says could not be read"),
        Err(error) => Finding::wrong(about, error.to_string()),
    }
}

/// The first of January 2026: no clock that runs this program may say less.
const BUILT: i64 = 1_767_225_600;

/// The demonstration's password is printed in every copy of this program.
pub async fn accounts(server: &Server) -> Finding {
    let about = "passwords";
    let host = url::Url::parse(&server.config.public_url).ok();
    let local = host.as_ref().and_then(|url| url.host_str()).is_some_and(host::is_local);
    match with_demo_password(server).await {
        Ok(logins) if logins.is_empty() => {
            Finding::well(about, "nobody uses the password of the demonstration")
        }
        Ok(logins) => {
            let text = format!(
                "{} may be entered with the password of the demonstration, which everybody can read. Use another \
                 database for real people",
                logins.join(", ")
            );
            if local { Finding::note(about, text) } else { Finding::wrong(about, text) }
        }
        Err(error) => Finding::wrong(about, error.to_string()),
    }
}

/// Real people do not belong among invented ones, nor a demonstration where everybody comes by.
pub async fn demonstration(server: &Server, listen: SocketAddr) -> Finding {
    let about = "demonstration";
    let marked = async { demo::is_marked(&server.db.read().await?).await };
    let alone = serve::is_alone(listen, &server.config.public_url);
    match (marked.await, alone) {
        (Ok(false), _) => Finding::well(about, "this base was begun empty"),
        (Ok(true), true) => Finding::note(
            about,
            "everybody in this base is invented: a real deployment begins with an empty one",
        ),
        (Ok(true), false) => Finding::wrong(
            about,
            "this base holds the demonstration, and is open to others. Begin a real deployment with an empty base: \
             qurb account add",
        ),
        (Err(error), _) => Finding::wrong(about, error.to_string()),
    }
}

/// Whether a stolen password is enough to read names.
pub async fn second_factor(
    server: &Server,
    given: Option<serve::Grace>,
    listen: SocketAddr,
) -> Finding {
    let about = "second step";
    let by_default = match serve::by_default(server, listen).await {
        Ok(grace) => grace,
        Err(error) => return Finding::wrong(about, error.to_string()),
    };
    match (given.unwrap_or(by_default), by_default) {
        (Some(grace), _) => Finding::well(
            about,
            format!("who sees names shows one {} days after first signing in", grace.num_days()),
        ),
        (None, None) => Finding::note(about, "a password alone opens this demonstration"),
        (None, Some(_)) => Finding::wrong(
            about,
            "a password alone opens the names of people. Take QURB_SECOND_FACTOR=off away",
        ),
    }
}

async fn with_demo_password(server: &Server) -> kit_db::Result<Vec<&'static str>> {
    let tx = server.db.read().await?;
    let password = Password::new(demo::accounts::PASSWORD);
    let mut found = Vec::new();
    for person in demo::accounts::PEOPLE.into_iter().chain([demo::accounts::DIRECTOR]) {
        let account = by_login(&tx, person.login).await?;
        let active = account.filter(|account| account.disabled_at.is_none());
        if active.is_some_and(|account| password.matches(Some(&account.password))) {
            found.push(person.login);
        }
    }
    Ok(found)
}

pub async fn jobs(server: &Server) -> Finding {
    let about = "jobs";
    let dead = async { jobs::dead(&server.db.read().await?).await };
    match dead.await {
        Ok(0) => Finding::well(about, "none has given up"),
        Ok(some) => {
            Finding::note(about, format!("{some} gave up: the administrator finds them at /jobs"))
        }
        Err(error) => Finding::wrong(about, error.to_string()),
    }
}
