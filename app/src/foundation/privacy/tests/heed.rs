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

/// The guard reads what every form brings, so no slice has to remember it.
#[tokio::test]
async fn any_text_that_is_saved_is_read_for_a_name_and_an_illness() {
    on_both_engines(async |app| {
        let salma = app.browser("salma").await;
        let ill = "فاطمة تعاني من مرض السكري";
        let outlet = [
            ("name_ar", "صدى الأطلس"),
            ("kind", "newspaper"),
            ("languages", "arabic"),
            ("covers", "05.081"),
            ("place", "05.081"),
        ];
        let page = salma.post("/outlets", &outlet).await.is(303).location().to_owned();
        salma.get(&page).await.is(200).has("toast done");
        let person = [
            ("name_ar", "عبد الصمد أوعبيدو"),
            ("post", ill),
            ("agreed_on", "2026-11-02"),
            ("agreed_how", "spoken"),
        ];
        salma.post(&format!("{page}/journalists"), &person).await.is(303);
        salma.get(&page).await.is(200).has("toast wait");
        let message = [
            ("place", "MA"),
            ("words_ar", ill),
            ("words_fr", "Chaque décision est motivée"),
            ("call", "اسأل في الشباك"),
            ("rules", "الشعار في أعلى الحامل"),
        ];
        salma.post("/common-messages", &message).await.is(303);
        salma.get("/common-messages").await.is(200).has("toast wait");
        // What comes back unsaved warns of nothing yet.
        let wrong = [("place", "MA"), ("words_ar", ill)];
        salma.post("/common-messages", &wrong).await.is(422).lacks("toast wait");
    })
    .await;
}
