use super::{LINE, id, line, line_with, module, need, plan, session_of};
use crate::{
    features::plans::permissions::{EDIT_LINE, LINE as LINE_VERB, REMOVE_LINE},
    testing::on_both_engines,
};

#[tokio::test]
async fn a_line_takes_its_titles_from_the_module_and_its_money_from_sources() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = plan(&amina, "05.081", "2026").await;
        let module = module(app, ("هندسة المشاريع", "Ingénierie de projet")).await.to_string();
        let form = amina.get(&format!("{page}/lines/new?module={module}")).await;
        form.is(200).has("value=\"هندسة المشاريع\"").has("فرق تنشيط الأحياء");
        let typed = line_with(&[
            ("title_ar", ""),
            ("title_fr", ""),
            ("module", &module),
            ("audience", "eaq"),
            ("budget_partner", "12 500,50 DH"),
        ]);
        let line = line(&amina, &page, &typed).await;
        let shown = amina.get(&line).await;
        shown.is(200).has("هندسة المشاريع").has("فرق تنشيط الأحياء").has("تبانت");
        shown.has("57\u{202f}500,50").has("12\u{202f}500,50").has("من أصل 50");
        let sheet = amina.get(&format!("{page}?format=csv")).await;
        sheet.is(200).has("Ingénierie de projet").has("57500.5");
        assert_eq!(app.done(LINE_VERB).await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_in_a_line_comes_back_by_its_field_as_typed() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = plan(&amina, "05.081", "2026").await;
        let wrong = line_with(&[
            ("groups", "0"),
            ("budget_indh", "كثير"),
            ("starts_on", "2026-05-04"),
            ("ends_on", "2026-05-02"),
            ("title_fr", ""),
        ]);
        let answer = amina.post(&format!("{page}/lines"), &wrong).await;
        answer.is(422).has("f-groups-error").has("f-budget_indh-error").has("كثير");
        answer.has("f-ends_on-error").has("f-title_fr-error").has("تقنيات التشخيص التشاركي");
        let other_year = line_with(&[("starts_on", "2027-05-04")]);
        let answer = amina.post(&format!("{page}/lines"), &other_year).await;
        answer.is(422).has("خارج سنة المخطط");
        let elsewhere = line_with(&[("place", "07.427")]);
        let answer = amina.post(&format!("{page}/lines"), &elsewhere).await;
        answer.is(422).has("هذا المكان خارج مجال المخطط");
        app.browser("karim").await.post(&format!("{page}/lines"), &LINE).await.is(403);
        app.browser("driss").await.post(&format!("{page}/lines"), &LINE).await.is(404);
        assert_eq!(app.done(LINE_VERB).await, 0);
    })
    .await;
}

#[tokio::test]
async fn two_officers_edit_one_line_at_once_and_the_second_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let page = plan(&amina, "05.081", "2026").await;
        let need = need(app, "05.081", 2026, ("تنشيط الورشات", "Animer"), 40).await;
        let answer = format!("answer-{need}");
        let line = line(&amina, &page, &LINE).await;
        amina.get(&format!("{line}/edit")).await.is(200).has("value=\"45000\"").has(&answer);
        app.pass(chrono::Duration::seconds(1));
        let hers = line_with(&[("persons", "60"), ("version", "1"), (&answer, "25")]);
        amina.post(&line, &hers).await.is(303);
        app.pass(chrono::Duration::seconds(1));
        let late =
            line_with(&[("trainer", "مكتب دراسات"), ("budget_own", "900"), ("version", "1")]);
        let clash = nadia.post(&line, &late).await;
        clash.is(409).has("Amina").has("<bdi>60</bdi>").has("<bdi>50</bdi>").has("مكتب دراسات");
        clash.has("<bdi>25</bdi>").has("value=\"900\"").has("name=\"version\" value=\"2\"");
        assert_eq!(app.done(EDIT_LINE).await, 1);
        app.pass(chrono::Duration::seconds(1));
        let again = line_with(&[
            ("trainer", "مكتب دراسات"),
            ("persons", "60"),
            ("version", "2"),
            (&answer, "25"),
        ]);
        nadia.post(&line, &again).await.is(303);
        amina.get(&line).await.has("مكتب دراسات").has("25 من 40");
        amina.get(&format!("{page}/needs")).await.has("badge wait").has("15");
        app.browser("karim").await.post(&line, &again).await.is(403);
        app.browser("driss").await.post(&line, &again).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn lines_move_and_go_unless_sessions_came_from_them() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = plan(&amina, "05.081", "2026").await;
        let one = line(&amina, &page, &LINE).await;
        let two = line(&amina, &page, &line_with(&[("title_ar", "المحاسبة المبسطة")])).await;
        amina.post(&format!("{two}/place"), &[("way", "up")]).await.is(303);
        let text = amina.get(&page).await.text();
        let at = |what: &str| text.find(&format!("line-{}", id(what))).unwrap();
        assert!(at(&two) < at(&one), "moved up");
        let session = session_of(app, &amina, &one, ("2026-03-02", "2026-03-04")).await;
        amina.get(&one).await.is(200).has(&session).has("تقع في رمضان");
        amina.get(&format!("{one}/removal")).await.is(200).has("حذف العملية");
        let refused = amina.post(&format!("{one}/removal"), &[]).await;
        refused.is(409).has("بُرمجت دورات انطلاقا منها");
        app.browser("karim").await.post(&format!("{two}/removal"), &[]).await.is(403);
        app.browser("driss").await.post(&format!("{two}/removal"), &[]).await.is(404);
        app.browser("karim").await.post(&format!("{two}/place"), &[("way", "up")]).await.is(403);
        amina.post(&format!("{two}/removal"), &[]).await.is(303);
        amina.get(&page).await.has("حُذفت العملية").lacks(id(&two));
        amina.get(&two).await.is(404);
        assert_eq!(app.done(REMOVE_LINE).await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_is_chosen_from_no_list_is_refused_under_its_field() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = plan(&amina, "05.081", "2026").await;
        let kept = line(&amina, &page, &LINE).await;
        let nobody = "00000000-0000-7000-8000-000000000000";
        let forged = [("axis", nobody), ("module", nobody), ("audience", "martians")];
        for (name, code) in forged {
            let wrong = line_with(&[(name, code), ("version", "1")]);
            let told = "اختر من اللائحة";
            amina.post(&format!("{page}/lines"), &wrong).await.is(422).has(told);
            amina.post(&kept, &wrong).await.is(422).has(told).has("value=\"50\"");
        }
        let far = line_with(&[("place", "99.999"), ("version", "1")]);
        amina.post(&kept, &far).await.is(422).has("f-place-error");
    })
    .await;
}
