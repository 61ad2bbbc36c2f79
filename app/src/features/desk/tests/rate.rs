use super::received;
use crate::{features::desk::RATE, foundation::mail::tests::Posted, testing::on_both_engines};

#[tokio::test]
async fn satisfaction_is_noted_at_the_counter() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = received(&amina, &[]).await;
        let page = format!("/cases/{id}");
        let mark = |version| [("satisfaction", "4"), ("remark", "جواب واضح"), ("version", version)];
        amina.post(&format!("{page}/rating"), &mark("1")).await.is(409);
        let words = [("answer", "يوم الاثنين"), ("version", "1")];
        amina.post(&format!("{page}/answer"), &words).await.is(303);
        amina.post(&format!("{page}/rating"), &[("satisfaction", "6")]).await.is(422);
        amina.post(&format!("{page}/rating"), &mark("2")).await.is(303);
        amina.get(&page).await.has("جواب واضح").lacks("/rating");
        assert_eq!(app.done(RATE).await, 1);
    })
    .await;
}

#[tokio::test]
async fn satisfaction_comes_by_a_signed_link() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let amina = posted.browser("amina").await;
        let by_mail = [("answer_by", "mail"), ("contact", "ijja@tabant.example")];
        let id = received(&amina, &by_mail).await;
        let links = format!("/links/case/{id}");
        let words = [("answer", "يوم الاثنين"), ("version", "1")];
        amina.post(&format!("/cases/{id}/answer"), &words).await.is(303);
        amina.get(&links).await.is(200).has("05.081/2026/D0001");
        let give = [("verb", "case.rate"), ("to", "all"), ("how", "mail"), ("lang", "ar")];
        amina.post(&links, &give).await.is(303);
        posted.work().await;
        let link = posted.link();
        let visitor = posted.browser("").await;
        visitor.get(&link).await.is(200).has("هل أنت راض عن الجواب").lacks("إيجة");
        visitor.post(&link, &[("satisfaction", "")]).await.is(422);
        visitor.post(&link, &[("satisfaction", "5"), ("remark", "شكرا")]).await.is(303);
        amina.get(&format!("/cases/{id}")).await.has("راض تماما").has("شكرا");
        visitor.get(&link).await.is(410);
    })
    .await;
}
