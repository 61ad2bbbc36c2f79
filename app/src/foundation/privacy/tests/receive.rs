//! Requests with a clock: received, identified, answered or refused.

use super::somebody;
use crate::{
    foundation::privacy::permissions::{ANSWER, IDENTIFY, RECEIVE, REFUSE},
    testing::on_both_engines,
};

fn asked<'a>(person: &'a str, kind: &'a str, day: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("kind", kind),
        ("place", "05.081.03.09"),
        ("person", person),
        ("name", "فاطمة أوحدو"),
        ("asked", "سنة الميلاد 1979"),
        ("received_on", day),
    ]
}

#[tokio::test]
async fn a_correction_is_asked_for_and_answered_in_time() {
    on_both_engines(async |app| {
        let person = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let amina = app.browser("amina").await;
        amina.get(&format!("/requests/new?person={person}")).await.is(200).has("فاطمة أوحدو");
        amina.post("/requests", &[("kind", "access")]).await.is(422).has("f-name-error");
        let made = amina.post("/requests", &asked(&person, "rectification", "2026-11-14")).await;
        let href = made.is(303).location().to_owned();
        let id = made.made().to_owned();
        amina.get("/").await.is(200).has("/requests?clock=open");
        // Ten days after the fourteenth: two are left, it is time.
        amina.get("/requests?clock=due").await.is(200).has(&href);
        amina.get("/requests?clock=late").await.is(200).lacks(&href);
        amina.get("/requests?q=فاطمة").await.is(200).has(&href);
        amina.get("/requests?q=زينب").await.is(200).lacks(&href);
        amina.get("/requests?format=csv").await.is(200).has("فاطمة أوحدو");
        amina.get(&href).await.is(200).has(&format!("/people/{person}/edit"));
        amina.post(&format!("{href}/answer"), &[("answer", "صححت")]).await.is(409);
        amina.post(&format!("{href}/identification"), &[]).await.is(422);
        amina.post(&format!("{href}/identification"), &[("how", "البطاقة")]).await.is(303);
        amina.post(&format!("{href}/answer"), &[("answer", "صححت السنة")]).await.is(303);
        amina.get(&href).await.is(200).has("صححت السنة");
        amina.get("/requests?clock=ended").await.is(200).has(&href);
        // Those that ended come after those whose clock runs, however late these came.
        let later = amina.post("/requests", &asked(&person, "objection", "2026-11-21")).await;
        let list = amina.get("/requests").await.text();
        assert!(list.find(later.is(303).location()) < list.find(&href));
        let lines = ["request.receive", "request.identify", "request.answer"];
        assert_eq!(app.journal(&id).await, lines.map(|line| format!("{line} by Amina")));
        let done = [app.done(RECEIVE).await, app.done(IDENTIFY).await, app.done(ANSWER).await];
        assert_eq!(done, [2, 1, 1]);
    })
    .await;
}

#[tokio::test]
async fn a_late_request_is_seen_and_refused_by_who_decides() {
    on_both_engines(async |app| {
        let person = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let made = amina.post("/requests", &asked(&person, "objection", "2026-10-01")).await;
        let href = made.is(303).location().to_owned();
        amina.get("/requests?clock=late").await.is(200).has(&href);
        let refusal = format!("{href}/refusal");
        amina.post(&refusal, &[("reason", "لا")]).await.is(403);
        nadia.post(&refusal, &[("reason", "المعالجة واجبة بنص القانون")]).await.is(303);
        nadia.post(&refusal, &[("reason", "لا")]).await.is(409);
        amina.get("/requests?clock=late").await.is(200).lacks(&href);
        assert_eq!(app.done(REFUSE).await, 1);
        app.browser("driss").await.get(&href).await.is(404);
        app.browser("karim").await.get(&href).await.is(200).lacks("/refusal");
    })
    .await;
}
