use super::{REPORTER, added, only, with};
use crate::{features::outlets::permissions::ERASE, testing::on_both_engines};
use kit_db::{Reads, sql};

#[tokio::test]
async fn nobody_is_written_down_without_their_agreement() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = added(&amina, &[]).await;
        let people = format!("/outlets/{id}/journalists");
        amina.get(&format!("{people}/new")).await.is(200).has("قل للصحفي لماذا");
        let without = with(&REPORTER, &[("agreed_on", ""), ("agreed_how", "")]);
        let page = amina.post(&people, &without).await;
        page.is(422).has("f-agreed_on-error").has("f-agreed_how-error").has("أوعبيدو");
        let tomorrow = with(&REPORTER, &[("agreed_on", "2026-11-23"), ("email", "samad")]);
        let page = amina.post(&people, &tomorrow).await;
        page.is(422).has("في يوم لم يأت بعد").has("f-email-error");
        amina.post(&people, &REPORTER).await.is(303);
        let page = amina.get(&format!("/outlets/{id}")).await;
        page.is(200).has("عبد الصمد أوعبيدو").has("06 61 23 45 67").has("مراسل");
    })
    .await;
}

#[tokio::test]
async fn a_journalist_who_asks_is_gone_for_good_from_pages_journal_and_search() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = added(&amina, &[]).await;
        amina.post(&format!("/outlets/{id}/journalists"), &REPORTER).await.is(303);
        let one = format!("/outlets/{id}/journalists/{}", only(app).await);
        app.pass(chrono::Duration::seconds(1));
        let post = with(&REPORTER, &[("post", "رئيس التحرير"), ("version", "1")]);
        amina.post(&one, &post).await.is(303);
        amina.post(&one, &post).await.is(409).has("شخص آخر");
        amina.get("/search?q=Ouabidou").await.lacks(&id);
        amina.get("/outlets?format=csv").await.is(200).has("Atlas").lacks("Ouabidou");
        amina.get(&format!("{one}/removal")).await.is(200).has("نهائيا؟");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&format!("{one}/removal"), &[]).await.is(303);
        amina.post(&format!("{one}/removal"), &[]).await.is(404);
        amina.get(&format!("/outlets/{id}")).await.lacks("أوعبيدو").has("لم يُدوّن أي صحفي");
        assert_eq!(app.done(ERASE).await, 1);
        let tx = app.server.db.read().await.unwrap();
        let named = tx
            .count(sql!(
                "select count(*) from journal where title like '%أوعبيدو%' or detail like '%أوعبيدو%'
                     or detail like '%Ouabidou%'"
            ))
            .await
            .unwrap();
        assert_eq!(named, 0);
    })
    .await;
}

#[tokio::test]
async fn who_may_read_no_names_reads_none() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = added(&amina, &[]).await;
        amina.post(&format!("/outlets/{id}/journalists"), &REPORTER).await.is(303);
        let role = crate::foundation::accounts::Role::CommitteeMember;
        let member = crate::testing::signed_in(app, role, "05.081").await;
        let page = member.get(&format!("/outlets/{id}")).await;
        page.is(200).has("صدى الأطلس").lacks("أوعبيدو").lacks("61 23 45 67").has("لا تظهر إلا");
    })
    .await;
}
