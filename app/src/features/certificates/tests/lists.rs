use super::Held;
use crate::testing::on_both_engines;

#[tokio::test]
async fn the_roll_is_searched_filtered_and_sorted() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let amina = app.browser("amina").await;
        let page = |query: &str| format!("{}?{query}", held.page());
        amina.get(&page("q=bougmez")).await.has("محمد بوكماز").lacks("زينب أوحدو");
        amina.get(&page("q=0001")).await.has("05.081/2026/0001").lacks("05.081/2026/0002");
        amina.get(&page("state=short")).await.has("زينب أوحدو").lacks("محمد بوكماز");
        amina.get(&page("state=waiting")).await.has("لا نتيجة لهذا البحث");
        let sorted = amina.get(&page("sort=-attended")).await.text();
        assert!(sorted.find("فاطمة الزهراء") < sorted.find("حسن أيت باها"));
    })
    .await;
}

#[tokio::test]
async fn what_is_seen_is_what_is_exported() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let karim = app.browser("karim").await;
        let csv = karim.get(&format!("{}?format=csv&state=valid", held.page())).await;
        csv.is(200).has("Mohamed Bougmez;شهادة مشاركة;7;8;;سارية;05.081/2026/").lacks("Ouhaddou");
        let sheet = karim.get(&format!("{}?format=xlsx", held.page())).await;
        sheet.is(200);
        let mut book = kit_sheets::read(&sheet.bytes, &kit_sheets::Limits::default()).unwrap();
        let table = kit_sheets::table(&mut book.sheets[0]);
        assert_eq!(table.headings[0], "الاسم بالعربية");
        assert_eq!(table.rows.len(), 4);
        app.browser("driss").await.get(&format!("{}?format=csv", held.page())).await.is(404);
    })
    .await;
}
