//! The statement about those of a sheet for whom there was no seat.

use crate::foundation::events::{EventId, ImportId};
use kit_db::{Reads, Result, sql};

/// How many people of a sheet that was written wait for a seat of its session now.
pub async fn waiting(tx: &impl Reads, import: ImportId, event: EventId) -> Result<i64> {
    tx.count(sql!(
        "select count(*)
           from session_waiting w
          where w.event = $1 and w.state = 'waiting'
            and w.person in (select person from import_rows where import = $2 and person is not null)",
        event,
        import,
    ))
    .await
}
