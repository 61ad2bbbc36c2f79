//! What participants say of a session, in figures.

use crate::{
    features::training::reaction::{QUESTIONS, Tally},
    foundation::events::{EventId, RegistrationId},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, new_uuid, sql, uuid::Uuid};
use std::collections::HashSet;

/// The registrations of those who take part.
pub async fn participants(tx: &impl Reads, event: EventId) -> Result<HashSet<RegistrationId>> {
    let all: Vec<RegistrationId> = tx
        .column(sql!(
            "select id from registrations where event = $1 and capacity = 'participant'",
            event,
        ))
        .await?;
    Ok(all.into_iter().collect())
}

/// Puts a participant on the waiting list as one who no longer wants a seat; others who are in it have none to give back.
pub async fn note_declined(
    tx: &mut WriteTx,
    registration: RegistrationId,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into session_waiting (id, event, person, audience, organisation, nominated_by, state, reason, asked_at,
                                      decided_at)
         select $1, event, person, audience, organisation, nominated_by, 'withdrawn', '', registered_at, $3
           from registrations
          where id = $2 and capacity = 'participant'",
        new_uuid(now),
        registration,
        now,
    ))
    .await
}

pub async fn count_reaction(
    tx: &mut WriteTx,
    event: EventId,
    question: &str,
    mark: i64,
) -> Result<u64> {
    tx.run(sql!(
        "insert into session_reactions (event, question, mark, people)
         values ($1, $2, $3, 1)
         on conflict (event, question, mark) do update
            set people = session_reactions.people + 1",
        event,
        question,
        mark,
    ))
    .await
}

/// Under an identifier that holds no hour, unlike all others: it must not stand beside an entry of the journal.
pub async fn keep_remark(tx: &mut WriteTx, event: EventId, text: &str) -> Result<u64> {
    let id = Uuid::from_bytes(rand::random());
    tx.run(sql!(
        "insert into session_remarks (id, event, text) values ($1, $2, $3)",
        id,
        event,
        text
    ))
    .await
}

/// How many gave each mark, question by question.
pub async fn reactions(tx: &impl Reads, event: EventId) -> Result<Vec<(&'static str, Tally)>> {
    #[derive(FromRow)]
    struct Counted {
        question: String,
        mark: i64,
        people: i64,
    }
    let rows: Vec<Counted> = tx
        .all(sql!("select question, mark, people from session_reactions where event = $1", event))
        .await?;
    let tally = |question: &'static str| {
        let mut tally = Tally::default();
        for row in rows.iter().filter(|row| row.question == question) {
            let at = usize::try_from(row.mark - 1).unwrap_or(0);
            tally.0[at.min(4)] = row.people;
        }
        (question, tally)
    };
    Ok(QUESTIONS.map(tally).into())
}

/// What was written, in the order of the words and not of the writing.
pub async fn remarks(tx: &impl Reads, event: EventId) -> Result<Vec<String>> {
    tx.column(sql!("select text from session_remarks where event = $1 order by text, id", event))
        .await
}
