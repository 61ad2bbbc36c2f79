use crate::{foundation::places, testing::on_both_engines};
use kit_db::{Reads, sql};

#[tokio::test]
async fn the_whole_division_is_there_and_nobody_counts_twice() {
    on_both_engines(async |app| {
        let tx = app.server.db.read().await.unwrap();
        assert_eq!(tx.count(sql!("select count(*) from places")).await.unwrap(), 1_853);
        let people = sql!(
            "select cast(sum(population) as bigint)
               from places p
               join place_above a on a.place = p.code
              where a.above = 'MA' and p.kind = 'commune'"
        );
        assert_eq!(tx.count(people).await.unwrap(), 36_828_330);
    })
    .await;
}

#[tokio::test]
async fn a_province_is_found_by_every_spelling_of_the_documents() {
    on_both_engines(async |app| {
        let karim = app.browser("karim").await;
        for spelling in ["الرحامنة", "الرحامنه", "Rehamna", "Rhamna", "rehamna", "07.427"]
        {
            let page = karim.get(&format!("/places?q={spelling}")).await;
            page.is(200).has("/places/07.427");
        }
        karim.get("/places?q=Atlantide").await.is(200).lacks("/places/07.427");
    })
    .await;
}

#[tokio::test]
async fn who_bears_the_very_name_comes_first() {
    on_both_engines(async |app| {
        let tx = app.server.db.read().await.unwrap();
        for (text, code) in [
            ("الرحامنة", "07.427"),
            ("إقليم الرحامنة", "07.427"),
            ("Rehamna", "07.427"),
            ("تبانت", "05.081.03.09"),
        ] {
            let found = places::matching(&tx, text, 5).await.unwrap();
            assert_eq!(found[0].code, code, "{text}");
            assert!(found.len() <= 5, "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_valley_leads_to_its_commune_and_says_why() {
    on_both_engines(async |app| {
        let karim = app.browser("karim").await;
        let page = karim.get("/places?q=أيت بوكماز").await;
        page.is(200).has("/places/05.081.03.09").has("تدل به الوثائق");
        karim.get("/places?q=Tabant").await.is(200).lacks("تدل به الوثائق");
    })
    .await;
}

#[tokio::test]
async fn what_people_write_in_a_sheet_is_understood() {
    on_both_engines(async |app| {
        let tx = app.server.db.read().await.unwrap();
        for text in ["تبانت", "جماعة تبانت", "Commune de Tabant", "tabant", "05.081.03.09"]
        {
            let found = places::resolve(&tx, text, "05.081").await.unwrap();
            let first = found.first().map(|place| place.code.as_str());
            assert_eq!(first, Some("05.081.03.09"), "{text}");
        }
        assert!(places::resolve(&tx, "تبانت", "07.427").await.unwrap().is_empty());
        // Ait Kamra moved to another cercle between the censuses.
        let moved = places::resolve(&tx, "01.051.05.01", "01").await.unwrap();
        assert_eq!(moved.first().map(|place| place.code.as_str()), Some("01.051.11.01"));
    })
    .await;
}

#[tokio::test]
async fn a_place_shows_its_way_down_from_the_nation_and_an_unknown_one_is_not_there() {
    on_both_engines(async |app| {
        let karim = app.browser("karim").await;
        let tabant = karim.get("/places/05.081.03.09").await;
        tabant.is(200).has("/places/MA").has("/places/05.081\"").has("Tabant");
        karim.get("/places/99.999").await.is(404);
        let sheet = karim.get("/places/05.081?format=xlsx").await;
        sheet.is(200);
        assert!(sheet.bytes.starts_with(b"PK"), "a workbook");
    })
    .await;
}
