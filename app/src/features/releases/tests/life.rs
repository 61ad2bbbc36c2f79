use super::{RELEASE, approved, step, written};
use crate::{
    features::{
        outlets::tests::with,
        releases::permissions::{APPROVE, EDIT, WRITE},
    },
    testing::on_both_engines,
};
use chrono::Duration;

#[tokio::test]
async fn amina_writes_and_somebody_else_approves() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let driss = app.browser("driss").await;
        amina.get("/releases").await.is(200).has("لا بلاغ بعد");
        amina.get("/releases/new").await.is(200).has("<option value=\"05.081\" selected>");
        let id = written(&amina, &[]).await;
        let page = format!("/releases/{id}");
        driss.get(&page).await.is(404);
        app.browser("karim").await.get(&page).await.is(200).lacks("/edit\"").lacks("/submission");
        assert_eq!(step(&nadia, &id, "approval", "1").await, 409);
        assert_eq!(step(&amina, &id, "submission", "1").await, 303);
        assert_eq!(step(&amina, &id, "submission", "1").await, 409);
        amina.get(&page).await.has("يوافق عليه شخص آخر").lacks("/approval");
        assert_eq!(step(&amina, &id, "approval", "2").await, 409);
        amina.post(&page, &with(&RELEASE, &[("version", "2")])).await.is(409);
        app.pass(Duration::seconds(1));
        assert_eq!(step(&nadia, &id, "return", "2").await, 303);
        assert_eq!(step(&amina, &id, "submission", "3").await, 303);
        app.pass(Duration::seconds(1));
        assert_eq!(step(&nadia, &id, "approval", "4").await, 303);
        assert_eq!(step(&nadia, &id, "approval", "4").await, 409);
        assert_eq!(app.done(APPROVE).await, 1);
        amina.get(&page).await.has(&format!("/press/{id}")).has("النسخة 1").has("Nadia");
        amina.get(&format!("{page}/versions/1")).await.is(200).has("الشتاء");
        amina.get(&format!("{page}/versions/2")).await.is(404);
        driss.get(&format!("{page}/versions/1")).await.is(404);
        for lang in ["ar", "fr"] {
            assert!(amina.get(&format!("{page}/{lang}.pdf")).await.bytes.starts_with(b"%PDF"));
        }
    })
    .await;
}

#[tokio::test]
async fn a_correction_is_another_version_with_its_reason() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = approved((&amina, &nadia), &[]).await;
        let page = format!("/releases/{id}");
        amina.get(&format!("{page}/correction")).await.is(200).has("تصحيح «");
        amina.post(&format!("{page}/correction"), &[("version", "3")]).await.is(422);
        let why = [("why", "الثلاثاء لا الاثنين"), ("version", "3")];
        amina.post(&format!("{page}/correction"), &why).await.is(303);
        let text = [
            ("text_ar", "يفتح باب التسجيل يوم الثلاثاء."),
            ("title_fr", "Inscriptions mardi"),
            ("version", "4"),
        ];
        amina.post(&page, &with(&RELEASE, &text)).await.is(303);
        // Until it is approved, the version before is what everybody reads.
        app.get(&format!("/press/{id}")).await.is(200).has("يوم الاثنين").lacks("الثلاثاء");
        app.get("/press?q=mardi").await.lacks(&id);
        amina.get(&page).await.has("النسخة السابقة ما زالت منشورة");
        assert_eq!(step(&amina, &id, "submission", "5").await, 303);
        app.pass(Duration::minutes(40));
        assert_eq!(step(&nadia, &id, "approval", "6").await, 303);
        let public = app.get(&format!("/press/{id}")).await;
        public.is(200).has("يوم الثلاثاء").has("صُحح").has("الثلاثاء لا الاثنين").lacks("يوم الاثنين.");
        app.get("/press").await.has("مصحح");
        amina.get(&page).await.has("النسخة 2").has("النسخة 1");
    })
    .await;
}

#[tokio::test]
async fn what_is_withdrawn_leaves_its_reason_in_its_place() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = approved((&amina, &nadia), &[]).await;
        let page = format!("/releases/{id}");
        amina.get(&format!("{page}/withdrawal")).await.is(200).has("سحب «");
        amina.post(&format!("{page}/withdrawal"), &[("why", " "), ("version", "3")]).await.is(422);
        let why = [("why", "أرسل قبل موافقة الشركاء"), ("version", "3")];
        amina.post(&format!("{page}/withdrawal"), &why).await.is(303);
        let again = [("why", "أرسل قبل موافقة الشركاء"), ("version", "4")];
        amina.post(&format!("{page}/withdrawal"), &again).await.is(409);
        let gone = app.get(&format!("/press/{id}")).await;
        gone.is(410).has("أرسل قبل موافقة الشركاء").lacks("يوم الاثنين");
        app.get(&format!("/press/{id}/ar.pdf")).await.is(404);
        app.get("/press").await.lacks(&id);
        amina.get(&page).await.is(200).has("مسحوب").lacks("/correction\"");
    })
    .await;
}

#[tokio::test]
async fn a_wrong_release_comes_back_with_every_error_and_all_that_was_typed() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = [
            ("title_fr", ""),
            ("text_ar", " "),
            ("place", "07.427"),
            ("event", "x"),
            ("contact", ""),
            ("embargo_on", "2026-11-20"),
            ("year", "2031"),
        ];
        let page = amina.post("/releases", &with(&RELEASE, &wrong)).await;
        page.is(422).has("f-title_fr-error").has("f-text_ar-error").has("f-place-error");
        page.has("f-event-error").has("f-contact-error").has("هذا الموعد مضى");
        page.has("f-year-error").has("التسجيل مفتوح");
        let hour = [("embargo_on", "2026-11-24"), ("embargo_at", "midi")];
        amina.post("/releases", &with(&RELEASE, &hour)).await.is(422).has("f-embargo_at-error");
        let dayless = [("embargo_at", "09:00")];
        amina.post("/releases", &with(&RELEASE, &dayless)).await.is(422);
        assert_eq!(app.done(WRITE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn whoever_saves_second_sees_what_is_kept_and_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = written(&amina, &[]).await;
        let page = format!("/releases/{id}");
        app.pass(Duration::seconds(1));
        let first = [("year", "2025"), ("version", "1")];
        amina.post(&page, &with(&RELEASE, &first)).await.is(303);
        let late = [("year", "2024"), ("background_ar", "خلفية جديدة"), ("version", "1")];
        let answer = nadia.post(&page, &with(&RELEASE, &late)).await;
        answer
            .is(409)
            .has("Amina")
            .has("<bdi>2025</bdi>")
            .has("<bdi>2024</bdi>")
            .has("خلفية جديدة");
        assert_eq!(app.done(EDIT).await, 1);
    })
    .await;
}
