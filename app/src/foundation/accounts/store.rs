//! Every SQL statement about accounts, grants and signed-in browsers.

use super::{
    Account, AccountId, NewAccount, Role,
    session::{Lifetime, NewSession},
};
use crate::foundation::Grant;
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, new_uuid, sql};

pub async fn by_login(tx: &impl Reads, login: &str) -> Result<Option<Account>> {
    tx.optional(sql!(
        "select id, login, name, password, lang, disabled_at
           from accounts
          where login = $1",
        login,
    ))
    .await
}

/// Whether nobody has an account yet: a new installation.
pub async fn is_empty(tx: &impl Reads) -> Result<bool> {
    Ok(tx.value::<AccountId>(sql!("select id from accounts limit 1")).await?.is_none())
}

pub async fn login(tx: &impl Reads, account: AccountId) -> Result<Option<String>> {
    tx.value(sql!("select login from accounts where id = $1", account)).await
}

pub async fn insert(
    tx: &mut WriteTx,
    id: AccountId,
    new: &NewAccount,
    hash: String,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into accounts (id, login, name, password, lang, made_at)
         values ($1, $2, $3, $4, $5, $6)",
        id,
        new.login.to_lowercase(),
        new.name.as_str(),
        hash,
        new.lang.code(),
        now,
    ))
    .await
}

pub async fn insert_grant(
    tx: &mut WriteTx,
    account: AccountId,
    (role, place): (Role, &str),
    from_on: NaiveDate,
    given_by: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into grants (id, account, role, place, from_on, given_by, given_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        new_uuid(now),
        account,
        role,
        place,
        from_on,
        given_by,
        now,
    ))
    .await
}

/// The roles that an account has in force, wherever.
pub async fn roles(tx: &impl Reads, account: AccountId, today: NaiveDate) -> Result<Vec<Role>> {
    tx.column(sql!(
        "select g.role
           from grants g
          where g.account = $1 and g.from_on <= $2 and (g.to_on is null or g.to_on >= $2)
            and g.withdrawn_at is null",
        account,
        today,
    ))
    .await
}

pub async fn set_lang(tx: &mut WriteTx, account: AccountId, lang: &str) -> Result<u64> {
    tx.run(sql!("update accounts set lang = $2 where id = $1", account, lang)).await
}

/// A browser that is signed in, with one row for each grant in force.
#[derive(FromRow)]
pub struct Signed {
    pub account: AccountId,
    pub name: String,
    pub lang: String,
    pub csrf: String,
    pub seen_at: DateTime<Utc>,
    pub idle_minutes: i64,
    role: Option<Role>,
    place: Option<String>,
}

/// The browser of this token hash, with its account's grants of `today`.
pub async fn signed(
    tx: &impl Reads,
    token: Vec<u8>,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<Option<(Signed, Vec<Grant>)>> {
    let mut rows: Vec<Signed> = tx
        .all(sql!(
            "select s.account, a.name, a.lang, s.csrf, s.seen_at, s.idle_minutes, g.role, g.place
               from web_sessions s
               join accounts a on a.id = s.account and a.disabled_at is null
               left join grants g on g.account = a.id and g.from_on <= $3
                                 and (g.to_on is null or g.to_on >= $3)
                                 and g.withdrawn_at is null
                                 and (g.delegates is null
                                      or exists (select 1
                                                   from grants o
                                                  where o.id = g.delegates and o.from_on <= $3
                                                    and (o.to_on is null or o.to_on >= $3)
                                                    and o.withdrawn_at is null))
              where s.token = $1 and s.idle_ends_at > $2 and s.ends_at > $2 and s.stage = 'open'",
            token,
            now,
            today,
        ))
        .await?;
    let grants = rows.iter_mut().filter_map(|row| {
        row.role.zip(row.place.take()).map(|(role, place)| Grant { role, place })
    });
    let grants = grants.collect();
    Ok(rows.pop().map(|row| (row, grants)))
}

pub async fn insert_session(
    tx: &mut WriteTx,
    new: &NewSession<'_>,
    now: DateTime<Utc>,
) -> Result<u64> {
    let Lifetime { idle, whole } = new.lifetime;
    tx.run(sql!(
        "insert into web_sessions (token, id, account, csrf, stage, made_at, seen_at,
                                   idle_minutes, idle_ends_at, ends_at, address, agent)
         values ($1, $2, $3, $4, $5, $6, $6, $7, $8, $9, $10, $11)",
        new.token.clone(),
        new_uuid(now),
        new.account,
        new.csrf,
        new.stage,
        now,
        idle.num_minutes(),
        now + idle,
        now + whole,
        new.address,
        new.agent,
    ))
    .await
}

/// Moves the end of a session that is in use.
pub async fn touch_session(
    tx: &mut WriteTx,
    token: Vec<u8>,
    now: DateTime<Utc>,
    idle_ends_at: DateTime<Utc>,
) -> Result<()> {
    tx.run(sql!(
        "update web_sessions set seen_at = $2, idle_ends_at = $3 where token = $1",
        token,
        now,
        idle_ends_at,
    ))
    .await?;
    Ok(())
}

pub async fn delete_ended_sessions(tx: &mut WriteTx, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("delete from web_sessions where ends_at <= $1 or idle_ends_at <= $1", now)).await
}

pub async fn delete_session(tx: &mut WriteTx, token: Vec<u8>) -> Result<u64> {
    tx.run(sql!("delete from web_sessions where token = $1", token)).await
}

/// How often signing in failed for a login or an address, and when last.
#[derive(FromRow)]
pub struct Failures {
    pub failures: i64,
    pub last_at: DateTime<Utc>,
}

pub async fn failures(tx: &impl Reads, who: &str) -> Result<Option<Failures>> {
    tx.optional(sql!("select failures, last_at from sign_in_failures where who = $1", who)).await
}

/// Makes whoever else tries for `who` wait until this transaction ends; nothing is counted yet.
pub async fn hold_failures(tx: &mut WriteTx, who: &str, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!(
        "insert into sign_in_failures (who, failures, last_at)
         values ($1, 0, $2)
         on conflict (who) do update
            set failures = sign_in_failures.failures",
        who,
        now,
    ))
    .await
}

pub async fn count_failure(tx: &mut WriteTx, who: &str, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!(
        "insert into sign_in_failures (who, failures, last_at)
         values ($1, 1, $2)
         on conflict (who) do update
            set failures = sign_in_failures.failures + 1, last_at = excluded.last_at",
        who,
        now,
    ))
    .await
}

/// Takes back what `count_failure` counted at `at`: the time of the failure before it comes back, unless a newer one came.
pub async fn take_back_failure(
    tx: &mut WriteTx,
    who: &str,
    at: DateTime<Utc>,
    before: Option<DateTime<Utc>>,
) -> Result<u64> {
    tx.run(sql!(
        "update sign_in_failures
            set failures = failures - 1,
                last_at = case when last_at = $2 then $3 else last_at end
          where who = $1",
        who,
        at,
        before.unwrap_or(at),
    ))
    .await
}

pub async fn forget_failures(tx: &mut WriteTx, who: &str) -> Result<u64> {
    tx.run(sql!("delete from sign_in_failures where who = $1", who)).await
}

pub async fn delete_failures(tx: &mut WriteTx, before: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("delete from sign_in_failures where last_at < $1", before)).await
}
