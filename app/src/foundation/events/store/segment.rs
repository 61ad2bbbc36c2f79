//! Statements about parts of the register, and about people who were put into an event together.

use crate::foundation::{
    Cx, Verb,
    events::{
        EventId,
        segment::{Condition, MOST, Member, Segment, Together, TogetherId},
    },
    people::PersonId,
};
use chrono::{DateTime, Utc};
use kit_db::{Reads, Result, Sql, Value, WriteTx, sql};
use kit_lang::Lang;

/// The people of a segment to whom the actor may do `verb`, in the order of the reader's script; one more than are enrolled
/// together, to know that they are too many. `year` is the one in which they have the age asked for; `named` is who is in the
/// named segment that is asked for.
pub async fn segment(
    cx: &Cx,
    tx: &impl Reads,
    verb: Verb,
    year: i32,
    (asked, named): (&Segment, Option<Condition>),
) -> Result<Vec<Member>> {
    let mut sql = Sql::new(
        "select p.id, p.name_ar, p.name_fr,
                (select m.organisation from memberships m
                  where m.person = p.id order by m.id desc limit 1) as organisation
           from people p",
    );
    let (scope, args) = cx.within(verb, "p.place");
    sql.with(&format!("where {scope}"), args);
    let mut narrow = |condition: &str, args: Vec<Value>| {
        sql.with(condition, args);
    };
    if let Some((condition, args)) = named {
        narrow(&format!("and {condition}"), args);
    }
    if let Some(place) = &asked.place {
        let below = "and p.place in (select place from place_above where above = ?)";
        narrow(below, vec![place.clone().into()]);
    }
    if let Some(audience) = &asked.audience {
        let belongs = "and p.id in (select person from person_audiences where audience = ?)";
        narrow(belongs, vec![audience.clone().into()]);
    }
    if let Some(sex) = &asked.sex {
        narrow("and p.sex = ?", vec![sex.clone().into()]);
    }
    let year = i64::from(year);
    if let Some(age) = asked.age_from {
        narrow("and p.birth_year <= ?", vec![(year - age).into()]);
    }
    if let Some(age) = asked.age_to {
        narrow("and p.birth_year >= ?", vec![(year - age).into()]);
    }
    if let Some(organisation) = asked.organisation {
        let member = "and p.id in (select person from memberships
                                    where organisation = ? and (to_on is null or to_on >= ?))";
        narrow(member, vec![organisation.into(), cx.today().into()]);
    }
    sql.push(if cx.lang == Lang::Ar { "order by p.sort_ar" } else { "order by p.sort_fr" });
    sql.with(", p.id limit ?", [i64::try_from(MOST + 1).unwrap_or(i64::MAX).into()]);
    tx.all(sql.query()).await
}

/// Notes that these people came into an event together.
pub async fn note_together(
    cx: &Cx,
    tx: &mut WriteTx,
    event: EventId,
    asked: &Segment,
    people: &[PersonId],
) -> Result<TogetherId> {
    let id = TogetherId::new(cx.now);
    tx.run(sql!(
        "insert into enrolled_together (id, event, asked, made_at, made_by) values ($1, $2, $3, $4, $5)",
        id,
        event,
        asked.asked(),
        cx.now,
        cx.account(),
    ))
    .await?;
    let rows = people.iter().map(|person| vec![id.into(), (*person).into()]).collect();
    tx.insert_rows("enrolled_together_people", &["together", "person"], rows).await?;
    Ok(id)
}

/// Those who came into an event together, the latest first.
pub async fn togethers(tx: &impl Reads, event: EventId) -> Result<Vec<Together>> {
    tx.all(sql!(
        "select t.id, t.asked, t.made_at, coalesce(a.name, '') as made_by, t.undone_at,
                (select count(*) from enrolled_together_people p where p.together = t.id) as people
           from enrolled_together t
           left join accounts a on a.id = t.made_by
          where t.event = $1
          order by t.made_at desc, t.id desc
          limit 50",
        event,
    ))
    .await
}

/// Closes what is taken back; says whether it was of this event and not taken back before.
pub async fn close_together(
    tx: &mut WriteTx,
    event: EventId,
    id: TogetherId,
    now: DateTime<Utc>,
) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update enrolled_together
                set undone_at = $3
              where id = $1 and event = $2 and undone_at is null",
            id,
            event,
            now,
        ))
        .await?;
    Ok(touched == 1)
}

/// Takes those who came together out of the event and says how many; one with marks, a certificate or a result stays.
pub async fn leave_together(tx: &mut WriteTx, event: EventId, id: TogetherId) -> Result<u64> {
    tx.run(sql!(
        "delete from registrations
          where event = $1 and capacity = 'participant'
            and person in (select person from enrolled_together_people where together = $2)
            and not exists (select 1 from attendance a where a.registration = registrations.id)
            and not exists (select 1 from certificates c where c.registration = registrations.id)
            and not exists (select 1 from test_results t where t.registration = registrations.id)",
        event,
        id,
    ))
    .await
}

/// How many of those who came together are still in the event.
pub async fn still_together(tx: &impl Reads, event: EventId, id: TogetherId) -> Result<i64> {
    tx.count(sql!(
        "select count(*)
           from registrations
          where event = $1 and capacity = 'participant'
            and person in (select person from enrolled_together_people where together = $2)",
        event,
        id,
    ))
    .await
}

/// Whoever leaves an event by themselves did not come with the others: coming again is another matter.
pub async fn forget_together(tx: &mut WriteTx, event: EventId, person: PersonId) -> Result<u64> {
    tx.run(sql!(
        "delete from enrolled_together_people
          where person = $2 and together in (select id from enrolled_together where event = $1)",
        event,
        person,
    ))
    .await
}
