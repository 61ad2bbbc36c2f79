//! Stories of the first page: what waits, what happens this week, the year in figures, what changed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod communication;
mod plan;

use crate::{
    foundation::{
        Verb,
        accounts::Area,
        journal::{Subject, record},
    },
    testing::{TestApp, on_both_engines},
};
use chrono::{Days, Duration, NaiveDate};
use kit_db::{Query, Value, WriteTx, sql};
use uuid::Uuid;

const TABANT: &str = "05.081.03.09";

/// Sunday, the 22nd of November 2026.
fn today(app: &TestApp) -> NaiveDate {
    app.server.now().date_naive()
}

async fn run(tx: &mut WriteTx, query: Query) {
    assert_eq!(tx.run(query).await.unwrap(), 1);
}

/// A session of two days that begins so many days from today.
async fn session(app: &TestApp, title: &str, state: &str, begins: i64) -> Uuid {
    let (id, now) = (Uuid::now_v7(), app.server.now());
    let from = today(app) + Duration::days(begins);
    let mut tx = app.server.db.write().await.unwrap();
    run(
        &mut tx,
        sql!(
            "insert into events (id, kind, title_ar, title_fr, place, starts_on, ends_on, made_at)
             values ($1, 'session', $2, $2, $3, $4, $5, $6)",
            id,
            title,
            TABANT,
            from,
            from + Days::new(1),
            now
        ),
    )
    .await;
    let closed_at = (state == "closed").then_some(now);
    run(
        &mut tx,
        sql!(
            "insert into training_sessions (event, state, closed_at) values ($1, $2, $3)",
            id,
            state,
            closed_at
        ),
    )
    .await;
    tx.commit().await.unwrap();
    id
}

/// A participant who was there, or was not.
async fn participant(app: &TestApp, event: Uuid, person: Option<Uuid>, present: bool) -> Uuid {
    let now = app.server.now();
    let mut tx = app.server.db.write().await.unwrap();
    let (id, key) = (Uuid::now_v7(), Value::from(vec![1_u8]));
    let person = match person {
        Some(person) => person,
        None => {
            let row = vec![
                id.into(),
                "فاطمة".into(),
                "Fatima".into(),
                TABANT.into(),
                key.clone(),
                key.clone(),
                now.into(),
            ];
            let columns = ["id", "name_ar", "name_fr", "place", "sort_ar", "sort_fr", "made_at"];
            tx.insert_rows("people", &columns, vec![row]).await.unwrap();
            id
        }
    };
    let registration = Uuid::now_v7();
    let row = vec![
        registration.into(),
        event.into(),
        person.into(),
        "participant".into(),
        key.clone(),
        key,
        now.into(),
    ];
    let columns = ["id", "event", "person", "capacity", "sort_ar", "sort_fr", "registered_at"];
    tx.insert_rows("registrations", &columns, vec![row]).await.unwrap();
    let mark = if present { "present" } else { "absent" };
    run(
        &mut tx,
        sql!(
            "insert into attendance (registration, half_day, mark, marked_at) values ($1, 1, $2, $3)",
            registration,
            mark,
            now
        ),
    )
    .await;
    tx.commit().await.unwrap();
    person
}

#[tokio::test]
async fn a_new_officer_is_told_the_first_step() {
    on_both_engines(async |app| {
        app.browser("amina")
            .await
            .get("/")
            .await
            .is(200)
            .has("/sessions/new")
            .has("class=\"empty\"");
        // Who only reads is not sent to do what they may not.
        app.browser("karim")
            .await
            .get("/")
            .await
            .is(200)
            .lacks("/sessions/new")
            .has("class=\"empty\"");
    })
    .await;
}

#[tokio::test]
async fn what_waits_is_seen_by_who_may_act_and_by_nobody_else() {
    on_both_engines(async |app| {
        let late = session(app, "دورة لم تقفل", "open", -12).await;
        let bare = session(app, "دورة بلا شهادات", "closed", -19).await;
        session(app, "دورة بلا مشاركين", "closed", -22).await;
        participant(app, bare, None, true).await;
        let amina = app.browser("amina").await;
        let page = amina.get("/").await;
        page.is(200).has("دورة لم تقفل").has("منذ 11 يوما").has("دورة بلا شهادات");
        page.has(&format!("/sessions/{late}")).has(&format!("/sessions/{bare}/certificates"));
        page.lacks("دورة بلا مشاركين");
        let text = page.text();
        assert!(text.find("دورة لم تقفل") < text.find("دورة بلا شهادات"), "the late one is first");
        app.browser("nadia").await.get("/").await.has("دورة لم تقفل");
        app.browser("driss").await.get("/").await.lacks("دورة لم تقفل").lacks("دورة بلا شهادات");
        app.browser("karim").await.get("/").await.lacks("دورة لم تقفل");
    })
    .await;
}

#[tokio::test]
async fn an_import_that_was_checked_waits_until_it_is_written() {
    on_both_engines(async |app| {
        session(app, "دورة", "open", 0).await;
        let (id, now) = (Uuid::now_v7(), app.server.now());
        let mut tx = app.server.db.write().await.unwrap();
        run(
            &mut tx,
            sql!(
                "insert into imports (id, kind, place, file_name, state, columns, made_at)
                 values ($1, 'people', $2, 'لائحة تبانت.xlsx', 'checked', '[]', $3)",
                id,
                TABANT,
                now
            ),
        )
        .await;
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        amina.get("/").await.has("لائحة تبانت.xlsx").has(&format!("/imports/{id}"));
        app.browser("driss").await.get("/").await.lacks("لائحة تبانت.xlsx");
        let mut tx = app.server.db.write().await.unwrap();
        run(&mut tx, sql!("update imports set state = 'written' where id = $1", id)).await;
        tx.commit().await.unwrap();
        amina.get("/").await.lacks("لائحة تبانت.xlsx");
    })
    .await;
}

#[tokio::test]
async fn this_week_is_from_monday_to_sunday_and_otherwise_the_next_are_told() {
    on_both_engines(async |app| {
        session(app, "الأسبوع المقبل", "planned", 3).await;
        let karim = app.browser("karim").await;
        karim.get("/").await.has("الأسبوع المقبل").has("أقرب الدورات");
        // It began last Sunday and ended on this week's Monday.
        session(app, "بدأت الأسبوع الماضي", "closed", -7).await;
        session(app, "قبل ذلك", "closed", -9).await;
        let page = karim.get("/").await;
        page.has("بدأت الأسبوع الماضي").lacks("قبل ذلك").lacks("الأسبوع المقبل");
    })
    .await;
}

#[tokio::test]
async fn the_figures_of_the_year_are_those_of_the_report() {
    on_both_engines(async |app| {
        let (one, other) =
            (session(app, "أ", "open", -30).await, session(app, "ب", "open", -3).await);
        session(app, "العام الماضي", "closed", -360).await;
        let twice = participant(app, one, None, true).await;
        participant(app, other, Some(twice), true).await;
        participant(app, one, None, true).await;
        participant(app, one, None, false).await;
        let figures = async |login| {
            let text = app.browser(login).await.get("/").await.text();
            let figures = text.split("<b class=\"figure\">").skip(1);
            figures.map(|rest| rest.split('<').next().unwrap().to_owned()).collect::<Vec<_>>()
        };
        // Two sessions, three participations of two persons; the one who was absent does not count.
        assert_eq!(figures("amina").await, ["2", "3", "2"]);
        assert_eq!(figures("nadia").await, ["2", "3", "2"]);
        let page = app.browser("amina").await.get("/").await;
        page.has("/reports/training/people?place=05.081&#38;year=2026");
    })
    .await;
}

#[tokio::test]
async fn what_changed_since_yesterday_is_told_to_who_reads_the_journal() {
    on_both_engines(async |app| {
        session(app, "دورة", "open", 0).await;
        let change = async |title: &'static str| {
            let cx = app.cx("amina").await;
            let mut tx = cx.write().await.unwrap();
            let verb = Verb::work("session.close", Area::Training);
            let subject = Subject { kind: "session", id: "1".into(), place: TABANT, title };
            record(&cx, &mut tx, verb, subject, &[]).await.unwrap();
            tx.commit().await.unwrap();
        };
        change("قبل يومين").await;
        app.pass(Duration::hours(30));
        change("هذا الصباح").await;
        let page = async |login| app.browser(login).await.get("/").await;
        page("amina").await.has("هذا الصباح").lacks("قبل يومين");
        page("driss").await.lacks("هذا الصباح");
        page("karim").await.lacks("هذا الصباح");
    })
    .await;
}
