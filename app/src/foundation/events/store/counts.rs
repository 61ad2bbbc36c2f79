//! Statements about those who took part and are on no list.

use crate::foundation::events::{Count, CountId, EventId, NewCount};
use chrono::{DateTime, Utc};
use kit_db::{Reads, Result, WriteTx, sql};

/// The figures of an event, unit by unit, in the order in which they were written down.
pub async fn counts(tx: &impl Reads, event: EventId) -> Result<Vec<Count>> {
    tx.all(sql!(
        "select c.id, c.event_group, c.audience, c.unit, c.sex, c.value, c.comparator, c.as_written, c.note,
                g.name_ar as group_ar, g.name_fr as group_fr, a.name_ar as audience_ar, a.name_fr as audience_fr
           from event_counts c
           left join event_groups g on g.id = c.event_group
           left join audiences a on a.code = c.audience
          where c.event = $1
          order by c.unit, c.id",
        event,
    ))
    .await
}

pub async fn count(tx: &impl Reads, event: EventId, id: CountId) -> Result<Option<Count>> {
    Ok(counts(tx, event).await?.into_iter().find(|count| count.id == id))
}

/// How many figures there are: whether anybody was counted at all.
pub async fn counted(tx: &impl Reads, event: EventId) -> Result<i64> {
    tx.count(sql!("select count(*) from event_counts where event = $1", event)).await
}

pub async fn add_count(
    tx: &mut WriteTx,
    event: EventId,
    new: &NewCount,
    now: DateTime<Utc>,
) -> Result<CountId> {
    let id = CountId::new(now);
    tx.run(sql!(
        "insert into event_counts (id, event, event_group, audience, unit, sex, value, comparator, as_written, note)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        id,
        event,
        new.group,
        new.audience.clone(),
        new.unit,
        new.sex.clone(),
        new.value,
        new.comparator,
        new.as_written.as_str(),
        new.note.as_str(),
    ))
    .await?;
    Ok(id)
}

/// Puts a figure in place of another; says whether it was there.
pub async fn edit_count(
    tx: &mut WriteTx,
    event: EventId,
    id: CountId,
    new: &NewCount,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update event_counts
                set event_group = $3, audience = $4, unit = $5, sex = $6, value = $7, comparator = $8, as_written = $9,
                    note = $10
              where id = $1 and event = $2",
            id,
            event,
            new.group,
            new.audience.clone(),
            new.unit,
            new.sex.clone(),
            new.value,
            new.comparator,
            new.as_written.as_str(),
            new.note.as_str(),
        ))
        .await?;
    Ok(touched == 1)
}

/// Takes a figure away; says whether it was there.
pub async fn remove_count(tx: &mut WriteTx, event: EventId, id: CountId) -> Result<bool> {
    Ok(tx.run(sql!("delete from event_counts where id = $1 and event = $2", id, event)).await? == 1)
}
