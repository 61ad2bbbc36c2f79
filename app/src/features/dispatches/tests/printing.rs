//! Letters get their numbers, in the order of their addresses, and are printed the same every time.

use super::{PAPER, Story, draft};
use crate::{features::dispatches::permissions::ENTER, testing::on_both_engines};

#[tokio::test]
async fn letters_are_numbered_in_the_order_of_their_addresses() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.readers(4, "fr").await;
        story
            .run("update people set place = '05.081.01.03' where name_fr in ('Femme 1', 'Femme 3')")
            .await;
        // Nobody needs a mail server for paper.
        let amina = app.browser("amina").await;
        let new = draft(&story.segment, &PAPER);
        let id = amina.post("/campaigns", &new).await.is(303).made().to_owned();
        let page = format!("/campaigns/{id}");
        let specimen = amina.post(&format!("{page}/test"), &[]).await;
        assert_eq!(specimen.is(303).location(), format!("{page}/specimen.pdf"));
        amina.get(&format!("{page}/specimen.pdf")).await.is(200);
        amina.get(&format!("{page}/letters")).await.is(200).has("لا رسالة بعد");
        amina.get(&format!("{page}/letters.pdf")).await.is(404);
        amina.post(&format!("{page}/submission"), &[("version", "2")]).await.is(303);
        let approval = format!("{page}/approval");
        amina.post(&approval, &[("version", "3")]).await.is(409).has("يوافق عليها شخص آخر");
        app.browser("nadia").await.post(&approval, &[("version", "3")]).await.is(303);
        story.posted.work().await;
        assert_eq!(story.state().await, "done");
        assert_eq!(story.fates().await, ["sent"; 4]);
        let wanted =
            ["1 Femme 1 printed", "2 Femme 3 printed", "3 Femme 0 printed", "4 Femme 2 printed"];
        assert_eq!(story.register().await, wanted);
        let lines = story.column("select lines from dispatches where no = 3").await;
        assert!(lines[0].lines().count() == 2, "the commune, and the province: {lines:?}");
        let first = amina.get(&format!("{page}/letters.pdf?part=1")).await;
        assert!(first.is(200).bytes.starts_with(b"%PDF"));
        let again = amina.get(&format!("{page}/letters.pdf?part=1")).await;
        assert_eq!(first.bytes, again.bytes, "nothing changed");
        amina.get(&format!("{page}/labels.pdf?part=1&sheet=3x8&from=23")).await.is(200);
        amina.get(&format!("{page}/labels.pdf?part=1&sheet=2x7&from=99")).await.is(200);
        amina.get(&format!("{page}/letters.pdf?part=2")).await.is(404);
        story.posted.browser("driss").await.get(&format!("{page}/letters.pdf")).await.is(404);
        assert_eq!(app.done(ENTER).await, 1);
        // The next campaign of the place goes on with its numbers.
        story.posted_on_paper().await;
        assert_eq!(story.register().await.last().unwrap(), "8 Femme 2 printed");
    })
    .await;
}

#[tokio::test]
async fn many_letters_come_in_parts() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.readers(260, "ar").await;
        let id = story.posted_on_paper().await;
        let parts = "select cast(part as text) || ' ' || cast(min(no) as text) || '-' || cast(max(no) as text)
                       from dispatches group by part order by part";
        assert_eq!(story.column(parts).await, ["1 1-250", "2 251-260"]);
        let page = story.amina.get(&format!("/campaigns/{id}/letters")).await;
        page.is(200).has("2026/1 – 2026/250").has("2026/251 – 2026/260").has("دفعتان");
        let list = story.amina.get("/dispatches").await;
        list.is(200).has("2026/260").lacks("2026/200<").has("260");
        story.amina.get("/dispatches?page=6").await.has("2026/1<");
    })
    .await;
}
