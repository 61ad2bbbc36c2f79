use super::{id, need, plan};
use crate::{features::plans::permissions::DRAFT, testing::on_both_engines};

#[tokio::test]
async fn a_plan_starts_from_the_results_of_last_year_and_the_needs_of_this_one() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/plans").await.is(200).has("لا مخطط بعد").has("/plans/new");
        let one =
            need(app, "05.081.03.09", 2026, ("تنشيط الورشات", "Animer des ateliers"), 40).await;
        let two =
            need(app, "05.081", 2026, ("المحاسبة المبسطة", "Comptabilité simplifiée"), 30).await;
        need(app, "07.427", 2026, ("حاجة الرحامنة", "Besoin de Rehamna"), 30).await;
        let page = amina.get("/plans/new?place=05.081&year=2026").await;
        page.is(200).has("تنشيط الورشات").has("المحاسبة المبسطة").lacks("حاجة الرحامنة");
        page.has("لم تُسجل أي دورة في سنة");
        let (one, two) = (one.to_string(), two.to_string());
        let fields =
            [("place", "05.081"), ("year", "2026"), ("shown", "yes"), ("need", one.as_str())];
        let answer = amina.post("/plans", &fields).await;
        answer.is(303);
        let page = amina.get(answer.location()).await;
        page.is(200).has("أُعدت مسودة المخطط").has("تنشيط الورشات").has("المقاربة التشاركية");
        page.lacks("المحاسبة المبسطة").has("0 من 40");
        let needs = amina.get(&format!("{}/needs", answer.location())).await;
        needs.is(200).has("المحاسبة المبسطة").has(&two).has("badge done");
        assert_eq!(app.journal(id(answer.location())).await, ["plan.draft by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn one_plan_a_place_and_year_and_the_existing_one_is_shown() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let first = plan(&amina, "05.081", "2026").await;
        let page = nadia.get("/plans/new?place=05.081&year=2026").await;
        page.is(200).has("يوجد مخطط لهذا المجال").has(&first);
        let again = nadia.post("/plans", &[("place", "05.081"), ("year", "2026")]).await;
        assert_eq!(again.is(303).location(), first);
        nadia.get(&first).await.is(200).has("لهذا المجال مخطط في هذه السنة");
        assert_eq!(app.done(DRAFT).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_year_that_cannot_be_is_refused_in_plain_words() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        for year in ["20188", "2004", "2028", "x", ""] {
            let page = amina.post("/plans", &[("place", "05.081"), ("year", year)]).await;
            page.is(422).has("f-year-error");
        }
        let page = amina.post("/plans", &[("place", "05.081"), ("year", "20188")]).await;
        page.is(422).has("20188").has("غير ممكنة").has("2005").has("2027");
        amina.get("/plans/new?place=05.081&year=20188").await.is(422).has("غير ممكنة");
        // ٢٠٢٧
        amina.get("/plans/new?place=05.081&year=%D9%A2%D9%A0%D9%A2%D9%A7").await.is(200);
        let elsewhere = amina.post("/plans", &[("place", "07.427"), ("year", "2026")]).await;
        elsewhere.is(422).has("هذا المجال خارج نطاقك");
        plan(&amina, "05.081", "2027").await;
        assert_eq!(app.done(DRAFT).await, 1);
    })
    .await;
}

#[tokio::test]
async fn others_see_what_their_place_and_role_let_them() {
    on_both_engines(async |app| {
        let page = plan(&app.browser("amina").await, "05.081", "2026").await;
        let (driss, karim) = (app.browser("driss").await, app.browser("karim").await);
        for part in ["", "/calendar", "/text", "/needs", "/journal", "/comparison", "/paper"] {
            driss.get(&format!("{page}{part}")).await.is(404);
            karim.get(&format!("{page}{part}")).await.is(200);
        }
        driss.get("/plans").await.is(200).lacks(&page);
        driss.post(&format!("{page}/submission"), &[]).await.is(404);
        karim.get(&page).await.lacks("/lines/new").lacks("/submission");
        karim.get("/plans/new").await.is(403);
        karim.post("/plans", &[("place", "05.081"), ("year", "2026")]).await.is(403);
        assert!(app.get(&page).await.location().starts_with("/sign-in"));
    })
    .await;
}
