//! Every SQL statement about messages that came in.

use crate::{features::desk::CaseId, foundation::people::PersonId};
use chrono::{DateTime, Utc};
use kit_db::{Reads, Result, WriteTx, new_uuid, sql};

/// What becomes of messages: nothing, where there is nothing to read, or nobody who can be answered.
pub const STOP: &str = "stop";
pub const CASE: &str = "case";
pub const NOTHING: &str = "nothing";

/// What became of one.
pub struct Received {
    pub became: &'static str,
    /// How many consents a stop took back.
    pub consents: i64,
    pub case: Option<CaseId>,
}

pub async fn is_known(tx: &impl Reads, stamp: &str) -> Result<bool> {
    Ok(tx.count(sql!("select count(*) from sms_received where stamp = $1", stamp)).await? > 0)
}

pub async fn insert(
    tx: &mut WriteTx,
    stamp: &str,
    received: &Received,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into sms_received (id, stamp, received_at, became, consents, of_case)
         values ($1, $2, $3, $4, $5, $6)",
        new_uuid(now),
        stamp,
        now,
        received.became,
        received.consents,
        received.case,
    ))
    .await
}

/// Everybody whose telephone this is.
pub async fn with_number(tx: &impl Reads, number: &str) -> Result<Vec<PersonId>> {
    tx.column(sql!("select id from people where phone = $1 order by id", number)).await
}

/// Where whoever has this number lives, or else the place of the campaign that wrote to it last.
pub async fn place_of(tx: &impl Reads, number: &str) -> Result<Option<String>> {
    let home = sql!("select place from people where phone = $1 order by id limit 1", number);
    if let Some(home) = tx.value::<String>(home).await? {
        return Ok(Some(home));
    }
    let last = sql!(
        "select c.place
           from campaign_recipients r
           join campaigns c on c.id = r.campaign
          where r.address = $1 and r.channel = 'sms'
          order by r.tried_at desc, r.id
          limit 1",
        number,
    );
    tx.value(last).await
}
