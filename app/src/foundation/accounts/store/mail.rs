//! Where an account is written to, and the codes that travel by mail.

use super::register::Slip;
use crate::foundation::accounts::AccountId;
use chrono::{DateTime, Utc};
use kit_db::{Reads, Result, WriteTx, sql};

/// Empty when nobody gave one.
pub async fn mail_of(tx: &impl Reads, id: AccountId) -> Result<String> {
    let mail = tx.value(sql!("select mail from accounts where id = $1", id)).await?;
    Ok(mail.unwrap_or_default())
}

pub async fn set_mail(tx: &mut WriteTx, id: AccountId, mail: &str) -> Result<u64> {
    tx.run(sql!("update accounts set mail = $2 where id = $1", id, mail)).await
}

/// When a letter of this kind was last put into the outbox for an account.
pub async fn last_letter(
    tx: &impl Reads,
    id: AccountId,
    kind: &str,
) -> Result<Option<DateTime<Utc>>> {
    tx.value(sql!(
        "select made_at
           from letters
          where about = $1 and kind = $2
          order by made_at desc
          limit 1",
        id,
        kind,
    ))
    .await
}

pub async fn mailed_code(tx: &impl Reads, id: AccountId) -> Result<Option<Slip>> {
    tx.optional(sql!("select hash, made_at, ends_at from mailed_codes where account = $1", id))
        .await
}

/// Keeps a code in the place of the one before.
pub async fn put_mailed_code(tx: &mut WriteTx, id: AccountId, code: &Slip) -> Result<u64> {
    tx.run(sql!(
        "insert into mailed_codes (account, hash, made_at, ends_at)
         values ($1, $2, $3, $4)
         on conflict (account) do update
            set hash = excluded.hash, made_at = excluded.made_at, ends_at = excluded.ends_at",
        id,
        code.hash.clone(),
        code.made_at,
        code.ends_at,
    ))
    .await
}

pub async fn delete_mailed_code(tx: &mut WriteTx, id: AccountId) -> Result<u64> {
    tx.run(sql!("delete from mailed_codes where account = $1", id)).await
}

pub async fn delete_ended_mailed_codes(tx: &mut WriteTx, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("delete from mailed_codes where ends_at <= $1", now)).await
}
