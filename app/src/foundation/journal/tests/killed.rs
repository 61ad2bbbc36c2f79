//! The program is killed while it writes: every acknowledged write is there with its entry, and the chain is whole.
//!
//! `QURB_KILLS=200` kills more often than the few times of every day.

use crate::{
    foundation::{
        journal::{Trust, verify},
        organisations::{self, NewOrganisation, OrganisationKind},
    },
    testing::{on_both_engines, server},
};
use kit_db::{Db, Query, Reads};
use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::Duration,
};

/// Where the one who writes until it is killed finds the database; nothing for a test of every day.
const WRITER: &str = "QURB_TEST_WRITER";
const SALT: &str = "QURB_TEST_SALT";

fn found(n: usize, salt: &str) -> NewOrganisation {
    NewOrganisation {
        kind: OrganisationKind::parse("association").unwrap(),
        name_ar: format!("جمعية {salt} {n}"),
        name_fr: format!("Association {salt} {n}"),
        place: "05.081.09.17".into(),
        phone: None,
        email: None,
    }
}

/// Not a test of its own: the process that is killed. Four at once write and say so when they were answered.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_who_writes_until_killed() {
    let Ok(url) = std::env::var(WRITER) else { return };
    let salt = std::env::var(SALT).unwrap();
    let db = Db::open(&url).await.unwrap();
    let mut writers = Vec::new();
    for writer in 0..4 {
        let (db, salt) = (db.clone(), salt.clone());
        writers.push(tokio::spawn(async move {
            let cx = server(db, Arc::default()).system("test");
            for n in 0.. {
                let mut tx = cx.write().await.unwrap();
                let new = found(n * 4 + writer, &salt);
                let id = organisations::found(&cx, &mut tx, &new).await.unwrap();
                tx.commit().await.unwrap();
                let mut out = std::io::stdout().lock();
                writeln!(out, "\nkept {id}").unwrap();
                out.flush().unwrap();
            }
        }));
    }
    for writer in writers {
        writer.await.unwrap();
    }
}

fn writer(url: &str, salt: usize) -> Child {
    let name = module_path!().split_once("::").unwrap().1;
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &format!("{name}::one_who_writes_until_killed"), "--nocapture"])
        .env(WRITER, url)
        .env(SALT, salt.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Lets it write for a moment that differs each time, kills it, and answers what it said that it had kept.
fn killed(url: &str, n: usize) -> Vec<String> {
    let mut child = writer(url, n);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut kept: Vec<String> = Vec::new();
    let mut note = |line: String| kept.extend(line.strip_prefix("kept ").map(str::to_owned));
    for line in lines.by_ref().map_while(Result::ok) {
        let first = line.starts_with("kept ");
        note(line);
        if first {
            break;
        }
    }
    // Not a wait for something: the instant of the blow, at another point of a write each time.
    std::thread::sleep(Duration::from_micros(700 * (n as u64 * 37 % 101)));
    child.kill().unwrap();
    child.wait().unwrap();
    // A line that was cut off was not said: the identifier has 36 letters.
    lines.map_while(Result::ok).for_each(note);
    kept.retain(|id| id.len() == 36);
    kept
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_acknowledged_survives_a_killed_program_with_its_entry() {
    let kills = std::env::var("QURB_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(6);
    on_both_engines(async |app| {
        let db = &app.server.db;
        let mut all = 0;
        for n in 0..kills {
            let url = app.url.clone();
            let kept = tokio::task::spawn_blocking(move || killed(&url, n)).await.unwrap();
            assert!(!kept.is_empty(), "it wrote nothing before blow {n}");
            let ids = kept.iter().map(|id| format!("'{id}'")).collect::<Vec<_>>().join(", ");
            let noted = format!(
                "select count(*) from journal
                  where verb = 'organisation.found' and no is not null and subject in ({ids})"
            );
            let noted = db.count(Query { text: noted.into(), args: Vec::new() }).await.unwrap();
            assert_eq!(noted as usize, kept.len(), "an entry is missing after blow {n}");
            // One statement sees one state: the server may still end what the killed one had sent.
            let text = "select (select count(*) from organisations)
                             - (select count(*) from journal where verb = 'organisation.found')";
            let left = db.count(Query { text: text.into(), args: Vec::new() }).await.unwrap();
            assert_eq!(left, 0, "a thing without its entry, or the other way round");
            all += kept.len();
            let text = "select count(*) from organisations";
            let there = db.count(Query { text: text.into(), args: Vec::new() }).await.unwrap();
            assert!(there as usize >= all);
            assert_eq!(verify(db, &Trust::default()).await.unwrap().wrong, None, "after blow {n}");
        }
    })
    .await;
}
