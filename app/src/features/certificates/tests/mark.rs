use super::{Held, held, tabant};
use crate::{
    features::certificates::{Score, permissions::MARK, store},
    testing::{TestApp, on_both_engines},
};

async fn kept(app: &TestApp, held: &Held) -> Vec<Option<Score>> {
    let tx = app.server.db.read().await.unwrap();
    let mut kept = store::kept(&tx, held.event, &held.registrations).await.unwrap();
    let at = |id| held.registrations.iter().position(|one| *one == id);
    kept.sort_by_key(|one| at(one.registration));
    kept.iter().map(store::Kept::score).collect()
}

fn of(score: f64, out_of: f64) -> Option<Score> {
    Some(Score { score, out_of })
}

#[tokio::test]
async fn marks_are_written_as_people_write_them() {
    on_both_engines(async |app| {
        let held = tabant(app, "open").await.with_test(app).await;
        let amina = app.browser("amina").await;
        amina.get(&held.tests()).await.is(200).has("لم تُسجل أي نتيجة بعد").has("50");
        held.marked(app, &[(0, "١٤٫٥"), (1, "7/10"), (2, "9,25")]).await.is(303);
        assert_eq!(kept(app, &held).await, [of(14.5, 20.0), of(7.0, 10.0), of(9.25, 20.0), None]);
        let page = amina.get(&held.tests()).await;
        page.is(200).has("اختُبر 3 من 4").has("14,5").has("7/10").has("لم يجتز");
        amina.get(&format!("{}?result=failed", held.tests())).await.has("زينب").lacks("بوكماز");
        amina.get(&format!("{}?result=missing", held.tests())).await.has("حسن").lacks("زينب");
        assert_eq!(app.done(MARK).await, 3, "a line for each");
        let csv = amina.get(&format!("{}?format=csv", held.tests())).await;
        csv.is(200).has("\"14,5\";20;اجتاز").has("لم يُختبر");
        let sheet = amina.get(&format!("/sessions/{}/tests.pdf", held.event)).await;
        sheet.is(200);
        assert!(sheet.bytes.starts_with(b"%PDF"));
        super::papers::keep("test-sheet.pdf", &sheet.bytes);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_row_comes_back_and_the_others_are_saved() {
    on_both_engines(async |app| {
        let held = tabant(app, "closed").await.with_test(app).await;
        let page = held.marked(app, &[(0, "14"), (1, "غائب"), (2, "25")]).await;
        page.is(422).has("غائب").has("ليست نقطة").has("النقطة أكبر من أصلها").has("value=\"25\"");
        assert_eq!(kept(app, &held).await, [of(14.0, 20.0), None, None, None]);
    })
    .await;
}

#[tokio::test]
async fn what_somebody_else_wrote_in_between_is_shown_and_not_lost() {
    on_both_engines(async |app| {
        let held = tabant(app, "open").await.with_test(app).await;
        held.marked(app, &[(0, "14")]).await.is(303);
        // A page made before that: 0 is the version of no result.
        held.marked(app, &[(0, "8"), (1, "15")]).await.is(409).has("14/20").has("value=\"8\"");
        assert_eq!(kept(app, &held).await, [of(14.0, 20.0), of(15.0, 20.0), None, None]);

        let row = |name: &str| format!("{name}-{}", held.registrations[0]);
        let (score, version, was) = (row("score"), row("version"), row("was"));
        let common = [("out_of", "20"), ("taken_on", "2026-07-17")];
        let amina = app.browser("amina").await;
        let untouched = [common[0], common[1], (&*score, "8"), (&*was, "8"), (&*version, "0")];
        amina.post(&held.tests(), &untouched).await.is(303);
        assert_eq!(kept(app, &held).await[0], of(14.0, 20.0), "nobody touched the row");
        let again = [common[0], common[1], (&*score, "8"), (&*was, "14"), (&*version, "1")];
        amina.post(&held.tests(), &again).await.is(303);
        assert_eq!(kept(app, &held).await[0], of(8.0, 20.0));
        let away = [common[0], common[1], (&*score, ""), (&*was, "8"), (&*version, "2")];
        amina.post(&held.tests(), &away).await.is(303);
        assert_eq!(kept(app, &held).await[0], None);
    })
    .await;
}

#[tokio::test]
async fn a_test_is_marked_by_officers_of_the_place_once_the_session_is_open() {
    on_both_engines(async |app| {
        let held = held(app, "planned", &super::PEOPLE).await;
        held.marked(app, &[(0, "14")]).await.is(409);
        let fields = [("out_of", "20"), ("taken_on", "2026-07-17")];
        let karim = app.browser("karim").await;
        karim.get(&held.tests()).await.is(200).lacks("name=\"out_of\"");
        karim.post(&held.tests(), &fields).await.is(403);
        let driss = app.browser("driss").await;
        driss.get(&held.tests()).await.is(404);
        driss.post(&held.tests(), &fields).await.is(404);
        let amina = app.browser("amina").await;
        amina.post(&held.tests(), &[("out_of", "0"), ("taken_on", "")]).await.is(422);
        let other = tabant(app, "open").await;
        let stranger = format!("score-{}", other.registrations[0]);
        let fields = [fields[0], fields[1], (&*stranger, "12")];
        amina.post(&held.tests(), &fields).await.is(409);
    })
    .await;
}
