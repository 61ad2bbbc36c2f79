use super::{KHADIJA, registered, with};
use crate::testing::on_both_engines;

#[tokio::test]
async fn an_officer_registers_a_person_of_her_province() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/people").await.is(200).has("لم يسجل أحد بعد");
        amina.get("/people/new").await.is(200).has("تبانت").lacks("ابن جرير");
        let id = registered(&amina, KHADIJA).await;
        let page = amina.get(&format!("/people/{id}")).await;
        page.is(200).has("خديجة العلوي").has("Khadija El Alaoui").has("06 61 23 45 67");
        page.has("1984").has("تبانت").has("khadija@association.example");
        assert_eq!(app.journal(&id).await, ["person.register by Amina"]);

        let nadia = app.browser("nadia").await;
        nadia.get(&format!("/people/{id}")).await.is(200);
        app.browser("driss").await.get(&format!("/people/{id}")).await.is(404);
        let karim = app.browser("karim").await;
        karim.get(&format!("/people/{id}")).await.is(200).lacks("/edit");
        karim.get("/people/new").await.is(403);
        karim.post("/people", KHADIJA).await.is(403);
    })
    .await;
}

#[tokio::test]
async fn a_person_of_another_province_cannot_be_registered() {
    on_both_engines(async |app| {
        let driss = app.browser("driss").await;
        driss.post("/people", KHADIJA).await.is(404);
        driss.post("/people", &with(KHADIJA, &[("place", "nowhere")])).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_comes_back_with_what_was_typed() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = [
            ("name_ar", ""),
            ("name_fr", ""),
            ("birth_year", "19840"),
            ("phone", "لا يوجد"),
            ("email", "khadija@"),
        ];
        let page = amina.post("/people", &with(KHADIJA, &wrong)).await;
        page.is(422).has("19840").has("لا يوجد").has("khadija@");
        page.has("اكتب الاسم بالعربية أو بالحروف اللاتينية");
        let swapped = [("name_ar", "Khadija El Alaoui"), ("name_fr", "خديجة العلوي")];
        let page = amina.post("/people", &with(KHADIJA, &swapped)).await;
        page.is(422).has("ليس في هذه الخانة حرف عربي").has("في هذه الخانة حروف عربية");
    })
    .await;
}

#[tokio::test]
async fn one_name_is_enough_and_shows_as_a_doubt() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = registered(&amina, &with(KHADIJA, &[("name_ar", ""), ("sex", "")])).await;
        amina.get(&format!("/people/{id}")).await.is(200).has("بكتابة واحدة فقط");
        amina.get("/people").await.has("Khadija El Alaoui").has("اسم واحد");
    })
    .await;
}

#[tokio::test]
async fn somebody_alike_is_shown_before_saving() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = registered(&amina, KHADIJA).await;
        let again = with(KHADIJA, &[("name_ar", ""), ("name_fr", "El Alaoui Khadija")]);
        let page = amina.post("/people", &again).await;
        page.is(422).has(&format!("/people/{id}")).has("ترتيب مختلف").has("somebody_else");
        page.has("value=\"El Alaoui Khadija\"");
        let other = registered(&amina, &with(&again, &[("somebody_else", "on")])).await;
        assert_ne!(id, other);
    })
    .await;
}
