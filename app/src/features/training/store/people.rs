//! Statements about where the people of a session come from, and about those who make it happen.

use crate::{
    features::training::ENROL,
    foundation::{
        Cx,
        events::{Capacity, EventId, Found, Named},
        organisations::OrganisationId,
        people::PersonId,
    },
};
use kit_db::{FromRow, Reads, Result, Sql, sql};
use kit_lang::Lang;

/// The organisations that people of a session came from, and the institutions that sent people to it.
#[derive(Debug, Default)]
pub struct Senders {
    pub organisations: Vec<Named>,
    pub nominators: Vec<Named>,
}

/// Two hundred of each at most, by name.
pub async fn senders(tx: &impl Reads, event: EventId) -> Result<Senders> {
    #[derive(FromRow)]
    struct Sender {
        id: PersonId,
        name_ar: String,
        name_fr: String,
        came: i64,
    }
    let found: Vec<Sender> = tx
        .all(sql!(
            "select o.id, o.name_ar, o.name_fr, o.sort_ar, cast(1 as bigint) as came
               from organisations o
              where exists (select 1 from registrations r where r.organisation = o.id and r.event = $1)
              union all
             select o.id, o.name_ar, o.name_fr, o.sort_ar, cast(0 as bigint)
               from organisations o
              where o.id in (select nominated_by from registrations where event = $1 and nominated_by is not null)
              order by 5, 4, 1
              limit 400",
            event,
        ))
        .await?;
    let mut senders = Senders::default();
    for Sender { id, name_ar, name_fr, came } in found {
        let list = if came == 1 { &mut senders.organisations } else { &mut senders.nominators };
        list.push(Named { id, name_ar, name_fr });
    }
    Ok(senders)
}

/// The members of an organisation today whom the actor may enrol, in the order of the reader's script.
pub async fn members(
    cx: &Cx,
    tx: &impl Reads,
    event: EventId,
    organisation: OrganisationId,
) -> Result<Vec<Found>> {
    let mut sql = Sql::new(
        "select p.id, p.name_ar, p.name_fr, p.sex, p.birth_year, c.name_ar as place_ar, c.name_fr as place_fr,",
    );
    sql.with(
        "(select count(*) from registrations r
           where r.event = ? and r.person = p.id and r.capacity = 'participant')
         + (select count(*) from session_waiting w
             where w.event = ? and w.person = p.id and w.state = 'waiting') as there",
        [event.into(), event.into()],
    );
    sql.push("from people p join places c on c.code = p.place");
    sql.with(
        "where p.id in (select person from memberships
                         where organisation = ? and (to_on is null or to_on >= ?))",
        [organisation.into(), cx.today().into()],
    );
    let (scope, args) = cx.within(ENROL, "p.place");
    sql.with(&format!("and {scope}"), args);
    sql.push(if cx.lang == Lang::Ar { "order by p.sort_ar" } else { "order by p.sort_fr" });
    sql.push(", p.id limit 500");
    tx.all(sql.query()).await
}

/// Somebody who makes the session happen.
#[derive(Debug, Clone, FromRow)]
pub struct Guide {
    pub person: PersonId,
    pub name_ar: String,
    pub name_fr: String,
    pub capacity: Capacity,
}

/// Those who are in the session in another capacity than participant.
pub async fn guides(tx: &impl Reads, event: EventId) -> Result<Vec<Guide>> {
    tx.all(sql!(
        "select r.person, p.name_ar, p.name_fr, r.capacity
           from registrations r
           join people p on p.id = r.person
          where r.event = $1 and r.capacity in ('facilitator', 'trainer', 'observer', 'speaker', 'rapporteur')
          order by r.capacity desc, r.sort_ar, r.id
          limit 50",
        event,
    ))
    .await
}
