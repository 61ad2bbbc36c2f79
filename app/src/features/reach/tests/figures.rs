//! The figures of the year, as they are counted by hand.

use super::{AZILAL, TABANT, year};
use crate::{
    features::reach::{
        actions::reach,
        figures::{Reach, Sum},
        plan::{By, grouped},
        store::{self, Span},
    },
    testing::{TestApp, on_both_engines, on_engine},
};
use kit_db::Engine;

async fn read(app: &TestApp, login: &str, place: &str, year: i32) -> Reach {
    let cx = app.cx(login).await;
    reach(&cx, &cx.read().await.unwrap(), place, year).await.unwrap()
}

#[tokio::test]
async fn a_person_is_reached_once_by_mail_letter_and_forum() {
    on_both_engines(async |app| {
        year(app).await;
        let azilal = read(app, "amina", "05.081", 2025).await;
        // Fatima, Hassan, Ali and Zahra; not Khadija, whose letter came back, Said, who was refused, or Maryam.
        let whole = Sum { known: 7, reached: 4, never_ever: 2 };
        assert_eq!(azilal.whole(), whole);
        assert_eq!(azilal.sum(|one| one.sex == "f"), Sum { known: 4, reached: 2, never_ever: 1 });
        let homes = azilal.by_home();
        assert_eq!(homes[0], (TABANT.into(), Sum { known: 5, reached: 3, never_ever: 1 }));
        assert_eq!(homes[1], (AZILAL.into(), Sum { known: 2, reached: 1, never_ever: 1 }));
        let ways: Vec<(&str, i64)> =
            azilal.ways.iter().map(|one| (one.way.as_str(), one.persons)).collect();
        assert_eq!(ways, [("event", 2), ("mail", 2), ("letter", 1)]);
        // The region adds Omar, once, though he was written to and came.
        let region = read(app, "nadia", "05", 2025).await.whole();
        assert_eq!((region.known, region.reached), (8, 5));
    })
    .await;
}

#[tokio::test]
async fn contacts_are_told_by_what_became_of_them() {
    on_both_engines(async |app| {
        year(app).await;
        let azilal = read(app, "amina", "05.081", 2025).await;
        assert_eq!(azilal.channels(), ["letter", "mail"]);
        assert_eq!(azilal.fated(Some("mail"), &["delivered"]), 2);
        assert_eq!(azilal.fated(Some("mail"), &["refused"]), 1);
        assert_eq!(azilal.fated(Some("letter"), &["delivered"]), 1);
        assert_eq!(azilal.fated(Some("letter"), &["returned"]), 1);
        assert_eq!(
            azilal.campaign_delay().map(|delay| (delay.times, delay.median)),
            Some((1, 2.0))
        );
        assert_eq!(azilal.action_delay().map(|delay| (delay.times, delay.median)), Some((1, 9.0)));
    })
    .await;
}

#[tokio::test]
async fn counted_and_estimated_stay_apart_and_a_draft_is_not_planned() {
    on_both_engines(async |app| {
        year(app).await;
        let region = read(app, "nadia", "05", 2025).await;
        let all = grouped(&region.actions, By::Channel);
        let souk = all.iter().find(|(key, _)| key == "souk").unwrap().1;
        assert_eq!((souk.actions, souk.begun, souk.times, souk.done), (1, 1, 3, 2));
        assert_eq!((souk.counted, souk.estimated), (65, 100));
        assert_eq!(souk.cost_per_person(), Some(10_000));
        let radio = all.iter().find(|(key, _)| key == "radio").unwrap().1;
        assert_eq!((radio.actions, radio.begun, radio.cost), (1, 0, 0));
        let events = region.beside.iter().find(|one| one.source == "events").unwrap();
        assert_eq!((events.things, events.counted, events.estimated), (1, 30, 200));
    })
    .await;
}

#[tokio::test]
async fn an_association_is_silent_when_no_member_was_reached() {
    on_both_engines(async |app| {
        year(app).await;
        let all = read(app, "amina", "05.081", 2025).await.organisations;
        assert_eq!((all.known, all.silent), (2, 1));
        // Before anything was sent both were.
        let before = read(app, "amina", "05.081", 2023).await.organisations;
        assert_eq!((before.known, before.silent), (2, 2));
    })
    .await;
}

#[tokio::test]
async fn another_year_knows_only_its_own() {
    on_both_engines(async |app| {
        year(app).await;
        let before = read(app, "amina", "05.081", 2024).await;
        assert_eq!(before.whole(), Sum { known: 7, reached: 1, never_ever: 2 });
        let empty = read(app, "amina", "05.081", 2019).await;
        assert!(empty.is_empty() && empty.whole().reached == 0);
    })
    .await;
}

/// The years behind a page cost it nothing: contacts are found by the campaigns of the year, registrations by its events.
#[tokio::test]
async fn the_contacts_of_all_years_are_never_walked() {
    on_engine(Engine::Sqlite, async |app| {
        year(app).await;
        let azilal = read(app, "amina", "05.081", 2025).await;
        let tx = app.server.db.read().await.unwrap();
        let span = Span::year(&azilal.area, 2025, azilal.on);
        let steps = store::plan_of(&tx, &span).await.unwrap();
        let any = |what: &str| steps.iter().any(|step| step.contains(what));
        for table in ["r", "g", "p", "e", "d"] {
            let walked = |step: &String| step.split(' ').take(2).eq(["SCAN", table]);
            assert!(!steps.iter().any(walked), "{table}: {steps:#?}");
        }
        assert!(any("events_gatherings") && any("people_asked"), "{steps:#?}");
        assert!(any("campaign_recipients_person"), "{steps:#?}");
    })
    .await;
}
