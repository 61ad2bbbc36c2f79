use super::received;
use crate::{features::desk::permissions::SET_TERMS, testing::on_both_engines};

#[tokio::test]
async fn a_division_promises_its_own_days() {
    on_both_engines(async |app| {
        let (amina, salma) = (app.browser("amina").await, app.browser("salma").await);
        let before = received(&amina, &[]).await;
        let page = "/desk/05.081/terms";
        salma.get("/desk/figures?place=05.081").await.has(page);
        salma.get(page).await.is(200).has("value=\"10\"").has("31.13");
        let days = |question, version| {
            [
                ("question", question),
                ("suggestion", "20"),
                ("complaint", "15"),
                ("version", version),
            ]
        };
        salma.post(page, &days("41", "0")).await.is(422).has("value=\"15\"");
        salma.post(page, &days("", "0")).await.is(422);
        salma.post(page, &days("5", "0")).await.is(303);
        // Whoever sets them second sees what was set.
        salma.post(page, &days("7", "0")).await.is(409).has("value=\"7\"").has("Salma");
        assert_eq!(app.done(SET_TERMS).await, 1);
        // What was promised is kept; what comes from now on has five working days.
        amina.get(&format!("/cases/{before}")).await.has("4 دجنبر 2026");
        let after = received(&amina, &[]).await;
        amina.get(&format!("/cases/{after}")).await.has("27 نونبر 2026");
        // Elsewhere the programme's own days hold, and a commune sets none.
        salma.get("/desk/07.427/terms").await.is(200).has("value=\"10\"");
        salma.get("/desk/05.081.03.09/terms").await.is(404);
        amina.get(page).await.is(403);
    })
    .await;
}
