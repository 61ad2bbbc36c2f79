//! Accounts as those who keep them see them.

use super::things::{HELD_FOR, THINGS};
use crate::foundation::{
    Cx, Error,
    accounts::{Account, AccountId, Role, permissions::SEE},
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql};
use kit_lang::Lang;

/// One grant of one account in the reader's scope.
#[derive(Debug, Clone, FromRow)]
pub struct Line {
    pub id: AccountId,
    pub login: String,
    pub name: String,
    /// 1 while nobody has chosen a password.
    pub invited: i64,
    pub disabled_at: Option<DateTime<Utc>>,
    pub signed_in_at: Option<DateTime<Utc>>,
    pub role: Role,
    pub place: String,
    pub place_ar: String,
    pub place_fr: String,
    pub to_on: Option<NaiveDate>,
    pub withdrawn_at: Option<DateTime<Utc>>,
    pub delegated: i64,
}

/// Every account with a grant in the reader's scope, a line a grant, the lines of one account together.
pub async fn lines(cx: &Cx, tx: &impl Reads) -> std::result::Result<Vec<Line>, Error> {
    let (scope, args) = cx.within(SEE, "g.place");
    let mut sql = Sql::new(&format!(
        "select a.id, a.login, a.name, cast(case when a.password = '' then 1 else 0 end as bigint) as invited,
                a.disabled_at, a.signed_in_at, g.role, g.place, {HELD_FOR}, g.to_on, g.withdrawn_at,
                cast(case when g.delegates is null then 0 else 1 end as bigint) as delegated
           from grants g
           join accounts a on a.id = g.account
           join places p on p.code = g.place
           {THINGS}"
    ));
    sql.with(&format!("where {scope}"), args);
    sql.push("order by a.id, g.from_on desc, g.id");
    Ok(tx.all(sql.query()).await?)
}

/// Those of these accounts that the reader may open.
pub async fn openable(
    cx: &Cx,
    tx: &impl Reads,
    ids: &[AccountId],
) -> std::result::Result<Vec<AccountId>, Error> {
    if ids.is_empty() || !cx.may(SEE) {
        return Ok(Vec::new());
    }
    let (scope, args) = cx.within(SEE, "g.place");
    let marks = vec!["?"; ids.len()].join(", ");
    let mut sql = Sql::new("select distinct g.account from grants g");
    sql.with(&format!("where {scope}"), args);
    sql.with(&format!("and g.account in ({marks})"), ids.iter().map(|id| (*id).into()));
    Ok(tx.column(sql.query()).await?)
}

pub async fn find(tx: &impl Reads, id: AccountId) -> Result<Option<Account>> {
    tx.optional(sql!(
        "select id, login, name, password, lang, made_at, disabled_at, signed_in_at, factor_due_at, version
           from accounts
          where id = $1",
        id,
    ))
    .await
}

pub async fn set_disabled(
    tx: &mut WriteTx,
    id: AccountId,
    at: Option<DateTime<Utc>>,
) -> Result<u64> {
    tx.run(sql!("update accounts set disabled_at = $2 where id = $1", id, at)).await
}

/// Writes name and language; no row when somebody else saved first.
pub async fn rename(
    tx: &mut WriteTx,
    id: AccountId,
    (name, lang): (&str, Lang),
    version: i64,
) -> Result<u64> {
    tx.run(sql!(
        "update accounts
            set name = $2, lang = $3, version = version + 1
          where id = $1 and version = $4",
        id,
        name,
        lang.code(),
        version,
    ))
    .await
}

pub async fn set_password(tx: &mut WriteTx, id: AccountId, hash: &str) -> Result<u64> {
    tx.run(sql!("update accounts set password = $2 where id = $1", id, hash)).await
}

pub async fn note_sign_in(tx: &mut WriteTx, id: AccountId, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("update accounts set signed_in_at = $2 where id = $1", id, now)).await
}

/// A one-time code that is waiting.
#[derive(Debug, Clone, FromRow)]
pub struct Slip {
    pub hash: Vec<u8>,
    pub made_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

pub async fn slip(tx: &impl Reads, account: AccountId) -> Result<Option<Slip>> {
    tx.optional(sql!(
        "select hash, made_at, ends_at from account_codes where account = $1",
        account
    ))
    .await
}

/// Keeps a code in the place of the one before.
pub async fn put_slip(
    tx: &mut WriteTx,
    account: AccountId,
    slip: &Slip,
    by: Option<AccountId>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into account_codes (account, hash, made_at, made_by, ends_at)
         values ($1, $2, $3, $4, $5)
         on conflict (account) do update
            set hash = excluded.hash, made_at = excluded.made_at, made_by = excluded.made_by,
                ends_at = excluded.ends_at",
        account,
        slip.hash.clone(),
        slip.made_at,
        by,
        slip.ends_at,
    ))
    .await
}

pub async fn delete_slip(tx: &mut WriteTx, account: AccountId) -> Result<u64> {
    tx.run(sql!("delete from account_codes where account = $1", account)).await
}

pub async fn delete_ended_slips(tx: &mut WriteTx, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("delete from account_codes where ends_at <= $1", now)).await
}
