//! Rows that no form makes, or none so soon.

use super::super::super::TestApp;
use kit_db::{new_uuid, sql, uuid::Uuid};

pub async fn waiting(test: &TestApp, session: &str, person: &str) {
    let now = test.server.now();
    let (session, person): (Uuid, Uuid) = (session.parse().unwrap(), person.parse().unwrap());
    let mut tx = test.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into session_waiting (id, event, person, state, reason, asked_at)
         values ($1, $2, $3, 'waiting', 'session-full', $4)",
        new_uuid(now),
        session,
        person,
        now,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

/// Somebody must say who the person of the sheet is.
pub async fn doubtful_row(test: &TestApp) {
    let mut tx = test.server.db.write().await.unwrap();
    assert_eq!(tx.run(sql!("update import_rows set fate = 'doubtful'")).await.unwrap(), 1);
    tx.commit().await.unwrap();
}

/// A part of the register that was enrolled together, of nobody.
pub async fn together(test: &TestApp, event: &str) {
    let now = test.server.now();
    let event: Uuid = event.parse().unwrap();
    let mut tx = test.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into enrolled_together (id, event, asked, made_at) values ($1, $2, '', $3)",
        new_uuid(now),
        event,
        now,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

/// A line of the agenda of an event whose days nobody wrote down.
pub async fn item(test: &TestApp, event: &str) {
    let now = test.server.now();
    let event: Uuid = event.parse().unwrap();
    let mut tx = test.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into agenda_items (id, event, held_on, position, title_ar, title_fr)
         values ($1, $2, '2008-01-01', 1, 'تقديم', 'Tabantia accueil')",
        new_uuid(now),
        event,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

/// A link on an event, and a letter that did not go out.
pub async fn link(test: &TestApp, event: &str) {
    let now = test.server.now();
    let event: Uuid = event.parse().unwrap();
    let mut tx = test.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into links (id, verb, kind, thing, subject, place, bearer, lang, given_at, giver, ends_at)
         values ($1, 'event.answer', 'event', $2, $1, '05.081', 'Tabantia Zghoughi', 'ar', $3, 'Amina', $3)",
        new_uuid(now),
        event,
        now,
    ))
    .await
    .unwrap();
    tx.run(sql!(
        "insert into letters (id, kind, about, recipient, lang, state, made_at)
         values ($1, 'link.give', $1, 'tabantia@azilal.example', 'ar', 'failed', $2)",
        new_uuid(now),
        now,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

pub async fn dead_job(test: &TestApp) {
    let now = test.server.now();
    let mut tx = test.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into jobs (id, kind, payload, state, run_at, made_at)
         values ($1, 'jobs.sweep', '{}', 'dead', $2, $2)",
        new_uuid(now),
        now,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

/// A letter on paper of a campaign, as its job would have written it.
pub async fn paper(test: &TestApp, campaign: &str, person: &str) {
    let now = test.server.now();
    let (campaign, person): (Uuid, Uuid) = (campaign.parse().unwrap(), person.parse().unwrap());
    let recipient = new_uuid(now);
    let mut tx = test.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into campaign_recipients (id, campaign, no, person, channel, state)
         values ($1, $2, 1, $3, 'letter', 'sent')",
        recipient,
        campaign,
        person,
    ))
    .await
    .unwrap();
    tx.run(sql!(
        "insert into dispatches
                (id, place, year, no, campaign, recipient, person, part, lang, dated_on, name, sort, state)
         values ($1, '05.081', 2026, 1, $2, $3, $4, 1, 'fr', '2026-11-20', 'Tabantia', $5, 'printed')",
        new_uuid(now),
        campaign,
        recipient,
        person,
        vec![0_u8],
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

/// An event of the past to which everybody was invited, and a badge of it.
pub async fn badge(test: &TestApp, event: &str) {
    let now = test.server.now();
    let event: Uuid = event.parse().unwrap();
    let mut tx = test.server.db.write().await.unwrap();
    tx.run(sql!(
        "insert into receptions (event, opened_at, closes_on, last) values ($1, $2, $3, 1)",
        event,
        now,
        now.date_naive(),
    ))
    .await
    .unwrap();
    tx.run(sql!(
        "insert into badges (id, event, no, code, source, state, name, sort, lang, signed_at)
         values ($1, $2, 1, '7K3M9Q2PXW4T', 'form', 'expected', 'Ida', $3, 'fr', $4)",
        new_uuid(now),
        event,
        Vec::<u8>::new(),
        now,
    ))
    .await
    .unwrap();
    tx.commit().await.unwrap();
}
