use super::{KHADIJA, registered, with};
use crate::{foundation::people::alike, testing::on_both_engines};
use chrono::Duration;
use kit_words::Named;

#[tokio::test]
async fn an_edit_changes_what_is_found_and_what_is_told() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = registered(&amina, KHADIJA).await;
        let page = format!("/people/{id}");
        amina.get(&format!("{page}/edit")).await.is(200).has("06 61 23 45 67").has("value=\"1\"");
        app.pass(Duration::seconds(1));
        let married =
            [("name_fr", "Khadija Bennani"), ("name_ar", "خديجة بناني"), ("version", "1")];
        amina.post(&page, &with(KHADIJA, &married)).await.is(303);
        amina.get("/people?q=bennani").await.has(&id);
        amina.get("/people?q=العلوي").await.lacks(&id);
        amina.get(&page).await.has("Khadija Bennani").has("Khadija El Alaoui");
        assert_eq!(app.journal(&id).await, ["person.register by Amina", "person.edit by Amina"]);
        let tx = app.server.db.read().await.unwrap();
        let found = alike(&tx, &Named { ar: "", fr: "Khadija Benani" }, "05").await.unwrap();
        assert_eq!(found[0].person.id.to_string(), id);
    })
    .await;
}

#[tokio::test]
async fn saving_what_is_there_tells_nothing() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = registered(&amina, KHADIJA).await;
        amina.post(&format!("/people/{id}"), &with(KHADIJA, &[("version", "1")])).await.is(303);
        assert_eq!(app.journal(&id).await, ["person.register by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn the_second_of_two_sees_what_the_first_changed_and_loses_nothing() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let id = registered(&amina, KHADIJA).await;
        let page = format!("/people/{id}");
        app.pass(Duration::seconds(1));
        let year = with(KHADIJA, &[("birth_year", "1985"), ("version", "1")]);
        nadia.post(&page, &year).await.is(303);
        let phone = with(KHADIJA, &[("phone", "0670000000"), ("version", "1")]);
        let answer = amina.post(&page, &phone).await;
        answer.is(409).has("0670000000").has("Nadia").has("1984").has("1985");
        answer.has("name=\"version\" value=\"2\"");
        let both = with(&phone, &[("birth_year", "1985"), ("version", "2")]);
        amina.post(&page, &both).await.is(303);
        amina.get(&page).await.has("06 70 00 00 00").has("1985");
    })
    .await;
}

#[tokio::test]
async fn nobody_edits_beyond_their_reach() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = registered(&amina, KHADIJA).await;
        let (page, fields) = (format!("/people/{id}"), with(KHADIJA, &[("version", "1")]));
        app.browser("driss").await.post(&page, &fields).await.is(404);
        let karim = app.browser("karim").await;
        karim.post(&page, &fields).await.is(403);
        karim.get(&format!("{page}/edit")).await.is(403);
        // Nor may a person be moved to where the actor may do nothing.
        let away = with(&fields, &[("place", "07.427.01.01")]);
        amina.post(&page, &away).await.is(404);
    })
    .await;
}
