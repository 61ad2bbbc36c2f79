//! Saying what the columns are.

use super::*;
use crate::testing::on_both_engines;

#[tokio::test]
async fn columns_that_were_not_recognised_are_assigned_by_hand() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let id = sent(&amina, session, "X|Y|Z", &["Khadija Ouhaddou|F|Tabant", "Brahim Ouzine|H|"])
            .await;
        assert_eq!(fates(app, id).await, [0, 0, 0, 2]);
        amina.get(&format!("/imports/{id}")).await.is(200).has("column-2");

        app.pass(chrono::Duration::seconds(1));
        let columns = format!("/imports/{id}/columns");
        let twice = [("version", "1"), ("column-0", "name"), ("column-1", "name")];
        amina.post(&columns, &twice).await.is(422).has("معيّنة لعمود آخر");
        let nobody = [("version", "1"), ("column-1", "sex")];
        amina.post(&columns, &nobody).await.is(422).has("الأسماء");
        let right =
            [("version", "1"), ("column-0", "name"), ("column-1", "sex"), ("column-2", "place")];
        amina.post(&columns, &right).await.is(303);
        assert_eq!(fates(app, id).await, [2, 0, 0, 0]);
        // A second tab still shows the columns of before.
        amina.post(&columns, &right).await.is(409);
        amina.post(&format!("/imports/{id}/writing"), &[("version", "1")]).await.is(409);
        assert_eq!(register(app).await, [0, 0, 0, 0]);
        assert_eq!(app.journal(id).await, ["import.check by Amina", "import.assign by Amina"]);
    })
    .await;
}
