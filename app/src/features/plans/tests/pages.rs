use super::{LINE, id, line, line_with, plan, session_of};
use crate::testing::on_both_engines;
use kit_lang::Lang;

#[tokio::test]
async fn the_year_is_drawn_from_right_to_left_with_what_falls_into_ramadan() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = plan(&amina, "05.081", "2026").await;
        amina.get(&format!("{page}/calendar")).await.is(200).has("لا عمليات في المخطط بعد");
        let days = [("starts_on", "2026-11-17"), ("ends_on", "2026-11-19")];
        let one = line(&amina, &page, &line_with(&days)).await;
        let session = session_of(app, &amina, &one, ("2026-03-02", "2026-03-04")).await;
        let calendar = amina.get(&format!("{page}/calendar")).await;
        calendar.is(200).has("<svg").has("class=\"band\"").has("يناير").has("عيد الاستقلال");
        calendar.has("تقع في رمضان").has(&session).has("عملية واحدة تصادف").has("اليوم");
        let (first, last) =
            (x_of(&calendar.text(), "\u{2067}يناير"), x_of(&calendar.text(), "\u{2067}دجنبر"));
        assert!(first > last, "January is at the right in Arabic: {first}, {last}");
    })
    .await;
}

/// Where a word stands on the drawing.
fn x_of(page: &str, word: &str) -> f64 {
    let before = page.split(word).next().unwrap();
    let x = before.rsplit(" x=\"").next().unwrap().split('"').next().unwrap();
    x.parse().unwrap()
}

#[tokio::test]
async fn what_is_done_and_late_is_told_by_line() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = plan(&amina, "05.081", "2026").await;
        let late = line(&amina, &page, &line_with(&[("quarter", "1")])).await;
        line(&amina, &page, &line_with(&[("quarter", "4")])).await;
        session_of(app, &amina, &late, ("2026-02-02", "2026-02-03")).await;
        let shown = amina.get(&page).await;
        shown.is(200).has("badge stop").has("متأخرة").has("مبرمجة").has("واحدة متأخرة");
        shown.has("0 من 4").has("90\u{202f}000").has("المبادرة الوطنية للتنمية البشرية");
    })
    .await;
}

#[tokio::test]
async fn two_years_lie_side_by_side() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let now = plan(&amina, "05.081", "2026").await;
        amina.get(&format!("{now}/comparison")).await.is(200).has("لا مخطط لسنة");
        let before = plan(&amina, "05.081", "2025").await;
        line(&amina, &before, &line_with(&[("persons", "30")])).await;
        line(&amina, &before, &line_with(&[("title_ar", "دورة سابقة")])).await;
        line(&amina, &now, &LINE).await;
        let page = amina.get(&format!("{now}/comparison")).await;
        page.is(200).has(&before).has("0 من 30").has("0 من 50").has("دورة سابقة").has("لا شيء");
    })
    .await;
}

#[tokio::test]
async fn the_paper_says_draft_and_is_the_same_bytes_until_something_changes() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = plan(&amina, "05.081", "2026").await;
        let paper = format!("{page}/paper");
        let empty = amina.get(&paper).await;
        empty.is(200);
        line(&amina, &page, &LINE).await;
        let first = amina.get(&paper).await;
        assert!(first.bytes.starts_with(b"%PDF"));
        app.pass(chrono::Duration::days(40));
        let amina = app.browser("amina").await;
        let second = amina.get(&paper).await;
        second.is(200);
        assert!(first.bytes == second.bytes, "the same plan gives the same bytes");
        line(&amina, &page, &line_with(&[("title_ar", "المحاسبة المبسطة")])).await;
        assert!(amina.get(&paper).await.bytes != first.bytes);
    })
    .await;
}

#[tokio::test]
async fn the_list_is_searched_narrowed_sorted_and_exported() {
    on_both_engines(async |app| {
        let (amina, driss, salma) =
            (app.browser("amina").await, app.browser("driss").await, app.browser("salma").await);
        let azilal = plan(&amina, "05.081", "2026").await;
        line(&amina, &azilal, &LINE).await;
        let before = plan(&amina, "05.081", "2025").await;
        let rehamna = plan(&driss, "07.427", "2026").await;
        salma.get("/plans").await.is(200).has(id(&azilal)).has(id(&rehamna)).has(id(&before));
        salma.get("/plans?year=2025").await.has(id(&before)).lacks(id(&azilal));
        salma.get("/plans?place=05").await.has(id(&azilal)).lacks(id(&rehamna));
        salma.get("/plans?state=approved").await.lacks(id(&azilal)).has("لا نتيجة");
        let found = salma.get("/plans?q=Rhamna").await;
        found.is(200).lacks(id(&azilal));
        salma.get("/plans?q=الرحامنة").await.has(id(&rehamna)).lacks(id(&azilal));
        let text = salma.get("/plans?sort=-budget").await.text();
        assert!(text.find(id(&azilal)) < text.find(id(&rehamna)), "the dearest first");
        for sort in ["place", "-persons", "year"] {
            salma.get(&format!("/plans?sort={sort}")).await.is(200);
        }
        let sheet = driss.get("/plans?format=csv").await;
        sheet.is(200).has("الرحامنة").lacks("أزيلال");
    })
    .await;
}

#[tokio::test]
async fn a_session_may_be_planned_from_the_lines_of_its_place_and_year() {
    on_both_engines(async |app| {
        let (amina, driss) = (app.browser("amina").await, app.browser("driss").await);
        let page = plan(&amina, "05.081", "2026").await;
        line(&amina, &page, &LINE).await;
        let other = plan(&driss, "07.427", "2026").await;
        line(&driss, &other, &line_with(&[("place", "07.427")])).await;
        let tx = app.server.db.read().await.unwrap();
        let offered = |place, year| super::super::line_choices(&tx, place, year, Lang::Fr);
        let lines = offered("05.081.03.09", 2026).await.unwrap();
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].label, "Techniques du diagnostic participatif");
        assert!(offered("05.081.03.09", 2025).await.unwrap().is_empty());
    })
    .await;
}
