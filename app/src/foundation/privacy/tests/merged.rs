//! Two records that become one, and two again: what the law notes of either goes along.

use super::{
    enter::{authorise, with_key},
    somebody,
};
use crate::{
    foundation::{
        people::{MERGE, PersonId},
        privacy::{Channel, allows, store},
    },
    testing::{Browser, TestApp, on_both_engines},
};
use kit_db::{Reads, sql};
use uuid::Uuid;

const REASON: &str = "نزاع حول الشهادة";
const OTHER_REASON: &str = "افتحاص لم ينته";

async fn twins(app: &TestApp) -> [String; 2] {
    let kept = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
    [kept, somebody(app, "فاطمة أوحدّو", "Fatma Ouhadou").await]
}

async fn merge(
    browser: &Browser,
    [kept, gone]: &[String; 2],
    versions: [&str; 2],
) -> crate::testing::Answer {
    let fields = [("other", &**gone), ("version", versions[0]), ("other_version", versions[1])];
    browser.post(&format!("/people/{kept}/merging"), &fields).await
}

async fn undo(app: &TestApp, kept: &str) -> String {
    let tx = app.server.db.read().await.unwrap();
    let last = sql!("select id from person_merges where undone_at is null order by id desc");
    let last: Option<Uuid> = tx.value(last).await.unwrap();
    format!("/people/{kept}/unmerging/{}", last.unwrap())
}

async fn consent(browser: &Browser, person: &str, channel: &str, day: &str) {
    let fields = [("channel", channel), ("lang", "ar"), ("means", "paper"), ("given_on", day)];
    let fields = [&fields[..], &[("collector", "نادية")]].concat();
    browser.post(&format!("/people/{person}/consents"), &fields).await.is(303);
}

async fn allowed(app: &TestApp, person: &str, channel: Channel) -> bool {
    let person: PersonId = person.parse().unwrap();
    allows(&app.server.db.read().await.unwrap(), person, channel).await.unwrap()
}

/// Why a name is kept, if it is.
async fn held(app: &TestApp, person: &str) -> String {
    let person: PersonId = person.parse().unwrap();
    let tx = app.server.db.read().await.unwrap();
    store::hold_of(&tx, person).await.unwrap().map(|hold| hold.reason).unwrap_or_default()
}

#[tokio::test]
async fn consents_requests_and_holds_go_along_and_come_back() {
    on_both_engines(async |app| {
        let both = twins(app).await;
        let [kept, gone] = &both;
        let nadia = app.browser("nadia").await;
        consent(&nadia, gone, "sms", "2026-03-04").await;
        let asks = [
            ("kind", "access"),
            ("place", "05.081.03.09"),
            ("person", &**gone),
            ("name", "فاطمة أوحدّو"),
            ("asked", "نسخة من ملفي"),
            ("received_on", "2026-11-14"),
        ];
        let request = nadia.post("/requests", &asks).await.is(303).location().to_owned();
        nadia.post(&format!("/people/{gone}/hold"), &[("reason", REASON)]).await.is(303);
        merge(&nadia, &both, ["1", "1"]).await.is(303);
        let privacy = format!("/people/{kept}/privacy");
        nadia.get(&privacy).await.is(200).has(REASON).has(&request).has("نادية");
        assert_eq!((held(app, kept).await.as_str(), held(app, gone).await.as_str()), (REASON, ""));
        assert!(allowed(app, kept, Channel::Sms).await);
        nadia.get(&request).await.is(200).has(kept);
        nadia.post(&undo(app, kept).await, &[]).await.is(303);
        nadia.get(&privacy).await.is(200).lacks(REASON).lacks(&request);
        let theirs = nadia.get(&format!("/people/{gone}/privacy")).await;
        theirs.is(200).has(REASON).has(&request);
        assert!(allowed(app, gone, Channel::Sms).await && !allowed(app, kept, Channel::Sms).await);
        // Both are kept: for both reasons, and each for its own afterwards.
        nadia.post(&format!("/people/{kept}/hold"), &[("reason", OTHER_REASON)]).await.is(303);
        merge(&nadia, &both, ["3", "1"]).await.is(303);
        nadia.get(&privacy).await.is(200).has(REASON).has(OTHER_REASON);
        nadia.post(&undo(app, kept).await, &[]).await.is(303);
        let now = [held(app, kept).await, held(app, gone).await];
        assert_eq!(now, [OTHER_REASON, REASON]);
        // Released once they are one, neither is kept when they are two again.
        merge(&nadia, &both, ["5", "1"]).await.is(303);
        nadia.post(&format!("/people/{kept}/release"), &[]).await.is(303);
        nadia.post(&undo(app, kept).await, &[]).await.is(303);
        assert_eq!([held(app, kept).await, held(app, gone).await], ["", ""]);
    })
    .await;
}

#[tokio::test]
async fn the_last_word_on_a_channel_counts_whichever_record_has_it() {
    on_both_engines(async |app| {
        let both = twins(app).await;
        let [kept, gone] = &both;
        let nadia = app.browser("nadia").await;
        consent(&nadia, kept, "sms", "2026-03-04").await;
        consent(&nadia, gone, "sms", "2026-01-10").await;
        for person in &both {
            consent(&nadia, person, "photo", "2026-05-02").await;
        }
        let withdraw = async |person: &str, channel: Channel| {
            let tx = app.server.db.read().await.unwrap();
            let all = store::consents(&tx, person.parse().unwrap()).await.unwrap();
            drop(tx);
            let one = all.iter().find(|one| one.channel == channel).unwrap();
            let at = format!("/people/{person}/consents/{}/withdrawal", one.id);
            nadia.post(&at, &[("means", "spoken")]).await.is(303);
        };
        withdraw(gone, Channel::Sms).await;
        merge(&nadia, &both, ["1", "1"]).await.is(303);
        assert!(!allowed(app, kept, Channel::Sms).await, "no was said after yes");
        assert!(allowed(app, kept, Channel::Photo).await);
        // One no takes back whatever was said yes to.
        withdraw(kept, Channel::Photo).await;
        assert!(!allowed(app, kept, Channel::Photo).await);
        // Said again later, yes is yes.
        app.pass(chrono::Duration::days(1));
        consent(&app.browser("nadia").await, kept, "sms", "2026-11-23").await;
        assert!(allowed(app, kept, Channel::Sms).await);
    })
    .await;
}

#[tokio::test]
async fn two_numbers_are_two_people_and_one_number_goes_along() {
    on_both_engines(async |app| {
        let both = twins(app).await;
        let [kept, gone] = &both;
        authorise(app).await;
        let nadia = with_key(app, "nadia").await;
        let number = |person: &str| format!("/people/{person}/identity");
        nadia.post(&number(kept), &[("number", "AB123456")]).await.is(303);
        nadia.post(&number(gone), &[("number", "CD98765")]).await.is(303);
        let page = merge(&nadia, &both, ["1", "1"]).await;
        page.is(409).has("رقم البطاقة الوطنية مختلف").lacks("123456").lacks("98765");
        let amina = app.browser("amina").await;
        merge(&amina, &both, ["1", "1"]).await.is(409).has("مختوم");
        assert_eq!(app.done(MERGE).await, 0);
        // The same twice is one person.
        nadia.post(&number(gone), &[("number", "AB123456")]).await.is(303);
        merge(&nadia, &both, ["1", "1"]).await.is(303);
        nadia.get(&number(kept)).await.is(200).has("AB123456");
        nadia.post(&undo(app, kept).await, &[]).await.is(303);
        nadia.get(&number(gone)).await.is(200).has("AB123456");
        // Of one that the other record has alone, the number is seen, and goes with it again.
        nadia.post(&format!("{}/removal", number(kept)), &[]).await.is(303);
        merge(&amina, &both, ["3", "1"]).await.is(303);
        nadia.get(&number(kept)).await.is(200).has("AB123456");
        nadia.post(&undo(app, kept).await, &[]).await.is(303);
        nadia.get(&number(kept)).await.is(200).lacks("AB123456");
        nadia.get(&number(gone)).await.is(200).has("AB123456");
    })
    .await;
}
