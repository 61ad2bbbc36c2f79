use super::{sheet_with, written};
use crate::{
    features::modules::{Domain, NewModule, write},
    testing::on_both_engines,
};
use kit_db::sql;

#[tokio::test]
async fn the_register_is_searched_filtered_sorted_and_exported() {
    on_both_engines(async |app| {
        let (amina, salma) = (app.browser("amina").await, app.browser("salma").await);
        written(&salma, &[("place", "MA")]).await;
        let other = [
            ("title_ar", "إحداث التعاونيات وتدبيرها"),
            ("title_fr", "Création et gestion des coopératives"),
            ("domain", "iga"),
            ("hours", "30"),
        ];
        written(&amina, &other).await;
        amina.get("/modules").await.has("وحدتان").has("التشخيص الترابي").has("إحداث التعاونيات");
        amina.get("/modules?q=cooperatives").await.has("إحداث التعاونيات").lacks("التشخيص الترابي");
        amina.get("/modules?domain=participatory").await.lacks("إحداث التعاونيات");
        amina.get("/modules?keeper=MA").await.has("التشخيص الترابي").lacks("إحداث التعاونيات");
        amina.get("/modules?domain=personal").await.has("لا نتيجة لهذا البحث");
        let sorted = amina.get("/modules?sort=-hours").await.text();
        assert!(sorted.find("إحداث التعاونيات") < sorted.find("التشخيص الترابي"));
        let csv = amina.get("/modules?format=csv&domain=iga").await;
        csv.is(200).has("Création et gestion des coopératives").lacks("Diagnostic");
        assert!(amina.get("/modules?format=xlsx").await.bytes.starts_with(b"PK"));
    })
    .await;
}

#[tokio::test]
async fn two_hundred_modules_are_four_pages() {
    on_both_engines(async |app| {
        let cx = app.cx("amina").await;
        let mut tx = app.server.db.write().await.unwrap();
        for n in 1..=200 {
            let new = NewModule {
                place: "05.081".into(),
                domain: Domain::ALL[n % 8],
                title_ar: format!("وحدة رقم {n}"),
                title_fr: format!("Module numéro {n}"),
                hours: 6,
                objectives: "هدف".into(),
                prerequisites: String::new(),
                content: String::new(),
                methods: Vec::new(),
                materials: String::new(),
                evaluation: String::new(),
                certificate_share: 0.8,
                test_pass: None,
            };
            write(&cx, &mut tx, &new, None).await.unwrap();
        }
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        let first = amina.get("/modules").await;
        first.is(200).has("وحدة رقم 50<").lacks("وحدة رقم 51<").has("page=4");
        amina.get("/modules?page=4").await.has("وحدة رقم 200<").lacks("وحدة رقم 150<");
        let all = amina.get("/modules?format=csv").await.text();
        assert_eq!(all.matches("Module numéro").count(), 200);
    })
    .await;
}

#[tokio::test]
async fn a_module_tells_which_sessions_taught_it() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = written(&amina, &[]).await;
        let page = format!("/modules/{id}");
        amina.get(&page).await.has("لم تُدرَّس في مجالك الترابي بعد");
        let session = amina
            .post(
                "/sessions",
                &[
                    ("title_ar", "تشخيص دواوير تبانت"),
                    ("title_fr", "Diagnostic des douars de Tabant"),
                    ("place", "05.081.03.09"),
                    ("starts_on", "2026-03-02"),
                    ("ends_on", "2026-03-04"),
                    ("certificate_percent", "80"),
                ],
            )
            .await;
        session.is(303);
        let mut tx = app.server.db.write().await.unwrap();
        let ids: Vec<uuid::Uuid> = vec![id.parse().unwrap(), session.made().parse().unwrap()];
        tx.run(sql!("update training_sessions set module = $1 where event = $2", ids[0], ids[1]))
            .await
            .unwrap();
        tx.commit().await.unwrap();
        amina.get(&page).await.has("تشخيص دواوير تبانت").has("دورة واحدة");
        amina.post(&page, &sheet_with(&[("version", "1"), ("hours", "20")])).await.is(303);
    })
    .await;
}
