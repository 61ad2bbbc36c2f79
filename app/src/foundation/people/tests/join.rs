use super::{KHADIJA, registered, with};
use crate::testing::on_both_engines;

#[tokio::test]
async fn a_person_joins_an_organisation_once() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let fields = [
            ("kind", "association"),
            ("name_ar", "جمعية النور للتنمية"),
            ("place", "05.081.03.09"),
        ];
        let answer = amina.post("/organisations", &fields).await;
        let organisation = answer.is(303).made().to_owned();
        let id = registered(&amina, KHADIJA).await;
        let join = format!("/people/{id}/memberships");
        for _ in 0..2 {
            amina.post(&join, &[("organisation", &organisation)]).await.is(303);
        }
        let mut journal = app.journal(&id).await;
        journal.sort();
        assert_eq!(journal, ["person.join by Amina", "person.register by Amina"]);
        amina.get(&format!("/people/{id}")).await.has("جمعية النور للتنمية").has("22 نونبر 2026");
        amina.get(&format!("/organisations/{organisation}")).await.has("خديجة العلوي");
        amina.get(&format!("/people?organisation={organisation}")).await.has(&id);

        amina.post(&join, &[("organisation", "")]).await.is(422);
        app.browser("driss").await.post(&join, &[("organisation", &organisation)]).await.is(404);
        app.browser("karim").await.post(&join, &[("organisation", &organisation)]).await.is(403);
    })
    .await;
}

#[tokio::test]
async fn somebody_new_joins_while_being_registered() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let fields = [("kind", "cooperative"), ("name_fr", "Azrou"), ("place", "05.081")];
        let organisation = amina.post("/organisations", &fields).await.made().to_owned();
        amina.get(&format!("/people/new?organisation={organisation}")).await.has("selected");
        let id = registered(&amina, &with(KHADIJA, &[("organisation", &organisation)])).await;
        amina.get(&format!("/people/{id}")).await.has("Azrou");
    })
    .await;
}
