use super::{TABANT, draft_with, enrol, person, registrations, tabant};
use crate::{features::training::permissions::EDIT, testing::on_both_engines};

#[tokio::test]
async fn two_officers_save_at_once_and_the_second_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        amina.get(&format!("{page}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        let hers = draft_with(&[("title_ar", "المشاريع المدرة للدخل"), ("version", "1")]);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&page, &hers).await.is(303);
        let late = draft_with(&[
            ("title_ar", "مشاريع النساء القرويات"),
            ("venue_fr", "Maison de la femme"),
            ("version", "1"),
        ]);
        app.pass(chrono::Duration::seconds(1));
        let answer = nadia.post(&page, &late).await;
        answer.is(409).has("Amina").has("المشاريع المدرة للدخل").has("مشاريع النساء القرويات");
        answer.has("Maison de la femme").has("name=\"version\" value=\"2\"");
        assert_eq!(app.done(EDIT).await, 1);
        // She looks, and saves again over what she has now seen.
        let again = draft_with(&[("title_ar", "مشاريع النساء القرويات"), ("version", "2")]);
        app.pass(chrono::Duration::seconds(1));
        nadia.post(&page, &again).await.is(303);
        nadia.get(&page).await.has("مشاريع النساء القرويات");
        let told = ["session.plan by Amina", "session.edit by Amina", "session.edit by Nadia"];
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}

#[tokio::test]
async fn half_days_are_chosen_by_their_boxes_until_they_are_marked() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        let mut typed = draft_with(&[("version", "1")]);
        let days = ["2011-07-14", "2011-07-15", "2011-07-16", "2011-07-17"];
        typed.extend(days.map(|day| ("shown_day", day)));
        typed.extend([("half", "2011-07-14-afternoon"), ("half", "2011-07-15-morning")]);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&page, &typed).await.is(303);
        let fatima = person(app, "فاطمة أيت علي", "Fatima Aït Ali", "f", TABANT).await;
        enrol(&amina, &id, fatima).await.is(303);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/openings"), &[]).await.is(303);
        let grid = amina.get(&format!("{page}/attendance")).await;
        assert_eq!(grid.text().matches("name=\"column\"").count(), 2);
        let cell = format!("{}:2", registrations(&amina, &id).await[0]);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/attendance"), &[("cycle", &cell)]).await.is(303);
        let mut fewer = draft_with(&[("version", "2")]);
        fewer.extend(days.map(|day| ("shown_day", day)));
        fewer.push(("half", "2011-07-14-afternoon"));
        let refused = amina.post(&page, &fewer).await;
        refused.is(422).has("سُجل الحضور في بعض أنصاف الأيام");
    })
    .await;
}

#[tokio::test]
async fn a_reader_may_not_edit_and_a_stranger_sees_nothing() {
    on_both_engines(async |app| {
        let id = tabant(&app.browser("amina").await).await;
        let page = format!("/sessions/{id}");
        let typed = draft_with(&[("version", "1")]);
        app.browser("karim").await.post(&page, &typed).await.is(403);
        app.browser("driss").await.post(&page, &typed).await.is(404);
        app.browser("driss").await.get(&format!("{page}/edit")).await.is(404);
        let amina = app.browser("amina").await;
        let wrong = draft_with(&[("version", "1"), ("ends_on", "2011-07-01")]);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&page, &wrong).await.is(422).has("f-ends_on-error");
        assert_eq!(app.done(EDIT).await, 0);
    })
    .await;
}
