//! Passkeys, and the questions to devices that wait for an answer.

use crate::foundation::accounts::{
    AccountId,
    passkey::{Asked, CeremonyId, Kept, PasskeyId},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, sql};

/// The passkeys of an account, the oldest first.
pub async fn passkeys(tx: &impl Reads, account: AccountId) -> Result<Vec<Kept>> {
    tx.all(sql!(
        "select id, key, name, made_at, used_at
           from passkeys
          where account = $1
          order by made_at, id",
        account,
    ))
    .await
}

pub async fn has_passkey(tx: &impl Reads, account: AccountId) -> Result<bool> {
    let found: Option<PasskeyId> =
        tx.value(sql!("select id from passkeys where account = $1 limit 1", account)).await?;
    Ok(found.is_some())
}

/// A passkey, and whose it is.
#[derive(FromRow)]
pub struct Owned {
    pub id: PasskeyId,
    pub account: AccountId,
    pub key: String,
}

/// The passkey that a device calls by this name.
pub async fn passkey_of(tx: &impl Reads, credential: &[u8]) -> Result<Option<Owned>> {
    tx.optional(sql!(
        "select id, account, key
           from passkeys
          where credential = $1",
        credential.to_vec(),
    ))
    .await
}

pub async fn insert_passkey(
    tx: &mut WriteTx,
    account: AccountId,
    (credential, key): (&[u8], &str),
    name: &str,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into passkeys (id, account, credential, key, name, made_at)
         values ($1, $2, $3, $4, $5, $6)",
        PasskeyId::new(now),
        account,
        credential.to_vec(),
        key,
        name,
        now,
    ))
    .await
}

pub async fn note_passkey(
    tx: &mut WriteTx,
    id: PasskeyId,
    key: &str,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!("update passkeys set key = $2, used_at = $3 where id = $1", id, key, now)).await
}

pub async fn delete_passkey(tx: &mut WriteTx, account: AccountId, id: PasskeyId) -> Result<u64> {
    tx.run(sql!("delete from passkeys where account = $1 and id = $2", account, id)).await
}

pub async fn delete_passkeys(tx: &mut WriteTx, account: AccountId) -> Result<u64> {
    tx.run(sql!("delete from passkeys where account = $1", account)).await
}

/// How many questions wait for whoever asks from this address.
pub async fn waiting(tx: &impl Reads, address: &str, now: DateTime<Utc>) -> Result<i64> {
    tx.count(sql!(
        "select count(*) from passkey_ceremonies where address = $1 and ends_at > $2",
        address,
        now,
    ))
    .await
}

pub async fn insert_ceremony(
    tx: &mut WriteTx,
    id: CeremonyId,
    account: Option<AccountId>,
    asked: &Asked,
    address: &str,
    ends_at: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into passkey_ceremonies (id, account, state, address, ends_at)
         values ($1, $2, $3, $4, $5)",
        id,
        account,
        asked.state.as_str(),
        address,
        ends_at,
    ))
    .await
}

/// A question that waits.
#[derive(FromRow)]
pub struct Ceremony {
    pub account: Option<AccountId>,
    pub state: String,
}

/// Takes a question away, to be answered now: it is answered once, whatever the answer.
pub async fn take_ceremony(
    tx: &mut WriteTx,
    id: CeremonyId,
    now: DateTime<Utc>,
) -> Result<Option<Ceremony>> {
    let found = tx
        .optional(sql!(
            "select account, state from passkey_ceremonies where id = $1 and ends_at > $2",
            id,
            now,
        ))
        .await?;
    let taken = tx.run(sql!("delete from passkey_ceremonies where id = $1", id)).await?;
    Ok(found.filter(|_| taken == 1))
}

pub async fn delete_ended_ceremonies(tx: &mut WriteTx, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("delete from passkey_ceremonies where ends_at <= $1", now)).await
}
