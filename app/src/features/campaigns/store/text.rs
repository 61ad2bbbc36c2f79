//! What is noted of short messages: their parts, and what the network tells of them.

use super::marks;
use crate::features::campaigns::{Fate, recipient::RecipientId};
use chrono::{DateTime, Utc};
use kit_db::{Result as Found, Sql, Value, WriteTx, sql};

/// Notes in how many parts these go.
pub async fn note_parts(tx: &mut WriteTx, all: &[(RecipientId, i64)]) -> Found<()> {
    let mut lengths: Vec<i64> = all.iter().map(|(_, parts)| *parts).collect();
    lengths.sort_unstable();
    lengths.dedup();
    for parts in lengths {
        let these: Vec<RecipientId> =
            all.iter().filter(|(_, one)| *one == parts).map(|(id, _)| *id).collect();
        for some in these.chunks(100) {
            let mut sql = Sql::new("update campaign_recipients set");
            let ids = some.iter().map(|id| Value::from(*id));
            sql.with("parts = ?", [parts.into()]);
            sql.with(&format!("where id in ({})", marks(some.len())), ids);
            tx.run(sql.query()).await?;
        }
    }
    Ok(())
}

/// Notes what the network tells of a short message. The first that is final stays: it may come twice, late, or before the gateway's own
/// answer was noted.
pub async fn report(
    tx: &mut WriteTx,
    id: RecipientId,
    (fate, code): (Fate, &str),
    now: DateTime<Utc>,
) -> Found<u64> {
    tx.run(sql!(
        "update campaign_recipients
            set state = $2, code = $3, said = '', reported_at = $4, due_at = null
          where id = $1 and channel = 'sms' and reported_at is null and attempts > 0
            and state in ('sending', 'sent', 'uncertain', 'waiting')",
        id,
        fate,
        code,
        now,
    ))
    .await
}
