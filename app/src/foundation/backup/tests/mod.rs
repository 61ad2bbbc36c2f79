//! Backups: what is restored is what was there, on either engine; what is damaged or closed is not taken.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{BackupError, Key, Lock, Plan, folder, make, restore};
use crate::{
    app,
    foundation::{
        Config,
        journal::{Trust, verify},
    },
    testing::{TestApp, on_both_engines, server},
};
use kit_db::{Db, Engine, Query, Reads, testing};
use std::{path::Path, sync::Arc};

/// An empty database of an engine, and what `restore` makes of a file in it.
async fn restored(
    engine: Engine,
    from: &Path,
    key: &Key,
    seen: impl AsyncFn(&Db),
) -> Result<(), BackupError> {
    let made = testing::database(engine, "backup-empty", async |_: &Db| {}).await;
    let answer = restore(&made.db, from, key).await.map(|_| ());
    if answer.is_ok() {
        seen(&made.db).await;
    }
    made.db.clone().close().await.unwrap();
    answer
}

async fn count(db: &Db, text: &'static str) -> i64 {
    db.count(Query { text: text.into(), args: Vec::new() }).await.unwrap()
}

/// A person of the field, so that there are names, keys of names, an index of words, and an audience.
async fn somebody(app: &TestApp) {
    let amina = app.browser("amina").await;
    let fields = [
        ("name_ar", "حليمة أوعلي"),
        ("name_fr", "Halima Ouali"),
        ("sex", "f"),
        ("birth_year", "1984"),
        ("place", "05.081.09.17"),
        ("phone", "0612 34 56 78"),
    ];
    amina.post("/people", &fields).await.is(303);
}

#[tokio::test]
async fn each_engine_restores_what_either_wrote() {
    on_both_engines(async |app| {
        somebody(app).await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("all.gz");
        let made = make(&app.server, &file, &Lock::None, folder.path()).await.unwrap();
        assert!(made.rows > 1_500 && made.tables > 40, "{made:?}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left");
        for engine in [Engine::Sqlite, Engine::Postgres] {
            let seen = async |db: &Db| {
                let trust = Trust::default();
                assert_eq!(verify(db, &trust).await.unwrap().wrong, None, "the chain is whole");
                let found = count(db, "select count(*) from people where phone is not null").await;
                assert_eq!(found, 1);
                // What was restored goes on: search finds, triggers count, one signs in and writes.
                let app = Restored::on(db.clone());
                let amina = app.browser("amina").await;
                amina.get("/people?q=halima").await.is(200).has("حليمة أوعلي");
                amina.get("/search?q=حليمة").await.is(200).has("حليمة أوعلي");
                let another = [
                    ("name_ar", "سعاد البوزيدي"),
                    ("name_fr", "Souad Bouzidi"),
                    ("sex", "f"),
                    ("place", "05.081.09.17"),
                ];
                amina.post("/people", &another).await.is(303);
                amina.get("/people?q=souad").await.has("سعاد البوزيدي");
                assert_eq!(verify(db, &trust).await.unwrap().wrong, None);
            };
            restored(engine, &file, &Key::None, seen).await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn a_closed_backup_opens_with_its_key_only() {
    on_both_engines(async |app| {
        let folder = tempfile::tempdir().unwrap();
        let (mine, other) = (age::x25519::Identity::generate(), age::x25519::Identity::generate());
        let lock = Lock::recipients(&[mine.to_public().to_string()]).unwrap();
        let file = folder.path().join("closed.gz.age");
        make(&app.server, &file, &lock, folder.path()).await.unwrap();
        let key = |identity: &age::x25519::Identity| {
            use age::secrecy::ExposeSecret;
            let text = identity.to_string();
            Key::identities(&format!("# made by a test\n{}\n", text.expose_secret())).unwrap()
        };
        for wrong in [Key::None, key(&other), Key::Passphrase("open".to_owned().into())] {
            let answer = restored(Engine::Sqlite, &file, &wrong, async |_| {}).await;
            assert!(matches!(answer, Err(BackupError::Key(_))), "{answer:?}");
        }
        restored(app.engine, &file, &key(&mine), async |_| {}).await.unwrap();
        let lock = Lock::Passphrase("قرب من الناس".to_owned().into());
        let file = folder.path().join("words.gz.age");
        make(&app.server, &file, &lock, folder.path()).await.unwrap();
        let right = Key::Passphrase("قرب من الناس".to_owned().into());
        restored(app.engine, &file, &right, async |_| {}).await.unwrap();
        let wrong = Key::Passphrase("قرب من".to_owned().into());
        let answer = restored(app.engine, &file, &wrong, async |_| {}).await;
        assert!(matches!(answer, Err(BackupError::Key(_))), "{answer:?}");
    })
    .await;
}

/// One byte in another place, or an end that is missing: nothing is restored.
#[tokio::test]
async fn a_damaged_backup_is_not_taken() {
    on_both_engines(async |app| {
        let folder = tempfile::tempdir().unwrap();
        let mine = age::x25519::Identity::generate();
        let locks = [Lock::None, Lock::recipients(&[mine.to_public().to_string()]).unwrap()];
        for (n, lock) in locks.iter().enumerate() {
            let file = folder.path().join(format!("whole-{n}"));
            make(&app.server, &file, lock, folder.path()).await.unwrap();
            let whole = std::fs::read(&file).unwrap();
            let mut changed = whole.clone();
            let middle = whole.len() / 2;
            changed[middle] ^= 0x10;
            let cut = &whole[..whole.len() - whole.len() / 10];
            for bytes in [changed.as_slice(), cut, &whole[..whole.len() - 4]] {
                std::fs::write(folder.path().join("damaged"), bytes).unwrap();
                let key = Key::Identities(vec![mine.clone()]);
                let damaged = folder.path().join("damaged");
                let answer = restored(app.engine, &damaged, &key, async |_| {}).await;
                assert!(answer.is_err(), "{} of {} bytes", bytes.len(), whole.len());
            }
        }
    })
    .await;
}

#[tokio::test]
async fn only_an_empty_database_is_filled_and_no_backup_written_over() {
    on_both_engines(async |app| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("all.gz");
        make(&app.server, &file, &Lock::None, folder.path()).await.unwrap();
        let before = count(&app.server.db, "select count(*) from accounts").await;
        assert!(restore(&app.server.db, &file, &Key::None).await.is_err());
        assert_eq!(count(&app.server.db, "select count(*) from accounts").await, before);
        assert!(make(&app.server, &file, &Lock::None, folder.path()).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn every_night_there_is_one_and_the_old_ones_go() {
    on_both_engines(async |app| {
        let folder = tempfile::tempdir().unwrap();
        let old = folder.path().join("qurb-night-2024-01-03T020000Z.gz");
        let newer = folder.path().join("qurb-night-2024-01-03T030000Z.gz");
        std::fs::write(&old, "x").unwrap();
        std::fs::write(&newer, "x").unwrap();
        let plan = Plan {
            folder: folder.path().to_owned(),
            lock: Lock::None,
            scratch: folder.path().to_owned(),
        };
        let mut server = app.server.clone();
        let backups = Some(Arc::new(plan));
        server.config = Arc::new(Config { backups, ..Config::default() });
        let mut tx = server.db.write().await.unwrap();
        kit_queue::enqueue(&mut tx, "backup.nightly", &(), server.now(), server.now())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let worker = crate::foundation::jobs::worker(&server, app::JOBS, "test");
        assert_eq!(worker.run_once().await.unwrap(), Some(kit_queue::Outcome::Done));
        assert_eq!(folder::latest(folder.path()).unwrap(), Some(server.now()));
        assert!(newer.exists() && !old.exists(), "the last of its day stays");
        let salma = app.browser("salma").await;
        salma.get("/journal?kind=backup").await.has("qurb-night-2026-11-22T090000Z.gz");
        let text = "delete from jobs where state = 'waiting'";
        let mut tx = server.db.write().await.unwrap();
        tx.run(Query { text: text.into(), args: Vec::new() }).await.unwrap();
        tx.commit().await.unwrap();
    })
    .await;
}

/// The program on a restored database.
struct Restored {
    router: axum::Router,
}

impl Restored {
    fn on(db: Db) -> Self {
        Self { router: app::router(server(db, Arc::default())) }
    }

    async fn browser(&self, login: &str) -> crate::testing::Browser {
        let browser = crate::testing::Browser::new(self.router.clone());
        browser.sign_in(login, crate::testing::PASSWORD).await;
        browser
    }
}
