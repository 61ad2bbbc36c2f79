//! Letters are handed over; slips come back signed, and some letters as they were.

use super::Story;
use crate::{
    features::dispatches::permissions::{ANSWER, HAND_OVER},
    testing::{TestApp, on_both_engines},
};
use kit_db::{Reads, sql, uuid::Uuid};

#[tokio::test]
async fn slips_are_typed_one_after_the_other_and_taken_back() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.readers(4, "ar").await;
        let id = story.posted_on_paper().await;
        let (amina, page) = (&story.amina, format!("/campaigns/{id}"));
        let handover = format!("{page}/handovers");
        amina.post(&handover, &[("delivery", "")]).await.is(422);
        amina
            .post(&handover, &[("delivery", "hand"), ("handed_on", "2027-01-01")])
            .await
            .is(422)
            .has("لم يأت بعد");
        amina.post(&handover, &[("delivery", "registered"), ("handed_part", "1")]).await.is(303);
        amina.post(&handover, &[("delivery", "registered"), ("handed_part", "1")]).await.is(409);
        assert_eq!(app.done(HAND_OVER).await, 1);
        amina.get("/dispatches/answers").await.is(200).has("autofocus");
        let note = async |fields: &[(&str, &str)]| amina.post("/dispatches/answers", fields).await;
        let slip = note(&[("number", "2026/2"), ("place", "05.081")]).await;
        assert!(slip.is(303).location().starts_with("/dispatches/answers?place=05.081"));
        note(&[("number", "2026/2"), ("place", "05.081")]).await.is(422).has("من قبل");
        // The code of a slip, by a scanner on a French keyboard, brings its place.
        note(&[("number", "à(:à_&!éàé-!\"")]).await.is(303);
        note(&[("number", "4"), ("place", "05.081"), ("outcome", "moved")]).await.is(303);
        note(&[("number", "99"), ("place", "05.081")]).await.is(422).has("لا رسالة برقم");
        note(&[("number", "1O"), ("place", "05.081")]).await.is(422).has("ليس رقم رسالة");
        note(&[("number", "1"), ("place", "")]).await.is(422);
        note(&[("number", "1"), ("place", "05.081"), ("outcome", "eaten")]).await.is(422);
        let early = [("number", "1"), ("place", "05.081"), ("answered_on", "2026-11-01")];
        note(&early).await.is(422).has("بعد هذا اليوم");
        assert_eq!(app.done(ANSWER).await, 3);
        let states = [
            "1 امرأة 0 handed_over",
            "2 امرأة 1 acknowledged",
            "3 امرأة 2 acknowledged",
            "4 امرأة 3 returned",
        ];
        assert_eq!(story.register().await, states);
        amina.get(&page).await.has("رجع وصلها");
        amina.get(&format!("{page}/recipients?way=letter")).await.has("رجع وصلها").has("رجعت");
        amina
            .get("/dispatches?state=returned")
            .await
            .has("2026/4")
            .has("رحل")
            .lacks("\"ltr\">2026/2<");
        amina
            .get("/dispatches?reason=moved&delivery=registered")
            .await
            .has("2026/4<")
            .lacks("\"ltr\">2026/1<");
        amina.get("/dispatches?q=2026/3").await.has("2026/3<").lacks("\"ltr\">2026/1<");
        let found = amina.get(&format!("/dispatches?campaign={id}&sort=name&year=2026")).await;
        found.is(200).has("2026/1<");
        amina
            .get("/dispatches?format=csv&state=acknowledged")
            .await
            .is(200)
            .has("2026/2")
            .lacks("2026/4");
        // The wrong number was typed.
        let lately = amina.get("/dispatches/answers").await;
        lately.has("2026/4").has("تراجع");
        let fourth = fourth(app).await;
        let undo = format!("/dispatches/{fourth}/reopening");
        story.posted.browser("driss").await.post(&undo, &[]).await.is(404);
        story.posted.browser("karim").await.post(&undo, &[]).await.is(403);
        amina.post(&undo, &[("back", "answers")]).await.is(303);
        amina.post(&undo, &[]).await.is(409);
        assert_eq!(story.register().await[3], "4 امرأة 3 handed_over");
        assert_eq!(
            app.journal(fourth).await,
            ["dispatch.answer by Amina", "dispatch.reopen by Amina"]
        );
    })
    .await;
}

async fn fourth(app: &TestApp) -> Uuid {
    let tx = app.server.db.read().await.unwrap();
    tx.value(sql!("select id from dispatches where no = 4")).await.unwrap().unwrap()
}

#[tokio::test]
async fn whose_place_it_is_not_finds_no_number() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.readers(1, "ar").await;
        story.posted_on_paper().await;
        let driss = story.posted.browser("driss").await;
        let fields = [("number", "05.081/2026/1"), ("place", "05.081")];
        let answer = driss.post("/dispatches/answers", &fields).await;
        assert_ne!(answer.status, 303);
        driss.get("/dispatches").await.is(200).lacks("\"ltr\">2026/1<");
        assert_eq!(app.done(ANSWER).await, 0);
    })
    .await;
}
