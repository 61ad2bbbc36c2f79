use super::{ASKED, known_by, only, received, with};
use crate::{features::desk::permissions::ASK, testing::on_both_engines};

#[tokio::test]
async fn a_visitor_asks_and_finds_the_answer_again() {
    on_both_engines(async |app| {
        let visitor = app.browser("").await;
        visitor.get("/ask").await.is(200).has("<option value=\"05.081\"").has("class=\"adds law\"");
        visitor.get("/ask?place=05.081").await.is(200).has("<option value=\"05.081.03.09\"");
        let answer = visitor.post("/ask", &ASKED).await;
        answer.is(303);
        let page = answer.location().to_owned();
        assert!(page.starts_with("/follow?number=05.081%2F2026%2FD0001&code="), "{page}");
        let followed = visitor.get(&page).await;
        followed.is(200).has("05.081/2026/D0001").has("توصلنا بملفك");
        // The page tells nothing of what was asked.
        followed.lacks("tranche").lacks("coopérative");
        let receipt = page.replace("/follow?", "/follow/receipt.pdf?");
        assert!(visitor.get(&receipt).await.bytes.starts_with(b"%PDF"));
        let id = only(app).await;
        let amina = app.browser("amina").await;
        amina.get("/cases?channel=form").await.has(&id);
        amina.get(&format!("/cases/{id}")).await.has("La coopérative attend").has("لم يذكر اسمه");
        let words = [("answer", "L’ordre de paiement est parti."), ("version", "1")];
        amina.post(&format!("/cases/{id}/answer"), &words).await.is(303);
        visitor.get(&page).await.is(200).has("L’ordre de paiement est parti.").lacks("Amina");
        assert_eq!(app.done(ASK).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_number_and_a_wrong_code_are_answered_alike() {
    on_both_engines(async |app| {
        let id = received(&app.browser("amina").await, &[]).await;
        let (number, code) = known_by(app, &id).await;
        let visitor = app.browser("").await;
        visitor.get(&format!("/follow?number={number}&code={code}")).await.is(200);
        let spaced = format!("{} {}", code[..4].to_lowercase(), &code[4..]);
        visitor.get(&format!("/follow?number={number}&code={spaced}")).await.is(200);
        let page = |number: &str, code: &str| format!("/follow?number={number}&code={code}");
        let wrong = visitor.get(&page(&number, "22222222")).await;
        let unknown = visitor.get(&page("05.081/2026/D9999", "22222222")).await;
        wrong.is(404);
        let same = unknown.is(404).text().replace("D9999", "D0001").replace("%2FD9999", "%2FD0001");
        assert_eq!(wrong.text(), same);
        // Whoever tries many waits longer and longer.
        for _ in 0..9 {
            visitor.get(&page(&number, "33333333")).await;
        }
        visitor.get(&page(&number, "44444444")).await.is(429);
        // Who has the code still gets in.
        visitor.get(&page(&number, &code)).await.is(200);
    })
    .await;
}

#[tokio::test]
async fn a_program_is_told_nothing_and_many_questions_wait() {
    on_both_engines(async |app| {
        let visitor = app.browser("").await;
        let filled = with(&ASKED, &[("website", "https://spam.example")]);
        visitor.post("/ask", &filled).await.is(303);
        assert_eq!(app.done(ASK).await, 0);
        visitor.post("/ask", &with(&ASKED, &[("subject", "")])).await.is(422).has("La coopérative");
        visitor.post("/ask", &with(&ASKED, &[("place", "MA")])).await.is(422);
        for _ in 0..13 {
            visitor.post("/ask", &ASKED).await.is(303);
        }
        visitor.post("/ask", &ASKED).await.is(429);
        assert_eq!(app.done(ASK).await, 13);
    })
    .await;
}
