use super::{women_with, written};
use crate::{features::segments::EDIT, testing::on_both_engines};

#[tokio::test]
async fn whoever_saves_second_sees_what_is_kept_and_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = written(&amina, &[]).await;
        let page = format!("/segments/{id}");
        nadia.get(&format!("{page}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        app.pass(chrono::Duration::seconds(1));
        amina.post(&page, &women_with(&[("r0-a", "m"), ("version", "1")])).await.is(303);
        let late = [("r0-word", "not"), ("note", "للملتقى"), ("version", "1")];
        let answer = nadia.post(&page, &women_with(&late)).await;
        answer.is(409).has("Amina").has("من الرجال").has("ليس من النساء").has("للملتقى");
        answer.has("name=\"version\" value=\"2\"");
        assert_eq!(app.done(EDIT).await, 1);
        app.pass(chrono::Duration::seconds(1));
        let again = [("r0-word", "not"), ("note", "للملتقى"), ("version", "2")];
        nadia.post(&page, &women_with(&again)).await.is(303);
        nadia.get(&page).await.has("ليس من النساء").has("للملتقى");
        let told = ["segment.write by Amina", "segment.edit by Amina", "segment.edit by Nadia"];
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_edits_and_what_stays_the_same_is_not_noted() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = written(&amina, &[]).await;
        let page = format!("/segments/{id}");
        let same = women_with(&[("version", "1")]);
        amina.post(&page, &same).await.is(303);
        app.browser("karim").await.post(&page, &same).await.is(403);
        app.browser("driss").await.post(&page, &same).await.is(404);
        let away = women_with(&[("place", "07.427"), ("version", "1")]);
        amina.post(&page, &away).await.is(422).has("f-place-error");
        assert_eq!(app.done(EDIT).await, 0);
    })
    .await;
}

#[tokio::test]
async fn no_circle_is_made() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let one = written(&amina, &[]).await;
        let uses = [("name_ar", "أخرى"), ("r0-is", "segment"), ("r0-a", &*one)];
        let two = written(&amina, &uses).await;
        let circle = [("r0-is", "segment"), ("r0-a", &*two), ("version", "1")];
        let page = format!("/segments/{one}");
        amina.post(&page, &women_with(&circle)).await.is(422).has("ستعتمد هذه الشريحة على نفسها");
        let itself = [("r0-is", "segment"), ("r0-a", &*one), ("version", "1")];
        amina.post(&page, &women_with(&itself)).await.is(422);
        assert_eq!(app.done(EDIT).await, 0);
    })
    .await;
}

#[tokio::test]
async fn ten_segments_ask_after_each_other_in_a_row_and_no_more() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let mut last = written(&amina, &[]).await;
        for _ in 0..10 {
            last = written(&amina, &[("r0-is", "segment"), ("r0-a", &*last)]).await;
        }
        amina.get(&format!("/segments/{last}")).await.is(200).has("لا أحد اليوم");
        let more = women_with(&[("r0-is", "segment"), ("r0-a", &*last)]);
        amina.post("/segments", &more).await.is(422).has("عشر شرائح على الأكثر");
    })
    .await;
}

#[tokio::test]
async fn what_the_reader_may_not_see_has_no_name_and_stays_as_it_is() {
    on_both_engines(async |app| {
        let (amina, salma) = (app.browser("amina").await, app.browser("salma").await);
        let forum = [
            ("kind", "forum"),
            ("title_ar", "ملتقى ابن جرير"),
            ("title_fr", "Forum de Benguerir"),
            ("place", "07.427"),
            ("as_written", "2008"),
        ];
        let forum = salma.post("/events", &forum).await;
        forum.is(303);
        let far = written(&salma, &[("name_ar", "نساء الرحامنة"), ("place", "07.427")]).await;
        let rows = [
            ("rows", "3"),
            ("r1-is", "event"),
            ("r1-word", "not"),
            ("r1-a", forum.made()),
            ("r1-b", "attended"),
            ("r2-is", "segment"),
            ("r2-word", "not"),
            ("r2-a", &*far),
        ];
        let page = format!("/segments/{}", written(&salma, &rows).await);
        let seen = salma.get(&page).await;
        seen.has("ملتقى ابن جرير").has("نساء الرحامنة");
        for at in [&page, "/segments", &format!("{page}/edit")] {
            let seen = amina.get(at).await;
            seen.is(200).lacks("ملتقى ابن جرير").lacks("نساء الرحامنة").has("خارج مجالك الترابي");
        }
        // Who cannot see it may leave it where it is, and not put it elsewhere.
        let kept = women_with(&[&rows[..], &[("note", "للملتقى"), ("version", "1")]].concat());
        amina.post(&page, &kept).await.is(303);
        salma.get(&page).await.has("ملتقى ابن جرير").has("نساء الرحامنة").has("للملتقى");
        amina.post("/segments", &women_with(&rows)).await.is(422).has("f-r1-a-error");
    })
    .await;
}

#[tokio::test]
async fn a_segment_that_is_named_often_counts_as_often() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let six = |of: &str| {
            let mut rows = vec![("rows".to_owned(), "6".to_owned()), ("how".into(), "any".into())];
            for n in 0..6 {
                rows.push((format!("r{n}-is"), "segment".into()));
                rows.push((format!("r{n}-a"), of.to_owned()));
            }
            rows
        };
        let mut last = written(&amina, &[]).await;
        for _ in 0..2 {
            let rows = six(&last);
            let rows: Vec<(&str, &str)> = rows.iter().map(|(a, b)| (&**a, &**b)).collect();
            last = written(&amina, &rows).await;
        }
        amina.get(&format!("/segments/{last}")).await.is(200).has("لا أحد اليوم");
        let rows = six(&last);
        let rows: Vec<(&str, &str)> = rows.iter().map(|(a, b)| (&**a, &**b)).collect();
        amina.post("/segments", &women_with(&rows)).await.is(422).has("ومائتان مع الشرائح");
    })
    .await;
}
