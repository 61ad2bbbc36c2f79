use super::{SHEET, sheet_with, written};
use crate::{features::modules::WRITE, testing::on_both_engines};

#[tokio::test]
async fn amina_writes_a_sheet_and_prints_it() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/modules").await.is(200).has("لا وحدة في السجل بعد");
        amina.get("/modules/new").await.is(200).has("name=\"methods\" value=\"fishbowl\"");
        let id = written(&amina, &[("test_percent", "60")]).await;
        let page = amina.get(&format!("/modules/{id}")).await;
        page.is(200).has("التشخيص الترابي التشاركي").has("ترتيب الحاجات مع الساكنة");
        page.has("بطاقات ميتابلان").has("زيارة ميدانية").lacks("حلقة السمكة").has("18 ساعة");
        assert_eq!(app.journal(&id).await, ["module.write by Amina"]);
        for lang in ["ar", "fr"] {
            amina.post(&format!("/language/{lang}"), &[("back", "/")]).await;
            let paper = amina.get(&format!("/modules/{id}/sheet.pdf")).await;
            paper.is(200);
            assert!(paper.bytes.starts_with(b"%PDF"));
        }
    })
    .await;
}

#[tokio::test]
async fn letters_that_no_press_has_do_not_stop_the_sheet() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = written(&amina, &[("materials", "بطاقات 🎨 وأقلام ✂")]).await;
        amina.get(&format!("/modules/{id}/sheet.pdf")).await.is(200);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_sheet_comes_back_with_every_error_and_all_that_was_typed() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = sheet_with(&[
            ("title_fr", ""),
            ("hours", "0"),
            ("domain", "cuisine"),
            ("place", "07.427"),
            ("test_percent", "120"),
        ]);
        let page = amina.post("/modules", &wrong).await;
        page.is(422).has("f-title_fr-error").has("f-hours-error").has("f-domain-error");
        page.has("f-place-error").has("f-test_percent-error").has("التشخيص الترابي التشاركي");
        page.has("value=\"metaplan\" checked");
        assert_eq!(app.done(WRITE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_the_nation_keeps_is_read_and_copied_by_all_and_changed_by_its_own() {
    on_both_engines(async |app| {
        let (salma, amina) = (app.browser("salma").await, app.browser("amina").await);
        let id = written(&salma, &[("place", "MA")]).await;
        let page = format!("/modules/{id}");
        for login in ["amina", "driss", "karim", "nadia"] {
            let browser = app.browser(login).await;
            browser.get(&page).await.is(200).lacks("/edit\"");
            browser.get("/modules").await.has(&id);
            browser.get(&format!("{page}/sheet.pdf")).await.is(200);
        }
        amina.get(&format!("{page}/edit")).await.is(403);
        amina.post(&page, &SHEET).await.is(403);
        let form = amina.get(&format!("/modules/new?from={id}")).await;
        form.is(200).has("ترتيب الحاجات مع الساكنة").has("value=\"field_visit\" checked");
        form.has("<option value=\"05.081\" selected>").lacks("<option value=\"MA\"");
        let copy = written(&amina, &[("from", &id), ("hours", "12")]).await;
        amina.get(&format!("/modules/{copy}")).await.has("نُسخت عن").has("12 ساعة");
        amina.get(&page).await.has("18 ساعة");
        app.browser("driss").await.get(&format!("/modules/{copy}")).await.is(404);
        app.browser("driss").await.get(&format!("/modules/new?from={copy}")).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn others_see_what_their_place_and_role_let_them() {
    on_both_engines(async |app| {
        let id = written(&app.browser("amina").await, &[]).await;
        let page = format!("/modules/{id}");
        let (driss, karim) = (app.browser("driss").await, app.browser("karim").await);
        driss.get(&page).await.is(404);
        driss.get(&format!("{page}/sheet.pdf")).await.is(404);
        driss.get("/modules").await.is(200).lacks(&id);
        karim.get(&page).await.is(200).lacks("/edit\"").lacks("/retirement").lacks("/modules/new");
        karim.get("/modules/new").await.is(403);
        karim.post("/modules", &SHEET).await.is(403);
        app.browser("nadia").await.get(&page).await.is(200).has("/edit\"");
    })
    .await;
}
