use super::{LINE, id, line, line_with, plan};
use crate::testing::on_both_engines;

const APPROVAL: [(&str, &str); 2] = [("approved_on", "2026-01-22"), ("minutes", "محضر 2026/01")];

#[tokio::test]
async fn a_plan_is_submitted_returned_approved_and_revised_with_the_approved_one_kept() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let page = plan(&amina, "05.081", "2026").await;
        let act = |path: &str| format!("{page}/{path}");
        amina.post(&act("submission"), &[]).await.is(409).has("المخطط بلا عمليات");
        let one = line(&amina, &page, &LINE).await;
        amina.post(&act("submission"), &[]).await.is(303);
        // Until the committee decides nothing changes.
        amina.post(&act("lines"), &LINE).await.is(409).has("المخطط ليس مسودة");
        amina.get(&format!("{one}/edit")).await.is(409);
        amina.post(&act("text"), &[("context", "x"), ("version", "2")]).await.is(409);
        amina.post(&act("return"), &[("reason", "")]).await.is(422);
        nadia.post(&act("return"), &[("reason", "أضيفوا تعاونيات أيت امحمد")]).await.is(303);
        amina.get(&page).await.is(200).has("أضيفوا تعاونيات أيت امحمد");
        amina.post(&act("submission"), &[]).await.is(303);
        // An officer submits, a coordinator notes what the committee decided.
        amina.post(&act("approval"), &APPROVAL).await.is(403);
        amina.get(&page).await.lacks("/approval");
        let early = [("approved_on", "2026-12-24"), ("minutes", "محضر")];
        nadia.post(&act("approval"), &early).await.is(422).has("لم يأت بعد");
        nadia.post(&act("approval"), &[("approved_on", "2026-01-22")]).await.is(422);
        nadia.get(&act("approval")).await.is(200);
        nadia.post(&act("approval"), &APPROVAL).await.is(303);
        let shown = amina.get(&page).await;
        shown.is(200).has("محضر 2026/01").has("/versions/1").has("/revision");
        amina.post(&act("revision"), &[("reason", "إضافة دورة")]).await.is(303);
        amina.get(&page).await.has("إضافة دورة").has("قيد المراجعة");
        let changed = line_with(&[("title_ar", "عنوان جديد"), ("version", "1")]);
        amina.post(&one, &changed).await.is(303);
        let kept = amina.get(&act("versions/1")).await;
        kept.is(200).has("تقنيات التشخيص التشاركي").lacks("عنوان جديد").has("محضر 2026/01");
        let paper = amina.get(&act("versions/1/paper")).await;
        paper.is(200);
        assert!(paper.bytes.starts_with(b"%PDF"));
        amina.get(&act("versions/2")).await.is(404);
        amina.post(&act("submission"), &[]).await.is(303);
        nadia.post(&act("approval"), &APPROVAL).await.is(303);
        amina.get(&act("versions/2")).await.is(200).has("عنوان جديد");
        let told = app.journal(id(&page)).await;
        let by = |verb: &str, who: &str| format!("plan.{verb} by {who}");
        assert_eq!(
            told[2..],
            [
                by("submit", "Amina"),
                by("return", "Nadia"),
                by("submit", "Amina"),
                by("approve", "Nadia"),
                by("revise", "Amina"),
                by("edit_line", "Amina"),
                by("submit", "Amina"),
                by("approve", "Nadia"),
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn each_step_is_refused_to_readers_and_unknown_to_strangers() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = plan(&amina, "05.081", "2026").await;
        line(&amina, &page, &LINE).await;
        let (karim, driss) = (app.browser("karim").await, app.browser("driss").await);
        let steps: [(&str, &[(&str, &str)]); 4] = [
            ("submission", &[]),
            ("return", &[("reason", "x")]),
            ("approval", &APPROVAL),
            ("revision", &[("reason", "x")]),
        ];
        for (path, fields) in steps {
            karim.post(&format!("{page}/{path}"), fields).await.is(403);
        }
        for (path, fields) in [steps[0], steps[1], steps[3]] {
            driss.post(&format!("{page}/{path}"), fields).await.is(404);
        }
        // An officer of elsewhere has no coordinator's act at all.
        driss.post(&format!("{page}/approval"), &APPROVAL).await.is(403);
        // Out of turn.
        for (path, fields) in [steps[1], steps[3]] {
            amina.post(&format!("{page}/{path}"), fields).await.is(409);
        }
        let nadia = app.browser("nadia").await;
        nadia.post(&format!("{page}/approval"), &APPROVAL).await.is(409);
        nadia.get(&format!("{page}/approval")).await.is(409);
    })
    .await;
}
