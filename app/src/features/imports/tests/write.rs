//! Writing a sheet: once, whole, and only what was seen.

use super::*;
use crate::features::imports::{self, Around, Writing};
use crate::testing::on_both_engines;

const HEADINGS: &str = "الاسم الكامل|الجنس|الجماعة|الجمعية";
const ROWS: [&str; 3] = [
    "سعيدة بوتكيوت|أنثى|تبانت|جمعية أيت بوكماز للتنمية",
    "محمد أزنزوم|ذكر|آيت امحمد|جمعية أيت بوكماز للتنمية",
    "Youssef Tamansourt|H|ابن جرير|",
];

#[tokio::test]
async fn a_double_click_and_a_second_tab_write_once() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let id = sent(&amina, session, HEADINGS, &ROWS).await;
        let address = format!("/imports/{id}/writing");
        let fields = [("version", "1")];
        let (one, two) = tokio::join!(amina.post(&address, &fields), amina.post(&address, &fields));
        one.is(303);
        two.is(303);
        amina.post(&address, &fields).await.is(303);
        assert_eq!(register(app).await, [3, 1, 2, 3]);
        // One line for the list and one for its session.
        assert_eq!(app.done(imports::WRITE).await, 2);
        assert_eq!(app.journal(session).await.last().unwrap(), "import.write by Amina");
    })
    .await;
}

#[tokio::test]
async fn a_writing_that_ends_half_way_leaves_nothing() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let id = sent(&amina, session, HEADINGS, &ROWS).await;
        let cx = app.cx("amina").await;
        let mut tx = cx.write().await.unwrap();
        let written = imports::write(&cx, &mut tx, id, 1, false).await.unwrap();
        assert!(matches!(written, Writing::Done(written) if written.registered == 3));
        // The process is killed here: nothing was committed.
        drop(tx);
        assert_eq!(register(app).await, [0, 0, 0, 0]);
        assert_eq!(app.done(imports::WRITE).await, 0);
        confirm(app, &amina, id).await.is(303);
        assert_eq!(register(app).await, [3, 1, 2, 3]);
    })
    .await;
}

#[tokio::test]
async fn somebody_registered_since_the_check_is_not_registered_twice() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let first = sent(&amina, session, HEADINGS, &ROWS[..2]).await;
        let second = sent(&amina, session, HEADINGS, &ROWS[..2]).await;
        confirm(app, &amina, first).await.is(303);
        let answer = confirm(app, &amina, second).await;
        answer.is(303);
        assert_eq!(answer.location(), format!("/imports/{second}"));
        assert_eq!(fates(app, second).await, [0, 2, 0, 0], "checked anew");
        assert_eq!(register(app).await, [2, 1, 2, 2]);
        confirm(app, &amina, second).await.is(303);
        assert_eq!(register(app).await, [2, 1, 2, 2], "everybody was in already");
    })
    .await;
}

#[tokio::test]
async fn a_sheet_of_people_without_a_session_is_written_the_same_way() {
    on_both_engines(async |app| {
        let cx = app.cx("amina").await;
        let around = Around { event: None, place: "05.081".into() };
        let bytes = workbook(&[], HEADINGS, &ROWS);
        let mut tx = cx.write().await.unwrap();
        let id = imports::check_file(&cx, &mut tx, &around, ("liste.xlsx", &bytes)).await.unwrap();
        let written = imports::write(&cx, &mut tx, id, 1, false).await.unwrap();
        assert!(matches!(written, Writing::Done(_)));
        tx.commit().await.unwrap();
        assert_eq!(register(app).await, [2, 1, 2, 0], "nobody of another province");
        app.browser("amina").await.get(&format!("/imports/{id}")).await.is(200).has("liste");

        let mut tx = cx.write().await.unwrap();
        let elsewhere = Around { event: None, place: "07.427".into() };
        let refused = imports::check_file(&cx, &mut tx, &elsewhere, ("l.xlsx", &bytes)).await;
        assert!(refused.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_group_is_meant_by_its_name_or_its_number() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let mut tx = app.server.db.write().await.unwrap();
        let now = app.server.now();
        for name in [("المجموعة الأولى", "Groupe 1"), ("المجموعة الثانية", "Groupe 2")]
        {
            events::add_group(&mut tx, session, name, now).await.unwrap();
        }
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        let rows = ["زينب أوحدو|أنثى|2", "محمد أزنزوم|ذكر|المجموعة الأولى", "Aziz Boutkiout|H|7"];
        let id = sent(&amina, session, "الاسم الكامل|الجنس|المجموعة", &rows).await;
        assert_eq!(fates(app, id).await, [2, 0, 0, 1]);
        confirm(app, &amina, id).await.is(303);
        let tx = app.server.db.read().await.unwrap();
        let grouped = sql!("select count(distinct event_group) from registrations");
        assert_eq!(tx.count(grouped).await.unwrap(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_full_session_says_how_many_of_the_sheet_wait() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let seats = [("version", "1"), ("seats", "1")];
        amina.post(&format!("/sessions/{session}/seats"), &seats).await.is(303);
        let id = sent(&amina, session, HEADINGS, &ROWS).await;
        let answer = confirm(app, &amina, id).await;
        answer.is(303);
        assert_eq!(answer.location(), format!("/imports/{id}"));
        let page = amina.get(&format!("/imports/{id}")).await;
        page.has("شخصان من هذه اللائحة لم يجدا مقعدا").has(&format!("/sessions/{session}/waiting"));
        assert_eq!(register(app).await, [3, 1, 2, 1]);
    })
    .await;
}
