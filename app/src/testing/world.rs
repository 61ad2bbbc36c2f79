//! A program of its own for each test, on a copy of the same filled database.

use super::{Answer, Browser};
use crate::{
    app,
    foundation::{
        Config, Cx, Memory, Press, SecretsKey, Server, Verb,
        accounts::{self, NewAccount, Password, Role},
        jobs, places,
    },
};
use chrono::{DateTime, TimeZone, Utc};
use kit_db::{Db, Engine, Reads, migrate, sql, testing::TestDb};
use kit_lang::Lang;
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// Everybody's, in tests.
pub const PASSWORD: &str = "un mot de passe de test";

const PEOPLE: [(&str, &str, Role, &str); 5] = [
    ("amina", "Amina", Role::TrainingOfficer, "05.081"),
    ("driss", "Driss", Role::TrainingOfficer, "07.427"),
    ("nadia", "Nadia", Role::RegionalCoordinator, "05"),
    ("karim", "Karim", Role::Reader, "05.081"),
    ("salma", "Salma", Role::Administrator, "MA"),
];

/// The program under test.
pub struct TestApp {
    pub server: Server,
    pub router: axum::Router,
    pub engine: Engine,
    pub url: String,
    seconds: Arc<AtomicI64>,
    _database: TestDb,
}

/// Runs the story on SQLite, then on PostgreSQL.
pub async fn on_both_engines(story: impl AsyncFn(&TestApp)) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        on_engine(engine, &story).await;
    }
}

pub async fn on_engine(engine: Engine, story: impl AsyncFn(&TestApp)) {
    let app = TestApp::start(engine).await;
    story(&app).await;
    app.no_job_is_left().await;
    app.server.db.clone().close().await.unwrap();
}

/// A server on this database, on the morning of the tests.
pub fn server(db: Db, seconds: Arc<AtomicI64>) -> Server {
    let morning = Utc.with_ymd_and_hms(2026, 11, 22, 9, 0, 0).unwrap();
    let clock = move || morning + chrono::Duration::seconds(seconds.load(Ordering::Relaxed));
    Server {
        db,
        clock: Arc::new(clock),
        words: Arc::new(app::words().unwrap().strict()),
        press: Press::default(),
        memory: Memory::default(),
        config: Arc::new(Config {
            secrets: SecretsKey::random().map(Arc::new),
            ..Config::default()
        }),
    }
}

impl TestApp {
    async fn start(engine: Engine) -> Self {
        let database = kit_db::testing::database(engine, &template(), fill).await;
        let seconds = Arc::new(AtomicI64::new(0));
        let server = server(database.db.clone(), seconds.clone());
        let router = app::router(server.clone());
        let url = database.url.clone();
        Self { server, router, engine, url, seconds, _database: database }
    }

    /// A browser in which this person is signed in; nobody for "".
    pub async fn browser(&self, login: &str) -> Browser {
        let browser = Browser::new(self.router.clone());
        if !login.is_empty() {
            browser.sign_in(login, PASSWORD).await;
        }
        browser
    }

    /// What the visitor gets.
    pub async fn get(&self, path: &str) -> Answer {
        self.browser("").await.get(path).await
    }

    /// Does what is done every night by the job of this kind, and nothing else.
    pub async fn night(&self, kind: &'static str) {
        let cx = self.server.system("test");
        let mut tx = cx.write().await.unwrap();
        kit_queue::enqueue(&mut tx, kind, &String::new(), cx.now, cx.now).await.unwrap();
        tx.commit().await.unwrap();
        let worker = jobs::worker(&self.server, app::JOBS, "test");
        while worker.run_once().await.unwrap().is_some() {}
        // The worker has put the other work of each night beside it, which is not what this is about.
        let mut tx = cx.write().await.unwrap();
        tx.run(sql!("delete from jobs")).await.unwrap();
        tx.commit().await.unwrap();
    }

    pub fn pass(&self, time: chrono::Duration) {
        self.seconds.fetch_add(time.num_seconds(), Ordering::Relaxed);
    }

    /// The context of a person, to call actions as doors do.
    pub async fn cx(&self, login: &str) -> Cx {
        let mut cx = self.server.system("test");
        let (_, name, role, place) = *PEOPLE.iter().find(|person| person.0 == login).unwrap();
        let tx = self.server.db.read().await.unwrap();
        let account = accounts::by_login(&tx, login).await.unwrap().unwrap();
        let grants = vec![crate::foundation::Grant::whole(role, place)];
        let account = Some(account.id);
        cx.actor = Some(crate::foundation::Actor { account, name: name.into(), grants });
        cx
    }

    /// What the journal says was done, oldest first: `session.close by Amina`. Who looked things up is not in it.
    pub async fn journal(&self, subject: impl ToString) -> Vec<String> {
        let tx = self.server.db.read().await.unwrap();
        let query = sql!(
            "select verb || ' by ' || actor_name
               from journal
              where subject = $1 and verb not like '%.read'
              order by id",
            subject.to_string()
        );
        tx.column(query).await.unwrap()
    }

    /// How many times a verb was done.
    pub async fn done(&self, verb: Verb) -> i64 {
        let tx = self.server.db.read().await.unwrap();
        tx.count(sql!("select count(*) from journal where verb = $1", verb.name)).await.unwrap()
    }

    async fn no_job_is_left(&self) {
        let tx = self.server.db.read().await.unwrap();
        let left = sql!("select kind from jobs where state in ('waiting', 'running')");
        let left: Vec<String> = tx.column(left).await.unwrap();
        assert!(left.is_empty(), "jobs left over: {left:?}");
    }
}

/// The content of the template depends on this program's code and on nothing else.
fn template() -> String {
    let program = std::env::current_exe().unwrap();
    let changed = program.metadata().unwrap().modified().unwrap();
    let stamp = changed.duration_since(std::time::UNIX_EPOCH).unwrap().as_millis();
    let name = program.file_name().unwrap().to_string_lossy().replace('-', "_");
    format!("{name}_{stamp}")
}

async fn fill(db: &Db) {
    // The world was made the day before: its lines in the journal are older than those of any story.
    let server = server(db.clone(), Arc::new(AtomicI64::new(-86_400)));
    migrate(db, app::MIGRATIONS, DateTime::UNIX_EPOCH).await.unwrap();
    let cx = server.system("test");
    let mut tx = cx.write().await.unwrap();
    places::load(&mut tx).await.unwrap();
    for (login, name, role, place) in PEOPLE {
        let (lang, password) = (Lang::Ar, Password::new(PASSWORD));
        let (login, name, place) = (login.into(), name.into(), place.into());
        let new = NewAccount { login, name, password, lang, role, place };
        accounts::found(&cx, &mut tx, &new).await.unwrap();
    }
    tx.commit().await.unwrap();
}
