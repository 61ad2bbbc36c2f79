use super::{known_by, received};
use crate::testing::on_both_engines;
use kit_db::sql;

#[tokio::test]
async fn three_years_after_its_end_a_case_has_no_name_and_stays_a_figure() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = received(&amina, &[]).await;
        let page = format!("/cases/{id}");
        let words = [("answer", "سلمت لإيجة يوم الاثنين"), ("version", "1")];
        amina.post(&format!("{page}/answer"), &words).await.is(303);
        amina.post(&format!("{page}/closure"), &[("version", "2")]).await.is(303);
        app.night("cases.anonymise").await;
        amina.get(&page).await.has("إيجة أوعتو");
        let mut tx = app.server.db.write().await.unwrap();
        let long_ago = chrono::NaiveDate::from_ymd_opt(2023, 11, 1).unwrap();
        tx.run(sql!("update cases set closed_on = $1", long_ago)).await.unwrap();
        tx.commit().await.unwrap();
        app.night("cases.anonymise").await;
        let emptied = amina.get(&page).await;
        emptied.is(200).lacks("إيجة").lacks("المحاسبة").lacks("/edit").has("05.081/2026/D0001");
        amina.get("/cases?q=إيجة").await.lacks(&id);
        amina.get("/desk/figures?place=05.081&year=2026").await.has("التكوين والشهادات");
        let (number, code) = known_by(app, &id).await;
        let visitor = app.browser("").await;
        let typed = [("number", &*number), ("code", &*code)];
        visitor.post("/follow", &typed).await.is(303);
        visitor.get("/follow").await.is(200).has(&number).lacks("إيجة");
        let last = app.journal(&id).await.pop();
        assert_eq!(last.unwrap(), "case.anonymise by cases.anonymise");
    })
    .await;
}
