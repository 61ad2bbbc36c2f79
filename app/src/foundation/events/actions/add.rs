use crate::foundation::{
    Cx, Error,
    events::{
        Draft, EventId,
        permissions::{ADD, READ},
        store,
    },
    journal::{Change, Subject, record},
};
use kit_db::WriteTx;

/// Puts an event that is not a session on the calendar of a place.
pub async fn add(cx: &Cx, tx: &mut WriteTx, draft: &Draft) -> Result<EventId, Error> {
    cx.allow_at(tx, READ, ADD, &draft.place).await?;
    let id = EventId::new(cx.now);
    store::insert(cx, tx, id, &draft.event(), &draft.half_days()).await?;
    let (place, title) = (draft.place.as_str(), draft.title_ar.as_str());
    // Of a year or a month that was written down, the first and the last day say nothing.
    let exact = draft.period.is_exact();
    let day = |day: chrono::NaiveDate| if exact { day.to_string() } else { String::new() };
    let told = Change::differing([
        Change::new("event-title-ar", "", &draft.title_ar),
        Change::new("event-title-fr", "", &draft.title_fr),
        Change::new("event-venue-ar", "", &draft.venue_ar),
        Change::new("event-venue-fr", "", &draft.venue_fr),
        Change::new("event-starts-on", "", day(draft.period.from)),
        Change::new("event-ends-on", "", day(draft.period.to)),
    ]);
    record(cx, tx, ADD, Subject { kind: "event", id: id.to_string(), place, title }, &told).await?;
    Ok(id)
}
