//! Second factors, and the codes for the day on which one is lost.

use crate::foundation::accounts::{Account, AccountId, session::Stage};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, sql};

#[derive(FromRow)]
pub struct Factor {
    pub secret: Vec<u8>,
    /// The last step that was used.
    pub last_step: i64,
}

/// The second factor of an account, if it has one.
pub async fn factor(tx: &impl Reads, account: AccountId) -> Result<Option<Factor>> {
    tx.optional(sql!(
        "select secret, last_step
           from second_factors
          where account = $1 and confirmed_at is not null",
        account,
    ))
    .await
}

pub async fn put_factor(
    tx: &mut WriteTx,
    account: AccountId,
    factor: &Factor,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into second_factors (account, secret, made_at, confirmed_at, last_step)
         values ($1, $2, $3, $3, $4)
         on conflict (account) do update
            set secret = excluded.secret, made_at = excluded.made_at,
                confirmed_at = excluded.confirmed_at, last_step = excluded.last_step",
        account,
        factor.secret.clone(),
        now,
        factor.last_step,
    ))
    .await
}

/// Every secret as it is kept.
pub async fn kept_secrets(tx: &impl Reads) -> Result<Vec<(AccountId, Vec<u8>)>> {
    let kept: Vec<Kept> = tx.all(sql!("select account, secret from second_factors")).await?;
    Ok(kept.into_iter().map(|one| (one.account, one.secret)).collect())
}

#[derive(FromRow)]
struct Kept {
    account: AccountId,
    secret: Vec<u8>,
}

/// Keeps a secret in another form, unless it became another secret meanwhile.
pub async fn replace_secret(
    tx: &mut WriteTx,
    account: AccountId,
    before: Vec<u8>,
    after: Vec<u8>,
) -> Result<u64> {
    tx.run(sql!(
        "update second_factors set secret = $3 where account = $1 and secret = $2",
        account,
        before,
        after,
    ))
    .await
}

/// Uses up a step; no row when it, or a later one, was used before.
pub async fn use_step(tx: &mut WriteTx, account: AccountId, step: i64) -> Result<u64> {
    tx.run(sql!(
        "update second_factors set last_step = $2 where account = $1 and last_step < $2",
        account,
        step,
    ))
    .await
}

/// Takes the second factor away, with its codes, unless these still serve for passkeys.
pub async fn delete_factor(tx: &mut WriteTx, account: AccountId) -> Result<u64> {
    tx.run(sql!(
        "delete from recovery_codes
          where account = $1
            and not exists (select 1 from passkeys where passkeys.account = $1)",
        account,
    ))
    .await?;
    tx.run(sql!("delete from second_factors where account = $1", account)).await
}

/// Keeps the hashes of new recovery codes in the place of those before.
pub async fn put_codes(tx: &mut WriteTx, account: AccountId, hashes: Vec<Vec<u8>>) -> Result<()> {
    tx.run(sql!("delete from recovery_codes where account = $1", account)).await?;
    for hash in hashes {
        tx.run(sql!("insert into recovery_codes (account, hash) values ($1, $2)", account, hash))
            .await?;
    }
    Ok(())
}

/// Uses up a recovery code; no row when there is none such, or it was used.
pub async fn use_code(
    tx: &mut WriteTx,
    account: AccountId,
    hash: Vec<u8>,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "update recovery_codes
            set used_at = $3
          where account = $1 and hash = $2 and used_at is null",
        account,
        hash,
        now,
    ))
    .await
}

/// How many recovery codes are left, whatever they are for.
pub async fn codes_left(tx: &impl Reads, account: AccountId) -> Result<i64> {
    tx.count(sql!(
        "select count(*) from recovery_codes where account = $1 and used_at is null",
        account,
    ))
    .await
}

/// How many recovery codes are left; none when there is no second factor.
pub async fn recovery_left(tx: &impl Reads, account: AccountId) -> Result<Option<i64>> {
    tx.value(sql!(
        "select (select count(*)
                   from recovery_codes r
                  where r.account = f.account and r.used_at is null)
           from second_factors f
          where f.account = $1 and f.confirmed_at is not null",
        account,
    ))
    .await
}

pub async fn set_factor_due(
    tx: &mut WriteTx,
    account: AccountId,
    at: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!("update accounts set factor_due_at = $2 where id = $1", account, at)).await
}

/// Whose browser this is that gave the password and not yet the second factor.
pub async fn pending(
    tx: &impl Reads,
    token: Vec<u8>,
    now: DateTime<Utc>,
) -> Result<Option<Account>> {
    tx.optional(sql!(
        "select a.id, a.login, a.name, a.password, a.lang, a.made_at, a.disabled_at, a.signed_in_at,
                a.factor_due_at, a.version
           from web_sessions s
           join accounts a on a.id = s.account and a.disabled_at is null
          where s.token = $1 and s.stage = $2 and s.ends_at > $3",
        token,
        Stage::Factor,
        now,
    ))
    .await
}
