use super::{TABANT, draft_with};
use crate::testing::{TestApp, on_both_engines};
use kit_db::sql;

/// A module of Azilal and a line of its plan of this year, as their slices would have written them.
async fn line(app: &TestApp) -> (String, String) {
    let id = |n: u8| format!("018f0000-0000-7000-8000-0000000000{n:02}");
    let uuid = |n: u8| id(n).parse::<crate::features::modules::ModuleId>().unwrap();
    let now = app.server.now();
    let mut tx = app.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into modules (id, place, domain, title_ar, title_fr, hours, certificate_share, sort_ar, sort_fr, made_at)
         values ($1, '05.081', 'iga', 'مجزوءة المشاريع المدرة للدخل', 'Module AGR', 24, 0.75, $2, $2, $3)",
        uuid(1),
        Vec::<u8>::new(),
        now,
    ))
    .await
    .unwrap();
    tx.run(sql!(
        "insert into plans (id, strand, place, year, state, made_at)
         values ($1, 'training', '05.081', 2026, 'approved', $2)",
        uuid(2),
        now,
    ))
    .await
    .unwrap();
    tx.run(sql!(
        "insert into plan_lines (id, plan, position, title_ar, title_fr, module, groups, persons, half_days, place, quarter)
         values ($1, $2, 1, 'دعم حاملي المشاريع', 'Appui aux porteurs', $3, 2, 61, 8, $4, 3)",
        uuid(3),
        uuid(2),
        uuid(1),
        TABANT,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
    (id(3), id(1))
}

#[tokio::test]
async fn a_session_is_planned_from_a_line_and_leads_back_to_it() {
    on_both_engines(async |app| {
        let (line, module) = line(app).await;
        let amina = app.browser("amina").await;
        let form = amina.get(&format!("/sessions/new?line={line}")).await;
        form.is(200).has("value=\"دعم حاملي المشاريع\"").has("value=\"31\"").has("value=\"75\"");
        form.has("value=\"مجزوءة المشاريع المدرة للدخل\"");
        // Without scripts a button fills the form from what is chosen, and keeps what was typed.
        let typed = [("title_ar", "عنوان آخر"), ("plan_line", line.as_str()), ("fill", "1")];
        let filled = amina.post("/sessions", &typed).await;
        filled.is(200).has("value=\"عنوان آخر\"").has("Appui aux porteurs");
        let driss = app.browser("driss").await;
        driss.get(&format!("/sessions/new?line={line}")).await.is(200).lacks("دعم حاملي المشاريع");
        let mut other = draft_with(&[("module_ar", ""), ("certificate_percent", "")]);
        other.extend([("plan_line", line.as_str()), ("seats", "31"), ("cost", "48 500,50")]);
        let answer = amina.post("/sessions", &other).await;
        answer.is(303);
        let page = amina.get(answer.location()).await;
        page.has("دعم حاملي المشاريع · 2026").has(&format!("/modules/{module}"));
        page.has("#line-").has("مجزوءة المشاريع المدرة للدخل").has("500,50").has("75");
        amina.get(&format!("{}/edit", answer.location())).await.has("value=\"48500.50\"");
        let mut wrong = draft_with(&[]);
        let nowhere = line.replace("8000-0000", "8000-1111");
        wrong.extend([("plan_line", nowhere.as_str()), ("cost", "غالي")]);
        amina.post("/sessions", &wrong).await.is(422).has("ليس مبلغا بالدرهم");
        wrong.pop();
        amina.post("/sessions", &wrong).await.is(422).has("عملية المخطط هذه غير موجودة");
    })
    .await;
}

#[tokio::test]
async fn half_days_outside_the_dates_are_refused() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let mut typed = draft_with(&[]);
        typed.extend([("shown_day", "2011-07-14"), ("half", "2011-08-01-morning")]);
        amina.post("/sessions", &typed).await.is(422).has("خارج تاريخ الدورة");
        let reversed =
            draft_with(&[("starts_on", ""), ("ends_on", ""), ("as_written", "17-14 يوليوز 2011")]);
        let answer = amina.post("/sessions", &reversed).await;
        answer.is(303);
        let page = amina.get(answer.location()).await;
        page.has("كُتب التاريخ من نهايته إلى بدايته").has("14").has("17 يوليوز 2011");
        let edit = amina.get(&format!("{}/edit", answer.location())).await;
        edit.has("كُتب التاريخ من نهايته إلى بدايته").has("value=\"2011-07-14\"");
    })
    .await;
}
