use super::published;
use crate::{
    features::practices::permissions::{COMMENT, TAKE_BACK},
    testing::on_both_engines,
};
use kit_db::{Reads, sql, uuid::Uuid};

#[tokio::test]
async fn provinces_ask_answer_and_take_it_up() {
    on_both_engines(async |app| {
        let id = published(app).await;
        let (page, said) = (format!("/practices/{id}"), format!("/practices/{id}/comments"));
        let (amina, driss) = (app.browser("amina").await, app.browser("driss").await);
        driss.get(&page).await.has("لم يقل أحد شيئا بعد");
        let question = [("kind", "question"), ("text", "من يدفع التنقل؟")];
        driss.post(&said, &question).await.is(303);
        // A double click says it once.
        driss.post(&said, &question).await.is(303);
        amina.post(&said, &[("kind", "remark"), ("text", "الجماعة.\nباتفاقية.")]).await.is(303);
        driss.post(&said, &[("kind", "taken"), ("text", "نعمل بها منذ أبريل")]).await.is(303);
        let shown = amina.get(&page).await.text();
        let places = ["من يدفع التنقل؟", "الجماعة.", "باتفاقية.", "نعمل بها منذ أبريل"];
        let at: Vec<_> = places.iter().map(|text| shown.find(text).expect(text)).collect();
        assert!(at.is_sorted(), "{at:?}");
        amina.get(&page).await.has("3 تعليقات").has("Driss").has("الرحامنة");
        assert_eq!(app.done(COMMENT).await, 3);
        let csv = amina.get("/practices?format=csv").await.text();
        assert!(csv.lines().any(|line| line.contains("souk") && line.ends_with(";3;1")), "{csv}");
    })
    .await;
}

#[tokio::test]
async fn nothing_said_is_no_comment_and_a_reader_says_nothing() {
    on_both_engines(async |app| {
        let id = published(app).await;
        let (page, said) = (format!("/practices/{id}"), format!("/practices/{id}/comments"));
        let driss = app.browser("driss").await;
        driss.post(&said, &[("kind", "taken"), ("text", " ")]).await.is(422).has("f-text-error");
        let long = "ن".repeat(2_001);
        driss.post(&said, &[("kind", "remark"), ("text", &long)]).await.is(422).has(&long);
        let karim = app.browser("karim").await;
        karim.get(&page).await.is(200).lacks("name=\"text\"");
        karim.post(&said, &[("kind", "remark"), ("text", "أقرأ فقط")]).await.is(403);
        assert_eq!(app.done(COMMENT).await, 0);
    })
    .await;
}

#[tokio::test]
async fn one_takes_back_ones_own_words_and_the_place_of_the_sheet_anybodys() {
    on_both_engines(async |app| {
        let id = published(app).await;
        let (page, said) = (format!("/practices/{id}"), format!("/practices/{id}/comments"));
        let (amina, driss) = (app.browser("amina").await, app.browser("driss").await);
        driss.post(&said, &[("kind", "remark"), ("text", "أولى")]).await.is(303);
        driss.post(&said, &[("kind", "remark"), ("text", "ثانية")]).await.is(303);
        amina.post(&said, &[("kind", "remark"), ("text", "جواب")]).await.is(303);
        let tx = app.server.db.read().await.unwrap();
        let order = sql!("select id from practice_comments order by id");
        let ids: Vec<Uuid> = tx.column(order).await.unwrap();
        drop(tx);
        let back = |n: usize| format!("{said}/{}/taking-back", ids[n]);
        driss.get(&page).await.has(&back(0)).lacks(&back(2));
        driss.get(&back(2)).await.is(403);
        driss.post(&back(2), &[]).await.is(403);
        driss.get(&back(0)).await.is(200).has("سحب هذا التعليق؟");
        driss.post(&back(0), &[]).await.is(303);
        driss.post(&back(0), &[]).await.is(404);
        driss.get(&page).await.lacks("أولى").has("ثانية").has("تعليقان");
        amina.get(&page).await.has(&back(1));
        amina.post(&back(1), &[]).await.is(303);
        driss.get(&page).await.lacks("ثانية").has("جواب");
        assert_eq!(app.done(TAKE_BACK).await, 2);
    })
    .await;
}
