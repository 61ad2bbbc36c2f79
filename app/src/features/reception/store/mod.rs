//! Every SQL statement about receptions: the terms and one badge here, then the list, the door, the names that go.

mod list;
mod door;
mod erasure;

pub use self::{
    door::{Arrived, arrive, attend, came, half_days_of, here, latest, take_back},
    erasure::{empty, named_of, of_person, over},
    list::{Asked, Audience, Listed, Sums, by_audience, rows, sums},
};

use super::{
    Badge, BadgeId, NewBadge, Source, State, Terms,
    badge::{Code, Reception},
};
use crate::foundation::{
    Cx,
    events::EventId,
    people::{PersonId, Sex, in_script_of},
    search,
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::{Lang, sort_key};

const BADGE: &str =
    "select b.id, b.event, b.no, b.code, b.source, b.state, b.person, b.name, b.sex, b.audience, b.place, b.organisation,
            b.phone, b.email, b.lang, b.erased_on, b.version
       from badges b";

pub async fn reception(tx: &impl Reads, event: EventId) -> Result<Option<Reception>> {
    tx.optional(sql!(
        "select opened_at, closes_on, seats, version from receptions where event = $1",
        event,
    ))
    .await
}

/// Whether everybody may sign up for an event on a day, as far as its reception says.
pub async fn is_open(tx: &impl Reads, event: EventId, day: NaiveDate) -> Result<bool> {
    let many = tx
        .count(sql!(
            "select count(*)
               from receptions r
               join events e on e.id = r.event
              where r.event = $1 and r.opened_at is not null and r.closes_on >= $2 and e.cancelled_at is null",
            event,
            day,
        ))
        .await?;
    Ok(many == 1)
}

pub async fn open(
    tx: &mut WriteTx,
    event: EventId,
    terms: Terms,
    now: DateTime<Utc>,
) -> Result<()> {
    tx.run(sql!(
        "insert into receptions (event, opened_at, closes_on, seats)
         values ($1, $2, $3, $4)
         on conflict (event) do update
            set opened_at = coalesce(receptions.opened_at, excluded.opened_at), closes_on = excluded.closes_on,
                seats = excluded.seats, version = receptions.version + 1",
        event,
        now,
        terms.closes_on,
        terms.seats,
    ))
    .await?;
    Ok(())
}

/// The last day was yesterday.
pub async fn close(tx: &mut WriteTx, event: EventId, today: NaiveDate) -> Result<()> {
    let last = today.pred_opt().unwrap_or(today);
    tx.run(sql!(
        "update receptions set closes_on = $2, version = version + 1 where event = $1",
        event,
        last,
    ))
    .await?;
    Ok(())
}

/// Takes so many numbers and answers the last. Whoever takes some at the same time waits for the end of this transaction.
pub async fn take_numbers(tx: &mut WriteTx, event: EventId, many: i64) -> Result<i64> {
    tx.run(sql!(
        "insert into receptions (event, last)
         values ($1, $2)
         on conflict (event) do update
            set last = receptions.last + $2",
        event,
        many,
    ))
    .await?;
    tx.count(sql!("select last from receptions where event = $1", event)).await
}

/// How many seats are left for those who sign up; none when there are as many as want.
pub async fn free_seats(tx: &impl Reads, event: EventId) -> Result<Option<i64>> {
    let seats = sql!("select seats from receptions where event = $1", event);
    let Some(seats) = tx.value::<Option<i64>>(seats).await?.flatten() else { return Ok(None) };
    let taken = sql!(
        "select count(*) from badges where event = $1 and state = 'expected' and source = 'form'",
        event,
    );
    Ok(Some((seats - tx.count(taken).await?).max(0)))
}

/// Those who wait and for whom there is a seat now, the first first.
pub async fn next_waiting(tx: &impl Reads, event: EventId) -> Result<Vec<Badge>> {
    let most = free_seats(tx, event).await?.unwrap_or(i64::MAX);
    let mut sql = Sql::new(BADGE);
    sql.with("where b.event = ? and b.state = 'waiting'", [event.into()]);
    sql.with("order by b.no limit ? + 0", [most.into()]);
    tx.all(sql.query()).await
}

/// Where a badge goes.
pub struct Keeping {
    pub event: EventId,
    pub no: i64,
    pub source: Source,
    pub state: State,
}

pub async fn insert(cx: &Cx, tx: &mut WriteTx, how: &Keeping, new: &NewBadge) -> Result<Badge> {
    let badge = Badge {
        id: BadgeId::new(cx.now),
        event: how.event,
        no: how.no,
        code: Code::random(),
        source: how.source,
        state: how.state,
        person: new.person,
        name: new.name.clone(),
        sex: new.sex,
        audience: new.audience.clone(),
        place: new.place.clone(),
        organisation: new.organisation.clone(),
        phone: new.phone.clone(),
        email: new.email.clone(),
        lang: cx.lang.code().to_owned(),
        erased_on: None,
        version: 1,
    };
    tx.run(sql!(
        "insert into badges
                (id, event, no, code, source, state, person, name, sort, sex, audience, place, organisation, phone,
                 email, lang, signed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        badge.id,
        badge.event,
        badge.no,
        badge.code.clone(),
        badge.source,
        badge.state,
        badge.person,
        badge.name.as_str(),
        sort_key(Lang::Ar, &badge.name),
        badge.sex,
        badge.audience.clone(),
        badge.place.clone(),
        badge.organisation.as_str(),
        badge.phone.as_str(),
        badge.email.as_str(),
        badge.lang.as_str(),
        cx.now,
    ))
    .await?;
    search::index(tx, "badge", badge.id, &[&badge.name, &badge.organisation]).await?;
    Ok(badge)
}

pub async fn find(tx: &impl Reads, id: BadgeId) -> Result<Option<Badge>> {
    let mut sql = Sql::new(BADGE);
    sql.with("where b.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

pub async fn by_code(tx: &impl Reads, code: &Code) -> Result<Option<Badge>> {
    let mut sql = Sql::new(BADGE);
    sql.with("where b.code = ?", [code.clone().into()]);
    tx.optional(sql.query()).await
}

/// The badge of this number of an event.
pub async fn by_no(tx: &impl Reads, event: EventId, no: i64) -> Result<Option<Badge>> {
    let mut sql = Sql::new(BADGE);
    sql.with("where b.event = ? and b.no = ?", [event.into(), no.into()]);
    tx.optional(sql.query()).await
}

/// Whether somebody of this name signed up already with this telephone or this address.
pub async fn is_there(tx: &impl Reads, event: EventId, new: &NewBadge) -> Result<bool> {
    let many = tx
        .count(sql!(
            "select count(*)
               from badges
              where event = $1 and sort = $2 and state in ('expected', 'waiting')
                and ((phone <> '' and phone = $3) or (email <> '' and email = $4))",
            event,
            sort_key(Lang::Ar, &new.name),
            new.phone.as_str(),
            new.email.as_str(),
        ))
        .await?;
    Ok(many > 0)
}

pub async fn set_state(tx: &mut WriteTx, id: BadgeId, state: State) -> Result<()> {
    tx.run(sql!("update badges set state = $2, version = version + 1 where id = $1", id, state))
        .await?;
    Ok(())
}

/// Somebody on the list of an event, without a badge yet.
#[derive(Debug, Clone, FromRow)]
pub struct OnTheList {
    person: PersonId,
    name_ar: String,
    name_fr: String,
    sex: Option<Sex>,
    audience: Option<String>,
    place: String,
    organisation_ar: String,
    organisation_fr: String,
    phone: Option<String>,
    email: Option<String>,
}

impl OnTheList {
    /// With the name in the script of whoever makes the badges.
    pub fn into_badge(self, lang: Lang) -> NewBadge {
        NewBadge {
            name: in_script_of(lang, &self.name_ar, &self.name_fr).to_owned(),
            organisation: in_script_of(lang, &self.organisation_ar, &self.organisation_fr)
                .to_owned(),
            sex: self.sex,
            audience: self.audience,
            place: Some(self.place),
            phone: self.phone.unwrap_or_default(),
            email: self.email.unwrap_or_default(),
            person: Some(self.person),
        }
    }
}

/// Those on the list of an event, whatever they are in it, who have no badge.
pub async fn without_badge(tx: &impl Reads, event: EventId) -> Result<Vec<OnTheList>> {
    tx.all(sql!(
        "select p.id as person, p.name_ar, p.name_fr, p.sex, min(r.audience) as audience, p.place,
                coalesce(o.name_ar, '') as organisation_ar, coalesce(o.name_fr, '') as organisation_fr, p.phone, p.email
           from registrations r
           join people p on p.id = r.person
           left join organisations o on o.id = r.organisation
          where r.event = $1
            and not exists (select 1 from badges b where b.event = r.event and b.person = r.person and b.state <> 'withdrawn')
          group by p.id, p.name_ar, p.name_fr, p.sex, p.place, o.name_ar, o.name_fr, p.phone, p.email, p.sort_ar
          order by p.sort_ar, p.id",
        event,
    ))
    .await
}

/// Those who had a badge from the list, left it and did not come.
pub async fn withdraw_those_who_left(tx: &mut WriteTx, event: EventId) -> Result<()> {
    tx.run(sql!(
        "update badges set state = 'withdrawn', version = version + 1
          where event = $1 and source = 'list' and state = 'expected'
            and not exists (select 1 from registrations r where r.event = $1 and r.person = badges.person)
            and not exists (select 1 from arrivals a where a.badge = badges.id)",
        event,
    ))
    .await?;
    Ok(())
}
