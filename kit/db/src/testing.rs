//! Throw-away databases for tests, one per engine.
//!
//! A test needs a filled database in a few milliseconds, many at once, in many processes. So the content is built once
//! into a *template* named by what it depends on, and each test gets a copy: of the file on SQLite, by
//! `create database … template` on PostgreSQL. Both disappear with the test.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{Db, Engine, Reads, sql};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use std::{path::PathBuf, process::Command, sync::OnceLock};

/// A database of its own, dropped with the value.
pub struct TestDb {
    pub db: Db,
    pub url: String,
    _folder: Option<tempfile::TempDir>,
    drop: Option<(String, String)>,
}

/// Makes a database that holds what `fill` writes. `template` names that content: fill runs once for each name.
pub async fn database(engine: Engine, template: &str, fill: impl AsyncFn(&Db)) -> TestDb {
    match engine {
        Engine::Sqlite => sqlite(template, fill).await,
        Engine::Postgres => postgres(template, fill).await,
    }
}

async fn sqlite(template: &str, fill: impl AsyncFn(&Db)) -> TestDb {
    let made = templates().join(format!("{template}.sqlite"));
    if !made.exists() {
        let building = templates().join(format!("{template}.{}", uuid::Uuid::now_v7()));
        let db = Db::open(&format!("sqlite:{}", building.display())).await.unwrap();
        fill(&db).await;
        db.close().await.unwrap();
        std::fs::rename(&building, &made).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("test.sqlite");
    std::fs::copy(&made, &file).unwrap();
    let url = format!("sqlite:{}", file.display());
    TestDb { db: Db::open(&url).await.unwrap(), url, _folder: Some(folder), drop: None }
}

async fn postgres(template: &str, fill: impl AsyncFn(&Db)) -> TestDb {
    let server = server();
    let admin = Database::connect(server).await.unwrap();
    make_template(&admin, server, template, fill).await;
    let name = format!("test_{}", uuid::Uuid::now_v7().simple());
    let copy = format!("create database {name} template \"{template}\" strategy file_copy");
    admin.execute_unprepared(&copy).await.unwrap();
    admin.close().await.unwrap();
    let url = on(server, &name);
    let db = Db::open(&url).await.unwrap();
    TestDb { db, url, _folder: None, drop: Some((server.to_owned(), name)) }
}

async fn make_template(
    admin: &DatabaseConnection,
    server: &str,
    template: &str,
    fill: impl AsyncFn(&Db),
) {
    // The lock is held by a transaction of its own, so that `create database` can run outside of one.
    let guard = Db::open(server).await.unwrap();
    let mut lock = guard.write().await.unwrap();
    lock.run(sql!("select pg_advisory_xact_lock(812471)")).await.unwrap();
    let there = lock
        .count(sql!("select count(*) from pg_database where datname = $1", template))
        .await
        .unwrap();
    if there == 0 {
        let building = format!("building_{}", uuid::Uuid::now_v7().simple());
        admin.execute_unprepared(&format!("create database {building}")).await.unwrap();
        let db = Db::open(&on(server, &building)).await.unwrap();
        fill(&db).await;
        db.close().await.unwrap();
        let rename = format!("alter database {building} rename to \"{template}\"");
        admin.execute_unprepared(&rename).await.unwrap();
    }
    lock.commit().await.unwrap();
    guard.close().await.unwrap();
}

impl Drop for TestDb {
    fn drop(&mut self) {
        let Some((server, name)) = self.drop.take() else { return };
        // The pool may still be closing: `force` ends what it left, in a thread with a runtime of its own.
        let dropping = std::thread::spawn(move || {
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let admin = Database::connect(server).await.unwrap();
                let drop = format!("drop database if exists {name} with (force)");
                admin.execute_unprepared(&drop).await.unwrap();
            });
        });
        dropping.join().unwrap();
    }
}

/// The server's address: QURB_TEST_POSTGRES, or the throw-away cluster that `./dev postgres` keeps.
pub fn server() -> &'static str {
    static SERVER: OnceLock<String> = OnceLock::new();
    SERVER.get_or_init(|| {
        if let Ok(url) = std::env::var("QURB_TEST_POSTGRES") {
            return url;
        }
        let dev = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../dev");
        let output = Command::new(dev).arg("postgres").output().expect("./dev postgres runs");
        assert!(
            output.status.success(),
            "./dev postgres: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().last().expect("./dev postgres prints a URL").trim().to_owned()
    })
}

fn on(server: &str, database: &str) -> String {
    let (base, query) = server.split_once('?').map_or((server, ""), |(base, query)| (base, query));
    let root = base.rsplit_once('/').map_or(base, |(root, _)| root);
    let joint = if query.is_empty() { "" } else { "?" };
    format!("{root}/{database}{joint}{query}")
}

/// A folder that outlives the test, beside the test program, emptied with it.
fn templates() -> PathBuf {
    let folder = std::env::temp_dir().join("qurb-test-templates");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
