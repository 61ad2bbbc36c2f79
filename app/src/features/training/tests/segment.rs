use super::{TABANT, enrol, person, tabant};
use crate::{
    features::training::permissions::{ENROL_SEGMENT, UNDO_SEGMENT},
    testing::on_both_engines,
};

#[tokio::test]
async fn women_of_a_province_are_enrolled_together_and_those_without_a_seat_wait() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        let seats = [("version", "1"), ("seats", "2")];
        amina.post(&format!("{page}/seats"), &seats).await.is(303);
        let there = person(app, "رقية الراجي", "Rkia Raji", "f", TABANT).await;
        person(app, "حنان بوزيد", "Hanane Bouzid", "f", TABANT).await;
        person(app, "زينب الزياني", "Zineb Ziani", "f", TABANT).await;
        person(app, "يوسف أوحدو", "Youssef Ouhaddou", "m", TABANT).await;
        person(app, "سعاد بنجرير", "Souad Benguerir", "f", "07.427").await;
        enrol(&amina, &id, there).await.is(303);
        amina.get(&format!("{page}/people")).await.has(&format!("{page}/segment"));
        let segment = format!("{page}/segment");
        amina.get(&segment).await.is(200).lacks("name=\"expected\"");
        let seen = amina.get(&format!("{segment}?sex=f&place=05.081&age_to=60")).await;
        seen.is(200).has("يوافق 3 أشخاص").has("شخص واحد ينال مقعدا").has("شخص واحد ينتظر");
        seen.has("شخص واحد مسجل من قبل").has("name=\"expected\" value=\"3\"");
        seen.lacks("يوسف أوحدو").lacks("سعاد بنجرير");
        let asked = [("sex", "f"), ("place", "05.081"), ("age_to", "60"), ("expected", "3")];
        app.browser("karim").await.post(&segment, &asked).await.is(403);
        app.browser("driss").await.post(&segment, &asked).await.is(404);
        let late = [("sex", "f"), ("place", "05.081"), ("expected", "2")];
        amina.post(&segment, &late).await.is(409).has("تغير السجل");
        let answer = amina.post(&segment, &asked).await;
        answer.is(303);
        assert_eq!(answer.location(), format!("{page}/waiting"));
        amina.get(&format!("{page}/people")).await.has("حنان بوزيد").lacks("زينب الزياني");
        amina.get(&format!("{page}/waiting")).await.has("زينب الزياني");
        amina.post(&segment, &asked).await.is(422).has("كلهم مسجلون");
        assert_eq!(app.done(ENROL_SEGMENT).await, 1);
        let last = app.journal(&id).await.pop();
        assert_eq!(last.as_deref(), Some("session.enrol_segment by Amina"));
    })
    .await;
}

#[tokio::test]
async fn a_segment_says_something_that_is_there_to_be_said() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let segment = format!("/sessions/{}/segment", tabant(&amina).await);
        amina.post(&segment, &[("expected", "0")]).await.is(422).has("حدد خاصية واحدة");
        for wrong in ["audience=nobody", "place=07.427", "organisation=x", "sex=z"] {
            amina.get(&format!("{segment}?{wrong}")).await.is(422);
        }
        amina.get(&format!("{segment}?age_from=40&age_to=20")).await.is(422).has("f-age_to-error");
        amina.get(&format!("{segment}?audience=press")).await.is(200).has("لا أحد في سجل مجالك");
    })
    .await;
}

#[tokio::test]
async fn a_segment_is_taken_back_as_one_and_who_was_marked_stays() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        amina.post(&format!("{page}/seats"), &[("version", "1"), ("seats", "3")]).await.is(303);
        let there = person(app, "رقية الراجي", "Rkia Raji", "f", TABANT).await;
        person(app, "حنان بوزيد", "Hanane Bouzid", "f", TABANT).await;
        person(app, "زينب الزياني", "Zineb Ziani", "f", TABANT).await;
        person(app, "مريم أوتغبالوت", "Mariam Outaghbalout", "f", TABANT).await;
        enrol(&amina, &id, there).await.is(303);
        let segment = format!("{page}/segment");
        amina.post(&segment, &[("sex", "f"), ("expected", "4")]).await.is(303);
        amina.post(&format!("{page}/openings"), &[]).await.is(303);
        let people = amina.get(&format!("{page}/people")).await.text();
        let marked = people.split("حنان بوزيد").nth(1).unwrap();
        let marked = marked.split("/people/").nth(1).unwrap().split('/').next().unwrap();
        let mark = [("person", marked), ("half_day", "1"), ("state", "present")];
        amina.post(&format!("{page}/attendance"), &mark).await.is(303);
        let seen = amina.get(&segment).await;
        seen.has("فئات سُجلت دفعة واحدة").has("أنثى").has("3 أشخاص");
        let text = seen.text();
        let together = text.split("/segments/").nth(1).unwrap().split('/').next().unwrap();
        let undoing = format!("{page}/segments/{together}/undoing");
        app.browser("karim").await.post(&undoing, &[]).await.is(403);
        app.browser("driss").await.post(&undoing, &[]).await.is(404);
        amina.post(&undoing, &[]).await.is(303);
        let left = amina.get(&format!("{page}/people")).await;
        left.has("رقية الراجي").has("حنان بوزيد").lacks("زينب الزياني");
        amina.get(&segment).await.has("تُراجع عنها").lacks("/undoing");
        amina.post(&undoing, &[]).await.is(409);
        assert_eq!(app.done(UNDO_SEGMENT).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_written_segment_is_asked_when_it_is_enrolled() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = format!("/sessions/{}", tabant(&amina).await);
        person(app, "رقية الراجي", "Rkia Raji", "f", TABANT).await;
        person(app, "يوسف أوحدو", "Youssef Ouhaddou", "m", TABANT).await;
        let segment = format!("{page}/segment");
        amina.get(&segment).await.is(200).lacks("name=\"named\"");
        let women = crate::features::segments::written(&amina, &[]).await;
        let seen = amina.get(&format!("{segment}?named={women}")).await;
        seen.is(200).has("نساء أزيلال").has("رقية الراجي").lacks("يوسف أوحدو");
        seen.has("name=\"expected\" value=\"1\"");
        // What is said beside it narrows it.
        let narrowed = format!("{segment}?named={women}&sex=m");
        amina.get(&narrowed).await.is(200).has("لا أحد في سجل مجالك");
        person(app, "حنان بوزيد", "Hanane Bouzid", "f", TABANT).await;
        let asked = |expected| [("named", &*women), ("expected", expected)];
        amina.post(&segment, &asked("1")).await.is(409).has("تغير السجل");
        amina.post(&segment, &asked("2")).await.is(303);
        amina.get(&format!("{page}/people")).await.has("رقية الراجي").has("حنان بوزيد");
        amina.get(&segment).await.has("<b>نساء أزيلال</b>");
        // Somebody else's segment is none.
        let driss = app.browser("driss").await;
        let others = crate::features::segments::written(&driss, &[("place", "07.427")]).await;
        amina.get(&format!("{segment}?named={others}")).await.is(422).has("f-named-error");
        amina.post(&format!("/segments/{women}/dropping"), &[]).await.is(303);
        amina.get(&segment).await.has("شريحة سُحبت");
        amina.get(&format!("{segment}?named={women}")).await.is(422);
    })
    .await;
}
