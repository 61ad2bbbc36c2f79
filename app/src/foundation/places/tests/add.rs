use crate::testing::on_both_engines;

const DOUAR: [(&str, &str); 3] =
    [("kind", "douar"), ("name_ar", "دوار أكوتي"), ("name_fr", "Douar Agouti")];

#[tokio::test]
async fn an_officer_adds_a_douar_below_a_commune_of_hers() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.post("/places/05.081.03.09/parts", &DOUAR).await.is(303);
        amina.get("/places/05.081.03.09").await.has("/places/05.081.03.09-1").has("دوار أكوتي");
        amina.get("/places/05.081.03.09-1").await.is(200).has("/places/05.081.03.09\"");
        amina.get("/places?q=agouti").await.has("/places/05.081.03.09-1");
        assert_eq!(app.journal("05.081.03.09-1").await, ["place.add by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn who_may_not_add_is_told_and_nothing_is_added() {
    on_both_engines(async |app| {
        for login in ["driss", "karim"] {
            let browser = app.browser(login).await;
            browser.post("/places/05.081.03.09/parts", &DOUAR).await.is(403);
        }
        let amina = app.browser("amina").await;
        amina.post("/places/05.081/parts", &DOUAR).await.is(409);
        let blank = [("kind", "palace"), ("name_ar", "دوار"), ("name_fr", "")];
        amina.post("/places/05.081.03.09/parts", &blank).await.is(422).has("دوار");
        amina.get("/places/05.081.03.09-1").await.is(404);
    })
    .await;
}
