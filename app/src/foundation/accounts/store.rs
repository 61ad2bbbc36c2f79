//! Every SQL statement about accounts, grants and signed-in browsers.

mod factors;
mod grants;
mod mail;
mod passkeys;
mod providers;
mod register;
mod sessions;
mod things;

pub use factors::{
    Factor, codes_left, delete_factor, factor, kept_secrets, pending, put_codes, put_factor,
    recovery_left, replace_secret, set_factor_due, use_code, use_step,
};
pub use grants::{
    Colleague, all_of, colleagues, delegated_by, grant, in_force, insert_grant, own, seen_of,
    withdraw,
};
pub use mail::{
    delete_ended_mailed_codes, delete_mailed_code, last_letter, mail_of, mailed_code,
    put_mailed_code, set_mail,
};
pub use passkeys::{
    delete_ended_ceremonies, delete_passkey, delete_passkeys, has_passkey, insert_ceremony,
    insert_passkey, note_passkey, passkey_of, passkeys, take_ceremony, waiting,
};
pub use providers::{
    Errand, Identity, delete_ended_errands, delete_identities, identity_of, insert_errand,
    insert_identity, linked, note_identity, on_their_way, take_errand,
};
pub use register::{
    Line, Slip, delete_ended_slips, delete_slip, find, lines, note_sign_in, openable, put_slip,
    rename, set_disabled, set_password, slip,
};
pub use sessions::{
    Browser, SessionId, browsers, delete_browser, delete_browsers, delete_ended_sessions,
    delete_other_browsers, delete_session, insert_session, signed, touch_session,
};
pub use things::{Found as FoundThing, follow, holds_a_thing, thing, things};

use super::{Account, AccountId, Role};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, sql};
use kit_lang::Lang;

pub async fn by_login(tx: &impl Reads, login: &str) -> Result<Option<Account>> {
    tx.optional(sql!(
        "select id, login, name, password, lang, made_at, disabled_at, signed_in_at, factor_due_at, version
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

pub async fn insert(
    tx: &mut WriteTx,
    id: AccountId,
    (login, name): (&str, &str),
    hash: &str,
    lang: Lang,
    by: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into accounts (id, login, name, password, lang, made_at, made_by)
         values ($1, $2, $3, $4, $5, $6, $7)",
        id,
        login,
        name,
        hash,
        lang.code(),
        now,
        by,
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
