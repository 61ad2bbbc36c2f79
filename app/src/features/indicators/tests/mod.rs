#![allow(clippy::unwrap_used, clippy::expect_used)]

mod years;

use crate::{
    features::indicators::permissions::SET,
    testing::{TestApp, on_both_engines},
};
use kit_db::{Reads, sql};

const TARGET: [(&str, &str); 4] = [
    ("place", "05.081"),
    ("year", "2011"),
    ("as_written", "أكثر من 18 000"),
    ("note", "مخطط العمل السنوي"),
];

async fn only_target(app: &TestApp) -> String {
    let tx = app.server.db.read().await.unwrap();
    let found: Option<kit_db::uuid::Uuid> = tx.value(sql!("select id from targets")).await.unwrap();
    found.unwrap().to_string()
}

#[tokio::test]
async fn a_coordinator_sets_a_target_in_the_words_of_the_plan() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        nadia.get("/targets").await.is(200).has("لا هدف بعد");
        nadia
            .get("/targets/new?place=05.081&year=2011")
            .await
            .is(200)
            .has("value=\"05.081\" selected");
        nadia.post("/targets", &TARGET).await.is(303);
        let page = nadia.get("/targets").await;
        page.is(200).has("حُدد الهدف").has("أكثر من 18\u{202F}000").has("أزيلال");
        assert_eq!(app.journal(only_target(app).await).await, ["target.set by Nadia"]);
        let sheet = nadia.get("/targets?format=csv&year=2011").await;
        sheet.is(200).has(";18000;").has("أكثر من 18 000");
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_read_comes_back_as_it_was_typed() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        let typed = [("place", "05.081"), ("year", "20x1"), ("as_written", "18,000")];
        let page = nadia.post("/targets", &typed).await;
        page.is(422).has("18,000").has("20x1").has("يُقرأ هذا العدد على وجهين");
        nadia.post("/targets", &TARGET).await.is(303);
        nadia.post("/targets", &TARGET).await.is(422).has("لهذا المجال هدف في هذه السنة");
        // Rehamna is not hers.
        let elsewhere = [("place", "07.427"), ("year", "2011"), ("as_written", "300")];
        nadia.post("/targets", &elsewhere).await.is(422);
        assert_eq!(app.done(SET).await, 1);
    })
    .await;
}

#[tokio::test]
async fn targets_are_set_by_coordinators_and_read_within_the_scope() {
    on_both_engines(async |app| {
        app.browser("nadia").await.post("/targets", &TARGET).await.is(303);
        for login in ["karim", "amina"] {
            let browser = app.browser(login).await;
            browser
                .get("/targets")
                .await
                .is(200)
                .has("أكثر من 18\u{202F}000")
                .lacks("/targets/new");
            browser.post("/targets", &TARGET).await.is(403);
            browser.get(&format!("/targets/{}/edit", only_target(app).await)).await.is(403);
        }
        app.browser("driss").await.get("/targets").await.is(200).lacks("أكثر من 18\u{202F}000");
    })
    .await;
}

#[tokio::test]
async fn two_people_edit_a_target_and_nothing_is_lost() {
    on_both_engines(async |app| {
        let (nadia, salma) = (app.browser("nadia").await, app.browser("salma").await);
        nadia.post("/targets", &TARGET).await.is(303);
        let id = only_target(app).await;
        let page = salma.get(&format!("/targets/{id}/edit")).await;
        page.is(200).has("name=\"version\" value=\"1\"");
        let path = format!("/targets/{id}");
        let hers = [("as_written", "على الأقل 20 000"), ("note", "بعد المراجعة"), ("version", "1")];
        app.pass(chrono::Duration::seconds(60));
        nadia.post(&path, &hers).await.is(303);
        app.pass(chrono::Duration::seconds(60));
        let mine = [("as_written", "25 000"), ("note", "مخطط العمل السنوي"), ("version", "1")];
        let page = salma.post(&path, &mine).await;
        page.is(409).has("value=\"25 000\"").has("على الأقل 20 000").has("بعد المراجعة");
        page.has("name=\"version\" value=\"2\"");
        let again = [("as_written", "25 000"), ("note", "بعد المراجعة"), ("version", "2")];
        salma.post(&path, &again).await.is(303);
        let lines = app.journal(&id).await;
        assert_eq!(lines, ["target.set by Nadia", "target.edit by Nadia", "target.edit by Salma"]);
        salma.post(&path, &[("as_written", "كثيرون"), ("version", "3")]).await.is(422);
    })
    .await;
}
