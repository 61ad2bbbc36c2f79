//! Signed-in browsers.

use super::grants::held;
use crate::foundation::{
    Grant,
    accounts::{
        AccountId, Role, ThingKind,
        session::{Lifetime, NewSession},
    },
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, WriteTx, id, new_uuid, sql, uuid::Uuid};

id!(
    /// A signed-in browser, as its person names it to end it; not the token that opens it.
    SessionId
);

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
    thing_kind: Option<ThingKind>,
    thing_id: Option<Uuid>,
}

impl Signed {
    fn grant(&mut self) -> Option<Grant> {
        held(self.role?, self.place.take()?, (self.thing_kind, self.thing_id))
    }
}

/// The browser of this token hash, with its account's grants of `today`.
///
/// What somebody repeated to another holds as long as they have it themselves.
pub async fn signed(
    tx: &impl Reads,
    token: Vec<u8>,
    now: DateTime<Utc>,
    today: NaiveDate,
) -> Result<Option<(Signed, Vec<Grant>)>> {
    let mut rows: Vec<Signed> = tx
        .all(sql!(
            "select s.account, a.name, a.lang, s.csrf, s.seen_at, s.idle_minutes, g.role, g.place,
                    g.thing_kind, g.thing_id
               from web_sessions s
               join accounts a on a.id = s.account and a.disabled_at is null
               left join grants g on g.account = a.id and g.from_on <= $3
                                 and (g.to_on is null or g.to_on >= $3)
                                 and g.withdrawn_at is null
                                 and (g.delegates is null
                                      or exists (select 1
                                                   from grants o
                                                   join accounts h on h.id = o.account and h.disabled_at is null
                                                  where o.id = g.delegates and o.from_on <= $3
                                                    and (o.to_on is null or o.to_on >= $3)
                                                    and o.withdrawn_at is null))
              where s.token = $1 and s.idle_ends_at > $2 and s.ends_at > $2 and s.stage = 'open'",
            token,
            now,
            today,
        ))
        .await?;
    let grants = rows.iter_mut().filter_map(Signed::grant).collect();
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

/// A browser in which somebody is signed in, as they see it in their account.
#[derive(Debug, Clone, FromRow)]
pub struct Browser {
    pub id: SessionId,
    pub token: Vec<u8>,
    pub seen_at: DateTime<Utc>,
    pub address: String,
    pub agent: String,
}

/// Where somebody is signed in, the latest used first.
pub async fn browsers(
    tx: &impl Reads,
    account: AccountId,
    now: DateTime<Utc>,
) -> Result<Vec<Browser>> {
    tx.all(sql!(
        "select id, token, seen_at, address, agent
           from web_sessions
          where account = $1 and idle_ends_at > $2 and ends_at > $2 and stage = 'open'
          order by seen_at desc, id desc",
        account,
        now,
    ))
    .await
}

pub async fn delete_ended_sessions(tx: &mut WriteTx, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("delete from web_sessions where ends_at <= $1 or idle_ends_at <= $1", now)).await
}

pub async fn delete_session(tx: &mut WriteTx, token: Vec<u8>) -> Result<u64> {
    tx.run(sql!("delete from web_sessions where token = $1", token)).await
}

/// Ends one browser of an account.
pub async fn delete_browser(tx: &mut WriteTx, account: AccountId, id: SessionId) -> Result<u64> {
    tx.run(sql!("delete from web_sessions where account = $1 and id = $2", account, id)).await
}

/// Ends every browser of an account.
pub async fn delete_browsers(tx: &mut WriteTx, account: AccountId) -> Result<u64> {
    tx.run(sql!("delete from web_sessions where account = $1", account)).await
}

/// Ends every browser of an account but the one of this token hash.
pub async fn delete_other_browsers(
    tx: &mut WriteTx,
    account: AccountId,
    token: Vec<u8>,
) -> Result<u64> {
    tx.run(sql!("delete from web_sessions where account = $1 and token <> $2", account, token))
        .await
}
