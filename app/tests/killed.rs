//! A program that is killed while it imports leaves all of the sheet or nothing of it.
#![allow(clippy::unwrap_used)]

use kit_db::{Db, Engine, Reads, sql, testing};
use kit_sheets::{ColumnSpec, Out, Properties, SheetSpec, Workbook};
use std::{
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

const ROWS: usize = 150;

/// A sheet of people whose names nobody else has: syllables drawn from a hash of the number.
fn sheet(number: usize) -> Vec<u8> {
    let properties = Properties {
        title: "people".into(),
        author: String::new(),
        created: chrono::DateTime::UNIX_EPOCH.naive_utc(),
    };
    let columns = ["Nom en français", "Sexe", "Année de naissance", "Commune"].map(ColumnSpec::new);
    let spec = SheetSpec { name: "people".into(), columns: columns.into(), ..SheetSpec::default() };
    let rows = (0..ROWS).map(|row| {
        let name = format!("{} {}", word(number * ROWS + row, 1), word(number * ROWS + row, 2));
        vec![Out::from(name), Out::from("F"), Out::Plain(1980), Out::from("Tabant")]
    });
    let mut book = Workbook::new(&properties);
    book.sheet(&spec, rows).unwrap();
    book.finish().unwrap()
}

fn word(n: usize, salt: u64) -> String {
    let mut hash = (n as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(17)
        ^ salt.wrapping_mul(0xD6E8_FEB8_6659_FD93);
    let syllables = [
        "ba", "mi", "rou", "ha", "san", "za", "id", "oul", "am", "ne", "ka", "dri", "fe", "lo",
        "tas", "gui",
    ];
    (0..4)
        .map(|_| {
            hash = hash.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            syllables[(hash >> 59) as usize % 16]
        })
        .collect()
}

fn import(url: &str, file: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_qurb"))
        .args(["import", "people", "--database", url, "--place", "05.081", "--leave-doubtful"])
        .arg(file)
        .stdout(Stdio::null())
        .spawn()
        .unwrap()
}

/// People, those of them who came by sheets that say they were written, and such sheets.
async fn counts(db: &Db) -> (i64, i64, i64) {
    let tx = db.read().await.unwrap();
    let people = tx.count(sql!("select count(*) from people")).await.unwrap();
    let lines = "select count(*) from import_rows r join imports i on i.id = r.import
                  where i.state = 'written' and r.person is not null";
    let query = kit_db::Query { text: lines.into(), args: Vec::new() };
    let rows = tx.count(query).await.unwrap();
    let sheets =
        tx.count(sql!("select count(*) from imports where state = 'written'")).await.unwrap();
    (people, rows, sheets)
}

#[tokio::test]
async fn a_killed_import_leaves_all_or_nothing() {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let made = testing::database(engine, "killed-empty", async |_: &Db| {}).await;
        let folder = tempfile::tempdir().unwrap();
        let file = |n: usize| {
            let path = folder.path().join(format!("{n}.xlsx"));
            std::fs::write(&path, sheet(n)).unwrap();
            path
        };
        let started = Instant::now();
        assert!(import(&made.url, &file(0)).wait().unwrap().success());
        let whole = started.elapsed();
        let (people, rows, sheets) = counts(&made.db).await;
        assert!(people > 100 && sheets == 1, "{people} people, {sheets} sheets");
        assert_eq!(people, rows);
        for n in 1..=8_u32 {
            let mut child = import(&made.url, &file(n as usize));
            // Not a wait for something: the instant of the blow, spread over the time that a whole import takes.
            std::thread::sleep(whole * n / 9 + Duration::from_millis(3));
            let _ = child.kill();
            child.wait().unwrap();
            let (people, rows, _) = counts(&made.db).await;
            assert_eq!(people, rows, "{engine:?}: killed at {n}/9");
        }
        let before = counts(&made.db).await;
        assert!(import(&made.url, &file(9)).wait().unwrap().success());
        let after = counts(&made.db).await;
        assert_eq!((after.0, after.2), (after.1, before.2 + 1));
        assert!(after.0 > before.0);
        made.db.clone().close().await.unwrap();
    }
}
