use super::{TABANT, WOMEN, four, women_with, written};
use crate::{
    features::segments::{READ, WRITE},
    testing::on_both_engines,
};

#[tokio::test]
async fn who_answers_is_there_at_once_with_the_reason() {
    on_both_engines(async |app| {
        let [khadija, zineb, mohamed, meryem] = four(app).await;
        let amina = app.browser("amina").await;
        amina.get("/segments").await.is(200).has("لا شريحة بعد");
        let id = written(&amina, &[]).await;
        let page = amina.get(&format!("/segments/{id}")).await;
        page.is(200).has(&khadija).has(&zineb).lacks(&mohamed).lacks(&meryem);
        page.has("شخصان اليوم").has("كل شخص").has("من النساء");
        let sana = [("name_fr", "Sanae Tabantia"), ("sex", "f"), ("place", TABANT)];
        amina.post("/people", &sana).await.is(303);
        amina.get(&format!("/segments/{id}")).await.has("Sanae Tabantia").has("3 أشخاص اليوم");
        assert_eq!(app.journal(&id).await, ["segment.write by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn only_who_works_in_communication_writes_and_nobody_beyond_their_places() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = written(&amina, &[]).await;
        let karim = app.browser("karim").await;
        karim.get(&format!("/segments/{id}")).await.is(200).lacks("/edit");
        karim.post("/segments", &WOMEN).await.is(403);
        let driss = app.browser("driss").await;
        driss.get(&format!("/segments/{id}")).await.is(404);
        driss.get("/segments").await.is(200).lacks(&id);
        driss.post("/segments", &WOMEN).await.is(422).has("f-place-error");
        assert_eq!(app.done(WRITE).await, 1);
    })
    .await;
}

#[tokio::test]
async fn the_rows_grow_and_shrink_without_a_script() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/segments/new").await.is(200).has("value=\"add:whole\"");
        let add = women_with(&[("do", "add:whole"), ("add-whole", "group")]);
        let page = amina.post("/segments", &add).await;
        page.is(200).has("name=\"r1-is\" value=\"group\"").has("value=\"add:1\"").has("نساء أزيلال");
        let group = [
            ("rows", "2"),
            ("r1-is", "group"),
            ("r1-word", "any"),
            ("do", "add:1"),
            ("add-1", "age"),
        ];
        let page = amina.post("/segments", &women_with(&group)).await;
        page.is(200).has("name=\"r2-is\" value=\"age\"").has("name=\"r2-d\" value=\"1\"");
        let whole = [
            ("rows", "3"),
            ("r1-is", "group"),
            ("r1-word", "any"),
            ("r2-is", "age"),
            ("r2-d", "1"),
            ("do", "remove:1"),
        ];
        let page = amina.post("/segments", &women_with(&whole)).await;
        page.is(200).has("name=\"rows\" value=\"1\"").lacks("r1-is");
        assert_eq!(app.done(WRITE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn it_counts_before_it_is_kept() {
    on_both_engines(async |app| {
        four(app).await;
        let amina = app.browser("amina").await;
        let page = amina.post("/segments", &women_with(&[("do", "count")])).await;
        page.is(200).has("شخصان اليوم").has("كل شخص");
        let young = [("rows", "2"), ("r1-is", "age"), ("r1-to", "30"), ("do", "count")];
        amina.post("/segments", &women_with(&young)).await.is(200).has("شخص واحد اليوم");
        let nothing = women_with(&[("rows", "0"), ("do", "count")]);
        amina.post("/segments", &nothing).await.is(422).has("شرطا واحدا على الأقل");
        assert_eq!(app.done(WRITE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_told_by_field_and_nothing_typed_is_lost() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = [
            ("name_ar", ""),
            ("name_fr", ""),
            ("rows", "4"),
            ("r1-is", "age"),
            ("r1-from", "40"),
            ("r1-to", "20"),
            ("r2-is", "audience"),
            ("r2-a", "nobody"),
            ("r3-is", "group"),
        ];
        let page = amina.post("/segments", &women_with(&wrong)).await;
        page.is(422).has("f-name_ar-error").has("f-r1-to-error").has("f-r2-a-error");
        page.has("value=\"40\"");
        let empty = [("rows", "2"), ("r1-is", "group")];
        amina.post("/segments", &women_with(&empty)).await.is(422).has("وفي كل مجموعة");
        assert_eq!(app.done(WRITE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_copy_begins_from_what_is_there() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = written(&amina, &[]).await;
        let page = amina.get(&format!("/segments/new?from={id}")).await;
        page.is(200).has("نساء أزيلال").has("name=\"r0-is\" value=\"sex\"");
        let copy = written(&amina, &[("name_ar", "نساء تبانت"), ("from", &id)]).await;
        amina.get(&format!("/segments/{copy}")).await.is(200).has("نساء أزيلال");
        app.browser("driss").await.get(&format!("/segments/new?from={id}")).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn who_takes_the_names_out_is_noted() {
    on_both_engines(async |app| {
        let [khadija, ..] = four(app).await;
        let amina = app.browser("amina").await;
        let id = written(&amina, &[]).await;
        let csv = amina.get(&format!("/segments/{id}?format=csv")).await;
        csv.is(200).has("Khadija El Alaoui").has("من النساء").lacks("Mohamed").lacks(&khadija);
        let xlsx = amina.get(&format!("/segments/{id}?format=xlsx")).await;
        assert!(xlsx.bytes.starts_with(b"PK"));
        assert_eq!(app.done(READ).await, 1);
    })
    .await;
}

#[tokio::test]
async fn what_a_form_sends_is_asked_whole_or_not_at_all() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        for wrong in [
            &[("rows", "2"), ("r1-is", "stars")][..],
            &[("rows", "1000")],
            &[("rows", "2"), ("r1-is", "age"), ("r1-to", "30"), ("r1-d", "2")],
            &[("r0-word", "perhaps")],
            &[("rows", "2"), ("r1-is", "group"), ("r1-word", "most")],
        ] {
            let page = amina.post("/segments", &women_with(wrong)).await;
            page.is(422).has("لم يعد معروفا").has("نساء أزيلال");
        }
        let how = women_with(&[("how", "most")]);
        amina.post("/segments", &how).await.is(422).has("f-how-error");
        assert_eq!(app.done(WRITE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn days_that_mean_nothing_are_told() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        for (row, field) in [
            (&[("r0-is", "silent"), ("r0-from", "2030-01-01")][..], "from"),
            (&[("r0-is", "silent"), ("r0-from", "0026-01-01")], "from"),
            (&[("r0-is", "silent"), ("r0-from", "2026-02-30")], "from"),
            (&[("r0-is", "took"), ("r0-from", "2026-03-01"), ("r0-to", "2026-02-01")], "to"),
            (&[("r0-is", "took"), ("r0-from", "9999-12-31")], "from"),
            (&[("r0-is", "mandate"), ("r0-c", "held"), ("r0-from", "soon")], "from"),
            (&[("r0-is", "mandate"), ("r0-c", "begins"), ("r0-from", "2126-01-01")], "from"),
        ] {
            let page = amina.post("/segments", &women_with(&[&[("r0-a", "")], row].concat())).await;
            page.is(422).has(&format!("f-r0-{field}-error"));
        }
        assert_eq!(app.done(WRITE).await, 0);
    })
    .await;
}
