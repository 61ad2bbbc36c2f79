//! Who accounts are at a provider, and browsers on their way there.

use crate::foundation::accounts::{AccountId, provider::Vouched};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, sql};

/// Whose account it is that the provider knows by this name.
pub async fn linked(tx: &impl Reads, vouched: &Vouched) -> Result<Option<AccountId>> {
    tx.value(sql!(
        "select account from identities where issuer = $1 and subject = $2",
        vouched.issuer.as_str(),
        vouched.subject.as_str(),
    ))
    .await
}

/// A link, as its person reads it.
#[derive(Debug, Clone, FromRow)]
pub struct Identity {
    pub name: String,
    pub made_at: DateTime<Utc>,
    pub used_at: Option<DateTime<Utc>>,
}

pub async fn identity_of(tx: &impl Reads, account: AccountId) -> Result<Option<Identity>> {
    tx.optional(sql!(
        "select name, made_at, used_at
           from identities
          where account = $1
          order by made_at desc
          limit 1",
        account,
    ))
    .await
}

pub async fn insert_identity(
    tx: &mut WriteTx,
    account: AccountId,
    vouched: &Vouched,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into identities (issuer, subject, account, name, made_at)
         values ($1, $2, $3, $4, $5)",
        vouched.issuer.as_str(),
        vouched.subject.as_str(),
        account,
        vouched.name.as_str(),
        now,
    ))
    .await
}

pub async fn note_identity(tx: &mut WriteTx, vouched: &Vouched, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!(
        "update identities set name = $3, used_at = $4 where issuer = $1 and subject = $2",
        vouched.issuer.as_str(),
        vouched.subject.as_str(),
        vouched.name.as_str(),
        now,
    ))
    .await
}

pub async fn delete_identities(tx: &mut WriteTx, account: AccountId) -> Result<u64> {
    tx.run(sql!("delete from identities where account = $1", account)).await
}

/// A browser on its way.
#[derive(FromRow)]
pub struct Errand {
    pub nonce: String,
    pub verifier: String,
    /// Who asked to be linked.
    pub account: Option<AccountId>,
    /// The hash of the slip's code that came along.
    pub slip: Option<Vec<u8>>,
    pub back: String,
}

/// How many are on their way from this address.
pub async fn on_their_way(tx: &impl Reads, address: &str, now: DateTime<Utc>) -> Result<i64> {
    tx.count(sql!(
        "select count(*) from provider_visits where address = $1 and ends_at > $2",
        address,
        now,
    ))
    .await
}

pub async fn insert_errand(
    tx: &mut WriteTx,
    state: Vec<u8>,
    errand: &Errand,
    address: &str,
    ends_at: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into provider_visits (state, nonce, verifier, account, slip, back, address, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        state,
        errand.nonce.as_str(),
        errand.verifier.as_str(),
        errand.account,
        errand.slip.clone(),
        errand.back.as_str(),
        address,
        ends_at,
    ))
    .await
}

/// Takes an errand away: whoever comes back from it comes back once.
pub async fn take_errand(
    tx: &mut WriteTx,
    state: Vec<u8>,
    now: DateTime<Utc>,
) -> Result<Option<Errand>> {
    let found = tx
        .optional(sql!(
            "select nonce, verifier, account, slip, back
               from provider_visits
              where state = $1 and ends_at > $2",
            state.clone(),
            now,
        ))
        .await?;
    let taken = tx.run(sql!("delete from provider_visits where state = $1", state)).await?;
    Ok(found.filter(|_| taken == 1))
}

pub async fn delete_ended_errands(tx: &mut WriteTx, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("delete from provider_visits where ends_at <= $1", now)).await
}
