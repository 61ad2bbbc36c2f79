//! The stories of coverage, through HTTP, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{
    features::{
        coverage::{
            NewItem, Tone, note,
            permissions::{EDIT, NOTE},
        },
        outlets::tests::{added, with},
    },
    testing::{Browser, TestApp, on_both_engines},
};
use kit_db::{Reads, sql};

const ITEM: [(&str, &str); 6] = [
    ("held_on", "2026-09-12"),
    ("title", "القافلة تصل إلى تبانت"),
    ("tone", "positive"),
    ("reach", "4 200"),
    ("reach_how", "estimated"),
    ("place", "05.081"),
];

/// Writes an item down.
async fn noted(browser: &Browser, outlet: &str, other: &[(&str, &str)]) {
    let fields = with(&with(&ITEM, &[("outlet", outlet)]), other);
    browser.post("/coverage", &fields).await.is(303);
}

async fn only(app: &TestApp) -> String {
    let tx = app.server.db.read().await.unwrap();
    let id: Option<uuid::Uuid> = tx.value(sql!("select id from coverage")).await.unwrap();
    id.unwrap().to_string()
}

#[tokio::test]
async fn amina_notes_what_was_published_corrects_it_and_takes_it_out() {
    on_both_engines(async |app| {
        let (amina, driss) = (app.browser("amina").await, app.browser("driss").await);
        amina.get("/coverage").await.is(200).has("لم يُدوّن ما نشرته الصحافة بعد");
        amina.get("/coverage/new").await.is(200).has("لا منبر في لائحة الصحافة بعد");
        let outlet = added(&amina, &[]).await;
        noted(&amina, &outlet, &[]).await;
        let id = only(app).await;
        let list = amina.get("/coverage").await;
        list.is(200).has("القافلة تصل إلى تبانت").has("بالتقدير").has("صدى الأطلس");
        driss.get("/coverage").await.is(200).lacks("القافلة");
        driss.get(&format!("/coverage/{id}/edit")).await.is(404);
        app.browser("karim").await.get("/coverage").await.has("القافلة").lacks("/edit");
        app.pass(chrono::Duration::seconds(1));
        let page = format!("/coverage/{id}");
        let other = with(&with(&ITEM, &[("outlet", &outlet)]), &[("tone", "neutral")]);
        let with_version = |version| [&other[..], &[("version", version)]].concat();
        amina.post(&page, &with_version("1")).await.is(303);
        amina.post(&page, &with_version("1")).await.is(409).has("Amina");
        assert_eq!(app.done(EDIT).await, 1);
        amina.get(&format!("{page}/removal")).await.is(200).has("حذف «");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{page}/removal"), &[]).await.is(303);
        amina.post(&format!("{page}/removal"), &[]).await.is(404);
        amina.get("/coverage").await.lacks(&format!("{page}/edit"));
        amina.get("/coverage?format=csv").await.is(200).lacks("القافلة");
        let told = ["note", "edit", "remove"].map(|verb| format!("coverage.{verb} by Amina"));
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}

#[tokio::test]
async fn a_figure_says_whether_it_was_counted_and_a_wrong_item_loses_nothing() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let wrong = [
            ("held_on", "2026-11-23"),
            ("outlet", "018f0000-0000-7000-8000-000000000000"),
            ("title", " "),
            ("tone", "angry"),
            ("reach", "beaucoup"),
            ("link", "ftp://x"),
            ("place", "07.427"),
            ("release", "x"),
            ("page", "ص 4"),
        ];
        let page = amina.post("/coverage", &wrong).await;
        page.is(422).has("f-held_on-error").has("f-outlet-error").has("f-title-error");
        page.has("f-tone-error").has("f-reach-error").has("f-reach_how-error");
        page.has("f-link-error").has("f-place-error").has("f-release-error").has("ص 4");
        let outlet = added(&amina, &[]).await;
        let unsaid = with(&with(&ITEM, &[("outlet", &outlet)]), &[("reach_how", "")]);
        amina.post("/coverage", &unsaid).await.is(422).has("f-reach_how-error");
        assert_eq!(app.done(NOTE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn months_add_up_and_counted_is_never_added_to_estimated() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let outlet = added(&amina, &[]).await;
        noted(&amina, &outlet, &[]).await;
        let counted = [("reach", "300"), ("reach_how", "counted"), ("tone", "negative")];
        noted(&amina, &outlet, &[&counted[..], &[("title", "تأخر القافلة")]].concat()).await;
        noted(&amina, &outlet, &[("held_on", "2026-10-02"), ("reach", ""), ("reach_how", "")])
            .await;
        let page = amina.get("/coverage").await;
        page.is(200)
            .has("<svg")
            .has("شتنبر 2026")
            .has("أكتوبر 2026")
            .has("4\u{202f}200")
            .has(">300<");
        page.lacks("4\u{202f}500");
        let negative = amina.get("/coverage?tone=negative&format=csv").await;
        negative.is(200).has("تأخر").lacks("القافلة تصل");
        amina.get(&format!("/coverage?outlet={outlet}&year=2026")).await.has("3 مواد");
        amina.get("/coverage?year=2025").await.has("لا نتيجة لهذا البحث");
        amina.get("/coverage?q=تأخر").await.has("مادة واحدة");
        for sort in ["date", "-outlet", "title", "-reach"] {
            amina.get(&format!("/coverage?sort={sort}")).await.is(200).has("3 مواد");
        }
        let csv = amina.get("/coverage?format=csv").await;
        csv.is(200).has("2026-09-12").has("300").has("4200");
        assert!(amina.get("/coverage?format=xlsx").await.bytes.starts_with(b"PK"));
    })
    .await;
}

#[tokio::test]
async fn two_hundred_items_are_four_pages() {
    on_both_engines(async |app| {
        let outlet = added(&app.browser("amina").await, &[]).await;
        let cx = app.cx("amina").await;
        let mut tx = app.server.db.write().await.unwrap();
        for n in 1..=200 {
            let new = NewItem {
                place: "05.081".into(),
                outlet: outlet.parse().unwrap(),
                held_on: chrono::NaiveDate::from_ymd_opt(2026, 1 + n % 10, 1 + n % 28).unwrap(),
                title: format!("مادة رقم {n}"),
                tone: Tone::ALL[usize::try_from(n).unwrap() % 3],
                reach: None,
                link: None,
                page: String::new(),
                release: None,
                event: None,
            };
            note(&cx, &mut tx, &new).await.unwrap();
        }
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        amina.get("/coverage?sort=title").await.is(200).has("مادة رقم 50<").has("page=4");
        amina.get("/coverage?sort=title&page=4").await.has("مادة رقم 200<");
        let all = amina.get("/coverage?format=csv").await.text();
        assert_eq!(all.matches("مادة رقم").count(), 200);
    })
    .await;
}
