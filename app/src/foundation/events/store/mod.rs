//! Every SQL statement about events: the events themselves here, then agenda and groups, then the people in them.

mod agenda;
mod answering;
mod counts;
mod list;
mod people;
mod registrations;
mod segment;
mod venue;

pub use agenda::{
    add_group, add_item, agenda, group_names, groups, mark_sensitive, remove_group, remove_item,
};
pub use answering::{Bearing, bearers};
pub use counts::{add_count, count, counted, counts, edit_count, remove_count};
pub use list::{Asked, Listed, listed, places, span, total};
pub use people::{
    Found, ListedPerson, Named, PeopleAsked, Registered, Sexes, enrollable, organisation_of,
    organisations_within, people_of, registration, sexes, to_enrol,
};
pub use registrations::{assign, enrol, leave, participants};
pub use segment::{
    close_together, forget_together, leave_together, note_together, segment, still_together,
    togethers,
};
pub use venue::{Meets, clashes};

use super::{Event, EventId, EventKind, Exactness, HalfDay, NewEvent, SeriesId};
use crate::foundation::{Cx, Verb, search};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, new_uuid, sql};
use kit_lang::{Lang, sort_key};

pub async fn find(tx: &impl Reads, id: EventId) -> Result<Option<Event>> {
    tx.optional(sql!(
        "select id, kind, title_ar, title_fr, place, venue_ar, venue_fr, starts_on, ends_on, exactness, as_written,
                doubt, series, ordinal, cancelled_at, cancelled_why, version
           from events
          where id = $1",
        id,
    ))
    .await
}

/// Writes a new event, its half-days and its words for search.
pub async fn insert(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    new: &NewEvent,
    half_days: &[HalfDay],
) -> Result<()> {
    tx.run(sql!(
        "insert into events (id, kind, title_ar, title_fr, place, venue_ar, venue_fr, starts_on, ends_on, as_written,
                             doubt, series, ordinal, sort_ar, sort_fr, made_at, made_by, exactness)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        id,
        new.kind,
        new.title_ar.as_str(),
        new.title_fr.as_str(),
        new.place.as_str(),
        new.venue_ar.as_str(),
        new.venue_fr.as_str(),
        new.period.from,
        new.period.to,
        new.period.as_written.clone(),
        new.period.doubt.map(|doubt| doubt.as_str()),
        new.series,
        new.ordinal,
        sort_key(Lang::Ar, &new.title_ar),
        sort_key(Lang::Fr, &new.title_fr),
        cx.now,
        cx.account(),
        new.period.exactness,
    ))
    .await?;
    set_half_days(tx, id, half_days).await?;
    search::index(tx, "event", id, &[&new.title_ar, &new.title_fr]).await
}

/// Changes the event of this version; says whether it was still of that version.
pub async fn update(tx: &mut WriteTx, id: EventId, version: i64, new: &NewEvent) -> Result<bool> {
    let touched = tx
        .run(sql!(
            "update events
                set title_ar = $3, title_fr = $4, place = $5, venue_ar = $6, venue_fr = $7, starts_on = $8,
                    ends_on = $9, as_written = $10, doubt = $11, series = $12, ordinal = $13, sort_ar = $14, sort_fr = $15,
                    exactness = $16, version = version + 1
              where id = $1 and version = $2",
            id,
            version,
            new.title_ar.as_str(),
            new.title_fr.as_str(),
            new.place.as_str(),
            new.venue_ar.as_str(),
            new.venue_fr.as_str(),
            new.period.from,
            new.period.to,
            new.period.as_written.clone(),
            new.period.doubt.map(|doubt| doubt.as_str()),
            new.series,
            new.ordinal,
            sort_key(Lang::Ar, &new.title_ar),
            sort_key(Lang::Fr, &new.title_fr),
            new.period.exactness,
        ))
        .await?;
    if touched == 1 {
        search::index(tx, "event", id, &[&new.title_ar, &new.title_fr]).await?;
    }
    Ok(touched == 1)
}

/// Changes the kind of an event that is not a session.
pub async fn set_kind(tx: &mut WriteTx, id: EventId, kind: EventKind) -> Result<u64> {
    tx.run(sql!("update events set kind = $2 where id = $1", id, kind)).await
}

/// It does not take place.
pub async fn cancel(tx: &mut WriteTx, id: EventId, why: &str, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!(
        "update events
            set cancelled_at = $2, cancelled_why = $3, version = version + 1
          where id = $1",
        id,
        now,
        why,
    ))
    .await
}

/// It takes place after all.
pub async fn restore(tx: &mut WriteTx, id: EventId) -> Result<u64> {
    tx.run(sql!(
        "update events
            set cancelled_at = null, cancelled_why = '', version = version + 1
          where id = $1",
        id,
    ))
    .await
}

pub async fn half_days(tx: &impl Reads, event: EventId) -> Result<Vec<HalfDay>> {
    tx.all(sql!("select no, held_on, half from half_days where event = $1 order by no", event))
        .await
}

/// Puts these half-days in place of those that were.
pub async fn set_half_days(tx: &mut WriteTx, event: EventId, halves: &[HalfDay]) -> Result<()> {
    tx.run(sql!("delete from half_days where event = $1", event)).await?;
    let row =
        |half: &HalfDay| vec![event.into(), half.no.into(), half.held_on.into(), half.half.into()];
    let rows = halves.iter().map(row).collect();
    tx.insert_rows("half_days", &["event", "no", "held_on", "half"], rows).await
}

/// The series of this title, in either script; a new one when there is none.
pub async fn series_of(cx: &Cx, tx: &mut WriteTx, title: &str, place: &str) -> Result<SeriesId> {
    let known = sql!(
        "select id from series where title_ar = $1 or title_fr = $1 order by id limit 1",
        title
    );
    if let Some(id) = tx.value(known).await? {
        return Ok(id);
    }
    let id = SeriesId(new_uuid(cx.now));
    tx.run(sql!(
        "insert into series (id, title_ar, title_fr, place) values ($1, $2, $2, $3)",
        id,
        title,
        place,
    ))
    .await?;
    Ok(id)
}

pub async fn series_title(tx: &impl Reads, series: SeriesId) -> Result<String> {
    let title = tx.value(sql!("select title_ar from series where id = $1", series)).await?;
    Ok(title.unwrap_or_default())
}

/// An event of the same series.
#[derive(Debug, Clone, FromRow)]
pub struct Neighbour {
    pub id: EventId,
    pub title_ar: String,
    pub title_fr: String,
    pub place: String,
    pub ordinal: i64,
    pub starts_on: NaiveDate,
    pub exactness: Exactness,
}

/// The events just before and just after `ordinal` in a series, of those that the actor may see by `read`.
pub async fn neighbours(
    cx: &Cx,
    tx: &impl Reads,
    read: Verb,
    series: SeriesId,
    ordinal: i64,
) -> Result<Vec<Neighbour>> {
    let mut sql =
        Sql::new("select id, title_ar, title_fr, place, ordinal, starts_on, exactness from events");
    sql.with(
        "where series = ? and ordinal in (?, ?)",
        [series.into(), (ordinal - 1).into(), (ordinal + 1).into()],
    );
    let (scope, args) = cx.within(read, "place");
    sql.with(&format!("and {scope}"), args);
    sql.push("order by ordinal, id");
    tx.all(sql.query()).await
}
