//! What is held here of one person: the badges that they had from the list of an event.

use super::{actions, store};
use crate::foundation::{Cx, Error, events, people::PersonId, privacy::Section};
use kit_db::{ReadTx, WriteTx};

/// Each badge with its event, and in how many half-days they came.
pub async fn held(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    let mut rows = Vec::new();
    for badge in store::of_person(tx, person).await? {
        let Some(event) = events::find(tx, badge.event).await? else { continue };
        let came = store::half_days_of(tx, badge.id).await?.len();
        let (title, dates) = (event.title(cx.lang).to_owned(), event.dates(cx.lang));
        rows.push(vec![badge.no.to_string(), title, dates, came.to_string()]);
    }
    let columns = ["badge-no", "badge-event", "event-dates", "badge-came"];
    Ok(vec![Section::new(cx, "reception-title", &columns, rows)])
}

/// Their badges stay as figures, without a name.
pub async fn erase(cx: &Cx, tx: &mut WriteTx, person: PersonId) -> Result<(), Error> {
    let badges = store::of_person(tx, person).await?;
    let badges: Vec<_> = badges.iter().map(|badge| badge.id.0).collect();
    actions::empty(cx, tx, &badges).await
}
