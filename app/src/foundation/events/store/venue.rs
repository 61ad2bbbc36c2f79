//! Statements about what meets an event in its venue.

use crate::foundation::{
    Cx, Verb,
    events::{Event, EventId},
};
use chrono::NaiveDate;
use kit_db::{FromRow, Reads, Result, Sql};
use kit_lang::{Lang, sort_key};

/// Another event in the same venue.
#[derive(Debug, Clone, FromRow)]
pub struct Meets {
    pub id: EventId,
    pub kind: String,
    pub title_ar: String,
    pub title_fr: String,
    pub venue_ar: String,
    pub venue_fr: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
}

/// The events that have half-days of this one in the same venue of the same place, of those that the actor may see by `read`.
pub async fn clashes(cx: &Cx, tx: &impl Reads, read: Verb, id: EventId) -> Result<Vec<Meets>> {
    let Some(event) = super::find(tx, id).await? else { return Ok(Vec::new()) };
    let nowhere = event.venue_ar.is_empty() && event.venue_fr.is_empty();
    if nowhere || event.cancelled_at.is_some() {
        return Ok(Vec::new());
    }
    let mut sql = Sql::new(
        "select e.id, e.kind, e.title_ar, e.title_fr, e.venue_ar, e.venue_fr, e.starts_on, e.ends_on
           from events e",
    );
    let at = [event.place.as_str().into(), id.into()];
    sql.with("where e.place = ? and e.id <> ? and e.cancelled_at is null", at);
    let days = [event.ends_on.into(), event.starts_on.into()];
    sql.with("and e.starts_on <= ? and e.ends_on >= ?", days);
    sql.with(
        "and exists (select 1 from half_days h
                       join half_days o on o.held_on = h.held_on and o.half = h.half
                      where h.event = e.id and o.event = ?)",
        [id.into()],
    );
    let (scope, args) = cx.within(read, "e.place");
    sql.with(&format!("and {scope}"), args);
    sql.push("order by e.starts_on, e.id limit 20");
    let found: Vec<Meets> = tx.all(sql.query()).await?;
    Ok(found.into_iter().filter(|other| same_venue(&event, other)).collect())
}

/// The same name in either script, however it is spelled.
fn same_venue(event: &Event, other: &Meets) -> bool {
    let same = |lang: Lang, one: &str, other: &str| {
        !one.is_empty() && sort_key(lang, one) == sort_key(lang, other)
    };
    same(Lang::Ar, &event.venue_ar, &other.venue_ar)
        || same(Lang::Fr, &event.venue_fr, &other.venue_fr)
}

impl Meets {
    /// The folder of its address: sessions have pages of their own.
    pub fn folder(&self) -> &'static str {
        if self.kind == "session" { "sessions" } else { "events" }
    }
}
