use super::{TABANT, enrol, person, tabant};
use crate::{
    features::training::permissions::{ENROL, PROMOTE, REFUSE, SEAT, WAIT, WITHDRAW},
    testing::{Browser, TestApp, on_both_engines},
};
use kit_db::sql;

/// The part of an address between `before` and `after` on a page, the first time it stands there.
async fn found(browser: &Browser, page: &str, before: &str, after: &str) -> String {
    let text = browser.get(page).await.text();
    let rest = text.split(before).find_map(|rest| rest.split_once(after));
    let (id, _) = rest.filter(|(id, _)| id.len() == 36).unwrap();
    id.to_owned()
}

async fn seats(browser: &Browser, session: &str, version: &str, seats: &str) -> u16 {
    let fields = [("version", version), ("seats", seats)];
    browser.post(&format!("/sessions/{session}/seats"), &fields).await.status
}

#[tokio::test]
async fn a_seat_that_is_free_goes_to_the_first_who_waits() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        amina.get(&format!("{page}/seats")).await.is(200).has("name=\"version\" value=\"1\"");
        assert_eq!(seats(&amina, &id, "1", "1").await, 303);
        let first = person(app, "رقية الراجي", "Rkia Raji", "f", TABANT).await;
        let second = person(app, "زينب الزياني", "Zineb Ziani", "f", TABANT).await;
        let third = person(app, "يوسف أوحدو", "Youssef Ouhaddou", "m", TABANT).await;
        enrol(&amina, &id, first).await.is(303);
        for one in [second, third] {
            app.pass(chrono::Duration::seconds(1));
            let answer = enrol(&amina, &id, one).await;
            answer.is(303);
            assert_eq!(answer.location(), format!("{page}/waiting"));
        }
        enrol(&amina, &id, third).await.is(409);
        let waiting = amina.get(&format!("{page}/waiting")).await;
        waiting.is(200).has("زينب الزياني").has("يوسف أوحدو").has("امتلأت مقاعد الدورة");
        amina.get(&format!("{page}/people")).await.lacks("زينب الزياني");
        // She takes the first out, and the second sits down without anybody thinking of it.
        let left = found(&amina, &format!("{page}/people"), "/people/", "/leaving").await;
        amina.post(&format!("{page}/people/{left}/leaving"), &[]).await.is(303);
        let people = amina.get(&format!("{page}/people")).await;
        people.has("زينب الزياني").lacks("رقية الراجي").lacks("يوسف أوحدو");
        assert_eq!(app.done(PROMOTE).await, 1);
        assert_eq!(app.done(WAIT).await, 2);
        assert!(app.journal(&id).await.contains(&"session.promote by Amina".to_owned()));
        amina.get(&format!("{page}/journal")).await.has("منح مقعدا لمن كان ينتظر");
        // More seats, and nobody waits any more; fewer than those who sit are refused.
        assert_eq!(seats(&amina, &id, "2", "5").await, 303);
        amina.get(&format!("{page}/people")).await.has("يوسف أوحدو");
        let fewer = [("version", "3"), ("seats", "1")];
        let answer = amina.post(&format!("{page}/seats"), &fewer).await;
        answer.is(422).has("عدد المقاعد أقل من عدد المسجلين");
        assert_eq!(app.done(ENROL).await, 1);
    })
    .await;
}

#[tokio::test]
async fn seats_kept_for_an_audience_are_its_own() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        let fields = [("version", "1"), ("seats", "3"), ("kept-cldh", "2"), ("kept-press", "")];
        amina.post(&format!("{page}/seats"), &fields).await.is(303);
        let wrong = [("version", "2"), ("seats", "3"), ("kept-cldh", "9")];
        amina.post(&format!("{page}/seats"), &wrong).await.is(422).has("أكثر من عدد المقاعد");
        let late = [("version", "1"), ("seats", "7"), ("kept-cldh", "1")];
        let answer = amina.post(&format!("{page}/seats"), &late).await;
        answer.is(409).has("value=\"7\"").has("name=\"version\" value=\"2\"");
        let press = person(app, "رقية الراجي", "Rkia Raji", "f", TABANT).await;
        let other = person(app, "يوسف أوحدو", "Youssef Ouhaddou", "m", TABANT).await;
        let member = person(app, "زينب الزياني", "Zineb Ziani", "f", TABANT).await;
        let mut tx = app.server.db.write().await.unwrap();
        let belongs =
            sql!("insert into person_audiences (person, audience) values ($1, 'cldh')", member);
        tx.run(belongs).await.unwrap();
        tx.commit().await.unwrap();
        enrol(&amina, &id, press).await.is(303);
        enrol(&amina, &id, other).await.is(303);
        enrol(&amina, &id, member).await.is(303);
        let people = amina.get(&format!("{page}/people?audience=cldh")).await;
        people.has("زينب الزياني").lacks("رقية الراجي");
        let waiting = amina.get(&format!("{page}/waiting")).await;
        waiting.has("يوسف أوحدو").has("محفوظ لفئات أخرى").lacks("زينب الزياني");
        assert_eq!(app.done(SEAT).await, 1);
    })
    .await;
}

#[tokio::test]
async fn two_officers_want_the_last_seat_and_one_gets_it() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = tabant(&amina).await;
        assert_eq!(seats(&amina, &id, "1", "1").await, 303);
        let one = person(app, "رقية الراجي", "Rkia Raji", "f", TABANT).await;
        let other = person(app, "يوسف أوحدو", "Youssef Ouhaddou", "m", TABANT).await;
        let (first, second) = tokio::join!(enrol(&amina, &id, one), enrol(&nadia, &id, other));
        first.is(303);
        second.is(303);
        assert_eq!((app.done(ENROL).await, app.done(WAIT).await), (1, 1));
        let seated = "select count(*) from registrations";
        assert_eq!(count(app, seated).await, 1);
    })
    .await;
}

async fn count(app: &TestApp, text: &'static str) -> i64 {
    use kit_db::Reads;
    let tx = app.server.db.read().await.unwrap();
    tx.count(kit_db::Query { text: text.into(), args: Vec::new() }).await.unwrap()
}

#[tokio::test]
async fn a_refusal_says_why_and_is_the_beginning_of_a_need() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let list = format!("/sessions/{id}/waiting");
        assert_eq!(seats(&amina, &id, "1", "1").await, 303);
        for (ar, fr) in [
            ("رقية الراجي", "Rkia Raji"),
            ("زينب الزياني", "Zineb Ziani"),
            ("حنان بوزيد", "Hanane Bouzid"),
        ] {
            app.pass(chrono::Duration::seconds(1));
            let one = person(app, ar, fr, "f", TABANT).await;
            let one = one.to_string();
            let fields =
                [("person", one.as_str()), ("capacity", "participant"), ("audience", "press")];
            amina.post(&format!("/sessions/{id}/people"), &fields).await.is(303);
        }
        let waiting = found(&amina, &list, "/waiting/", "/refusal").await;
        let refusal = format!("{list}/{waiting}/refusal");
        amina.post(&refusal, &[("reason", "")]).await.is(422).has("اكتب سبب الرفض");
        app.browser("karim").await.post(&refusal, &[("reason", "لا")]).await.is(403);
        app.browser("driss").await.post(&refusal, &[("reason", "لا")]).await.is(404);
        amina.post(&refusal, &[("reason", "استفادت من المجزوءة نفسها سنة 2025")]).await.is(303);
        let page = amina.get(&list).await;
        page.has("استفادت من المجزوءة نفسها").has("source=refused_enrolment").has("audience=press");
        let told = amina.get(&page_of(app, "زينب الزياني").await).await;
        told.is(200).has("مرفوض").has("استفادت من المجزوءة نفسها");
        amina
            .get(&page_of(app, "حنان بوزيد").await)
            .await
            .has("طلبات مقعد")
            .has("امتلأت مقاعد الدورة");
        amina.get(&page_of(app, "رقية الراجي").await).await.lacks("طلبات مقعد");
        amina.post(&refusal, &[("reason", "لا")]).await.is(409);
        let last = found(&amina, &list, "/waiting/", "/withdrawal").await;
        let withdrawal = format!("{list}/{last}/withdrawal");
        app.browser("karim").await.post(&withdrawal, &[]).await.is(403);
        amina.post(&withdrawal, &[]).await.is(303);
        amina.get(&list).await.has("لا أحد ينتظر الآن");
        assert_eq!((app.done(REFUSE).await, app.done(WITHDRAW).await), (1, 1));
    })
    .await;
}

async fn page_of(app: &TestApp, name: &str) -> String {
    use kit_db::Reads;
    let tx = app.server.db.read().await.unwrap();
    let id: Option<uuid::Uuid> =
        tx.value(sql!("select id from people where name_ar = $1", name)).await.unwrap();
    format!("/people/{}", id.unwrap())
}

#[tokio::test]
async fn only_officers_of_the_place_set_seats() {
    on_both_engines(async |app| {
        let id = tabant(&app.browser("amina").await).await;
        assert_eq!(seats(&app.browser("karim").await, &id, "1", "9").await, 403);
        assert_eq!(seats(&app.browser("driss").await, &id, "1", "9").await, 404);
        app.browser("karim").await.get(&format!("/sessions/{id}/seats")).await.is(200);
        app.browser("driss").await.get(&format!("/sessions/{id}/waiting")).await.is(404);
    })
    .await;
}
