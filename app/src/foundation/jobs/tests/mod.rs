//! Stories of jobs: the nightly housekeeping, what follows a change, the page of what gave up.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{
    Follow, Subject, follow, permissions::DROP, permissions::READ, permissions::RETRY, plan, worker,
};
use crate::{
    app,
    foundation::journal,
    testing::{PASSWORD, TestApp, on_both_engines},
};
use chrono::Duration;
use kit_db::{Reads, sql};
use kit_queue::{JobId, Outcome, enqueue};

async fn add(app: &TestApp, kind: &str) -> JobId {
    let (mut tx, now) = (app.server.db.write().await.unwrap(), app.server.now());
    let id = enqueue(&mut tx, kind, &7, now, now).await.unwrap();
    tx.commit().await.unwrap();
    id
}

async fn work(app: &TestApp) -> Vec<Outcome> {
    let worker = worker(&app.server, app::JOBS, "test");
    let mut outcomes = Vec::new();
    while let Some(outcome) = worker.run_once().await.unwrap() {
        outcomes.push(outcome);
    }
    outcomes
}

async fn count(app: &TestApp, table: &str) -> i64 {
    let tx = app.server.db.read().await.unwrap();
    let mut sql = kit_db::Sql::new("select count(*) from");
    tx.count(sql.push(table).clone().query()).await.unwrap()
}

#[tokio::test]
async fn every_night_expired_sessions_and_old_failures_are_forgotten() {
    on_both_engines(async |app| {
        app.browser("amina").await;
        let stranger = app.browser("").await;
        let wrong = [("login", "amina"), ("password", "what was it")];
        stranger.post("/sign-in", &wrong).await.is(422);
        assert!(count(app, "web_sessions").await >= 1);
        assert_eq!(count(app, "sign_in_failures").await, 2);
        let mut tx = app.server.db.write().await.unwrap();
        for _ in 0..2 {
            plan(&mut tx, app::JOBS, app.server.now()).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert_eq!(work(app).await, [], "the night is still to come");
        app.pass(Duration::hours(26));
        let nights = app::JOBS.iter().filter(|kind| kind.daily).count();
        assert_eq!(work(app).await, vec![Outcome::Done; nights]);
        assert_eq!(count(app, "web_sessions").await, 0);
        assert_eq!(count(app, "sign_in_failures").await, 0);
        // The coming night is planned by the one before; here nobody will do it.
        let mut tx = app.server.db.write().await.unwrap();
        let waiting = tx.run(sql!("delete from jobs where state = 'waiting'")).await.unwrap();
        assert_eq!(waiting, nights as u64);
        tx.commit().await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_change_leaves_its_jobs_in_its_own_transaction() {
    on_both_engines(async |app| {
        let now = app.server.now();
        let follows = [Follow { verb: RETRY, kind: "nobody.does_this" }];
        let id = JobId::new(now).to_string();
        let subject = || journal::Subject { kind: "job", id: id.clone(), place: "MA", title: "x" };
        let mut tx = app.server.db.write().await.unwrap();
        follow(&mut tx, &follows, RETRY, &subject(), now).await.unwrap();
        drop(tx);
        assert_eq!(count(app, "jobs").await, 0, "the change was not kept, and neither was its job");
        let mut tx = app.server.db.write().await.unwrap();
        follow(&mut tx, &follows, READ, &subject(), now).await.unwrap();
        follow(&mut tx, &follows, RETRY, &subject(), now).await.unwrap();
        tx.commit().await.unwrap();
        let tx = app.server.db.read().await.unwrap();
        let payloads: Vec<String> = tx.column(sql!("select payload from jobs")).await.unwrap();
        let about: Subject = serde_json::from_str(&payloads[0]).unwrap();
        assert_eq!((payloads.len(), about.id), (1, id.clone()));
        assert_eq!(work(app).await, [Outcome::Dead]);
    })
    .await;
}

#[tokio::test]
async fn an_administrator_has_a_failed_job_tried_again_and_drops_it() {
    on_both_engines(async |app| {
        let id = add(app, "letters.send").await;
        assert_eq!(work(app).await, [Outcome::Dead]);
        let salma = app.browser("salma").await;
        salma.get("/jobs").await.is(200).has("letters.send").has("nothing does jobs of kind");
        let retries = format!("/jobs/{id}/retries");
        salma.post(&retries, &[]).await.is(303);
        salma.get("/jobs").await.is(200).lacks(&retries).has("data-toast");
        salma.get("/jobs?state=waiting").await.is(200).has("letters.send");
        assert_eq!(work(app).await, [Outcome::Dead]);
        let dropping = format!("/jobs/{id}/dropping");
        salma.get(&dropping).await.is(200).has("letters.send");
        salma.post(&dropping, &[]).await.is(303);
        salma.post(&dropping, &[]).await.is(404);
        assert_eq!(app.journal(id).await, ["job.retry by Salma", "job.drop by Salma"]);
        assert_eq!((app.done(RETRY).await, app.done(DROP).await), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn what_is_running_or_done_is_left_alone() {
    on_both_engines(async |app| {
        let id = add(app, "jobs.sweep").await;
        let mut tx = app.server.db.write().await.unwrap();
        tx.run(sql!("update jobs set state = 'done' where id = $1", id)).await.unwrap();
        tx.commit().await.unwrap();
        let salma = app.browser("salma").await;
        salma.post(&format!("/jobs/{id}/retries"), &[]).await.is(409);
        salma.post(&format!("/jobs/{id}/dropping"), &[]).await.is(409);
    })
    .await;
}

#[tokio::test]
async fn jobs_are_for_who_administers_the_nation() {
    on_both_engines(async |app| {
        let id = add(app, "letters.send").await;
        for login in ["karim", "amina", "nadia"] {
            let browser = app.browser(login).await;
            browser.get("/jobs").await.is(403);
            browser.post(&format!("/jobs/{id}/retries"), &[]).await.is(403);
        }
        // An administrator of one province is none of the queue.
        let cx = app.server.system("test");
        let mut tx = cx.write().await.unwrap();
        let new = crate::foundation::accounts::NewAccount {
            login: "provincial".into(),
            name: "Provincial".into(),
            password: crate::foundation::accounts::Password::new(PASSWORD),
            lang: kit_lang::Lang::Fr,
            role: crate::foundation::accounts::Role::Administrator,
            place: "05.081".into(),
        };
        crate::foundation::accounts::found(&cx, &mut tx, &new).await.unwrap();
        tx.commit().await.unwrap();
        let provincial = app.browser("provincial").await;
        provincial.get("/jobs").await.is(404);
        provincial.post(&format!("/jobs/{id}/dropping"), &[]).await.is(404);
        assert_eq!(work(app).await, [Outcome::Dead]);
    })
    .await;
}

#[test]
fn the_migration_makes_the_table_of_the_kit() {
    let bare = |text: &str| {
        let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("--"));
        lines.collect::<Vec<_>>().join("\n")
    };
    let foundation = app::MIGRATIONS[0].text;
    assert!(bare(foundation).contains(&bare(kit_queue::TABLE).trim().to_owned()));
}
