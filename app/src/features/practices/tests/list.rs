use super::{published, written};
use crate::{
    features::{
        desk::Theme,
        practices::{NewPractice, write},
    },
    testing::on_both_engines,
};

#[tokio::test]
async fn the_list_is_searched_filtered_sorted_and_exported() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = published(app).await;
        let other = [
            ("title_ar", "سجل التعاونيات"),
            ("title_fr", "Le registre des coopératives"),
            ("theme", "projects"),
            ("place", "05.081.03.09"),
            ("year", "2019"),
        ];
        written(&amina, &other).await;
        amina.get("/practices").await.has("ممارستان").has("طاولة السوق").has("سجل التعاونيات");
        amina.get("/practices?q=cooperatives").await.has("سجل التعاونيات").lacks(&id);
        amina.get("/practices?theme=projects").await.lacks(&id);
        amina.get("/practices?state=draft").await.lacks(&id).has("سجل التعاونيات");
        amina.get("/practices?place=05.081.03.09").await.lacks(&id).has("سجل التعاونيات");
        amina.get("/practices?place=05.081").await.has(&id).has("سجل التعاونيات");
        amina.get("/practices?theme=welcome").await.has("لا نتيجة لهذا البحث");
        let sorted = amina.get("/practices?sort=year").await.text();
        assert!(sorted.find("سجل التعاونيات") < sorted.find("طاولة السوق"));
        let csv = amina.get("/practices?format=csv&theme=projects").await;
        csv.is(200).has("Le registre des coopératives").lacks("souk");
        assert!(amina.get("/practices?format=xlsx").await.bytes.starts_with(b"PK"));
    })
    .await;
}

#[tokio::test]
async fn two_hundred_practices_are_four_pages() {
    on_both_engines(async |app| {
        let cx = app.cx("amina").await;
        let mut tx = app.server.db.write().await.unwrap();
        for n in 1..=200 {
            let new = NewPractice {
                place: "05.081".into(),
                theme: Theme::ALL[n % 8],
                year: 2020,
                title_ar: format!("ممارسة رقم {n}"),
                title_fr: format!("Pratique numéro {n}"),
                context: "سياق".into(),
                done: "عمل".into(),
                result: "نتيجة".into(),
                needed: String::new(),
                contact: String::new(),
            };
            write(&cx, &mut tx, &new).await.unwrap();
        }
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        let first = amina.get("/practices?sort=title").await;
        first.is(200).has("ممارسة رقم 50<").lacks("ممارسة رقم 51<").has("page=4");
        amina.get("/practices?sort=title&page=4").await.has("ممارسة رقم 200<");
        let all = amina.get("/practices?format=csv").await.text();
        assert_eq!(all.matches("Pratique numéro").count(), 200);
    })
    .await;
}
