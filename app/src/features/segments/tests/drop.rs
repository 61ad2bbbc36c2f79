use super::written;
use crate::testing::on_both_engines;

#[tokio::test]
async fn what_another_one_uses_stays_and_the_rest_comes_back() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let one = written(&amina, &[]).await;
        let uses = [("name_ar", "أخرى"), ("r0-is", "segment"), ("r0-a", &*one)];
        let two = written(&amina, &uses).await;
        let (page, other) = (format!("/segments/{one}"), format!("/segments/{two}"));
        amina.get(&format!("{page}/dropping")).await.is(200).has("نساء أزيلال");
        amina.post(&format!("{page}/dropping"), &[]).await.is(409).has("تعتمد شريحة أخرى");
        amina.post(&format!("{other}/dropping"), &[]).await.is(303);
        amina.post(&format!("{page}/dropping"), &[]).await.is(303);
        amina.get("/segments").await.lacks(&one);
        amina.get("/segments?state=dropped").await.has(&one).has(&two);
        amina.get(&page).await.is(200).has("هذه الشريحة مسحوبة");
        amina.post(&format!("{other}/restoration"), &[]).await.is(409);
        amina.post(&format!("{page}/restoration"), &[]).await.is(303);
        amina.post(&format!("{page}/restoration"), &[]).await.is(303);
        amina.get("/segments").await.has(&one);
        let told = ["segment.write by Amina", "segment.drop by Amina", "segment.restore by Amina"];
        assert_eq!(app.journal(&one).await, told);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_takes_it_away() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = format!("/segments/{}", written(&amina, &[]).await);
        for (who, status) in [("karim", 403), ("driss", 404)] {
            let who = app.browser(who).await;
            who.post(&format!("{page}/dropping"), &[]).await.is(status);
            who.post(&format!("{page}/restoration"), &[]).await.is(status);
        }
    })
    .await;
}
