//! A note that seems to tell of somebody's health by name is kept, and whoever wrote it is warned.

use crate::testing::on_both_engines;

#[tokio::test]
async fn a_note_with_a_name_and_an_illness_is_warned_of() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let need = |note: &'static str| {
            [
                ("place", "05.081"),
                ("year", "2026"),
                ("audience", "cldh"),
                ("persons", "40"),
                ("domain", "social_engineering"),
                ("competence_fr", "Examiner un dossier"),
                ("level_present", "1"),
                ("level_required", "3"),
                ("urgency", "4"),
                ("impact", "5"),
                ("feasibility", "3"),
                ("source", "committee"),
                ("source_note", note),
            ]
        };
        let warned = amina.post("/needs", &need("Fatima est diabétique et ne peut venir")).await;
        warned.is(303);
        amina.get(warned.location()).await.is(200).has("toast wait").has("Fatima est diabétique");
        let plain = amina.post("/needs", &need("trois projets arrêtés")).await;
        plain.is(303);
        amina.get(plain.location()).await.is(200).has("toast done");
    })
    .await;
}
