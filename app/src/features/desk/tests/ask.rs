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
        // No address tells the code: it stays out of logs and histories.
        assert_eq!(answer.location(), "/follow");
        let followed = visitor.get("/follow").await;
        followed.is(200).has("05.081/2026/D0001").has("توصلنا بملفك");
        // The page tells nothing of what was asked.
        followed.lacks("tranche").lacks("coopérative");
        assert!(visitor.get("/follow/receipt.pdf").await.bytes.starts_with(b"%PDF"));
        let id = only(app).await;
        let amina = app.browser("amina").await;
        amina.get("/cases?channel=form").await.has(&id);
        amina.get(&format!("/cases/{id}")).await.has("La coopérative attend").has("لم يذكر اسمه");
        let words = [("answer", "L’ordre de paiement est parti."), ("version", "1")];
        amina.post(&format!("/cases/{id}/answer"), &words).await.is(303);
        let answered = visitor.get("/follow").await;
        answered.is(200).has("L’ordre de paiement est parti.").lacks("Amina");
        // Nobody else's browser opens it, and this one forgets it when it is told to.
        app.get("/follow").await.is(200).has("name=\"code\"").lacks("L’ordre");
        app.get("/follow/receipt.pdf").await.is(303);
        visitor.post("/follow", &[("leave", "on")]).await.is(303);
        visitor.get("/follow").await.is(200).has("name=\"code\"").lacks("L’ordre");
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
        let typed =
            |number: &str, code: &str| [("number", number.to_owned()), ("code", code.to_owned())];
        let send = async |fields: [(&str, String); 2]| {
            let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
            visitor.post("/follow", &fields).await
        };
        visitor.get(&format!("/follow?number={number}")).await.has(&format!("value=\"{number}\""));
        assert_eq!(send(typed(&number, &code)).await.is(303).location(), "/follow");
        visitor.get("/follow").await.is(200).has("توصلنا بملفك");
        // The receipt of another case asks for its own code.
        visitor.get("/follow?number=05.081/2026/D0002").await.lacks("توصلنا بملفك");
        let spaced = format!("{} {}", code[..4].to_lowercase(), &code[4..]);
        send(typed(&number, &spaced)).await.is(303);
        let wrong = send(typed(&number, "22222222")).await;
        let unknown = send(typed("05.081/2026/D9999", "22222222")).await;
        assert_eq!(wrong.is(422).text(), unknown.is(422).text().replace("D9999", "D0001"));
        // Whoever tries many waits longer and longer, by a form and by a cookie.
        for _ in 0..9 {
            send(typed(&number, "33333333")).await;
        }
        send(typed(&number, "44444444")).await.is(429);
        let thief = app.browser("").await;
        let guess = [("qurb_case".to_owned(), format!("{number}~55555555"))];
        thief.take(&guess.into());
        thief.get("/follow").await.is(429);
        // Who has the code still gets in.
        send(typed(&number, &code)).await.is(303);
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

#[tokio::test]
async fn whoever_tells_of_anothers_health_by_name_is_told_who_reads_it() {
    on_both_engines(async |app| {
        let visitor = app.browser("").await;
        let told = [("text", "فاطمة تعاني من مرض السكري ولم تستفد")];
        visitor.post("/ask", &with(&ASKED, &told)).await.is(303);
        visitor.get("/follow").await.is(200).has("toast wait").has("لن يقرأه إلا من يجيبك");
        visitor.post("/ask", &ASKED).await.is(303);
        visitor.get("/follow").await.is(200).has("toast done");
    })
    .await;
}
