//! What a person agreed to, and took back: the words stay.

use super::somebody;
use crate::{
    foundation::{
        people::PersonId,
        privacy::{
            Channel, allows, consents,
            permissions::{GIVE, WITHDRAW},
        },
    },
    testing::on_both_engines,
};

const SMS: &[(&str, &str)] = &[
    ("channel", "sms"),
    ("lang", "fr"),
    ("means", "paper"),
    ("collector", "نادية، منشطة الحي"),
    ("given_on", "2026-03-04"),
];

#[tokio::test]
async fn a_consent_is_given_and_taken_back_and_its_words_stay() {
    on_both_engines(async |app| {
        let id = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let person: PersonId = id.parse().unwrap();
        let amina = app.browser("amina").await;
        let page = format!("/people/{id}/privacy");
        amina.get(&page).await.is(200).has("فاطمة أوحدو");
        amina.get(&format!("/people/{id}")).await.is(200).has(&page);
        let given = format!("/people/{id}/consents");
        amina.post(&given, &[("channel", "sms")]).await.is(422).has("f-means-error");
        amina.post(&given, SMS).await.is(303);
        amina.post(&given, SMS).await.is(409);
        let tx = app.server.db.read().await.unwrap();
        assert!(allows(&tx, person, Channel::Sms).await.unwrap());
        assert!(!allows(&tx, person, Channel::Mail).await.unwrap());
        let all = consents(&tx, person).await.unwrap();
        drop(tx);
        assert!(all[0].text.contains("SMS"));
        let withdrawal = format!("{given}/{}/withdrawal", all[0].id);
        amina.get(&page).await.is(200).has(&withdrawal).has("نادية، منشطة الحي");
        amina.post(&withdrawal, &[("means", "spoken")]).await.is(303);
        amina.post(&withdrawal, &[("means", "spoken")]).await.is(409);
        let tx = app.server.db.read().await.unwrap();
        assert!(!allows(&tx, person, Channel::Sms).await.unwrap());
        let after = consents(&tx, person).await.unwrap();
        assert_eq!((after.len(), &after[0].text), (1, &all[0].text));
        drop(tx);
        let lines = app.journal(&id).await;
        assert_eq!(lines[1..], ["consent.give by Amina", "consent.withdraw by Amina"]);
        assert_eq!((app.done(GIVE).await, app.done(WITHDRAW).await), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn nobody_from_elsewhere_notes_a_consent() {
    on_both_engines(async |app| {
        let id = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let (driss, karim) = (app.browser("driss").await, app.browser("karim").await);
        driss.get(&format!("/people/{id}/privacy")).await.is(404);
        driss.post(&format!("/people/{id}/consents"), SMS).await.is(404);
        karim.get(&format!("/people/{id}/privacy")).await.is(200).lacks("/consents\"");
        karim.post(&format!("/people/{id}/consents"), SMS).await.is(403);
    })
    .await;
}

/// Two records of one person: what either agreed to holds for the one that stays, and goes back with the other.
#[tokio::test]
async fn a_consent_follows_the_person_through_a_merging() {
    on_both_engines(async |app| {
        let gone = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let kept = somebody(app, "فاطمة أوحدّو", "Fatma Ouhadou").await;
        let amina = app.browser("amina").await;
        amina.post(&format!("/people/{gone}/consents"), SMS).await.is(303);
        let merge = [("other", &*gone), ("version", "1"), ("other_version", "1")];
        amina.post(&format!("/people/{kept}/merging"), &merge).await.is(303);
        let tx = app.server.db.read().await.unwrap();
        assert!(allows(&tx, kept.parse().unwrap(), Channel::Sms).await.unwrap());
    })
    .await;
}
