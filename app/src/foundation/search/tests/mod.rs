//! What a search costs: words are looked up once.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::matching;
use crate::testing::on_both_engines;
use kit_db::{Engine, FromRow, Reads, Sql};

#[derive(FromRow)]
struct Step {
    detail: String,
}

/// The other way round SQLite looks the words up again for each person there is, and a search among 200,000 takes minutes.
#[tokio::test]
async fn words_are_looked_up_before_people() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let fields =
            [("name_ar", "فاطمة أيت حدو"), ("name_fr", "Fatima Ait Haddou"), ("place", "05.081")];
        amina.post("/people", &fields).await.is(303);
        let tx = app.server.db.read().await.unwrap();
        let (condition, args) = matching(&tx, "person", "p.id", "fatima hadou").unwrap();
        let head = "select count(*) from people p where";
        let mut found = Sql::new(head);
        found.with(&condition, args.clone());
        assert_eq!(tx.count(found.query()).await.unwrap(), 1);
        if tx.engine() == Engine::Sqlite {
            let mut sql = Sql::new(&format!("explain query plan {head}"));
            sql.with(&condition, args);
            let steps: Vec<Step> = tx.all(sql.query()).await.unwrap();
            let at = |what| steps.iter().position(|step| step.detail.starts_with(what)).unwrap();
            assert!(at("SCAN w VIRTUAL TABLE") < at("SEARCH s USING INTEGER PRIMARY KEY"));
        }
    })
    .await;
}
