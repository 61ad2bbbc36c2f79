//! Deciding about doubtful rows.

use super::*;
use crate::testing::on_both_engines;

#[tokio::test]
async fn a_doubtful_row_becomes_who_it_is_said_to_be() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let khadija = known(app, "خديجة أوحدو", "", Sex::F, 1985).await;
        let amina = app.browser("amina").await;
        let rows = ["خديجة أوحدو|أنثى|1960", "خديجة أوحدو|أنثى|1990", "زينب أزنزوم|أنثى|1990"];
        let id = sent(&amina, session, "الاسم الكامل|الجنس|سنة الازدياد", &rows).await;
        assert_eq!(fates(app, id).await, [1, 0, 2, 0]);

        let row = |no: i64| format!("/imports/{id}/rows/{no}");
        amina.post(&row(2), &[("list", "")]).await.is(422).has("قل من هو");
        amina.post(&row(2), &[("who", &PersonId::new(app.server.now()).to_string())]).await.is(400);
        amina.post(&row(4), &[("who", "new")]).await.is(404);
        let decided = amina.post(&row(2), &[("who", &khadija.to_string())]).await;
        decided.is(303);
        assert!(decided.location().ends_with("#row-2"));
        amina.post(&row(3), &[("who", "new")]).await.is(303);
        amina.get(&format!("/imports/{id}")).await.has("هو \u{2068}خديجة أوحدو").has("سجّل 3 أشخاص");
        amina.post(&row(3), &[("who", "again")]).await.is(303);
        amina.post(&row(3), &[("who", "leave")]).await.is(303);
        amina.get(&format!("/imports/{id}")).await.has("سجّل شخصين").has("تركته خارجا");

        confirm(app, &amina, id).await.is(303);
        assert_eq!(register(app).await, [2, 0, 0, 2]);
        let journal = app.journal(id).await;
        assert_eq!(journal.iter().filter(|line| *line == "import.resolve by Amina").count(), 4);
        amina.post(&row(3), &[("who", "new")]).await.is(409);
    })
    .await;
}

#[tokio::test]
async fn a_commune_and_an_organisation_written_otherwise_are_settled_in_place() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let headings = "الاسم الكامل|الجنس|الجماعة|الجمعية";
        let first = ["سعيدة بوتكيوت|أنثى|تبانت|جمعية أيت بوكماز للتنمية"];
        let id = sent(&amina, session, headings, &first).await;
        confirm(app, &amina, id).await.is(303);

        let second = [
            "محمد أزنزوم|ذكر|Tabante|جمعية أيت بوكماس للتنمية",
            "عزيز تامنصورت|ذكر|Tabante|",
            "Youssef Ouhaddou|H|Tabante|",
        ];
        let id = sent(&amina, session, headings, &second).await;
        assert_eq!(fates(app, id).await, [0, 0, 3, 0]);
        let row = format!("/imports/{id}/rows/2");
        amina.post(&row, &[("who", "new")]).await.is(422).has("اختر الجماعة").has("اختر الهيئة");
        let tx = app.server.db.read().await.unwrap();
        let known: kit_db::uuid::Uuid =
            tx.value(sql!("select id from organisations")).await.unwrap().unwrap();
        drop(tx);
        let known = known.to_string();
        let fields = [("who", "new"), ("place", "05.081.03.09"), ("organisation", known.as_str())];
        amina.post(&row, &fields).await.is(303);
        confirm(app, &amina, id).await.is(303);
        assert_eq!(register(app).await, [4, 1, 2, 4], "the same words mean the same");
    })
    .await;
}

/// What is known of others stands in the register alone, so that a sheet shows it as it is now, or not at all.
#[tokio::test]
async fn whoever_is_asked_about_is_shown_as_the_register_knows_them_now() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let khadija = known(app, "خديجة أوحدو", "Khadija Ouhaddou", Sex::F, 1985).await;
        let amina = app.browser("amina").await;
        let row = ["خديجة أوحدو|أنثى|1960"];
        let id = sent(&amina, session, "الاسم الكامل|الجنس|سنة الازدياد", &row).await;
        let page = format!("/imports/{id}");
        amina.get(&page).await.has("Khadija Ouhaddou").has("1985");
        let tx = app.server.db.read().await.unwrap();
        let kept =
            tx.value::<String>(sql!("select found from import_rows")).await.unwrap().unwrap();
        drop(tx);
        assert!(kept.contains(&khadija.to_string()) && !kept.contains("Khadija"), "{kept}");

        let mut tx = app.server.db.write().await.unwrap();
        let renamed = sql!("update people set name_fr = 'Khadija Ouahdou', birth_year = 1986");
        tx.run(renamed).await.unwrap();
        tx.commit().await.unwrap();
        amina.get(&page).await.has("Khadija Ouahdou").has("1986").lacks("1985");
        amina.post(&format!("{page}/rows/2"), &[("who", &khadija.to_string())]).await.is(303);
        amina.get(&page).await.has("هو \u{2068}خديجة أوحدو");

        let cx = app.cx("amina").await;
        let mut tx = cx.write().await.unwrap();
        people::remove_many(&cx, &mut tx, &[khadija]).await.unwrap();
        tx.commit().await.unwrap();
        amina.get(&page).await.is(200).has("شخص لم يعد في السجل").lacks("Khadija");
        amina.get(&format!("{page}?format=csv")).await.has("شخص لم يعد في السجل");
    })
    .await;
}
