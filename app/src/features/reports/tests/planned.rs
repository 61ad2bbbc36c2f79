//! Planned against done: lines, audiences, cost, those who are only counted.

use super::year::{Registration, TABANT, Year, day};
use crate::{
    features::reports::{
        actions::training,
        plan::Standing,
        report::TrainingReport,
        views::{Value, write},
    },
    testing::{TestApp, on_both_engines},
};
use kit_db::{Query, WriteTx, new_uuid, sql, uuid::Uuid};
use kit_lang::Lang;

async fn run(tx: &mut WriteTx, query: Query) {
    assert!(tx.run(query).await.unwrap() > 0);
}

async fn line(
    tx: &mut WriteTx,
    (plan, position): (Uuid, i64),
    audience: &str,
    now: chrono::DateTime<chrono::Utc>,
) -> Uuid {
    let id = new_uuid(now);
    run(
        tx,
        sql!(
            "insert into plan_lines (id, plan, position, title_ar, title_fr, audience, groups, persons, half_days,
                                     place, quarter)
             values ($1, $2, $3, 'تدبير الجمعيات', 'Gérer une association', $4, 2, 30, 4, $5, $6)",
            id,
            plan,
            position,
            audience,
            TABANT,
            position,
        ),
    )
    .await;
    let amount = 4_000_000_i64;
    run(
        tx,
        sql!("insert into plan_budgets (line, source, amount) values ($1, 'indh', $2)", id, amount),
    )
    .await;
    id
}

/// A plan of two lines: one with a session of three people, one for a group that is only counted, with one of two.
async fn planned(app: &TestApp) -> (Uuid, Uuid) {
    let (mut year, now) = (Year::default(), app.server.now());
    let mut tx = app.server.db.write().await.unwrap();
    let plan = new_uuid(now);
    run(
        &mut tx,
        sql!(
            "insert into plans (id, strand, place, year, state, revision, made_at)
             values ($1, 'training', '05.081', 2011, 'approved', 1, $2)",
            plan,
            now,
        ),
    )
    .await;
    run(&mut tx, sql!("update audiences set sensitive = $1 where code = 'holders'", true)).await;
    let open = line(&mut tx, (plan, 1), "associations", now).await;
    let sensitive = line(&mut tx, (plan, 2), "holders", now).await;
    for number in 0..5 {
        let sex = if number % 2 == 0 { Some("f") } else { Some("m") };
        year.person(&mut tx, number, (sex, Some(1990), TABANT), now).await;
    }
    for (person, session) in [(0, 0), (1, 0), (2, 0), (3, 1), (4, 1)] {
        if person == 0 || person == 3 {
            year.session(&mut tx, (TABANT, day(2011, 2, 14), "closed"), 4, now).await;
        }
        let (capacity, organisation, certified) = ("participant", None, false);
        let present = if person == 2 { 0 } else { 4 };
        let one = Registration { person, session, capacity, organisation, present, certified };
        year.register(&mut tx, one, now).await;
    }
    for (session, line, audience) in [(0, open, "associations"), (1, sensitive, "holders")] {
        let id = year.sessions[session].id;
        run(
            &mut tx,
            sql!("update training_sessions set plan_line = $1 where event = $2", line, id),
        )
        .await;
        run(&mut tx, sql!("update registrations set audience = $1 where event = $2", audience, id))
            .await;
    }
    let cost = 600_000_i64;
    run(&mut tx, sql!("update training_sessions set cost = $1 where plan_line = $2", cost, open))
        .await;
    run(
        &mut tx,
        sql!(
            "insert into event_counts (id, event, audience, unit, value, comparator, as_written)
             values ($1, $2, 'population', 'organisation', 12, 'more_than', 'أكثر من 12 جمعية')",
            new_uuid(now),
            year.sessions[0].id,
        ),
    )
    .await;
    tx.commit().await.unwrap();
    (open, sensitive)
}

async fn report(app: &TestApp, place: &str) -> TrainingReport {
    let cx = app.cx("salma").await;
    training(&cx, &cx.read().await.unwrap(), place, 2011).await.unwrap()
}

#[tokio::test]
async fn a_line_is_told_with_what_was_done_about_it() {
    on_both_engines(async |app| {
        planned(app).await;
        for place in ["05.081", "05", "MA"] {
            let report = report(app, place).await;
            let lines = report.by_line();
            let (line, done) = lines[0];
            assert_eq!((line.groups, line.persons, line.budget), (2, 30, Some(4_000_000)));
            assert_eq!((done.held, done.half_days, done.hours), (1, 4, 14.0));
            assert_eq!((done.counted.people, done.women), (2, 1));
            assert_eq!((done.counted.registrations, done.counted.attended), (3, 8));
            // Eight half-days of twelve; 6 000 dirhams for four days of persons.
            assert_eq!(done.rate(), Some(8.0 / 12.0));
            assert_eq!(done.cost_per_person_day(), Some(150_000));
            assert_eq!(report.standing(line, &done), Standing::Late);
            assert_eq!(lines[1].1.cost_per_person_day(), None);
            let by_audience = report.by_audience();
            assert_eq!(by_audience.len(), 2);
            assert_eq!(report.by_milieu().iter().map(|one| one.counted.people).sum::<i64>(), 4);
        }
    })
    .await;
}

#[tokio::test]
async fn who_is_only_counted_is_never_listed() {
    on_both_engines(async |app| {
        let (open, sensitive) = planned(app).await;
        let amina = app.browser("amina").await;
        let list = "/reports/training/people?place=05.081&year=2011&present=yes";
        amina.get(&format!("{list}&line={open}")).await.is(200).lacks("من فئة حساسة");
        let page = amina.get(&format!("{list}&line={sensitive}")).await;
        page.is(200).has("شخصان من فئة حساسة").lacks("/people/0");
        let file = amina.get(&format!("{list}&audience=holders&format=csv")).await;
        assert_eq!(file.text().lines().count(), 1);
        let mut frame = app.cx("amina").await.bare_frame();
        frame.lang = Lang::En;
        let document = write(&frame, &report(app, "05.081").await);
        for cell in document.figures() {
            if let (Value::Count(_), Some(href)) = (cell.value, &cell.href) {
                let of = [format!("line={sensitive}"), "audience=holders".into()];
                let names = href.contains("/people?") || href.contains("/participations?");
                assert!(!names || !of.iter().any(|one| href.contains(one)), "{href}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn the_page_tells_the_plan_and_each_planned_figure_opens() {
    on_both_engines(async |app| {
        planned(app).await;
        let amina = app.browser("amina").await;
        let page = amina.get("/reports/training?place=05.081&year=2011").await;
        page.is(200).has("المبرمج والمنجز").has("عمليتين").has("تدبير الجمعيات");
        page.has("أكثر من 12 هيئة").has("أكثر من 12 جمعية").has("3,5 ساعات");
        let lines = "/reports/training/lines?place=05.081&year=2011";
        amina.get(lines).await.is(200).has("تدبير الجمعيات").has("1 من 2");
        amina.get(&format!("{lines}&state=done")).await.is(200).lacks("تدبير الجمعيات");
        let file = amina.get(&format!("{lines}&audience=holders&format=csv")).await;
        assert_eq!(file.text().lines().count(), 2);
        amina.get("/reports/training.pdf?place=05.081&year=2011").await.is(200);
        amina.get("/reports/training.xlsx?place=05.081&year=2011").await.is(200);
        app.browser("driss").await.get(lines).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn lines_of_a_plan_that_nobody_approved_are_left_out_and_told() {
    on_both_engines(async |app| {
        planned(app).await;
        let amina = app.browser("amina").await;
        let page = "/reports/training?place=05.081&year=2011";
        amina.get(page).await.is(200).lacks("plans=unapproved");
        let mut tx = app.server.db.write().await.unwrap();
        run(&mut tx, sql!("update plans set state = 'draft'")).await;
        tx.commit().await.unwrap();
        // Approved once and being revised: it still is what was promised.
        amina.get(page).await.is(200).lacks("plans=unapproved").has("تدبير الجمعيات");
        let mut tx = app.server.db.write().await.unwrap();
        run(&mut tx, sql!("update plans set revision = 0")).await;
        tx.commit().await.unwrap();
        let report = report(app, "05.081").await;
        assert_eq!((report.lines.len(), report.unapproved.len()), (0, 2));
        assert_eq!(report.planned(|_| true), (0, 0));
        amina.get(page).await.has("من مخططات لم يصادق عليها بعد").has("plans=unapproved");
        let lines = "/reports/training/lines?place=05.081&year=2011";
        amina.get(lines).await.is(200).lacks("تدبير الجمعيات");
        let left = amina.get(&format!("{lines}&plans=unapproved")).await;
        left.is(200).has("تدبير الجمعيات").has("من مخططات غير مصادق عليها");
    })
    .await;
}
