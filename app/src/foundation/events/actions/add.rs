use crate::foundation::{
    Cx, Error,
    events::{
        Draft, EventId,
        permissions::{ADD, READ},
        store,
    },
    journal::{Subject, record},
};
use kit_db::WriteTx;

/// Puts an event that is not a session on the calendar of a place.
pub async fn add(cx: &Cx, tx: &mut WriteTx, draft: &Draft) -> Result<EventId, Error> {
    cx.allow_at(tx, READ, ADD, &draft.place).await?;
    let id = EventId::new(cx.now);
    store::insert(cx, tx, id, &draft.event(), &draft.half_days()).await?;
    let (place, title) = (draft.place.as_str(), draft.title_ar.as_str());
    record(cx, tx, ADD, Subject { kind: "event", id: id.to_string(), place, title }, &[]).await?;
    Ok(id)
}
