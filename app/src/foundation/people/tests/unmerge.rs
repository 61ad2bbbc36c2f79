use super::merge::{everything, sessions, twins};
use crate::testing::{TestApp, on_both_engines};
use kit_db::{Reads, sql};
use uuid::Uuid;

async fn only_merge(app: &TestApp) -> String {
    let tx = app.server.db.read().await.unwrap();
    let all: Vec<Uuid> = tx.column(sql!("select id from person_merges")).await.unwrap();
    all[0].to_string()
}

#[tokio::test]
async fn a_merging_is_taken_back_exactly() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (one, other) = twins(&amina).await;
        sessions(app, &one, &other).await;
        let fields = [("kind", "cooperative"), ("name_fr", "Azrou"), ("place", "05.081")];
        let organisation = amina.post("/organisations", &fields).await.made().to_owned();
        let join = format!("/people/{other}/memberships");
        amina.post(&join, &[("organisation", &organisation)]).await.is(303);
        let mut tx = app.server.db.write().await.unwrap();
        for audience in ["holders", "eaq"] {
            let person: Uuid = other.parse().unwrap();
            let put = sql!("insert into person_audiences values ($1, $2)", person, audience);
            tx.run(put).await.unwrap();
        }
        tx.commit().await.unwrap();
        let before = everything(app).await;

        let fields =
            [("other", &*other), ("version", "1"), ("other_version", "1"), ("email", "there")];
        amina.post(&format!("/people/{one}/merging"), &fields).await.is(303);
        assert_ne!(everything(app).await, before);
        amina.get(&format!("/people/{one}")).await.has("Azrou").has("حاملو المشاريع");

        let undo = format!("/people/{one}/unmerging/{}", only_merge(app).await);
        amina.get(&undo).await.is(200).has("خديجة العلوي").lacks("person-");
        app.browser("driss").await.post(&undo, &[]).await.is(404);
        app.browser("karim").await.post(&undo, &[]).await.is(403);
        amina.post(&undo, &[]).await.is(303);
        assert_eq!(everything(app).await, before, "nothing is lost and nothing is left over");
        amina.get(&format!("/people/{other}")).await.is(200).has("Khadija Alaoui").has("Azrou");
        amina.get("/people?q=khadija").await.has(&one).has(&other);
        assert_eq!(app.journal(&other).await.last().unwrap(), "person.unmerge by Amina");
        amina.post(&undo, &[]).await.is(409);
        // And together once more.
        let again =
            [("other", &*other), ("version", "3"), ("other_version", "1"), ("email", "there")];
        amina.post(&format!("/people/{one}/merging"), &again).await.is(303);
    })
    .await;
}

#[tokio::test]
async fn what_was_changed_since_stays() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (one, other) = twins(&amina).await;
        let fields =
            [("other", &*other), ("version", "1"), ("other_version", "1"), ("email", "there")];
        amina.post(&format!("/people/{one}/merging"), &fields).await.is(303);
        let edited = super::with(
            super::KHADIJA,
            &[
                ("version", "2"),
                ("phone", "0661000009"),
                ("email", "k@example.org"),
                ("birth_year", ""),
            ],
        );
        amina.post(&format!("/people/{one}"), &edited).await.is(303);
        let undo = format!("/people/{one}/unmerging/{}", only_merge(app).await);
        amina.post(&undo, &[]).await.is(303);
        let page = amina.get(&format!("/people/{one}")).await;
        page.has("06 61 00 00 09").has("khadija@association.example");
    })
    .await;
}
