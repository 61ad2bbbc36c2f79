use super::{TABANT, enrol, person, registrations, tabant};
use crate::testing::on_both_engines;

#[tokio::test]
async fn a_session_is_opened_marked_closed_and_opened_again() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        let closure = format!("{page}/closure");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&closure, &[]).await.is(409);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/openings"), &[]).await.is(303);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/openings"), &[]).await.is(409).has("سبق فتح هذه الدورة");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&closure, &[]).await.is(409).has("لم يُسجَّل حضور أحد بعد");
        let one = person(app, "موحى الراجي", "Moha Raji", "m", TABANT).await;
        app.pass(chrono::Duration::seconds(1));
        enrol(&amina, &id, one).await.is(303);
        let cell = format!("{}:1", registrations(&amina, &id).await[0]);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/attendance"), &[("cycle", &cell)]).await.is(303);
        amina.get(&closure).await.is(200).has("أغلق الدورة");
        app.browser("karim").await.post(&closure, &[]).await.is(403);
        app.browser("driss").await.post(&closure, &[]).await.is(404);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&closure, &[]).await.is(303);
        amina.get(&page).await.has("/reopenings").lacks("/closure");
        amina.get(&format!("{page}/edit")).await.is(409);
        enrol(&amina, &id, one).await.is(409);
        app.browser("karim").await.post(&format!("{page}/reopenings"), &[]).await.is(403);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/reopenings"), &[]).await.is(303);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/reopenings"), &[]).await.is(409);
        let verbs = ["plan", "open", "enrol", "mark", "close", "reopen"];
        assert_eq!(app.journal(&id).await, verbs.map(|verb| format!("session.{verb} by Amina")));
        amina.get(&format!("{page}/journal")).await.is(200).has("أعاد فتح الدورة");
        app.browser("driss").await.get(&format!("{page}/journal")).await.is(404);
    })
    .await;
}
