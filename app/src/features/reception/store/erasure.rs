//! What goes when the time of an event, or of a person, is over.

use super::BADGE;
use crate::{
    features::reception::Badge,
    foundation::{
        events::EventId,
        people::{self, PersonId},
        search,
    },
};
use chrono::{Months, NaiveDate};
use kit_db::{Reads, Result, Sql, WriteTx, sql, uuid::Uuid};

/// Events with names on badges that ended longer ago than the register of processings says of attendance; none when it says nothing.
pub async fn over(tx: &impl Reads, today: NaiveDate, most: i64) -> Result<Vec<EventId>> {
    let months = "select retention_months from processings where code = 'training'";
    let months = tx.value::<Option<i64>>(Sql::new(months).query()).await?.flatten();
    let months = months.and_then(|months| u32::try_from(months).ok()).map(Months::new);
    let Some(before) = months.and_then(|months| today.checked_sub_months(months)) else {
        return Ok(Vec::new());
    };
    tx.column(sql!(
        "select e.id
           from receptions r
           join events e on e.id = r.event
          where e.ends_on < $1
            and exists (select 1 from badges b where b.event = e.id and b.erased_on is null)
          order by e.ends_on, e.id
          limit $2 + 0",
        before,
        most,
    ))
    .await
}

/// The badges of an event that bear a name.
pub async fn named_of(tx: &impl Reads, event: EventId) -> Result<Vec<Uuid>> {
    tx.column(sql!("select id from badges where event = $1 and erased_on is null", event)).await
}

/// The badges of a person, and of the records that became part of theirs.
pub async fn of_person(tx: &impl Reads, person: PersonId) -> Result<Vec<Badge>> {
    let mut all = Vec::new();
    for one in people::records(tx, person).await? {
        let mut sql = Sql::new(BADGE);
        sql.with("where b.person = ? order by b.id", [one.into()]);
        all.extend(tx.all::<Badge>(sql.query()).await?);
    }
    Ok(all)
}

/// Takes the name and everything that leads to it out of a badge.
pub async fn empty(tx: &mut WriteTx, badge: Uuid, today: NaiveDate) -> Result<()> {
    tx.run(sql!(
        "update badges
            set name = '', sort = $3, person = null, place = null, organisation = '', phone = '', email = '',
                erased_on = $2, version = version + 1
          where id = $1",
        badge,
        today,
        Vec::<u8>::new(),
    ))
    .await?;
    search::forget(tx, "badge", badge).await
}
