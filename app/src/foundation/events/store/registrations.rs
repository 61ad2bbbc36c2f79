//! Statements about the people in events.

use crate::foundation::{
    events::{Enrolment, EventId, GroupId, RegistrationId},
    people::PersonId,
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, Value, WriteTx, new_uuid, sql};
use std::collections::{HashMap, HashSet};

/// What a registration copies from the person, so that a list of thousands is sorted by one index.
#[derive(FromRow)]
struct Copied {
    id: PersonId,
    sex: Option<String>,
    sort_ar: Vec<u8>,
    sort_fr: Vec<u8>,
}

const COLUMNS: [&str; 13] = [
    "id",
    "event",
    "person",
    "capacity",
    "event_group",
    "organisation",
    "sex",
    "sort_ar",
    "sort_fr",
    "registered_at",
    "import",
    "audience",
    "nominated_by",
];

/// Puts people into an event and answers how many are new in it; who is there already in that capacity is skipped.
pub async fn enrol(
    tx: &mut WriteTx,
    event: EventId,
    people: &[Enrolment],
    now: DateTime<Utc>,
) -> Result<usize> {
    let mut there = present(tx, event).await?;
    let new: Vec<&Enrolment> = people
        .iter()
        .filter(|one| there.insert((one.person, one.capacity.as_str().to_owned())))
        .collect();
    let copied = copied(tx, &new).await?;
    let rows: Vec<Vec<Value>> = new
        .iter()
        .filter_map(|one| copied.get(&one.person).map(|person| row(event, one, person, now)))
        .collect();
    let count = rows.len();
    tx.insert_rows("registrations", &COLUMNS, rows).await?;
    Ok(count)
}

fn row(event: EventId, one: &Enrolment, person: &Copied, now: DateTime<Utc>) -> Vec<Value> {
    vec![
        new_uuid(now).into(),
        event.into(),
        one.person.into(),
        one.capacity.into(),
        one.group.into(),
        one.organisation.into(),
        person.sex.clone().into(),
        person.sort_ar.clone().into(),
        person.sort_fr.clone().into(),
        now.into(),
        one.import.into(),
        one.audience.clone().into(),
        one.nominated_by.into(),
    ]
}

/// Who takes part in an event.
pub async fn participants(tx: &impl Reads, event: EventId) -> Result<HashSet<PersonId>> {
    let people: Vec<PersonId> = tx
        .column(sql!(
            "select person from registrations where event = $1 and capacity = 'participant'",
            event,
        ))
        .await?;
    Ok(people.into_iter().collect())
}

async fn present(tx: &impl Reads, event: EventId) -> Result<HashSet<(PersonId, String)>> {
    #[derive(FromRow)]
    struct There {
        person: PersonId,
        capacity: String,
    }
    let rows: Vec<There> =
        tx.all(sql!("select person, capacity from registrations where event = $1", event)).await?;
    Ok(rows.into_iter().map(|row| (row.person, row.capacity)).collect())
}

async fn copied(tx: &impl Reads, people: &[&Enrolment]) -> Result<HashMap<PersonId, Copied>> {
    let mut found = HashMap::new();
    for some in people.chunks(200) {
        let marks = vec!["?"; some.len()].join(", ");
        let mut sql = Sql::new("select id, sex, sort_ar, sort_fr from people");
        sql.with(&format!("where id in ({marks})"), some.iter().map(|one| one.person.into()));
        let rows: Vec<Copied> = tx.all(sql.query()).await?;
        found.extend(rows.into_iter().map(|row| (row.id, row)));
    }
    Ok(found)
}

/// Takes a registration out of its event; says whether it was there. Who came to it stays in it.
pub async fn leave(tx: &mut WriteTx, event: EventId, registration: RegistrationId) -> Result<bool> {
    let left = sql!(
        "delete from registrations
          where id = $1 and event = $2
            and not exists (select 1 from attendance a where a.registration = registrations.id)",
        registration,
        event,
    );
    Ok(tx.run(left).await? == 1)
}

/// Puts a registration into a group of its event, or into none; says whether both are there.
pub async fn assign(
    tx: &mut WriteTx,
    event: EventId,
    registration: RegistrationId,
    group: Option<GroupId>,
) -> Result<bool> {
    if let Some(group) = group {
        let known =
            sql!("select count(*) from event_groups where id = $1 and event = $2", group, event);
        if tx.count(known).await? == 0 {
            return Ok(false);
        }
    }
    let touched = tx
        .run(sql!(
            "update registrations set event_group = $3 where id = $1 and event = $2",
            registration,
            event,
            group,
        ))
        .await?;
    Ok(touched == 1)
}
