use super::{DRAFT, TABANT, draft_with, enrol, person, tabant};
use crate::{
    features::training::permissions::{CLOSE, COUNT, RECOUNT, UNCOUNT},
    testing::on_both_engines,
};

#[tokio::test]
async fn a_session_of_which_only_the_year_is_known_is_counted_and_closed() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let mut typed = draft_with(&[("starts_on", ""), ("ends_on", ""), ("as_written", "2011")]);
        let answer = amina.post("/sessions", &typed).await;
        answer.is(303);
        let id = answer.made().to_owned();
        let page = format!("/sessions/{id}");
        let shown = amina.get(&page).await;
        shown.has("لا تُعرف أيام هذه الدورة").has("2011").lacks("31 دجنبر").lacks("id=\"agenda\"");
        amina.get("/sessions?year=2011").await.has("إعداد المشاريع الصغرى");
        amina.post(&format!("{page}/openings"), &[]).await.is(409);
        // She counts in two units, which are never added to each other.
        for (value, unit, said) in
            [("133", "organisation", "exactly"), ("٢٦", "person", "more_than")]
        {
            let fields = [
                ("count_value", value),
                ("count_unit", unit),
                ("count_said", said),
                ("count_audience", "associations"),
                ("count_written", "133 جمعية و34 تعاونية"),
            ];
            amina.post(&format!("{page}/counts"), &fields).await.is(303);
        }
        let counted = amina.get(&page).await;
        counted.has("133 هيئة").has("أكثر من 26 شخصا").has("الجمعيات والتعاونيات").lacks("159");
        counted.has("133 جمعية و34 تعاونية");
        let wrong = [("count_value", "كثير"), ("count_unit", "person")];
        amina.post(&format!("{page}/counts"), &wrong).await.is(422).has("ليس عددا صحيحا");
        amina.post(&format!("{page}/closure"), &[]).await.is(303);
        let late = [("count_value", "5"), ("count_unit", "person")];
        amina.post(&format!("{page}/counts"), &late).await.is(409);
        assert_eq!((app.done(COUNT).await, app.done(CLOSE).await), (2, 1));
        amina.post(&format!("{page}/reopenings"), &[]).await.is(303);
        // A month is known no more exactly than a month.
        typed.retain(|(name, _)| *name != "as_written");
        typed.extend([("as_written", "ماي 2016"), ("version", "1")]);
        app.pass(chrono::Duration::seconds(1));
        amina.post(&page, &typed).await.is(303);
        amina.get(&page).await.has("ماي 2016");
    })
    .await;
}

#[tokio::test]
async fn a_figure_is_mended_and_taken_away() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        let fields = [("count_value", "34"), ("count_unit", "organisation")];
        app.browser("karim").await.post(&format!("{page}/counts"), &fields).await.is(403);
        app.browser("driss").await.post(&format!("{page}/counts"), &fields).await.is(404);
        amina.post(&format!("{page}/counts"), &fields).await.is(303);
        let text = amina.get(&page).await.text();
        let count = text.split("/counts/").nth(1).unwrap()[..36].to_owned();
        let count = format!("{page}/counts/{count}");
        amina.get(&count).await.is(200).has("value=\"34\"");
        app.browser("karim").await.get(&count).await.is(403);
        amina.post(&count, &[("count_value", "x"), ("count_unit", "person")]).await.is(422);
        app.browser("karim").await.post(&count, &fields).await.is(403);
        amina.post(&count, &[("count_value", "35"), ("count_unit", "organisation")]).await.is(303);
        amina.get(&page).await.has("35 هيئة").lacks("34 هيئة");
        app.browser("driss").await.post(&format!("{count}/removal"), &[]).await.is(404);
        amina.post(&format!("{count}/removal"), &[]).await.is(303);
        amina.post(&format!("{count}/removal"), &[]).await.is(404);
        amina.get(&page).await.lacks("35 هيئة");
        assert_eq!((app.done(RECOUNT).await, app.done(UNCOUNT).await), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn nobody_is_named_in_a_sensitive_group() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let page = format!("/sessions/{id}");
        let names =
            [("group_ar", "متطوعات جمعية صحية"), ("group_fr", "Volontaires"), ("sensitive", "on")];
        amina.post(&format!("{page}/groups"), &names).await.is(303);
        let shown = amina.get(&page).await;
        shown.has("متطوعات جمعية صحية").has("تُعد ولا تُسمى").lacks("/people?group=");
        let text = shown.text();
        let group = text.split("/groups/").nth(1).unwrap()[..36].to_owned();
        let one = person(app, "رقية الراجي", "Rkia Raji", "f", TABANT).await.to_string();
        let fields =
            [("person", one.as_str()), ("capacity", "participant"), ("group", group.as_str())];
        amina.post(&format!("{page}/people"), &fields).await.is(409);
        amina.get(&format!("{page}/people?find=Rkia")).await.lacks("متطوعات جمعية صحية");
        enrol(&amina, &id, one.parse().unwrap()).await.is(303);
        let listed = amina.get(&format!("{page}/people")).await.text();
        let row = listed.split("/people/").find(|rest| rest.contains("/leaving")).unwrap();
        let assign = format!("{page}/people/{}/group", &row[..36]);
        amina.post(&assign, &[("group", &group)]).await.is(409);
        let counted =
            [("count_value", "12"), ("count_unit", "person"), ("count_group", group.as_str())];
        amina.post(&format!("{page}/counts"), &counted).await.is(303);
        amina.get(&page).await.has("12 شخصا").has("متطوعات جمعية صحية");
    })
    .await;
}

#[tokio::test]
async fn two_sessions_in_one_hall_are_told_and_not_forbidden() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let first = tabant(&amina).await;
        let other = draft_with(&[
            ("title_ar", "تقنيات التنشيط"),
            ("starts_on", "2011-07-17"),
            ("ends_on", "2011-07-18"),
        ]);
        let answer = amina.post("/sessions", &other).await;
        answer.is(303);
        let second = answer.made().to_owned();
        amina.get(&format!("/sessions/{second}")).await.has("في القاعة نفسها").has(&first);
        amina.get(&format!("/sessions/{second}/edit")).await.has("في القاعة نفسها");
        amina.get(&format!("/sessions/{first}")).await.has("في القاعة نفسها").has("تقنيات التنشيط");
        let later = draft_with(&[("starts_on", "2011-07-20"), ("ends_on", "2011-07-20")]);
        let third = amina.post("/sessions", &later).await.made().to_owned();
        amina.get(&format!("/sessions/{third}")).await.lacks("في القاعة نفسها");
        assert_eq!(DRAFT[2].1, TABANT);
    })
    .await;
}
