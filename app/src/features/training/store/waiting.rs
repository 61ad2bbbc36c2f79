//! Statements about seats and the waiting list.

use crate::foundation::events::EventId;
use kit_db::{Reads, Result, sql};

/// How many people wait for a seat.
pub async fn waiting_count(tx: &impl Reads, event: EventId) -> Result<i64> {
    tx.count(sql!(
        "select count(*) from session_waiting where event = $1 and state = 'waiting'",
        event,
    ))
    .await
}
