//! A campaign that goes as short messages, by a gateway that takes, refuses, breaks off, and tells what became of them.

use super::{Story, draft};
use crate::{features::campaigns::report, testing::on_both_engines};
use chrono::Duration;
use kit_db::{Reads, sql};

/// A campaign that goes by SMS alone.
pub const BY_SMS: [(&str, &str); 7] = [
    ("way_1", "sms"),
    ("sms_ar", "ندعوكم يا {الاسم} إلى الملتقى يوم الخميس"),
    ("sms_fr", "{nom}, reunion jeudi à 9 h"),
    ("subject_ar", ""),
    ("text_ar", ""),
    ("subject_fr", ""),
    ("text_fr", ""),
];

/// Written, tested on a telephone, submitted and approved.
async fn approved(story: &Story<'_>, other: &[(&str, &str)]) -> String {
    let fields: Vec<_> = BY_SMS
        .iter()
        .copied()
        .filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name))
        .chain(other.iter().copied())
        .collect();
    let answer = story.amina.post("/campaigns", &draft(&story.segment, &fields)).await;
    let id = answer.is(303).made().to_owned();
    let page = format!("/campaigns/{id}");
    let test = [("number", "06 99 99 99 99")];
    story.amina.post(&format!("{page}/test"), &test).await.is(303);
    story.posted.work().await;
    story.amina.post(&format!("{page}/submission"), &[("version", "2")]).await.is(303);
    story.nadia.post(&format!("{page}/approval"), &[("version", "3")]).await.is(303);
    id
}

/// The settings of a gateway at this address.
pub fn texted_by(address: &str) -> crate::foundation::Sms {
    crate::foundation::mail::tests::texting(address, "secret")
}

/// The numbers that were written to by campaigns, in their order; the author's own is left out.
fn texted(story: &Story<'_>) -> Vec<String> {
    let taken = story.posted.gateway.taken();
    let readers = taken.iter().filter(|one| one.contains_key("dlr-url"));
    let mut numbers: Vec<String> = readers.map(|one| one["to"].clone()).collect();
    numbers.sort();
    numbers
}

/// Where the gateway tells of the message to this number.
fn tells(story: &Story<'_>, number: &str, status: &str) -> String {
    let taken = story.posted.gateway.taken();
    let one = taken.iter().find(|one| one["to"] == number && one.contains_key("dlr-url")).unwrap();
    let address = one["dlr-url"].strip_prefix("http://127.0.0.1:8080").unwrap();
    assert!(address.starts_with(report::PATH));
    address.replace("%d", status)
}

#[tokio::test]
async fn a_short_message_goes_once_to_who_agreed_and_has_a_mobile() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(5, "ar", "sms").await;
        story.run("delete from consents where person in (select id from people where name_fr = 'Femme 1')").await;
        story.run("update people set phone = '+212523458800' where name_fr = 'Femme 2'").await;
        story.run("update consents set lang = 'fr' where person in (select id from people where name_fr = 'Femme 3')").await;
        let id = approved(&story, &[]).await;
        // The author's own telephone had it in both languages first, with nothing that tells of it.
        let tests = story.posted.gateway.taken();
        assert_eq!(tests.len(), 2);
        assert!(tests.iter().all(|one| one["to"] == "+212699999999" && !one.contains_key("dlr-url")));
        story.posted.work().await;
        let wanted = ["sent", "left_out no_consent", "left_out no_address", "sent", "sent"];
        assert_eq!(story.fates().await, wanted);
        assert_eq!(texted(&story), ["+212661000000", "+212661000003", "+212661000004"]);
        let taken = story.posted.gateway.taken();
        let of = |number: &str| taken.iter().find(|one| one["to"] == number).unwrap();
        assert_eq!(of("+212661000000")["text"], "ندعوكم يا امرأة 0 إلى الملتقى يوم الخميس");
        assert_eq!(of("+212661000000")["coding"], "2");
        assert_eq!(of("+212661000003")["text"], "Femme 3, reunion jeudi à 9 h");
        assert_eq!(of("+212661000003")["coding"], "0");
        let page = story.amina.get(&format!("/campaigns/{id}")).await;
        page.has("تامة").has("رسائل الهاتف المسلمة").has("1,05");
        story.posted.work().await;
        assert_eq!(texted(&story).len(), 3, "nobody is written to twice");
        let list = story.amina.get(&format!("/campaigns/{id}/recipients?way=sms")).await;
        list.has("06 61 00 00 00");
    })
    .await;
}

#[tokio::test]
async fn what_it_costs_is_seen_before_anybody_approves() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(3, "fr", "sms").await;
        let dear = "é".repeat(480);
        let fields = [&BY_SMS[..], &[("sms_fr", dear.as_str())][..]].concat();
        let fields: Vec<_> = fields
            .into_iter()
            .filter(|(name, text)| *name != "sms_fr" || text.len() > 100)
            .collect();
        let answer = story.amina.post("/campaigns", &draft(&story.segment, &fields)).await;
        let id = answer.is(303).made().to_owned();
        let page = format!("/campaigns/{id}");
        let preview = story.amina.get(&format!("{page}/preview")).await;
        // 480 letters of the small alphabet: four parts of 153, for three people, at 0.35 each.
        preview.is(200).has("4 أجزاء").has("12 جزءا").has("GSM-7").has("4,20").has("تكلف");
        let wider = format!("{}ê", "é".repeat(480));
        let more = [("sms_fr", wider.as_str()), ("version", "1")];
        let other: Vec<_> =
            fields.iter().copied().filter(|(name, _)| *name != "sms_fr").chain(more).collect();
        story.amina.post(&page, &draft(&story.segment, &other)).await.is(303);
        let preview = story.amina.get(&format!("{page}/preview")).await;
        preview.has("UCS-2").has("“ê”").has("8 أجزاء").has("ولا يرسل هنا");
        story.amina.post(&format!("{page}/test"), &[("number", "0699999999")]).await.is(303);
        story.posted.work().await;
        // More than six parts go to nobody: not even to oneself, and nobody is asked to approve it.
        assert!(story.posted.gateway.taken().iter().all(|one| one["text"].chars().count() < 200));
        let submission = format!("{page}/submission");
        story.amina.post(&submission, &[("version", "3")]).await.is(409).has("من الأجزاء أكثر");
        let short: Vec<_> = fields.iter().copied().chain([("version", "3")]).collect();
        story.amina.post(&page, &draft(&story.segment, &short)).await.is(303);
        story.amina.post(&format!("{page}/test"), &[("number", "0699999999")]).await.is(303);
        story.amina.post(&submission, &[("version", "5")]).await.is(303);
        let page = story.nadia.get(&page).await;
        page.has("تكلف").has("رسائل الهاتف عند التقديم").has("4,20");
        story.posted.work().await;
    })
    .await;
}

#[tokio::test]
async fn a_form_without_its_short_message_comes_back() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let send = async |other: &[(&str, &str)]| {
            story.amina.post("/campaigns", &draft(&story.segment, other)).await
        };
        send(&[("way_1", "sms")]).await.is(422).has("حرر رسالتها القصيرة");
        send(&[("way_1", "sms"), ("sms_fr", "Bonjour {prenom}")]).await.is(422).has("{prenom}");
        send(&[("way_2", "sms")]).await.is(422);
        let made = send(&BY_SMS).await.is(303).made().to_owned();
        let test = format!("/campaigns/{made}/test");
        story.amina.post(&test, &[("number", "05 23 45 88 00")]).await.is(409).has("06 أو 07");
        // Without a gateway nothing is sent, and it is said.
        let amina = app.browser("amina").await;
        amina.get(&format!("/campaigns/{made}")).await.has("لم تضبط بوابة");
        amina.post(&test, &[("number", "0661234567")]).await.is(409);
    })
    .await;
}

#[tokio::test]
async fn reports_come_twice_late_and_in_any_order() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(4, "ar", "sms").await;
        let id = approved(&story, &[]).await;
        story.posted.work().await;
        let gateway = story.posted.browser("").await;
        let numbers: Vec<String> = (0..4).map(|n| format!("+2126610000{n:02}")).collect();
        for status in ["8", "1", "1", "2"] {
            gateway.get(&tells(&story, &numbers[0], status)).await.is(204);
        }
        gateway.get(&tells(&story, &numbers[1], "2")).await.is(204);
        gateway.get(&tells(&story, &numbers[1], "1")).await.is(204);
        gateway.get(&tells(&story, &numbers[2], "what")).await.is(204);
        assert_eq!(story.fates().await, ["delivered", "refused", "sent", "sent"]);
        // An address that was not made here, or for another purpose.
        let wrong = format!("{}/{}?status=1", report::PATH, "A".repeat(43));
        gateway.get(&wrong).await.is(404);
        let page = story.amina.get(&format!("/campaigns/{id}")).await;
        page.has("وصلت");
        let list = story.amina.get(&format!("/campaigns/{id}/recipients?fate=refused")).await;
        list.has("لم تصل إلى الهاتف");
        // What was on its way when the program ended, and arrived after all.
        story.run("update campaign_recipients set state = 'uncertain' where no = 3").await;
        gateway.get(&tells(&story, &numbers[2], "1")).await.is(204);
        // A report that is faster than the answer of the gateway.
        story.run("update campaign_recipients set state = 'sending' where no = 4").await;
        gateway.get(&tells(&story, &numbers[3], "1")).await.is(204);
        assert_eq!(story.fates().await, ["delivered", "refused", "delivered", "delivered"]);
        // Somebody whose name was taken out is nobody any more.
        assert_eq!(app.done(crate::features::campaigns::permissions::END).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_gateway_that_refuses_one_keeps_nobody_else() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(3, "ar", "sms").await;
        story.posted.gateway.refuse("+212661000001", 400);
        approved(&story, &[]).await;
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "refused", "sent"]);
        assert_eq!(story.state().await, "done");
    })
    .await;
}

#[tokio::test]
async fn a_gateway_that_is_down_is_waited_for() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(3, "ar", "sms").await;
        let id = approved(&story, &[]).await;
        story.posted.gateway.answer(503);
        story.posted.work().await;
        assert_eq!(story.state().await, "sending gateway");
        story.amina.get(&format!("/campaigns/{id}")).await.has("بوابة رسائل الهاتف لا تستقبل");
        story.posted.gateway.recover();
        app.pass(Duration::minutes(6));
        story.posted.work().await;
        assert_eq!((story.state().await, texted(&story).len()), ("done".into(), 3));
        assert_eq!(story.fates().await, ["sent"; 3]);
    })
    .await;
}

#[tokio::test]
async fn a_gateway_that_lets_nobody_in_costs_nobody_an_attempt() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(2, "ar", "sms").await;
        approved(&story, &[]).await;
        story.posted.gateway.answer(403);
        story.posted.work().await;
        let tx = app.server.db.read().await.unwrap();
        let tries =
            sql!("select cast(coalesce(sum(attempts), 0) as bigint) from campaign_recipients");
        assert_eq!(tx.value::<i64>(tries).await.unwrap(), Some(0));
        drop(tx);
        story.posted.gateway.recover();
        app.pass(Duration::seconds(31));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent"; 2]);
    })
    .await;
}

#[tokio::test]
async fn what_may_have_arrived_is_never_sent_again() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(3, "ar", "sms").await;
        let id = approved(&story, &[]).await;
        // It takes them, and the connection ends before it says so.
        story.posted.gateway.take_and_answer(0);
        story.posted.work().await;
        assert_eq!(story.fates().await, ["uncertain"; 3]);
        story.posted.gateway.recover();
        app.pass(Duration::minutes(20));
        story.posted.work().await;
        assert_eq!((story.state().await, texted(&story).len()), ("done".into(), 3));
        story.amina.get(&format!("/campaigns/{id}")).await.has("غير مؤكدة");
    })
    .await;
}

#[tokio::test]
async fn a_program_that_ends_in_the_middle_leaves_one_uncertain() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(4, "ar", "sms").await;
        approved(&story, &[]).await;
        story.posted.gateway.answer(403);
        story.posted.work().await;
        story
            .run("update campaign_recipients set state = 'sending', attempts = 1 where no = 2")
            .await;
        story.posted.gateway.recover();
        app.pass(Duration::seconds(31));
        story.posted.work().await;
        assert_eq!(story.fates().await, ["sent", "uncertain", "sent", "sent"]);
        assert_eq!(texted(&story).len(), 3);
    })
    .await;
}

#[tokio::test]
async fn a_storm_of_refused_numbers_pauses_it() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(90, "ar", "sms").await;
        for n in 0..30 {
            story.posted.gateway.refuse(&format!("+2126610000{n:02}"), 400);
        }
        let id = approved(&story, &[]).await;
        story.posted.work().await;
        assert_eq!(story.state().await, "paused storm");
        app.pass(Duration::seconds(1));
        story.posted.gateway.recover();
        story.amina.post(&format!("/campaigns/{id}/resumption"), &[]).await.is(303);
        app.pass(Duration::seconds(1));
        story.posted.work().await;
        assert_eq!((story.state().await, texted(&story).len()), ("done".into(), 60));
    })
    .await;
}

#[tokio::test]
async fn one_way_for_each_and_a_dead_one_keeps_no_other() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd(3, "ar").await;
        // One of them agreed to short messages as well: that is the way that is tried first.
        story
            .run("update consents set channel = 'sms' where person in (select id from people where name_fr = 'Femme 0')")
            .await;
        let both = [("way_1", "sms"), ("way_2", "mail"), ("sms_ar", "الملتقى يوم الخميس")];
        let answer = story.amina.post("/campaigns", &draft(&story.segment, &both)).await;
        let page = format!("/campaigns/{}", answer.is(303).made());
        story.amina.post(&format!("{page}/test"), &[("number", "0699999999")]).await.is(303);
        story.posted.work().await;
        story.amina.post(&format!("{page}/submission"), &[("version", "2")]).await.is(303);
        story.nadia.post(&format!("{page}/approval"), &[("version", "3")]).await.is(303);
        story.posted.gateway.answer(503);
        story.posted.work().await;
        assert_eq!(story.state().await, "sending gateway");
        assert_eq!(story.written_to().len(), 2, "mail went out all the same");
        story.posted.gateway.recover();
        app.pass(Duration::minutes(6));
        story.posted.work().await;
        assert_eq!((story.state().await, texted(&story).len()), ("done".into(), 1));
        assert_eq!(story.fates().await, ["sent"; 3]);
    })
    .await;
}

#[tokio::test]
async fn nobody_is_woken_up_by_a_short_message() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(2, "ar", "sms").await;
        approved(&story, &[("send_on", "2026-11-22"), ("send_at", "21:00")]).await;
        app.pass(Duration::hours(11));
        story.posted.work().await;
        assert_eq!((story.state().await, texted(&story).len()), ("sending quiet".into(), 0));
        app.pass(Duration::hours(11));
        story.posted.work().await;
        assert_eq!((story.state().await, texted(&story).len()), ("done".into(), 2));
    })
    .await;
}
