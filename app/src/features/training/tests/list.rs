use super::{TABANT, draft_with, enrol, person, tabant};
use crate::testing::on_both_engines;

#[tokio::test]
async fn the_list_is_searched_filtered_sorted_and_exported() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/sessions").await.is(200).has("لا توجد دورات بعد");
        tabant(&amina).await;
        let other = [
            ("title_ar", "تقنيات التنشيط"),
            ("title_fr", "Techniques d’animation"),
            ("starts_on", "2012-03-01"),
            ("ends_on", "2012-03-02"),
        ];
        amina.post("/sessions", &draft_with(&other)).await.is(303);
        let both = amina.get("/sessions").await;
        both.has("تقنيات التنشيط").has("إعداد المشاريع الصغرى").has("دورتان");
        let found = amina.get("/sessions?q=animation").await;
        found.has("تقنيات التنشيط").lacks("إعداد المشاريع الصغرى");
        let of_2011 = amina.get("/sessions?year=2011&place=05.081&state=planned").await;
        of_2011.has("إعداد المشاريع الصغرى").lacks("تقنيات التنشيط");
        amina.get("/sessions?state=closed").await.has("لا نتيجة لهذا البحث").lacks("تقنيات");
        let sorted = amina.get("/sessions?sort=title").await.text();
        assert!(sorted.find("إعداد المشاريع") < sorted.find("تقنيات التنشيط"));
        let csv = amina.get("/sessions?format=csv&year=2011").await;
        csv.is(200).has("Montage des petits projets").lacks("Techniques");
        let sheet = amina.get("/sessions?format=xlsx").await;
        assert!(sheet.bytes.starts_with(b"PK"));
    })
    .await;
}

#[tokio::test]
async fn the_people_of_a_session_are_filtered_counted_and_exported() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let people = [
            ("رقية الراجي", "Rkia Raji", "f"),
            ("فاطمة أيت علي", "Fatima Aït Ali", "f"),
            ("يوسف أوحدو", "Youssef Ouhaddou", "m"),
        ];
        for (ar, fr, sex) in people {
            let one = person(app, ar, fr, sex, TABANT).await;
            enrol(&amina, &id, one).await.is(303);
        }
        let page = format!("/sessions/{id}/people");
        let all = amina.get(&page).await;
        all.is(200).has("3 أشخاص").has("امرأتان").has("رجل واحد");
        let text = all.text();
        assert!(text.find("رقية الراجي") < text.find("فاطمة أيت علي"));
        amina.get(&format!("{page}?sex=m")).await.has("يوسف أوحدو").lacks("رقية الراجي");
        amina.get(&format!("{page}?q=Ouhaddou")).await.has("يوسف أوحدو").lacks("رقية الراجي");
        let turned = amina.get(&format!("{page}?sort=-name")).await.text();
        assert!(turned.find("رقية الراجي") > turned.find("فاطمة أيت علي"));
        let csv = amina.get(&format!("{page}?format=csv&sex=f")).await;
        csv.is(200).has("Rkia Raji").lacks("Youssef");
        app.browser("driss").await.get(&page).await.is(404);
        app.browser("karim").await.get(&page).await.is(200).lacks("/leaving");
    })
    .await;
}
