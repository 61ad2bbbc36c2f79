use super::{Held, held, numbers, tabant};
use crate::{
    features::certificates::{actions, permissions::ISSUE},
    testing::{TestApp, on_both_engines},
};
use kit_db::sql;

#[tokio::test]
async fn certificates_are_issued_once_the_session_is_closed() {
    on_both_engines(async |app| {
        let held = tabant(app, "open").await;
        let amina = app.browser("amina").await;
        amina.get(&held.page()).await.is(200).has("أغلق الدورة").lacks("أصدر الشهادتين");
        amina.post(&held.page(), &[]).await.is(409).has("لم تُغلق الدورة بعد");

        let mut tx = app.server.db.write().await.unwrap();
        tx.run(sql!("update training_sessions set state = 'closed'")).await.unwrap();
        tx.commit().await.unwrap();
        let page = amina.get(&held.page()).await;
        page.is(200).has("أصدر الشهادتين").has("7 أنصاف أيام").has("حضور غير كاف");

        let done = amina.post(&held.page(), &[]).await;
        assert_eq!((done.status, done.location()), (303, &*held.page()));
        let page = amina.get(&held.page()).await;
        page.has("05.081/2026/0001").has("05.081/2026/0002").lacks("05.081/2026/0003");
        page.has("صدرت الشهادات").lacks("أصدر الشهادتين");

        let certificate = held.certificates(app, 0).await.remove(0);
        assert_eq!(app.journal(certificate.id).await, ["certificate.issue by Amina"]);
        assert_eq!(app.journal(held.event).await, ["certificate.issue by Amina"]);
        assert!(held.certificates(app, 2).await.is_empty(), "six of eight are not enough");
    })
    .await;
}

#[tokio::test]
async fn a_second_click_issues_nothing() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let amina = app.browser("amina").await;
        amina.post(&held.page(), &[]).await.is(303);
        amina.get(&held.page()).await.has("لا شهادة تنتظر الإصدار");
        assert_eq!(numbers(app).await.len(), 2);
        assert_eq!(app.done(ISSUE).await, 3, "two certificates and their session");
    })
    .await;
}

#[tokio::test]
async fn only_those_ticked_get_theirs_and_never_below_the_rule() {
    on_both_engines(async |app| {
        let held = tabant(app, "closed").await;
        let amina = app.browser("amina").await;
        let page = amina.post(&held.page(), &[("chosen", "on")]).await;
        page.is(422).has("ضع علامة أمام اسم واحد على الأقل");
        let (second, third) =
            (held.registrations[1].to_string(), held.registrations[2].to_string());
        let ticked = [("chosen", "on"), ("registration", &*second), ("registration", &*third)];
        amina.post(&held.page(), &ticked).await.is(303);
        assert_eq!(held.certificates(app, 1).await.len(), 1);
        assert!(held.certificates(app, 0).await.is_empty(), "she was not ticked");
        assert!(held.certificates(app, 2).await.is_empty(), "she was not there enough");
        amina.get(&held.page()).await.has("أصدر شهادة واحدة");
    })
    .await;
}

#[tokio::test]
async fn whoever_reads_does_not_issue_and_other_provinces_see_nothing() {
    on_both_engines(async |app| {
        let held = tabant(app, "closed").await;
        let karim = app.browser("karim").await;
        karim.get(&held.page()).await.is(200).has("زينب أوحدو").lacks("أصدر الشهادتين");
        karim.post(&held.page(), &[]).await.is(403);
        let driss = app.browser("driss").await;
        driss.get(&held.page()).await.is(404);
        driss.post(&held.page(), &[]).await.is(404);
        driss.post(&held.page(), &[("chosen", "on")]).await.is(404);
        assert!(numbers(app).await.is_empty());
    })
    .await;
}

#[tokio::test]
async fn two_officers_at_once_give_no_number_twice() {
    on_both_engines(async |app| {
        let one = tabant(app, "closed").await;
        let other = tabant(app, "closed").await;
        tokio::join!(issue(app, &one), issue(app, &one), issue(app, &other), issue(app, &other));
        let wanted: Vec<String> = (1..=4).map(|n| format!("05.081/2026/{n:04}")).collect();
        assert_eq!(numbers(app).await, wanted);
    })
    .await;
}

async fn issue(app: &TestApp, held: &Held) {
    let cx = app.cx("amina").await;
    let mut tx = cx.write().await.unwrap();
    actions::issue(&cx, &mut tx, held.event, None).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_session_without_people_says_what_comes_first() {
    on_both_engines(async |app| {
        let held = held(app, "planned", &[]).await;
        let page = app.browser("amina").await.get(&held.page()).await;
        page.is(200).has("سجّل المشاركين").has(&format!("/sessions/{}/people", held.event));
    })
    .await;
}
