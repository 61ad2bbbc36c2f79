//! Taking a written sheet back, and dropping one before.

use super::*;
use crate::testing::on_both_engines;

const HEADINGS: &str = "الاسم الكامل|الجنس|الجماعة|الجمعية";
const ROWS: [&str; 3] = [
    "سعيدة بوتكيوت|أنثى|تبانت|جمعية أيت بوكماز للتنمية",
    "محمد أزنزوم|ذكر|آيت امحمد|جمعية أيت بوكماز للتنمية",
    "خديجة أوحدو|أنثى|تبانت|",
];

#[tokio::test]
async fn a_sheet_is_taken_back_as_one() {
    on_both_engines(async |app| {
        let session = session(app).await;
        known(app, "خديجة أوحدو", "", Sex::F, 1985).await;
        let amina = app.browser("amina").await;
        let id = sent(&amina, session, HEADINGS, &ROWS).await;
        amina.post(&format!("/imports/{id}/undoing"), &[]).await.is(409);
        confirm(app, &amina, id).await.is(303);
        assert_eq!(register(app).await, [3, 1, 2, 3]);

        amina.get(&format!("/imports/{id}/undoing")).await.is(200).has("liste");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("/imports/{id}/undoing"), &[]).await.is(303);
        assert_eq!(register(app).await, [1, 0, 0, 0], "Khadija was there before");
        amina.get(&format!("/imports/{id}")).await.is(200).has("تُراجع عن هذه اللائحة");
        amina.post(&format!("/imports/{id}/undoing"), &[]).await.is(409);
        assert_eq!(app.journal(id).await.last().unwrap(), "import.undo by Amina");

        // The same file again is a new import.
        let again = sent(&amina, session, HEADINGS, &ROWS).await;
        confirm(app, &amina, again).await.is(303);
        assert_eq!(register(app).await, [3, 1, 2, 3]);
    })
    .await;
}

#[tokio::test]
async fn who_is_marked_or_elsewhere_stays_and_the_page_says_so() {
    on_both_engines(async |app| {
        let (first, second) = (session(app).await, session(app).await);
        let amina = app.browser("amina").await;
        let id = sent(&amina, first, HEADINGS, &ROWS).await;
        confirm(app, &amina, id).await.is(303);
        let other = sent(&amina, second, HEADINGS, &ROWS[..1]).await;
        confirm(app, &amina, other).await.is(303);
        let mut tx = app.server.db.write().await.unwrap();
        let mark = sql!(
            "insert into attendance (registration, half_day, mark, marked_at)
             select r.id, 1, 'present', $2
               from registrations r join people p on p.id = r.person
              where r.event = $1 and p.name_ar = 'محمد أزنزوم'",
            first,
            app.server.now(),
        );
        tx.run(mark).await.unwrap();
        tx.commit().await.unwrap();

        amina.post(&format!("/imports/{id}/undoing"), &[]).await.is(303);
        let page = amina.get(&format!("/imports/{id}")).await;
        page.is(200).has("شخص سُجّل حضوره").has("شخص في نشاط آخر");
        assert_eq!(register(app).await, [2, 1, 2, 2]);
    })
    .await;
}

#[tokio::test]
async fn a_closed_session_keeps_its_sheet() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let id = sent(&amina, session, HEADINGS, &ROWS).await;
        confirm(app, &amina, id).await.is(303);
        set_state(app, session, "closed").await;
        amina.post(&format!("/imports/{id}/undoing"), &[]).await.is(409);
        assert_eq!(register(app).await, [3, 1, 2, 3]);
    })
    .await;
}

#[tokio::test]
async fn a_dropped_sheet_keeps_nobodys_name() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let id = sent(&amina, session, HEADINGS, &ROWS).await;
        amina.get(&format!("/imports/{id}/dropping")).await.is(200).has("liste");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("/imports/{id}/dropping"), &[]).await.is(303);
        amina.post(&format!("/imports/{id}/dropping"), &[]).await.is(409);
        confirm(app, &amina, id).await.is(409);
        let tx = app.server.db.read().await.unwrap();
        assert_eq!(tx.count(sql!("select count(*) from import_rows")).await.unwrap(), 0);
        drop(tx);
        amina
            .get(&format!("/sessions/{session}/imports"))
            .await
            .is(200)
            .lacks("liste\u{200E}.xlsx");
        assert_eq!(app.journal(id).await, ["import.check by Amina", "import.drop by Amina"]);
    })
    .await;
}
