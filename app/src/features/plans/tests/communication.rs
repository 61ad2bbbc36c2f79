use super::{TABANT, id, plan};
use crate::{
    features::plans::permissions::{FOLLOW, MESSAGE, UNFOLLOW},
    foundation::accounts::Role,
    testing::{Browser, on_both_engines, signed_in},
};

/// Drafts the plan of communication of a place and year and answers its address.
pub(super) async fn spoken(browser: &Browser, place: &str, year: &str) -> String {
    let answer = browser.post("/communication-plans", &[("place", place), ("year", year)]).await;
    answer.is(303);
    answer.location().to_owned()
}

/// What Amina types for an action.
pub(super) const ACTION: [(&str, &str); 10] = [
    ("title_ar", "قافلة التعريف بدعم المشاريع"),
    ("title_fr", "Caravane d’information sur l’appui aux projets"),
    ("audience", "holders"),
    ("channel", "caravan"),
    ("groups", "2"),
    ("persons", "400"),
    ("place", TABANT),
    ("month", "5"),
    ("trainer", "خلية التواصل"),
    ("budget_indh", "30 000"),
];

pub(super) fn action_with<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = ACTION.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

pub(super) async fn action(browser: &Browser, plan: &str, fields: &[(&str, &str)]) -> String {
    let answer = browser.post(&format!("{plan}/lines"), fields).await;
    answer.is(303);
    format!("{plan}/lines/{}", answer.location().split("#line-").nth(1).unwrap())
}

const WORDS: [(&str, &str); 5] = [
    ("audience", "holders"),
    ("words_ar", "فكرتك تصير مشروعا إذا كتبتها"),
    ("words_fr", "Votre idée devient un projet dès que vous l’écrivez"),
    ("proof", "عشرون مشروعا في السنة الماضية"),
    ("call", "اطلب الاستمارة من الجماعة قبل نهاية ماي"),
];

async fn message(browser: &Browser, plan: &str) -> String {
    let answer = browser.post(&format!("{plan}/messages"), &WORDS).await;
    answer.is(303);
    answer.location().split("#message-").nth(1).unwrap().to_owned()
}

const HOLDERS: [(&str, &str); 6] = [
    ("audience", "holders"),
    ("rank", "primary"),
    ("languages", "darija"),
    ("literacy", "mixed"),
    ("channels", "souk"),
    ("version", "0"),
];

/// Submits and approves.
async fn adopted(amina: &Browser, nadia: &Browser, plan: &str) {
    amina.post(&format!("{plan}/submission"), &[]).await.is(303);
    let approval = [("approved_on", "2026-01-22"), ("minutes", "محضر 2026/02")];
    nadia.post(&format!("{plan}/approval"), &approval).await.is(303);
}

#[tokio::test]
async fn a_plan_of_communication_starts_from_last_year_and_from_what_people_come_back_with() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        amina.get("/communication-plans").await.is(200).has("مخططات التواصل").has("لا مخطط بعد");
        let case = [
            ("kind", "question"),
            ("channel", "counter"),
            ("theme", "projects"),
            ("place", TABANT),
            ("subject", "متى يفتح طلب المشاريع؟"),
            ("answer_by", "counter"),
            ("lang", "ar"),
            ("received_on", "2026-11-20"),
        ];
        amina.post("/cases", &case).await.is(303);
        let before = spoken(&amina, "05.081", "2025").await;
        let one = action(&amina, &before, &action_with(&[("month", "3")])).await;
        adopted(&amina, &nadia, &before).await;
        let done = [("done_on", "2025-03-12"), ("counted", "180"), ("estimated", "2000")];
        amina.post(&format!("{one}/done"), &done).await.is(303);
        let page = amina.get("/communication-plans/new?place=05.081&year=2026").await;
        page.is(200).has("المرات المنجزة: 1 من 2").has("الأشخاص المحصيون: 180");
        page.has("الأشخاص المقدرون إلى جانبهم: 2\u{202f}000").has("value=\"projects\"");
        let typed = [("place", "05.081"), ("year", "2026"), ("theme", "projects")];
        let made = amina.post("/communication-plans", &typed).await;
        let shown = amina.get(made.is(303).location()).await;
        shown.is(200).has("الجواب عما يعود به الناس").has("تقاسم المعلومة").has("عموم الساكنة");
        // One plan a place, a year and a strand: that of training is another.
        let again = amina.post("/communication-plans", &typed).await;
        assert_eq!(again.is(303).location(), made.location());
        let training = plan(&amina, "05.081", "2026").await;
        assert_ne!(id(&training), id(made.location()));
        amina.get("/plans").await.has(id(&training)).lacks(id(made.location()));
        let list = amina.get("/communication-plans").await;
        list.has(id(made.location())).has(id(&before)).lacks(id(&training));
        let found = amina.get("/search?q=2026").await;
        found.has(made.location()).has("مخطط التواصل لسنة").has(&training);
    })
    .await;
}

#[tokio::test]
async fn an_action_tells_a_message_to_an_audience_by_a_channel() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let page = spoken(&amina, "05.081", "2026").await;
        let words = message(&amina, &page).await;
        amina.post(&format!("{page}/audiences"), &HOLDERS).await.is(303);
        let typed = action_with(&[
            ("message", &words),
            ("partners", "شبكة الجمعيات"),
            ("indicator", "طلبات مودعة"),
            ("target", "40"),
        ]);
        let one = action(&amina, &page, &typed).await;
        let shown = amina.get(&one).await;
        shown.is(200).has("قافلة").has("حاملو المشاريع").has("فكرتك تصير مشروعا إذا كتبتها");
        shown.has("شبكة الجمعيات").has("ماي").has("خلية التواصل").has("30\u{202f}000");
        amina.get(&page).await.is(200).has("العمليات").has("الأشخاص المقدرون").has("من أصل 400");
        let said = amina.get(&format!("{page}/messages")).await;
        said.is(200).has("فئة أولى").has("الدارجة").has("يوم السوق").has("عشرون مشروعا");
        amina.get(&format!("{page}/calendar")).await.is(200).has("ذكرى انطلاق المبادرة");
        amina.get(&format!("{page}/needs")).await.is(404);
        let sheet = amina.get(&format!("{page}?format=csv")).await;
        sheet.is(200).has("Caravane d’information").has("فكرتك تصير مشروعا");
        amina.get(&format!("{one}/edit")).await.is(200).has("value=\"40\"").has("value=\"30000\"");
        // What is wrong comes back by its field, as it was typed.
        let wrong = action_with(&[("channel", "smoke"), ("month", ""), ("target", "كثير")]);
        let answer = amina.post(&format!("{page}/lines"), &wrong).await;
        answer.is(422).has("f-channel-error").has("f-month-error").has("f-target-error");
        answer.has("كثير").has("قافلة التعريف");
        let forged =
            action_with(&[("message", "00000000-0000-7000-8000-000000000000"), ("version", "1")]);
        amina.post(&format!("{page}/lines"), &forged).await.is(422).has("f-message-error");
        let first = amina.get(&format!("{page}/paper")).await;
        assert!(first.is(200).bytes.starts_with(b"%PDF"));
        assert!(first.bytes == amina.get(&format!("{page}/paper")).await.bytes);
    })
    .await;
}

#[tokio::test]
async fn what_was_done_is_noted_with_the_counted_and_the_estimated_kept_apart() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let page = spoken(&amina, "05.081", "2026").await;
        let typed = action_with(&[("indicator", "طلبات مودعة"), ("target", "40")]);
        let one = action(&amina, &page, &typed).await;
        let done = format!("{one}/done");
        let first = [
            ("done_on", "2026-05-12"),
            ("counted", "180"),
            ("estimated", "2000"),
            ("achieved", "9"),
        ];
        // Nothing is done of a plan that nobody adopted.
        amina.post(&done, &first).await.is(409).has("غير مصادق عليه");
        adopted(&amina, &nadia, &page).await;
        amina.get(&page).await.has("متأخرة");
        amina.get(&done).await.is(200).has("value=\"2026-11-22\"");
        amina.post(&done, &[("done_on", "2026-12-30")]).await.is(422).has("لم يأت بعد");
        amina.post(&done, &[("done_on", "2025-05-12")]).await.is(422).has("خارج سنة المخطط");
        amina.post(&done, &[("done_on", "2026-05-12"), ("counted", "كثير")]).await.is(422);
        amina.post(&done, &first).await.is(303);
        amina.get(&one).await.has("محصيون: 180، مقدرون: 2\u{202f}000").has("المؤشر: 9");
        let second = [("done_on", "2026-05-19"), ("counted", "95"), ("achieved", "31")];
        amina.post(&done, &second).await.is(303);
        let shown = amina.get(&page).await;
        shown.has("2 من 2").has("منجزة").has("275").has("2\u{202f}000").lacks("2\u{202f}275");
        amina.get(&format!("{page}?format=csv")).await.has("31");
        assert_eq!(app.done(FOLLOW).await, 2);
        let role = crate::foundation::accounts::Role::CommitteeMember;
        let member = crate::testing::signed_in(app, role, "05.081").await;
        member.get(&one).await.is(200).has("محصيون: \u{2068}*\u{2069}").lacks("180").lacks("275");
        // Written anew, it is carried out meanwhile; what was done does not leave the plan.
        amina.post(&format!("{page}/revision"), &[("reason", "إضافة")]).await.is(303);
        amina.post(&format!("{one}/removal"), &[]).await.is(409).has("سُجل إنجازها");
        let text = amina.get(&one).await.text();
        let removal = text.split("/done/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let removal = format!("{one}/done/{removal}");
        amina.get(&removal).await.is(200).has("سحب ما سُجل");
        app.browser("karim").await.post(&removal, &[]).await.is(403);
        app.browser("driss").await.post(&removal, &[]).await.is(404);
        amina.post(&removal, &[]).await.is(303);
        assert_eq!(app.done(UNFOLLOW).await, 1);
        amina.get(&one).await.has("من أصل 2").lacks("محصيون: 180").has("محصيون: 95");
        let told = app.journal(id(&page)).await;
        assert_eq!(told.last().unwrap(), "communication_plan.unfollow by Amina");
    })
    .await;
}

#[tokio::test]
async fn each_strand_is_written_by_who_works_in_its_area() {
    on_both_engines(async |app| {
        let (amina, karim) = (app.browser("amina").await, app.browser("karim").await);
        let page = spoken(&amina, "05.081", "2026").await;
        let officer = signed_in(app, Role::CommunicationOfficer, "05.081").await;
        let training = plan(&amina, "05.081", "2026").await;
        officer.get(&training).await.is(200).lacks("/lines/new");
        officer
            .post(&format!("{training}/axes"), &[("axis_ar", "a"), ("axis_fr", "b")])
            .await
            .is(403);
        officer.post("/plans", &[("place", "05.081"), ("year", "2027")]).await.is(403);
        action(&officer, &page, &ACTION).await;
        message(&officer, &page).await;
        // A plan does not change its strand with its address.
        let crossed = format!("/communication-plans/{}", id(&training));
        officer.post(&format!("{crossed}/lines"), &ACTION).await.is(403);
        officer.post(&format!("{crossed}/messages"), &WORDS).await.is(404);
        amina.post(&format!("{crossed}/messages"), &WORDS).await.is(404);
        // Who decides is not who writes.
        officer.post(&format!("{page}/submission"), &[]).await.is(303);
        let approval = [("approved_on", "2026-01-22"), ("minutes", "محضر 2026/02")];
        officer.post(&format!("{page}/approval"), &approval).await.is(403);
        karim.get(&page).await.is(200).lacks("/lines/new");
        for path in ["messages", "audiences", "lines"] {
            karim.post(&format!("{page}/{path}"), &WORDS).await.is(403);
            app.browser("driss").await.post(&format!("{page}/{path}"), &WORDS).await.is(404);
        }
        let press = signed_in(app, Role::Press, "05.081").await;
        press.get("/communication-plans").await.is(403);
    })
    .await;
}

#[tokio::test]
async fn two_officers_write_one_message_and_one_audience_and_the_second_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let page = spoken(&amina, "05.081", "2026").await;
        let words = format!("{page}/messages/{}", message(&amina, &page).await);
        amina.get(&words).await.is(200).has("name=\"version\" value=\"1\"");
        let hers =
            [("words_ar", "جملة أمينة"), ("words_fr", "La phrase d’Amina"), ("version", "1")];
        app.pass(chrono::Duration::seconds(1));
        amina.post(&words, &hers).await.is(303);
        app.pass(chrono::Duration::seconds(1));
        let late =
            [("words_ar", "جملة نادية"), ("words_fr", "La phrase de Nadia"), ("version", "1")];
        let clash = nadia.post(&words, &late).await;
        clash.is(409).has("Amina").has("جملة أمينة").has("جملة نادية");
        clash.has("name=\"version\" value=\"2\"");
        let address = format!("{page}/audiences");
        amina.post(&address, &HOLDERS).await.is(303);
        // A second one who adds the same, or presses twice, is told of the first.
        let mut other = HOLDERS.to_vec();
        other[4] = ("channels", "radio");
        nadia.post(&address, &other).await.is(409).has("يوم السوق").has("الإذاعة");
        other[5] = ("version", "1");
        nadia.post(&address, &other).await.is(303);
        amina.get(&format!("{page}/messages")).await.has("الإذاعة").lacks("يوم السوق");
        let none = [("audience", "holders"), ("rank", "primary"), ("literacy", "good")];
        nadia.post(&address, &none).await.is(422).has("أشر على واحدة على الأقل");
        amina.get(&format!("{address}/holders/removal")).await.is(200).has("حاملو المشاريع");
        amina.post(&format!("{address}/holders/removal"), &[]).await.is(303);
        amina.get(&format!("{address}/holders")).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn a_message_that_an_action_tells_stays_and_the_adopted_document_keeps_its_words() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let page = spoken(&amina, "05.081", "2026").await;
        let words = message(&amina, &page).await;
        let axis = [("axis_ar", "أن يعرف كل حامل فكرة"), ("axis_fr", "Informer"), ("aim", "smoke")];
        amina.post(&format!("{page}/axes"), &axis).await.is(422).has("f-aim-error");
        let axis = [axis[0], axis[1], ("aim", "mobilise")];
        amina.post(&format!("{page}/axes"), &axis).await.is(303);
        amina.get(&page).await.has("تعبئة الشركاء وتحفيزهم");
        let one = action(&amina, &page, &action_with(&[("message", &words)])).await;
        let message = format!("{page}/messages/{words}");
        amina.get(&format!("{message}/removal")).await.is(200);
        amina.post(&format!("{message}/removal"), &[]).await.is(409).has("تحملها عملية");
        adopted(&amina, &nadia, &page).await;
        amina.post(&message, &WORDS).await.is(409);
        amina.post(&format!("{page}/revision"), &[("reason", "جملة أوضح")]).await.is(303);
        let clearer = [("words_ar", "جملة أوضح"), ("words_fr", "Plus clair"), ("version", "1")];
        amina.post(&message, &clearer).await.is(303);
        amina.get(&one).await.has("جملة أوضح");
        amina.get(&format!("{page}/versions/1")).await.is(200).has("قافلة التعريف");
        let kept = amina.get(&format!("{page}/versions/1/paper")).await;
        let now = amina.get(&format!("{page}/paper")).await;
        assert!(kept.is(200).bytes != now.is(200).bytes);
        amina.get(&format!("{page}/comparison")).await.is(200).has("لا مخطط لسنة");
        let before = spoken(&amina, "05.081", "2025").await;
        action(&amina, &before, &ACTION).await;
        let both = amina.get(&format!("{page}/comparison")).await;
        both.is(200).has("الأشخاص المقدرون").has("قافلة التعريف");
        assert_eq!(app.done(MESSAGE).await, 1);
    })
    .await;
}
