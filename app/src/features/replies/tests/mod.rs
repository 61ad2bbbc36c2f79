//! The stories of messages that come in, through the address of the gateway, on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod mail;

use crate::{
    features::campaigns::tests::Story,
    foundation::{
        mail::tests::KEY,
        people::PersonId,
        privacy::{self, Channel},
    },
    testing::{Answer, Browser, TestApp, on_both_engines},
};
use chrono::Duration;
use kit_db::{Reads, sql, uuid::Uuid};

/// What the gateway hands over.
async fn says(gateway: &Browser, number: &str, text: &str, id: &str) -> Answer {
    let pairs = [("key", KEY), ("from", number), ("text", text), ("id", id)];
    let query: String =
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    gateway.get(&format!("/sms/incoming?{query}")).await
}

async fn agreed(app: &TestApp, person: Uuid) -> bool {
    let tx = app.server.db.read().await.unwrap();
    privacy::allows(&tx, PersonId(person), Channel::Sms).await.unwrap()
}

#[tokio::test]
async fn the_word_that_ends_it_takes_back_what_that_number_agreed_to() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let people = story.crowd_of(3, "ar", "sms").await;
        // Two of them share a telephone.
        story.run("update people set phone = '+212661000000' where name_fr = 'Femme 1'").await;
        let gateway = story.posted.browser("").await;
        says(&gateway, "+212661000000", "توقف", "a1").await.is(200).has("لن تصلكم رسائلنا");
        assert!(!agreed(app, people[0]).await && !agreed(app, people[1]).await);
        assert!(agreed(app, people[2]).await);
        // The same message again, and somebody who never agreed: nothing more happens.
        assert_eq!(says(&gateway, "+212661000000", "توقف", "a1").await.is(200).text(), "");
        says(&gateway, "00212661000002", "Arrêt", "a2")
            .await
            .is(200)
            .has("Vous ne recevrez plus de SMS");
        assert!(!agreed(app, people[2]).await);
        says(&gateway, "0699000000", "stop", "a3").await.is(200);
        assert_eq!(app.journal(people[0]).await, ["consent.withdraw by رسالة هاتف"]);
        let tx = app.server.db.read().await.unwrap();
        let rows: Vec<String> = tx
            .column(sql!(
                "select became || ' ' || cast(consents as text) from sms_received order by id"
            ))
            .await
            .unwrap();
        assert_eq!(rows, ["stop 2", "stop 1", "stop 0"]);
        let how: Vec<String> = tx
            .column(sql!("select withdrawn_how from consents where withdrawn_on is not null"))
            .await
            .unwrap();
        assert_eq!(how, ["sms"; 3]);
    })
    .await;
}

#[tokio::test]
async fn anything_else_is_a_case_that_is_answered_by_the_same_way() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        story.crowd_of(1, "ar", "sms").await;
        let gateway = story.posted.browser("").await;
        let text = "توقف المشروع منذ شهر، متى يستأنف؟";
        let answer = says(&gateway, "+212661000000", text, "b1").await;
        answer.is(200).has("05.081/2026/D0001").has("رمزها");
        assert_eq!(says(&gateway, "+212661000000", text, "b1").await.is(200).text(), "");
        story.amina.get("/cases?channel=sms").await.has("توقف المشروع منذ شهر");
        let tx = app.server.db.read().await.unwrap();
        let id: Option<Uuid> = tx.value(sql!("select id from cases")).await.unwrap();
        drop(tx);
        let page = format!("/cases/{}", id.unwrap());
        story.amina.get(&page).await.has(text).has("رسالة هاتف").has("06 61 00 00 00");
        let words = [("answer", "يستأنف يوم الاثنين."), ("version", "1")];
        story.amina.post(&format!("{page}/answer"), &words).await.is(303);
        story.posted.work().await;
        let taken = story.posted.gateway.taken();
        assert_eq!(taken.len(), 1);
        assert_eq!(taken[0]["to"], "+212661000000");
        assert_eq!(taken[0]["text"], "05.081/2026/D0001: يستأنف يوم الاثنين.");
        story.posted.work().await;
        assert_eq!(story.posted.gateway.taken().len(), 1, "it is sent once");
    })
    .await;
}

#[tokio::test]
async fn only_the_gateway_hands_over_and_a_machine_is_told_nothing() {
    on_both_engines(async |app| {
        let story = Story::begins(app).await;
        let gateway = story.posted.browser("").await;
        gateway.get("/sms/incoming?key=another&from=0661000000&text=stop").await.is(400);
        gateway.get("/sms/incoming").await.is(400);
        // A program without a gateway takes nothing.
        app.get(&format!("/sms/incoming?key={KEY}&from=0661000000&text=stop")).await.is(400);
        assert_eq!(says(&gateway, "INDH", "stop", "c1").await.is(200).text(), "");
        assert_eq!(says(&gateway, "+212661000000", "  ", "c2").await.is(200).text(), "");
        for n in 0..20 {
            says(&gateway, "+212661000000", "je suis absent", &format!("d{n}")).await.is(200);
        }
        let tx = app.server.db.read().await.unwrap();
        let cases = tx.count(sql!("select count(*) from cases")).await.unwrap();
        assert_eq!(cases, 13, "whoever writes again and again is not answered again and again");
        drop(tx);
        app.pass(Duration::minutes(20));
        says(&gateway, "+212661000000", "Une question", "e1").await.is(200).has("Enregistré");
        // Whoever ends it is always heard.
        says(&gateway, "+212661000000", "STOP", "e2").await.is(200).has("Vous ne recevrez plus");
    })
    .await;
}
