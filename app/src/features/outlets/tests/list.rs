use super::added;
use crate::{
    features::outlets::{NewOutlet, OutletKind, add},
    testing::on_both_engines,
};

#[tokio::test]
async fn the_list_is_searched_filtered_sorted_and_exported() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let echo = added(&amina, &[]).await;
        let radio = [
            ("name_ar", "إذاعة تبانت"),
            ("name_fr", "Radio Tabant"),
            ("kind", "radio"),
            ("languages", "tamazight"),
            ("beats", "women"),
        ];
        let radio = added(&amina, &radio).await;
        amina.get("/outlets").await.has("منبران").has(&echo).has(&radio);
        for narrowed in ["q=tabant", "kind=radio", "language=tamazight", "beat=women"] {
            let list = amina.get(&format!("/outlets?{narrowed}")).await;
            list.is(200).has(&format!("/outlets/{radio}\"")).lacks(&format!("/outlets/{echo}\""));
        }
        amina.get("/outlets?language=french").await.has(&echo).lacks(&radio);
        // Who covers Azilal covers its communes, and is found from the region.
        for place in ["05.081.03.09", "05.081", "05", "MA"] {
            amina.get(&format!("/outlets?covers={place}")).await.has(&echo);
        }
        amina.get("/outlets?covers=07.427").await.lacks(&echo).has("لا نتيجة لهذا البحث");
        let sorted = amina.get("/outlets?sort=-name").await.text();
        assert!(sorted.find("صدى الأطلس") < sorted.find("إذاعة تبانت"));
        amina.get("/outlets?sort=kind").await.is(200);
        let csv = amina.get("/outlets?format=csv&kind=radio").await;
        csv.is(200).has("Radio Tabant").lacks("Atlas");
        assert!(amina.get("/outlets?format=xlsx").await.bytes.starts_with(b"PK"));
    })
    .await;
}

#[tokio::test]
async fn two_hundred_outlets_are_four_pages() {
    on_both_engines(async |app| {
        let cx = app.cx("amina").await;
        let mut tx = app.server.db.write().await.unwrap();
        for n in 1..=200 {
            let new = NewOutlet {
                place: "05.081".into(),
                kind: OutletKind::ALL[n % 5],
                name_ar: format!("منبر رقم {n}"),
                name_fr: format!("Média numéro {n}"),
                languages: "arabic".into(),
                beats: String::new(),
                covers: "05.081".into(),
                phone: None,
                email: None,
                site: None,
            };
            add(&cx, &mut tx, &new).await.unwrap();
        }
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        let first = amina.get("/outlets").await;
        first.is(200).has("منبر رقم 50<").lacks("منبر رقم 51<").has("page=4");
        amina.get("/outlets?page=4").await.has("منبر رقم 200<");
        let all = amina.get("/outlets?format=csv").await.text();
        assert_eq!(all.matches("Média numéro").count(), 200);
    })
    .await;
}
