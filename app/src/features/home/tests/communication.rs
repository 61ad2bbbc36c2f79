//! What waits of communication: a campaign that a second person must approve, an action of the plan that nobody told of.

use super::run;
use crate::{features::campaigns::tests::Story, testing::on_both_engines};
use kit_db::sql;
use uuid::Uuid;

#[tokio::test]
async fn a_campaign_waits_for_somebody_else_until_it_is_approved() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let id = story.submitted(&[]).await;
        let page = story.nadia.get("/").await;
        page.is(200).has("دعوة إلى الملتقى").has(&format!("/campaigns/{id}"));
        page.has("تنتظر الموافقة عليها");
        // Who wrote it reads of it in the journal, and is not asked.
        story.amina.get("/").await.is(200).lacks("افتح الحملة");
        app.browser("driss").await.get("/").await.lacks("افتح الحملة").lacks("دعوة إلى الملتقى");
        app.browser("karim").await.get("/").await.lacks("افتح الحملة");
        story.run("update campaigns set state = 'paused', why = 'storm'").await;
        story.amina.get("/").await.has("افتح الحملة").lacks("تنتظر الموافقة عليها");
        story.run("update campaigns set state = 'submitted', why = ''").await;
        let approval = format!("/campaigns/{id}/approval");
        story.nadia.post(&approval, &[("version", "3")]).await.is(303);
        story.nadia.get("/").await.lacks("افتح الحملة");
        story.posted.work().await;
    })
    .await;
}

#[tokio::test]
async fn an_action_is_late_until_something_is_noted_as_done() {
    on_both_engines(async |app| {
        let (plan, line, now) = (Uuid::now_v7(), Uuid::now_v7(), app.server.now());
        let mut tx = app.server.db.write().await.unwrap();
        let planned = sql!(
            "insert into plans (id, strand, place, year, state, made_at)
             values ($1, 'communication', '05.081', 2026, 'approved', $2)",
            plan,
            now,
        );
        run(&mut tx, planned).await;
        let action = sql!(
            "insert into plan_lines (id, plan, position, title_ar, title_fr, groups, persons, half_days, place, quarter)
             values ($1, $2, 1, 'يوم السوق', '', 1, 30, 1, '05.081', 2)",
            line,
            plan,
        );
        run(&mut tx, action).await;
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        let page = amina.get("/").await;
        page.has("يوم السوق").has("نشاط متأخر").has(&format!("/communication-plans/{plan}"));
        app.browser("driss").await.get("/").await.lacks("يوم السوق");
        let mut tx = app.server.db.write().await.unwrap();
        let done = sql!(
            "insert into plan_done (id, line, done_on, counted, estimated, made_at)
             values ($1, $1, $2, 40, 0, $3)",
            line,
            now.date_naive(),
            now,
        );
        run(&mut tx, done).await;
        tx.commit().await.unwrap();
        amina.get("/").await.lacks("يوم السوق");
    })
    .await;
}
