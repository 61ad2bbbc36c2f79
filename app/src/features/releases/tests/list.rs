use super::{approved, written};
use crate::{
    features::releases::{NewRelease, write},
    testing::on_both_engines,
};

#[tokio::test]
async fn the_list_is_searched_filtered_sorted_and_exported() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let out = approved((&amina, &nadia), &[]).await;
        let later = [("embargo_on", "2026-12-01"), ("title_fr", "Plus tard")];
        let later = approved((&amina, &nadia), &later).await;
        let draft =
            written(&amina, &[("title_ar", "مسودة عن النقل"), ("title_fr", "Transport")]).await;
        let list = amina.get("/releases").await;
        list.is(200).has("3 بلاغات").has(&out).has(&later).has(&draft);
        for (state, one) in [("public", &out), ("embargo", &later), ("draft", &draft)] {
            let list = amina.get(&format!("/releases?state={state}")).await;
            list.is(200).has("بلاغ واحد").has(one);
        }
        amina.get("/releases?state=withdrawn").await.has("لا نتيجة لهذا البحث");
        amina.get("/releases?q=transport").await.has(&draft).lacks(&out);
        amina.get("/releases?place=05.081").await.has(&draft);
        amina.get("/search?q=transport").await.has(&draft);
        app.browser("driss").await.get("/search?q=transport").await.lacks(&draft);
        let sorted = amina.get("/releases?sort=date").await.text();
        assert!(sorted.find(&out) < sorted.find(&draft));
        let csv = amina.get("/releases?format=csv&state=draft").await;
        csv.is(200).has("Transport").lacks("Plus tard");
        assert!(amina.get("/releases?format=xlsx").await.bytes.starts_with(b"PK"));
    })
    .await;
}

#[tokio::test]
async fn two_hundred_releases_are_four_pages() {
    on_both_engines(async |app| {
        let cx = app.cx("amina").await;
        let mut tx = app.server.db.write().await.unwrap();
        for n in 1..=200 {
            let new = NewRelease {
                place: "05.081".into(),
                event: None,
                title_ar: format!("بلاغ رقم {n}"),
                text_ar: "نص".into(),
                title_fr: format!("Communiqué numéro {n}"),
                text_fr: "Texte".into(),
                background_ar: String::new(),
                background_fr: String::new(),
                glossary_ar: String::new(),
                glossary_fr: String::new(),
                contact: "DAS".into(),
                embargo: None,
                year: 2026,
                figures: String::new(),
            };
            write(&cx, &mut tx, &new).await.unwrap();
        }
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        let first = amina.get("/releases?sort=title").await;
        first.is(200).has("بلاغ رقم 50<").lacks("بلاغ رقم 51<").has("page=4");
        let all = amina.get("/releases?format=csv").await.text();
        assert_eq!(all.matches("Communiqué numéro").count(), 200);
    })
    .await;
}
