use super::{TABANT, person, tabant};
use crate::testing::on_both_engines;

const NOBODY: &str = "00000000-0000-7000-8000-000000000000";

#[tokio::test]
async fn a_code_that_is_of_no_list_is_refused_in_words() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        let kept = [("version", "1"), ("seats", "9"), ("kept-martians", "2")];
        let answer = amina.post(&format!("{page}/seats"), &kept).await;
        answer.is(422).has("هذه الفئة غير موجودة").has("value=\"9\"");
        let count = [("count_value", "12"), ("count_unit", "person")];
        let forged = [count[0], count[1], ("count_audience", "martians")];
        let answer = amina.post(&format!("{page}/counts"), &forged).await;
        answer.is(422).has("f-count_audience-error").has("value=\"12\"");
        let forged = [count[0], count[1], ("count_group", NOBODY)];
        let answer = amina.post(&format!("{page}/counts"), &forged).await;
        answer.is(422).has("لا وجود لهذه المجموعة هنا");
        amina.post(&format!("{page}/counts"), &count).await.is(303);
        let text = amina.get(&page).await.text();
        let count = text.split("/counts/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let forged =
            [("count_value", "13"), ("count_unit", "person"), ("count_audience", "martians")];
        let answer = amina.post(&format!("{page}/counts/{count}"), &forged).await;
        answer.is(422).has("f-count_audience-error").has("value=\"13\"");
        let one = person(app, "رقية الراجي", "Rkia Raji", "f", TABANT).await.to_string();
        let enrolment = [("person", one.as_str()), ("capacity", "participant")];
        for wrong in [("audience", "martians"), ("group", NOBODY)] {
            let forged = [enrolment[0], enrolment[1], wrong];
            amina.post(&format!("{page}/people"), &forged).await.is(422).has("اختر من اللائحة");
        }
        for wrong in [("module", NOBODY), ("plan_line", NOBODY), ("place", "99.999")] {
            let forged = super::draft_with(&[wrong]);
            amina.post("/sessions", &forged).await.is(422);
        }
    })
    .await;
}
