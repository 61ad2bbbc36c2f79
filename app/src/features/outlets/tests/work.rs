use super::{ECHO, added, with};
use crate::{
    features::outlets::permissions::{ADD, EDIT},
    testing::on_both_engines,
};

#[tokio::test]
async fn amina_keeps_a_list_that_her_province_reads_and_no_other() {
    on_both_engines(async |app| {
        let (amina, driss) = (app.browser("amina").await, app.browser("driss").await);
        amina.get("/outlets").await.is(200).has("لا منبر في اللائحة بعد");
        let id = added(&amina, &[]).await;
        let page = format!("/outlets/{id}");
        amina.get(&page).await.is(200).has("صدى الأطلس").has("العربية · الفرنسية").has("الفلاحة");
        app.browser("karim").await.get(&page).await.is(200).lacks("/edit\"").lacks("/retirement");
        driss.get(&page).await.is(404);
        driss.post(&page, &ECHO).await.is(404);
        driss.get("/outlets").await.is(200).lacks(&id);
        driss.get("/search?q=Atlas").await.lacks(&id);
        amina.get("/search?q=atlas").await.has(&id);
        assert_eq!(app.journal(&id).await, ["outlet.add by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn what_the_nation_keeps_every_province_reads_and_none_changes() {
    on_both_engines(async |app| {
        let (salma, amina) = (app.browser("salma").await, app.browser("amina").await);
        let id = added(&salma, &[("place", "MA"), ("covers", "MA")]).await;
        let page = format!("/outlets/{id}");
        amina.get(&page).await.is(200).has("صدى الأطلس").lacks("/edit\"");
        amina.get("/outlets").await.has(&id);
        amina.get(&format!("{page}/edit")).await.is(403);
        amina.post(&page, &ECHO).await.is(403);
        amina.post(&format!("{page}/retirement"), &[]).await.is(403);
        amina.post(&format!("{page}/journalists"), &super::REPORTER).await.is(403);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_outlet_comes_back_with_every_error_and_all_that_was_typed() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = [
            ("name_fr", "Radio Souk"),
            ("kind", "balloon"),
            ("covers", "99"),
            ("place", "07.427"),
            ("phone", "abc"),
            ("email", "a@b"),
            ("site", "javascript:alert(1)"),
        ];
        let page = amina.post("/outlets", &wrong).await;
        page.is(422).has("f-kind-error").has("f-languages-error").has("f-covers-error");
        page.has("f-place-error").has("f-phone-error").has("f-email-error").has("f-site-error");
        page.has("Radio Souk");
        let nameless = with(&ECHO, &[("name_ar", ""), ("name_fr", " ")]);
        amina.post("/outlets", &nameless).await.is(422).has("اكتب اسم المنبر");
        assert_eq!(app.done(ADD).await, 0);
    })
    .await;
}

#[tokio::test]
async fn whoever_saves_second_sees_what_is_kept() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = added(&amina, &[]).await;
        let page = format!("/outlets/{id}");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&page, &with(&ECHO, &[("kind", "web"), ("version", "1")])).await.is(303);
        let late = with(&ECHO, &[("kind", "radio"), ("name_fr", "Tardif"), ("version", "1")]);
        nadia.post(&page, &late).await.is(409).has("Amina").has("Tardif").has("<bdi>موقع</bdi>");
        assert_eq!(app.done(EDIT).await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_is_retired_is_out_of_the_list_and_comes_back() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = added(&amina, &[]).await;
        let page = format!("/outlets/{id}");
        amina.get(&format!("{page}/retirement")).await.is(200).has("من اللائحة؟");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/retirement"), &[]).await.is(303);
        amina.post(&format!("{page}/retirement"), &[]).await.is(303);
        amina.get("/outlets").await.lacks(&id);
        amina.get("/outlets?state=retired").await.has(&id);
        amina.get(&page).await.is(200).has("هذا المنبر خارج اللائحة");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/restoration"), &[]).await.is(303);
        amina.get("/outlets").await.has(&id);
        let done = ["outlet.add by Amina", "outlet.retire by Amina", "outlet.restore by Amina"];
        assert_eq!(app.journal(&id).await, done);
    })
    .await;
}
