//! The form: what may be written, for whom, and when.

use super::{Story, draft};
use crate::testing::on_both_engines;

#[tokio::test]
async fn a_form_that_is_wrong_comes_back_with_all_of_it() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let send = async |other: &[(&str, &str)]| {
            story.amina.post("/campaigns", &draft(&story.segment, other)).await
        };
        let answer = send(&[("text_fr", "Bonjour {prenom}"), ("title", "")]).await;
        answer.is(422).has("{prenom}").has("{nom} {organisme} {commune} {date}");
        answer.has("Bonjour {prenom}");
        send(&[("subject_ar", "")]).await.is(422);
        let none = [("subject_ar", ""), ("text_ar", ""), ("subject_fr", ""), ("text_fr", "")];
        send(&none).await.is(422).has("بلغة واحدة على الأقل");
        send(&[("send_on", "2026-11-21")]).await.is(422).has("فات هذا الوقت");
        send(&[("send_on", "2026-11-23"), ("send_at", "soon")]).await.is(422);
        send(&[("per_domain", "0")]).await.is(422);
        send(&[("place", "07.427")]).await.is(422);
        send(&[("segment", "018f0000-0000-7000-8000-000000000000")]).await.is(422);
        assert_eq!(app.done(crate::features::campaigns::permissions::WRITE).await, 0);
    })
    .await;
}

#[tokio::test]
async fn the_segment_is_of_the_place_of_the_campaign() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let of_region = [("place", "05"), ("name_fr", "Région")];
        let women = crate::features::segments::tests::women_with(&of_region);
        let wide = story.nadia.post("/segments", &women).await.is(303).made().to_owned();
        let answer = story.nadia.post("/campaigns", &draft(&wide, &[])).await;
        answer.is(422).has("من مكان آخر");
        story.nadia.post("/campaigns", &draft(&wide, &[("place", "05")])).await.is(303);
    })
    .await;
}

#[tokio::test]
async fn other_words_are_tested_again() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let new = draft(&story.segment, &[]);
        let id = story.amina.post("/campaigns", &new).await.is(303).made().to_owned();
        let page = format!("/campaigns/{id}");
        story.amina.post(&format!("{page}/test"), &[]).await.is(303);
        let other = [("subject_fr", "Rappel"), ("version", "2")];
        story.amina.post(&page, &draft(&story.segment, &other)).await.is(303);
        story.amina.post(&format!("{page}/submission"), &[("version", "3")]).await.is(409);
        // Whoever saves second sees what was saved first.
        let late = [("subject_fr", "Dernier rappel"), ("version", "2")];
        let answer = story.nadia.post(&page, &draft(&story.segment, &late)).await;
        answer.is(409).has("Rappel").has("Dernier rappel").has("Amina");
        story.posted.work().await;
    })
    .await;
}

#[tokio::test]
async fn some_see_what_they_would_read_and_what_is_missing() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(4, "fr").await;
        let text = [("text_fr", "Bonjour {nom}, de {organisme}")];
        let new = draft(&story.segment, &text);
        let id = story.amina.post("/campaigns", &new).await.is(303).made().to_owned();
        let page = story.amina.get(&format!("/campaigns/{id}/preview")).await;
        page.is(200).has("Bonjour Femme").has("غير معروف عن هذا الشخص").has("الهيئة");
        page.has("femme").has("أشخاص اليوم");
        story.amina.get(&format!("/campaigns/{id}/preview?page=2")).await.has("Bonjour Femme");
    })
    .await;
}
