//! What waits of the plan: lines that are late, needs without a line, people without a seat; and the year's target.

use super::{TABANT, participant, run, session};
use crate::testing::{TestApp, on_both_engines};
use kit_db::sql;
use uuid::Uuid;

/// A line of this year for two sessions, planned for a quarter.
async fn line(app: &TestApp, quarter: i64, title: &str, state: &str) -> (Uuid, Uuid) {
    let (plan, line, now) = (Uuid::now_v7(), Uuid::now_v7(), app.server.now());
    let mut tx = app.server.db.write().await.unwrap();
    let place = ["05.081.03", "05.081", TABANT, "05.081.01.01"][quarter as usize - 1];
    run(
        &mut tx,
        sql!(
            "insert into plans (id, strand, place, year, state, made_at)
             values ($1, 'training', $2, 2026, $3, $4)",
            plan,
            place,
            state,
            now,
        ),
    )
    .await;
    run(
        &mut tx,
        sql!(
            "insert into plan_lines (id, plan, position, title_ar, title_fr, groups, persons, half_days, place, quarter)
             values ($1, $2, 1, $3, '', 2, 30, 4, $4, $5)",
            line,
            plan,
            title,
            place,
            quarter,
        ),
    )
    .await;
    tx.commit().await.unwrap();
    (plan, line)
}

#[tokio::test]
async fn a_line_is_late_until_its_sessions_are_held() {
    on_both_engines(async |app| {
        let (plan, late) = line(app, 2, "سطر متأخر", "approved").await;
        line(app, 3, "سطر لم يعتمد", "draft").await;
        line(app, 4, "سطر الفصل الجاري", "approved").await;
        let (one, other) = (
            session(app, "أولى", "closed", -200).await,
            session(app, "ثانية", "closed", -20).await,
        );
        let amina = app.browser("amina").await;
        let hold = async |event: Uuid| {
            let mut tx = app.server.db.write().await.unwrap();
            let held =
                sql!("update training_sessions set plan_line = $1 where event = $2", late, event);
            run(&mut tx, held).await;
            tx.commit().await.unwrap();
        };
        hold(one).await;
        let page = amina.get("/").await;
        page.is(200).has("سطر متأخر").has(&format!("/plans/{plan}")).has("1 من 2");
        page.lacks("سطر لم يعتمد").lacks("سطر الفصل الجاري");
        app.browser("driss").await.get("/").await.lacks("سطر متأخر");
        app.browser("karim").await.get("/").await.lacks("سطر متأخر");
        hold(other).await;
        amina.get("/").await.lacks("سطر متأخر");
    })
    .await;
}

#[tokio::test]
async fn needs_without_a_line_and_people_without_a_seat_wait() {
    on_both_engines(async |app| {
        let (one, now) = (session(app, "دورة ممتلئة", "open", 3).await, app.server.now());
        let person = participant(app, one, None, true).await;
        let mut tx = app.server.db.write().await.unwrap();
        run(
            &mut tx,
            sql!(
                "insert into session_waiting (id, event, person, state, asked_at)
                 values ($1, $2, $3, 'waiting', $4)",
                Uuid::now_v7(),
                one,
                person,
                now,
            ),
        )
        .await;
        run(
            &mut tx,
            sql!(
                "insert into needs (id, place, year, audience, persons, domain, competence_ar, competence_fr,
                                    level_present, level_required, urgency, impact, feasibility, priority, source,
                                    sort_ar, sort_fr, made_at)
                 values ($1, $2, 2026, 'cldh', 20, 'finance', 'المحاسبة', 'Comptabilité', 1, 3, 4, 4, 4, 64,
                         'committee', $3, $3, $4)",
                Uuid::now_v7(),
                TABANT,
                vec![1_u8],
                now,
            ),
        )
        .await;
        tx.commit().await.unwrap();
        let page = app.browser("amina").await.get("/").await;
        page.is(200).has(&format!("/sessions/{one}/waiting")).has("شخص واحد ينتظر مقعدا");
        page.has("href=\"/needs\"").has("حاجة واحدة لا تجيب عنها");
        app.browser("driss").await.get("/").await.lacks("حاجة واحدة").lacks("دورة ممتلئة");
    })
    .await;
}

#[tokio::test]
async fn the_target_of_the_year_stands_beside_the_figures() {
    on_both_engines(async |app| {
        let one = session(app, "دورة", "open", -3).await;
        participant(app, one, None, true).await;
        let target = [("place", "05.081"), ("year", "2026"), ("as_written", "على الأقل 8")];
        app.browser("nadia").await.post("/targets", &target).await.is(303);
        let page = app.browser("amina").await.get("/").await;
        page.is(200).has("هدف السنة").has("12,5").has("/targets/years?place=05.081");
    })
    .await;
}
