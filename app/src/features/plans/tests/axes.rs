use super::{id, line, line_with, plan};
use crate::testing::on_both_engines;

/// Adds an axis and answers its identifier.
async fn axis(browser: &crate::testing::Browser, plan: &str, ar: &str, fr: &str) -> String {
    let fields = [("axis_ar", ar), ("axis_fr", fr)];
    let answer = browser.post(&format!("{plan}/axes"), &fields).await;
    answer.is(303);
    answer.location().split("#axis-").nth(1).unwrap().to_owned()
}

#[tokio::test]
async fn axes_are_added_renamed_moved_and_taken_away_with_their_lines_kept() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = plan(&amina, "05.081", "2026").await;
        let one = axis(&amina, &page, "الحكامة", "Gouvernance").await;
        let two = axis(&amina, &page, "الدخل", "Revenus").await;
        line(&amina, &page, &line_with(&[("axis", &two)])).await;
        let wrong = amina.post(&format!("{page}/axes"), &[("axis_ar", "بلا فرنسية")]).await;
        wrong.is(422).has("f-axis_fr-error").has("بلا فرنسية");
        let titles = [("axis_ar", "الأنشطة المدرة للدخل"), ("axis_fr", "AGR")];
        amina.get(&format!("{page}/axes/{two}")).await.is(200).has("الدخل");
        amina.post(&format!("{page}/axes/{two}"), &titles).await.is(303);
        amina.post(&format!("{page}/axes/{two}/place"), &[("way", "up")]).await.is(303);
        // At the top it stays where it is.
        amina.post(&format!("{page}/axes/{two}/place"), &[("way", "up")]).await.is(303);
        let text = amina.get(&page).await.text();
        let at = |what: &str| text.find(what).unwrap();
        assert!(at(&format!("axis-{two}")) < at(&format!("axis-{one}")), "moved up");
        amina.get(&format!("{page}/axes/{two}/removal")).await.is(200).has("الأنشطة المدرة للدخل");
        amina.post(&format!("{page}/axes/{two}/removal"), &[]).await.is(303);
        amina.get(&page).await.has("بلا محور").has("تقنيات التشخيص التشاركي");
        let told = app.journal(id(&page)).await;
        let verbs = ["draft", "axis", "axis", "line", "rename_axis", "move_axis", "remove_axis"];
        assert_eq!(told, verbs.map(|verb| format!("plan.{verb} by Amina")));
    })
    .await;
}

#[tokio::test]
async fn axes_are_changed_by_who_may_and_where_they_are() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = plan(&amina, "05.081", "2026").await;
        let other = plan(&amina, "05.081", "2025").await;
        let one = axis(&amina, &page, "الحكامة", "Gouvernance").await;
        let titles = [("axis_ar", "غيره"), ("axis_fr", "Autre")];
        let (karim, driss) = (app.browser("karim").await, app.browser("driss").await);
        for (path, fields) in [
            (format!("{page}/axes"), titles.to_vec()),
            (format!("{page}/axes/{one}"), titles.to_vec()),
            (format!("{page}/axes/{one}/place"), vec![("way", "up")]),
            (format!("{page}/axes/{one}/removal"), vec![]),
        ] {
            karim.post(&path, &fields).await.is(403);
            driss.post(&path, &fields).await.is(404);
        }
        // An axis of another plan is not found in this one.
        amina.post(&format!("{other}/axes/{one}"), &titles).await.is(404);
    })
    .await;
}
