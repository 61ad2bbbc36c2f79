//! Before a new version changes the schema, what is there is put aside: on both engines, and proved by restoring it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{before_migration, put_aside};
use crate::{
    app,
    cli::serve,
    foundation::backup::{Key, Lock, restore},
};
use kit_db::{Db, Engine, Reads, migrate, sql, testing};

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Postgres];

/// A database as the version before this one left it, with somebody in it.
async fn of_before(engine: Engine) -> testing::TestDb {
    let made = testing::database(engine, "before-last", async |_: &Db| {}).await;
    let (older, now) = (&app::MIGRATIONS[..app::MIGRATIONS.len() - 1], serve::now());
    migrate(&made.db, older, now).await.unwrap();
    let mut tx = made.db.write().await.unwrap();
    tx.run(sql!(
        "insert into accounts (id, login, name, password, lang, made_at)
         values ($1, 'amina', 'Amina', 'x', 'ar', $2)",
        kit_db::new_uuid(now),
        now,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
    made
}

async fn accounts(db: &Db) -> i64 {
    db.read().await.unwrap().count(sql!("select count(*) from accounts")).await.unwrap()
}

#[tokio::test]
async fn what_is_there_is_put_aside_before_the_schema_changes() {
    for engine in ENGINES {
        let made = of_before(engine).await;
        let server = serve::server(made.db.clone(), String::new()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("backups");
        let aside = (&Lock::None, folder.path());
        let kept = put_aside(&server, 1, &to, aside).await.unwrap();
        let last = app::MIGRATIONS.last().unwrap();
        let name = kept.path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(name.starts_with(&format!("qurb-before-{:04}", last.number)), "{name}");
        migrate(&made.db, app::MIGRATIONS, serve::now()).await.unwrap();
        // It opens again as it was: with its rows, and without the script.
        let empty = testing::database(engine, "before-empty", async |_: &Db| {}).await;
        restore(&empty.db, &kept.path, &Key::None).await.unwrap();
        assert_eq!(accounts(&empty.db).await, 1);
        assert_eq!(kit_db::pending(&empty.db, app::MIGRATIONS).await.unwrap(), 1);
        for db in [empty.db.clone(), made.db.clone()] {
            db.close().await.unwrap();
        }
    }
}

#[tokio::test]
async fn where_it_cannot_be_put_nothing_is_changed() {
    for engine in ENGINES {
        let made = of_before(engine).await;
        let server = serve::server(made.db.clone(), String::new()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a file");
        std::fs::write(&file, "no folder").unwrap();
        let refused = put_aside(&server, 1, &file, (&Lock::None, folder.path())).await.unwrap_err();
        assert!(refused.to_string().contains("nothing was changed"), "{refused:#}");
        assert_eq!(kit_db::pending(&made.db, app::MIGRATIONS).await.unwrap(), 1);
        made.db.clone().close().await.unwrap();
    }
}

/// A new base has nothing to put aside, nor has one that is up to date.
#[tokio::test]
async fn a_new_base_and_one_that_is_current_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("new.sqlite").display());
    let server = serve::open(&database, String::new()).await.unwrap();
    before_migration(&database, &server).await.unwrap();
    let names = std::fs::read_dir(folder.path()).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    assert!(names.into_iter().all(|name| name.starts_with("new.sqlite")));
    server.db.close().await.unwrap();
}
