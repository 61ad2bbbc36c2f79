use super::received;
use crate::{
    features::desk::{self, Theme},
    testing::{TestApp, on_both_engines},
};

/// So many cases of Azilal, so many of them answered.
async fn some(app: &TestApp, many: usize, answered: usize) {
    let amina = app.browser("amina").await;
    for n in 0..many {
        let kind = ["question", "complaint"][n % 2];
        let id = received(&amina, &[("kind", kind)]).await;
        if n < answered {
            let words = [("answer", "نعم"), ("version", "1")];
            amina.post(&format!("/cases/{id}/answer"), &words).await.is(303);
        }
    }
}

#[tokio::test]
async fn amina_reads_the_figures_and_the_register_without_names() {
    on_both_engines(async |app| {
        some(app, 4, 3).await;
        let amina = app.browser("amina").await;
        let page = amina.get("/desk/figures?place=05.081&year=2026").await;
        page.is(200).has("التكوين والشهادات").has("تبانت").has("75").lacks("إيجة");
        let register = amina.get("/desk/register?year=2026").await;
        register.is(200).has("05.081/2026/D0004").lacks("إيجة").lacks("المحاسبة");
        amina.get("/desk/register?year=2025").await.lacks("D0004");
        let sheet = amina.get("/desk/register?year=2026&format=csv").await;
        sheet.is(200).has("05.081/2026/D0004").lacks("إيجة");
        let paper = amina.get("/desk/register.pdf?year=2026&place=05.081").await;
        assert!(paper.is(200).bytes.starts_with(b"%PDF"));
        amina.get("/desk/register?year=2026&place=07.427").await.lacks("D0004");
        amina.get("/desk/figures?place=07.427").await.is(404);
    })
    .await;
}

#[tokio::test]
async fn a_reader_without_names_sees_no_small_figure() {
    on_both_engines(async |app| {
        some(app, 4, 2).await;
        let karim = app.browser("karim").await;
        let page = karim.get("/desk/figures?place=05.081&year=2026").await;
        page.is(200).has("رقم لا يعرض").lacks("class=\"figure\">4<").lacks("/cases?");
        karim.get("/desk/register").await.is(403);
    })
    .await;
}

#[tokio::test]
async fn the_next_plan_begins_with_what_people_came_with() {
    on_both_engines(async |app| {
        some(app, 4, 3).await;
        let amina = app.browser("amina").await;
        let welcome = [("theme", "welcome"), ("place", "05.081")];
        received(&amina, &welcome).await;
        received(&app.browser("driss").await, &[("place", "07.427")]).await;
        let page = amina.get("/desk/figures?place=05.081&year=2026").await;
        page.has("/cases?place=05.081&#38;theme=training").has("4 ملفات").has("منها واحد بلا جواب");
        let tx = app.server.db.read().await.unwrap();
        let found = desk::frequent(&tx, "05.081", 2026).await.unwrap();
        let told: Vec<_> = found.iter().map(|one| (one.theme, one.cases, one.unanswered)).collect();
        assert_eq!(told, [(Theme::Training, 4, 1), (Theme::Welcome, 1, 1)]);
        assert_eq!(desk::frequent(&tx, "MA", 2026).await.unwrap()[0].cases, 5);
        assert!(desk::frequent(&tx, "05.081", 2025).await.unwrap().is_empty());
    })
    .await;
}
