//! Statements about agendas and groups.

use crate::foundation::events::{Agenda, EventId, Group, GroupId, ItemId, NewItem};
use chrono::{DateTime, Utc};
use kit_db::{Reads, Result, WriteTx, sql};

/// The agenda in the order of days and hours.
pub async fn agenda(tx: &impl Reads, event: EventId) -> Result<Agenda> {
    let items = tx
        .all(sql!(
            "select id, held_on, starts_at, title_ar, title_fr, speaker, method
               from agenda_items
              where event = $1
              order by held_on, coalesce(starts_at, '99'), position, id",
            event,
        ))
        .await?;
    Ok(Agenda(items))
}

/// Adds a line after the others of its day.
pub async fn add_item(
    tx: &mut WriteTx,
    event: EventId,
    new: &NewItem,
    now: DateTime<Utc>,
) -> Result<ItemId> {
    let id = ItemId::new(now);
    tx.run(sql!(
        "insert into agenda_items (id, event, held_on, position, starts_at, title_ar, title_fr, speaker, method)
         values ($1, $2, $3, (select count(*) + 1 from agenda_items where event = $2 and held_on = $3),
                 $4, $5, $6, $7, $8)",
        id,
        event,
        new.held_on,
        new.starts_at.clone(),
        new.title_ar.as_str(),
        new.title_fr.as_str(),
        new.speaker.as_str(),
        new.method.as_str(),
    ))
    .await?;
    Ok(id)
}

/// Takes a line away and gives its title back; nothing when the event has no such line.
pub async fn remove_item(tx: &mut WriteTx, event: EventId, item: ItemId) -> Result<Option<String>> {
    tx.value(sql!(
        "delete from agenda_items where id = $1 and event = $2 returning title_ar",
        item,
        event,
    ))
    .await
}

/// The groups in their order, each with the number of its participants.
pub async fn groups(tx: &impl Reads, event: EventId) -> Result<Vec<Group>> {
    tx.all(sql!(
        "select g.id, g.name_ar, g.name_fr, g.sensitive, count(r.id) as people
           from event_groups g
           left join registrations r on r.event = g.event and r.event_group = g.id
                                    and r.capacity = 'participant'
          where g.event = $1
          group by g.id, g.name_ar, g.name_fr, g.sensitive, g.position
          order by g.position, g.id",
        event,
    ))
    .await
}

/// The groups in their order, without counting anybody: for the filter of a list of thousands.
pub async fn group_names(tx: &impl Reads, event: EventId) -> Result<Vec<Group>> {
    tx.all(sql!(
        "select id, name_ar, name_fr, sensitive, cast(0 as bigint) as people
           from event_groups
          where event = $1
          order by position, id",
        event,
    ))
    .await
}

pub async fn add_group(
    tx: &mut WriteTx,
    event: EventId,
    (name_ar, name_fr): (&str, &str),
    now: DateTime<Utc>,
) -> Result<GroupId> {
    let id = GroupId::new(now);
    tx.run(sql!(
        "insert into event_groups (id, event, position, name_ar, name_fr)
         values ($1, $2, (select count(*) + 1 from event_groups where event = $2), $3, $4)",
        id,
        event,
        name_ar,
        name_fr,
    ))
    .await?;
    Ok(id)
}

/// From now on the members of this group are counted and never named.
pub async fn mark_sensitive(tx: &mut WriteTx, group: GroupId) -> Result<()> {
    tx.run(sql!("update event_groups set sensitive = $2 where id = $1", group, true)).await?;
    Ok(())
}

/// Takes a group away, leaving its people and its figures in the event, and gives its name back; nothing when there is no such group.
pub async fn remove_group(
    tx: &mut WriteTx,
    event: EventId,
    group: GroupId,
) -> Result<Option<String>> {
    tx.run(sql!(
        "update registrations set event_group = null where event = $1 and event_group = $2",
        event,
        group,
    ))
    .await?;
    tx.run(sql!(
        "update event_counts set event_group = null where event = $1 and event_group = $2",
        event,
        group,
    ))
    .await?;
    tx.value(sql!(
        "delete from event_groups where id = $1 and event = $2 returning name_ar",
        group,
        event,
    ))
    .await
}
