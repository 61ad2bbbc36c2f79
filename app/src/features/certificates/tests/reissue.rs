use super::Held;
use crate::testing::on_both_engines;
use kit_db::sql;

#[tokio::test]
async fn a_corrected_name_gets_a_new_paper_in_place_of_the_old_one() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let old = held.certificates(app, 0).await.remove(0);
        let mut tx = app.server.db.write().await.unwrap();
        let correct = sql!(
            "update people set name_ar = 'فاطمة الزهراء أيت أوملول' where id = $1",
            held.people[0]
        );
        tx.run(correct).await.unwrap();
        tx.commit().await.unwrap();

        app.pass(chrono::Duration::minutes(1));
        let amina = app.browser("amina").await;
        let home = format!("/certificates/{}", old.id);
        let question = amina.get(&format!("{home}/replacement")).await;
        question.is(200).has("أيت أوملال").has("أيت أوملول");
        let done = amina.post(&format!("{home}/replacement"), &[]).await;
        done.is(303);

        let certificates = held.certificates(app, 0).await;
        let new = &certificates[1];
        assert_eq!(done.made(), new.id.to_string());
        assert_eq!((new.number.as_str(), new.replaces), ("05.081/2026/0003", Some(old.id)));
        assert_eq!(new.says().unwrap().ar.name, "فاطمة الزهراء أيت أوملول");
        assert_eq!(certificates[0].content, old.content, "the old paper stays as it was");
        amina.get(&home).await.has("عُوّضت").has(&new.id.to_string()).lacks("/revocation");
        amina.get(&format!("/certificates/{}", new.id)).await.has(&old.id.to_string());
        app.get(&format!("/c/{}", old.code.printed())).await.has("شهادة عُوضت بأخرى");
        app.get(&format!("/c/{}", new.code.printed())).await.has("شهادة صحيحة").has("أوملول");
        let page = amina.get(&held.page()).await;
        page.has("05.081/2026/0003").lacks(&old.number);
        let lines = ["certificate.issue by Amina", "certificate.reissue by Amina"];
        assert_eq!(app.journal(old.id).await, lines);
        assert_eq!(app.journal(new.id).await, ["certificate.reissue by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn a_certificate_is_replaced_once_and_then_stays_as_it_is() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let home = format!("/certificates/{}", held.certificates(app, 1).await[0].id);
        let amina = app.browser("amina").await;
        let why = [("why", "اسم ناقص")];
        amina.post(&format!("{home}/revocation"), &why).await.is(303);
        amina.post(&format!("{home}/replacement"), &[]).await.is(303);
        for part in ["replacement", "restoration", "revocation"] {
            amina.post(&format!("{home}/{part}"), &why).await.is(409).has("مكان هذه");
        }
        amina.get(&format!("{home}/replacement")).await.is(409);
        assert_eq!(held.certificates(app, 1).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn whoever_is_no_longer_entitled_gets_no_new_one() {
    on_both_engines(async |app| {
        let held = Held::certified(app).await;
        let home = format!("/certificates/{}", held.certificates(app, 0).await[0].id);
        let mut tx = app.server.db.write().await.unwrap();
        tx.run(sql!("update attendance set mark = 'absent' where half_day > 2")).await.unwrap();
        tx.commit().await.unwrap();
        let amina = app.browser("amina").await;
        amina.post(&format!("{home}/replacement"), &[]).await.is(409).has("لم يعد حضور");
    })
    .await;
}
