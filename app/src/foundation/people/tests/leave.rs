use super::{KHADIJA, registered};
use crate::testing::{Browser, TestApp, on_both_engines};
use kit_db::{Reads, sql};

async fn association(amina: &Browser) -> String {
    let fields =
        [("kind", "association"), ("name_ar", "جمعية النور للتنمية"), ("place", "05.081.03.09")];
    amina.post("/organisations", &fields).await.is(303).made().to_owned()
}

async fn only_membership(app: &TestApp) -> String {
    let tx = app.server.db.read().await.unwrap();
    let all: Vec<uuid::Uuid> = tx.column(sql!("select id from memberships")).await.unwrap();
    all[0].to_string()
}

#[tokio::test]
async fn a_president_leaves_and_stays_in_the_history_of_both() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let organisation = association(&amina).await;
        let id = registered(&amina, KHADIJA).await;
        let join = format!("/people/{id}/memberships");
        let president =
            [("organisation", &*organisation), ("role", "president"), ("from", "2021-03-08")];
        amina.post(&join, &president).await.is(303);
        amina.get(&format!("/people/{id}")).await.has("رئيس").has("8 مارس 2021");

        let leave = format!("{join}/{}", only_membership(app).await);
        amina.get(&leave).await.is(200).has("جمعية النور للتنمية").has("2026-11-22");
        amina.post(&leave, &[("to", "2020-01-01")]).await.is(409).has("قبل تاريخ البداية");
        amina.post(&leave, &[("to", "2030-01-01")]).await.is(422).has("لم يحن بعد");
        amina.post(&leave, &[("to", "2025-06-30")]).await.is(303);
        amina.post(&leave, &[("to", "2025-06-30")]).await.is(409).has("انتهت هذه العضوية");
        let mut journal = app.journal(&id).await;
        journal.sort();
        let told = ["person.join by Amina", "person.leave by Amina", "person.register by Amina"];
        assert_eq!(journal, told);

        let page = format!("/organisations/{organisation}");
        amina.get(&page).await.is(200).lacks("خديجة العلوي");
        let past = amina.get(&format!("{page}?members=past")).await;
        past.is(200).has("خديجة العلوي").has("رئيس").has("2025");
        app.browser("driss").await.post(&leave, &[("to", "2025-06-30")]).await.is(404);
        app.browser("karim").await.post(&leave, &[("to", "2025-06-30")]).await.is(403);
    })
    .await;
}

#[tokio::test]
async fn a_membership_that_is_over_is_written_down_beside_the_present_one() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let organisation = association(&amina).await;
        let id = registered(&amina, KHADIJA).await;
        let join = format!("/people/{id}/memberships");
        let past = [
            ("organisation", &*organisation),
            ("role", "treasurer"),
            ("from", "2011-01-10"),
            ("to", "2015-03-01"),
        ];
        amina.post(&join, &past).await.is(303);
        amina.post(&join, &[("organisation", &organisation)]).await.is(303);
        let page = amina.get(&format!("/people/{id}")).await;
        page.has("أمين المال").has("2011").has("22 نونبر 2026");
        let wrong = [
            ("organisation", &*organisation),
            ("role", "treasurer"),
            ("from", "2015-01-10"),
            ("to", "2011-03-01"),
        ];
        amina.post(&join, &wrong).await.is(422).has("2015-01-10").has("قبل تاريخ البداية");
    })
    .await;
}
