use crate::testing::on_both_engines;

#[tokio::test]
async fn an_added_place_takes_new_names_once_for_each_version() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let douar = [("kind", "douar"), ("name_ar", "دوار أكوتي"), ("name_fr", "Douar Agouti")];
        amina.post("/places/05.081.03.09/parts", &douar).await.is(303);
        let names = [("name_ar", "أكوتي"), ("name_fr", "Agouti"), ("version", "1")];
        let address = "/places/05.081.03.09-1/names";
        amina.post(address, &names).await.is(303);
        amina.get("/places/05.081.03.09-1").await.has("أكوتي").lacks("دوار أكوتي</h1>");
        // A second tab still holds version 1.
        amina.post(address, &names).await.is(409);
        assert_eq!(
            app.journal("05.081.03.09-1").await,
            ["place.add by Amina", "place.rename by Amina"]
        );
    })
    .await;
}

#[tokio::test]
async fn the_official_division_keeps_its_names() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let names = [("name_ar", "تبنت"), ("name_fr", "Tabannt"), ("version", "1")];
        amina.post("/places/05.081.03.09/names", &names).await.is(409);
        assert!(app.journal("05.081.03.09").await.is_empty());
    })
    .await;
}
