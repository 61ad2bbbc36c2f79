use super::{TABANT, enrol, person, tabant};
use crate::testing::on_both_engines;

#[tokio::test]
async fn letters_and_the_sheet_of_the_day_are_printed_in_both_languages() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        amina.get(&format!("{page}/letters.pdf")).await.is(409);
        for (ar, fr, sex) in
            [("رقية الراجي", "Rkia Raji", "f"), ("يوسف أوحدو", "Youssef Ouhaddou", "m")]
        {
            let one = person(app, ar, fr, sex, TABANT).await;
            enrol(&amina, &id, one).await.is(303);
        }
        amina.get(&format!("{page}/people")).await.has("letters.pdf?lang=fr");
        for paper in [
            "letters.pdf?lang=ar",
            "letters.pdf?lang=fr",
            "days.pdf?lang=ar",
            "days.pdf?lang=fr",
            "attendance.pdf?half=3&blank=20",
        ] {
            let paper = amina.get(&format!("{page}/{paper}")).await;
            paper.is(200);
            assert!(paper.bytes.starts_with(b"%PDF-"));
        }
        amina.get(&format!("{page}/letters.pdf?by=institution")).await.is(409);
        amina.get(&format!("{page}/letters.pdf?part=2")).await.is(409);
        app.browser("driss").await.get(&format!("{page}/letters.pdf")).await.is(404);
        app.browser("driss").await.get(&format!("{page}/days.pdf")).await.is(404);
    })
    .await;
}
