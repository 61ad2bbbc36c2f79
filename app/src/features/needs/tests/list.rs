use super::{answered, recorded};
use crate::{
    features::{
        modules::Domain,
        needs::{NeedSource, NewNeed, open_needs, record},
    },
    testing::on_both_engines,
};

#[tokio::test]
async fn the_gap_that_is_left_is_always_seen() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let partly = recorded(&amina, &[("persons", "40")]).await;
        let wholly =
            recorded(&amina, &[("persons", "25"), ("competence_ar", "تنشيط اجتماع")]).await;
        let not = recorded(
            &amina,
            &[("persons", "60"), ("domain", "iga"), ("competence_ar", "إعداد ميزانية")],
        )
        .await;
        answered(app, &partly, 10).await;
        answered(app, &wholly, 20).await;
        answered(app, &wholly, 15).await;
        let all = amina.get("/needs").await;
        // 40 + 25 + 60 persons; 10 + 25 of them answered, for a line of 35 is too long for 25.
        all.is(200).has("<b class=\"figure\">125</b>").has("<b class=\"figure\">35</b>");
        all.has("<b class=\"figure\">90</b>").has("72").has("<b>60</b>").has("<svg");
        for (answer, one) in [("not", &not), ("partly", &partly), ("wholly", &wholly)] {
            let shown = amina.get(&format!("/needs?answered={answer}")).await;
            assert_eq!(shown.text().matches("<tr data-href=\"/needs/").count(), 1, "{answer}");
            shown.has(one);
        }
        amina.get(&format!("/needs/{partly}")).await.has("<b class=\"figure\">30</b>");
        let tx = app.server.db.read().await.unwrap();
        let open = open_needs(&tx, "05", 2026).await.unwrap();
        assert_eq!(open.iter().map(|need| need.left()).sum::<i64>(), 90);
        assert!(open_needs(&tx, "07.427", 2026).await.unwrap().is_empty());
    })
    .await;
}

#[tokio::test]
async fn the_list_is_of_this_year_by_priority_and_narrowed_sorted_and_exported() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let low = [
            ("competence_ar", "تدبير النزاعات"),
            ("competence_fr", "Gérer les conflits"),
            ("urgency", "1"),
        ];
        recorded(&amina, &low).await;
        recorded(&amina, &[]).await;
        let last = [
            ("competence_ar", "مسك المحاسبة"),
            ("competence_fr", "Tenir les comptes"),
            ("year", "2025"),
            ("audience", "associations"),
        ];
        recorded(&amina, &last).await;
        let now = amina.get("/needs").await;
        now.lacks("مسك المحاسبة").has("(السنة الجارية)");
        let text = now.text();
        assert!(text.find("دراسة ملفات المشاريع") < text.find("تدبير النزاعات"));
        amina.get("/needs?year=2025").await.has("مسك المحاسبة").lacks("تدبير النزاعات");
        let all = amina.get("/needs?year=all&sort=competence").await;
        all.has("مسك المحاسبة").has("تدبير النزاعات");
        amina.get("/needs?year=all&audience=associations").await.lacks("تدبير النزاعات");
        amina.get("/needs?q=conflits").await.has("تدبير النزاعات").lacks("دراسة ملفات");
        amina.get("/needs?domain=personal").await.has("لا نتيجة لهذا البحث");
        for sort in ["persons", "-left", "year", "-priority"] {
            amina.get(&format!("/needs?sort={sort}")).await.is(200).has("تدبير النزاعات");
        }
        let csv = amina.get("/needs?format=csv&year=2025").await;
        csv.is(200).has("Tenir les comptes").lacks("conflits");
        assert!(amina.get("/needs?format=xlsx").await.bytes.starts_with(b"PK"));
    })
    .await;
}

#[tokio::test]
async fn two_hundred_needs_are_four_pages_under_one_head() {
    on_both_engines(async |app| {
        let cx = app.cx("amina").await;
        let mut tx = app.server.db.write().await.unwrap();
        for n in 1..=200 {
            let new = NewNeed {
                place: "05.081".into(),
                year: 2026,
                audience: "cldh".into(),
                persons: 10,
                domain: Domain::Personal,
                competence_ar: format!("كفاية رقم {n}"),
                competence_fr: String::new(),
                level_present: 0,
                level_required: 2,
                urgency: 1 + n % 5,
                impact: 3,
                feasibility: 3,
                source: NeedSource::Survey,
                source_note: String::new(),
            };
            record(&cx, &mut tx, &new).await.unwrap();
        }
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        let first = amina.get("/needs?sort=competence").await;
        first.is(200).has("كفاية رقم 50<").lacks("كفاية رقم 51<").has("page=4");
        for page in ["/needs?sort=competence&page=4", "/needs"] {
            amina.get(page).await.has("<b class=\"figure\">200</b>").has("2\u{202f}000");
        }
        amina.get("/needs?sort=competence&page=4").await.has("كفاية رقم 200<");
        let csv = amina.get("/needs?format=csv").await.text();
        assert_eq!(csv.matches("كفاية رقم").count(), 200);
    })
    .await;
}
