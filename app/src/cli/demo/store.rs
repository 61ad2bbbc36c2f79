//! Whether a base is a demonstration.

use chrono::{DateTime, Utc};
use kit_db::{Reads, Result, WriteTx, sql};

/// Writes down that this base is a demonstration.
pub async fn mark(tx: &mut WriteTx, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("insert into demonstration (loaded_at) values ($1)", now)).await
}

/// Whether the demonstration was loaded into this base.
pub async fn is_marked(tx: &impl Reads) -> Result<bool> {
    Ok(tx.count(sql!("select count(*) from demonstration")).await? > 0)
}
