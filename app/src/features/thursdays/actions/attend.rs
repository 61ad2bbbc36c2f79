use crate::{
    features::{
        outlets::{self, OutletId},
        thursdays::{
            permissions::{ATTEND, find_for},
            store,
        },
    },
    foundation::{
        Cx, Error,
        events::EventId,
        journal::{Change, Subject, record},
    },
};
use kit_db::WriteTx;

/// Writes down that an outlet came, with so many of theirs; with nobody, that it did not.
///
/// Fails with [`Error::Conflict`] for a Thursday that was cancelled.
pub async fn attend(
    cx: &Cx,
    tx: &mut WriteTx,
    id: EventId,
    (outlet, persons): (OutletId, i64),
) -> Result<(), Error> {
    let thursday = find_for(cx, tx, ATTEND, id).await?;
    let outlet = outlets::find_for(cx, tx, outlets::READ, outlet).await?;
    if thursday.cancelled_at.is_some() {
        return Err(Error::Conflict("event-was-cancelled"));
    }
    let before = store::persons_of(tx, id, outlet.id).await?;
    if before == persons {
        return Ok(());
    }
    store::set_present(tx, id, outlet.id, persons).await?;
    let (place, title) = (thursday.place.as_str(), thursday.title_ar.as_str());
    let subject = Subject { kind: "event", id: id.to_string(), place, title };
    let came = [
        Change::new("thursday-outlet", "", &outlet.name_ar),
        Change::new("thursday-persons", before, persons),
    ];
    record(cx, tx, ATTEND, subject, &came).await?;
    Ok(())
}
