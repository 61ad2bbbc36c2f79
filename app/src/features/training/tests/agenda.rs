use super::tabant;
use crate::testing::on_both_engines;

const ITEM: [(&str, &str); 5] = [
    ("held_on", "2011-07-14"),
    ("starts_at", "9:30"),
    ("item_ar", "من الفكرة إلى بطاقة المشروع"),
    ("item_fr", "De l’idée à la fiche de projet"),
    ("method", "عمل المجموعات"),
];

#[tokio::test]
async fn amina_schedules_a_line_and_takes_it_off() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/agenda"), &ITEM).await.is(303);
        let shown = amina.get(&page).await;
        shown.has("09:30").has("من الفكرة إلى بطاقة المشروع").has("عمل المجموعات");
        let text = shown.text();
        let removal = text.split("action=\"").find(|rest| rest.contains("/removal")).unwrap();
        let removal = removal.split('"').next().unwrap();
        app.pass(chrono::Duration::seconds(1));
        amina.post(removal, &[]).await.is(303);
        amina.get(&page).await.lacks("09:30");
        app.pass(chrono::Duration::seconds(1));
        amina.post(removal, &[]).await.is(404);
        let wrong = [("held_on", "2011-07-14"), ("item_ar", "تقديم"), ("starts_at", "صباحا")];
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/agenda"), &wrong).await.is(422).has("f-item_fr-error");
        let outside = [("held_on", "2011-08-01"), ("item_ar", "تقديم"), ("item_fr", "Accueil")];
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/agenda"), &outside).await.is(409);
        let told =
            ["session.plan by Amina", "session.schedule by Amina", "session.unschedule by Amina"];
        assert_eq!(app.journal(&id).await, told);
        app.browser("karim").await.post(&format!("{page}/agenda"), &ITEM).await.is(403);
        app.browser("driss").await.post(&format!("{page}/agenda"), &ITEM).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn amina_makes_two_groups_and_takes_one_away() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        for (ar, fr) in [("اللجنة المحلية", "Comité local"), ("النسيج الجمعوي", "Associations")]
        {
            let names = [("group_ar", ar), ("group_fr", fr)];
            app.pass(chrono::Duration::seconds(1));
            amina.post(&format!("{page}/groups"), &names).await.is(303);
        }
        let text = amina.get(&page).await.text();
        assert_eq!(text.matches("data-group").count(), 2);
        let removal = text.split("action=\"").find(|rest| rest.contains("/removal")).unwrap();
        app.pass(chrono::Duration::seconds(1));
        amina.post(removal.split('"').next().unwrap(), &[]).await.is(303);
        amina.get(&page).await.lacks("اللجنة المحلية\"").has("النسيج الجمعوي");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/groups"), &[("group_ar", "ثالثة")]).await.is(422);
        let told =
            ["plan", "group", "group", "ungroup"].map(|verb| format!("session.{verb} by Amina"));
        assert_eq!(app.journal(&id).await, told);
        let names = [("group_ar", "أ"), ("group_fr", "A")];
        app.browser("karim").await.post(&format!("{page}/groups"), &names).await.is(403);
    })
    .await;
}
