//! A name whose time is over is taken out everywhere, and every figure stays.

use super::somebody;
use crate::{
    foundation::{
        jobs,
        journal::{self, Subject, Trust, Wrong, verify},
        privacy::permissions::{ANONYMISE, HOLD, RELEASE},
    },
    testing::{Browser, PASSWORD, TestApp, on_both_engines, server},
};
use kit_db::{Db, Query, Reads, sql, uuid::Uuid};
use std::sync::Arc;

async fn run(app: &TestApp, text: &'static str) {
    let mut tx = app.server.db.write().await.unwrap();
    tx.run(Query { text: text.into(), args: Vec::new() }).await.unwrap();
    tx.commit().await.unwrap();
}

/// A session of 2019 in which these took part, with certificates; everything in it is as old.
async fn session(app: &TestApp, people: &[&str]) -> String {
    let salma = app.browser("salma").await;
    let draft = [
        ("title_ar", "دورة في تنشيط الأحياء"),
        ("title_fr", "Animation de quartier"),
        ("place", "05.081.03.09"),
        ("starts_on", "2019-07-15"),
        ("ends_on", "2019-07-16"),
        ("certificate_percent", "50"),
    ];
    let made = salma.post("/sessions", &draft).await;
    let page = made.is(303).location().to_owned();
    for person in people {
        let enrolled = [("person", *person), ("capacity", "participant")];
        salma.post(&format!("{page}/people"), &enrolled).await.is(303);
    }
    salma.post(&format!("{page}/openings"), &[]).await.is(303);
    for column in ["1", "2"] {
        salma.post(&format!("{page}/attendance"), &[("column", column)]).await.is(303);
    }
    salma.post(&format!("{page}/closure"), &[]).await.is(303);
    salma.post(&format!("{page}/certificates"), &[]).await.is(303);
    run(app, "update people set made_at = '2019-01-01T00:00:00Z'").await;
    run(app, "update certificates set issued_at = '2019-07-20T00:00:00Z'").await;
    page
}

/// The nightly job, as the worker does it.
async fn night(app: &TestApp) {
    let cx = app.server.system("people.anonymise");
    let mut tx = cx.write().await.unwrap();
    kit_queue::enqueue(&mut tx, "people.anonymise", &(), cx.now, cx.now).await.unwrap();
    tx.commit().await.unwrap();
    let worker = jobs::worker(&app.server, crate::app::JOBS, "test");
    while let Some(outcome) = worker.run_once().await.unwrap() {
        assert_eq!(outcome, kit_queue::Outcome::Done);
    }
    run(app, "delete from jobs where state = 'waiting'").await;
}

/// A page as a program reads it that was just started: nothing of it was kept in its memory.
async fn afresh(app: &TestApp, path: &str) -> String {
    let db = Db::open(&app.url).await.unwrap();
    let server = server(db.clone(), Arc::default());
    let browser = Browser::new(crate::app::router(server));
    browser.sign_in("amina", PASSWORD).await;
    let page = browser.get(path).await;
    page.is(200);
    let text = page.text().replace(&browser.csrf(), "");
    db.close().await.unwrap();
    text
}

const REPORT: &str = "/reports/training?place=05.081&year=2019";

#[tokio::test]
async fn a_name_goes_and_the_report_stays_the_same() {
    on_both_engines(async |app| {
        let gone = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let held = somebody(app, "زينب آيت علي", "Zineb Ait Ali").await;
        let page = session(app, &[&gone, &held]).await;
        let nadia = app.browser("nadia").await;
        nadia.get("/erasures").await.is(200).has("فاطمة أوحدو").has("زينب آيت علي");
        app.browser("driss").await.get("/erasures").await.is(200).lacks("فاطمة");
        let hold = format!("/people/{held}/hold");
        nadia.post(&hold, &[]).await.is(422);
        nadia.post(&hold, &[("reason", "نزاع حول الشهادة")]).await.is(303);
        nadia.get("/erasures").await.is(200).lacks("زينب آيت علي");
        let before = afresh(app, REPORT).await;
        night(app).await;
        assert_eq!(before, afresh(app, REPORT).await);
        assert_eq!(app.done(ANONYMISE).await, 1);
        // Nowhere is the name: not in the register, the session, the search, the paper, the journal.
        let amina = app.browser("amina").await;
        for path in [
            format!("/people/{gone}"),
            format!("/people/{gone}/privacy"),
            format!("{page}/people"),
            format!("{page}/attendance"),
            "/people?format=csv".into(),
            "/people?q=Ouhaddou".into(),
            "/search?q=فاطمة".into(),
            "/journal".into(),
        ] {
            let text =
                amina.get(&path).await.text().replace("q=فاطمة", "").replace("\"فاطمة\"", "");
            assert!(!text.contains("فاطمة أوحدو"), "{path} holds the name: {text}");
            assert!(!text.contains("Fatima Ouhaddou"), "{path} holds the name: {text}");
            assert!(
                !text.contains("61 23 45 67") || !path.contains(&gone),
                "{path} holds the phone"
            );
        }
        amina.get(&format!("{page}/people")).await.is(200).has("زينب آيت علي");
        assert!(
            rows_with(app, "فاطمة أوحدو").await.is_empty(),
            "{:?}",
            rows_with(app, "فاطمة أوحدو").await
        );
        assert!(rows_with(app, "Fatima Ouhaddou").await.is_empty());
        // The journal is whole all the same, and says what was taken out of it.
        assert_eq!(verify(&app.server.db, &Trust::default()).await.unwrap().wrong, None);
        nadia.post(&format!("/people/{held}/release"), &[]).await.is(303);
        nadia.post(&format!("/people/{held}/release"), &[]).await.is(409);
        night(app).await;
        assert_eq!(app.done(ANONYMISE).await, 2);
        assert_eq!(before, afresh(app, REPORT).await);
        assert_eq!((app.done(HOLD).await, app.done(RELEASE).await), (1, 1));
    })
    .await;
}

/// The tables in which a text still stands.
async fn rows_with(app: &TestApp, text: &str) -> Vec<&'static str> {
    let tx = app.server.db.read().await.unwrap();
    let mut found = Vec::new();
    for (name, query) in [
        ("people", "select count(*) from people where name_ar like $1 or name_fr like $1"),
        ("certificates", "select count(*) from certificates where content like $1"),
        ("journal", "select count(*) from journal where detail like $1 or title like $1"),
        ("imports", "select count(*) from import_rows where cells like $1 or found like $1"),
        ("merges", "select count(*) from person_merges where moved like $1"),
        ("requests", "select count(*) from rights_requests where name like $1 or asked like $1"),
        ("actors", "select count(*) from journal where actor_name like $1"),
        ("links", "select count(*) from links where bearer like $1 or mail like $1"),
        ("letters", "select count(*) from letters where recipient like $1 or error like $1"),
        ("programmes", "select count(*) from agenda_items where speaker like $1"),
    ] {
        let args = vec![format!("%{text}%").into()];
        if tx.count(Query { text: query.into(), args }).await.unwrap() > 0 {
            found.push(name);
        }
    }
    found
}

#[tokio::test]
async fn what_is_younger_or_lasts_keeps_a_name() {
    on_both_engines(async |app| {
        let person = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        session(app, &[&person]).await;
        let amina = app.browser("amina").await;
        let body = [("kind", "association"), ("name_ar", "جمعية تبانت"), ("place", "05.081.03.09")];
        let body = amina.post("/organisations", &body).await.made().to_owned();
        let joins = format!("/people/{person}/memberships");
        amina.post(&joins, &[("organisation", &body)]).await.is(303);
        night(app).await;
        assert_eq!(app.done(ANONYMISE).await, 0);
        run(app, "update memberships set to_on = '2020-01-01'").await;
        run(app, "update processings set retention_months = null where code = 'people'").await;
        night(app).await;
        assert_eq!(app.done(ANONYMISE).await, 0);
        run(app, "update processings set retention_months = 120 where code = 'people'").await;
        night(app).await;
        assert_eq!(app.done(ANONYMISE).await, 0);
        run(app, "update processings set retention_months = 60 where code = 'people'").await;
        night(app).await;
        assert_eq!(app.done(ANONYMISE).await, 1);
    })
    .await;
}

#[tokio::test]
async fn an_entry_that_somebody_else_emptied_is_found() {
    on_both_engines(async |app| {
        let person = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        session(app, &[&person]).await;
        night(app).await;
        let tx = app.server.db.read().await.unwrap();
        let emptied = sql!("select max(no) from journal where erased is not null");
        let emptied: Option<i64> = tx.value(emptied).await.unwrap();
        drop(tx);
        assert!(emptied.is_some());
        // Words put back into an emptied entry.
        run(app, "update journal set detail = '[{}]' where no = (select max(no) from journal where erased is not null)").await;
        let wrong = verify(&app.server.db, &Trust::default()).await.unwrap().wrong;
        assert!(matches!(wrong, Some(Wrong::Changed { .. })), "{wrong:?}");
        run(app, "update journal set detail = '[]' where no = (select max(no) from journal where erased is not null)").await;
        assert_eq!(verify(&app.server.db, &Trust::default()).await.unwrap().wrong, None);
    })
    .await;
}

#[tokio::test]
async fn a_merging_of_somebody_without_a_name_stays() {
    on_both_engines(async |app| {
        let kept = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let gone = somebody(app, "فاطنة وحدو", "Fatna Ouahdou").await;
        let third = somebody(app, "زينب آيت علي", "Zineb Ait Ali").await;
        let page = session(app, &[&gone]).await;
        let nadia = app.browser("nadia").await;
        let merge = [("other", &*gone), ("version", "1"), ("other_version", "1")];
        nadia.post(&format!("/people/{kept}/merging"), &merge).await.is(303);
        run(app, "update person_merges set merged_at = '2019-08-01T00:00:00Z'").await;
        run(app, "update people set made_at = '2026-01-01T00:00:00Z' where name_fr like 'Zineb%'")
            .await;
        let tx = app.server.db.read().await.unwrap();
        let merge: Option<Uuid> = tx.value(sql!("select id from person_merges")).await.unwrap();
        drop(tx);
        let undo = format!("/people/{kept}/unmerging/{}", merge.unwrap());
        nadia.get(&undo).await.is(200);
        night(app).await;
        assert_eq!(app.done(ANONYMISE).await, 1);
        for answer in [nadia.get(&undo).await, nadia.post(&undo, &[]).await] {
            answer.is(409).has("لم يعد فك الدمج ممكنا");
        }
        nadia.get(&format!("/people/{kept}")).await.is(200).lacks("/unmerging/");
        // The name of the record that became part of it is nowhere, either.
        for name in ["فاطنة وحدو", "Fatna Ouahdou"] {
            assert!(rows_with(app, name).await.is_empty(), "{:?}", rows_with(app, name).await);
            nadia.get(&format!("{page}/journal")).await.is(200).lacks(name);
        }
        assert_eq!(verify(&app.server.db, &Trust::default()).await.unwrap().wrong, None);
        // Nor is it merged again, or given a name.
        let merge = [("other", &*kept), ("version", "1"), ("other_version", "3")];
        let refused = nadia.post(&format!("/people/{third}/merging"), &merge).await;
        refused.is(409).has("مُحي اسم أحد السجلين");
        let named = [("name_ar", "فاطمة أوحدو"), ("place", "05.081.03.09"), ("version", "3")];
        nadia.post(&format!("/people/{kept}"), &named).await.is(409);
    })
    .await;
}

const MAIL: &str = "fatima.ouhaddou@azilal.example";

/// What hangs on a session beside its list: a link with its letter, an answer by that link, a programme in which she speaks.
async fn hung(app: &TestApp, (session, person): (&str, &str)) {
    let salma = app.browser("salma").await;
    let tx = app.server.db.read().await.unwrap();
    let registration = sql!("select id from registrations where person = $1", uuid(person));
    let registration: Option<Uuid> = tx.value(registration).await.unwrap();
    drop(tx);
    let to = registration.unwrap().to_string();
    let given = [("verb", "session.evaluate"), ("to", &*to), ("how", "slip"), ("lang", "fr")];
    salma
        .post(&format!("/links{session}").replace("/sessions/", "/session/"), &given)
        .await
        .is(200);
    run(app, "update links set mail = 'fatima.ouhaddou@azilal.example'").await;
    run(
        app,
        "insert into letters (id, kind, about, recipient, lang, state, made_at, error)
         select id, 'link.give', id, mail, 'fr', 'failed', given_at, '550 no ' || mail from links",
    )
    .await;
    run(
        app,
        "insert into agenda_items (id, event, held_on, position, title_ar, title_fr, speaker)
         select id, id, starts_on, 1, 'تقاسم النتائج', '', 'فاطمة أوحدو' from events",
    )
    .await;
    // As the journal notes who acts by a link, and a letter that was sent again.
    let mut cx = app.server.system("test");
    let bearer = "signed-link\tفاطمة أوحدو\tSalma".to_owned();
    cx.actor = Some(crate::foundation::Actor { account: None, name: bearer, grants: Vec::new() });
    let mut tx = cx.write().await.unwrap();
    let id = session.rsplit('/').next().unwrap().to_owned();
    for (kind, id, title) in [("session", id.clone(), "دورة"), ("letter", id, MAIL)] {
        let subject = Subject { kind, id, place: "05.081", title };
        journal::record(&cx, &mut tx, RELEASE, subject, &[]).await.unwrap();
    }
    tx.commit().await.unwrap();
}

fn uuid(text: &str) -> Uuid {
    text.parse().unwrap()
}

#[tokio::test]
async fn links_letters_and_programmes_lose_the_name_too() {
    on_both_engines(async |app| {
        let gone = somebody(app, "فاطمة وحدو", "Fatima Ouhaddou").await;
        let nadia = app.browser("nadia").await;
        // The name was corrected once, and the journal of the session knows the one before.
        let page = session(app, &[&gone]).await;
        let edit = [
            ("name_ar", "فاطمة أوحدو"),
            ("name_fr", "Fatima Ouhaddou"),
            ("place", "05.081.03.09"),
            ("email", MAIL),
            ("version", "1"),
        ];
        nadia.post(&format!("/people/{gone}"), &edit).await.is(303);
        hung(app, (&page, &gone)).await;
        let file = nadia.get(&format!("/people/{gone}/file.json")).await;
        file.is(200).has(MAIL).has("Salma");
        for text in ["فاطمة أوحدو", MAIL] {
            assert!(rows_with(app, text).await.len() > 2, "{:?}", rows_with(app, text).await);
        }
        night(app).await;
        assert_eq!(app.done(ANONYMISE).await, 1);
        for text in ["فاطمة أوحدو", "فاطمة وحدو", "Fatima Ouhaddou", MAIL] {
            let left = rows_with(app, text).await;
            assert!(left.is_empty(), "{text}: {left:?}");
        }
        assert_eq!(verify(&app.server.db, &Trust::default()).await.unwrap().wrong, None);
        let id = page.rsplit('/').next().unwrap();
        app.browser("salma")
            .await
            .get(&format!("/links/session/{id}"))
            .await
            .is(200)
            .has("nom effacé");
        nadia.get(&format!("{page}/journal")).await.is(200);
        // What was thrown away with the words is gone: nobody can try names against the digest.
        let tx = app.server.db.read().await.unwrap();
        let salted = "select count(*) from journal where erased is not null and salt is not null";
        assert_eq!(tx.count(kit_db::Sql::new(salted).query()).await.unwrap(), 0);
        let unsalted = "select count(*) from journal where erased is null and salt is null";
        assert_eq!(tx.count(kit_db::Sql::new(unsalted).query()).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_request_of_nobody_in_the_register_loses_its_name_in_its_time() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let asks = [
            ("kind", "access"),
            ("place", "05.081.03.09"),
            ("name", "عبد السلام الغازي"),
            ("asked", "هل يوجد اسمي عندكم؟"),
            ("received_on", "2020-01-14"),
        ];
        let request = amina.post("/requests", &asks).await.is(303).location().to_owned();
        night(app).await;
        amina.get(&request).await.is(200).has("عبد السلام الغازي");
        let reason = [("reason", "لا يوجد عبد السلام الغازي في السجل")];
        app.browser("nadia").await.post(&format!("{request}/refusal"), &reason).await.is(303);
        night(app).await;
        amina.get(&request).await.is(200).has("عبد السلام الغازي");
        run(app, "update rights_requests set ended_on = '2020-02-01'").await;
        night(app).await;
        night(app).await;
        assert_eq!(app.done(ANONYMISE).await, 1);
        assert!(rows_with(app, "الغازي").await.is_empty(), "{:?}", rows_with(app, "الغازي").await);
        amina.get(&request).await.is(200).lacks("الغازي");
        amina.get("/requests").await.is(200).has(&request);
        assert_eq!(verify(&app.server.db, &Trust::default()).await.unwrap().wrong, None);
    })
    .await;
}
