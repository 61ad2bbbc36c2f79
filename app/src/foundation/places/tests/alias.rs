use crate::testing::on_both_engines;

#[tokio::test]
async fn an_alias_makes_search_find_the_place_until_it_is_taken_away() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/places?q=Vallee+heureuse").await.lacks("/places/05.081.03.09");
        let alias = [("alias", "Vallée heureuse")];
        amina.post("/places/05.081.03.09/aliases", &alias).await.is(303);
        amina.post("/places/05.081.03.09/aliases", &alias).await.is(303);
        amina.get("/places?q=Vallee+heureuse").await.has("/places/05.081.03.09");
        amina.post("/places/05.081.03.09/aliases/removal", &alias).await.is(303);
        amina.get("/places?q=Vallee+heureuse").await.lacks("/places/05.081.03.09");
        assert_eq!(
            app.journal("05.081.03.09").await,
            ["place.alias by Amina", "place.unalias by Amina"]
        );
        let driss = app.browser("driss").await;
        driss.post("/places/05.081.03.09/aliases", &alias).await.is(403);
        driss.post("/places/05.081.03.09/aliases/removal", &alias).await.is(403);
    })
    .await;
}
