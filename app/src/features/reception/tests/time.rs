use super::{count, opened, signs_up};
use crate::{features::reception::permissions::ANONYMISE, testing::on_both_engines};
use chrono::NaiveDate;
use kit_db::sql;

#[tokio::test]
async fn names_go_when_the_time_of_the_register_is_over_and_figures_stay() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = opened(&amina, "").await;
        let visitor = app.browser("").await;
        let address = signs_up(&visitor, &id, "فاطمة أوحدو", "0661234567").await;
        amina.post(&format!("/events/{id}/door"), &[("who", "1")]).await.is(303);
        app.night("badges.anonymise").await;
        let named =
            "select count(*) from badges where name <> '' or phone <> '' or place is not null";
        assert_eq!(count(app, named).await, 1);
        // Five years, as the register says of attendance.
        let mut tx = app.server.db.write().await.unwrap();
        let long_ago = NaiveDate::from_ymd_opt(2021, 11, 20).unwrap();
        tx.run(sql!("update events set starts_on = $1, ends_on = $1", long_ago)).await.unwrap();
        tx.commit().await.unwrap();
        app.night("badges.anonymise").await;
        assert_eq!(count(app, named).await, 0);
        assert_eq!(count(app, "select count(*) from arrivals").await, 1);
        visitor.get(&address).await.is(404);
        amina.get(&format!("/events/{id}/reception")).await.is(200).lacks("فاطمة").has("اسم ممحو");
        amina.get(&format!("/events/{id}/reception?q=فاطمة")).await.lacks("اسم ممحو");
        assert_eq!(app.done(ANONYMISE).await, 1);
    })
    .await;
}
