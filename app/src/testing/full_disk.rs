//! A full disk: a clear page, nothing half-written, and all is well once there is room again.

use super::{TestApp, on_both_engines};
use kit_db::{Engine, Reads, sql};

/// Lets the engine say what it says on a full disk: SQLite may not grow, PostgreSQL raises its own error.
async fn fill(app: &TestApp) {
    let mut tx = app.server.db.write().await.unwrap();
    let script = match app.engine {
        Engine::Sqlite => "pragma max_page_count = 1",
        Engine::Postgres => {
            "create function disk_is_full() returns trigger language plpgsql as
                 $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$;
             create trigger full_disk before insert on journal
                 for each row execute function disk_is_full()"
        }
    };
    tx.script(script).await.unwrap();
    tx.commit().await.unwrap();
}

async fn make_room(app: &TestApp) {
    let mut tx = app.server.db.write().await.unwrap();
    let script = match app.engine {
        Engine::Sqlite => "pragma max_page_count = 1073741823",
        Engine::Postgres => "drop trigger full_disk on journal",
    };
    tx.script(script).await.unwrap();
    tx.commit().await.unwrap();
}

/// Writes until the disk refuses; answers how many were written.
async fn write_until_refused(app: &TestApp) -> usize {
    let amina = app.browser("amina").await;
    fill(app).await;
    for n in 0..500 {
        let name = format!("{n:0>120}");
        let answer = amina.post("/places/05.081.03.09/aliases", &[("alias", &name)]).await;
        if answer.status != 303 {
            answer.is(507).has("القرص ممتلئ");
            return n;
        }
    }
    panic!("the disk was never full");
}

#[tokio::test]
async fn a_full_disk_is_said_clearly_and_nothing_is_half_written() {
    on_both_engines(async |app| {
        let written = write_until_refused(app).await;
        let amina = app.browser("karim").await;
        amina.get("/places/05.081.03.09").await.is(200);
        make_room(app).await;
        let amina = app.browser("amina").await;
        amina.post("/places/05.081.03.09/aliases", &[("alias", "Vallée")]).await.is(303);
        // Each alias that is there has its line, and no line is without its alias.
        assert_eq!(app.journal("05.081.03.09").await.len(), written + 1);
        let tx = app.server.db.read().await.unwrap();
        let kept = sql!("select aliases from places where code = $1", "05.081.03.09");
        let aliases: String = tx.value(kept).await.unwrap().unwrap();
        let added = aliases.lines().filter(|alias| alias.starts_with('0') || *alias == "Vallée");
        assert_eq!(added.count(), written + 1);
        if app.engine == Engine::Sqlite {
            let whole: Option<String> = tx.value(sql!("pragma integrity_check")).await.unwrap();
            assert_eq!(whole.as_deref(), Some("ok"));
        }
    })
    .await;
}
