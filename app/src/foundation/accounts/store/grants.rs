//! Grants, and what they repeat.

use super::things::{HELD_FOR, THINGS};
use crate::foundation::{
    Cx, Grant,
    accounts::{AccountId, Given, GrantId, NewGrant, Role, Thing, ThingKind, permissions::SEE},
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql, uuid::Uuid};

fn given() -> Sql {
    Sql::new(&format!(
        "select g.id, g.account, h.name as holder, g.role, g.place, {HELD_FOR}, g.thing_id,
                g.from_on, g.to_on, b.name as giver, g.withdrawn_at, g.delegates,
                o.to_on as original_to_on, o.withdrawn_at as original_withdrawn_at
           from grants g
           join accounts h on h.id = g.account
           join places p on p.code = g.place
           left join accounts b on b.id = g.given_by
           left join grants o on o.id = g.delegates
           {THINGS}"
    ))
}

/// Every grant of an account in the scope of the reader, the latest first.
pub async fn seen_of(cx: &Cx, tx: &impl Reads, account: AccountId) -> Result<Vec<Given>> {
    let (scope, args) = cx.within(SEE, "g.place");
    let mut sql = given();
    sql.with("where g.account = ?", [account.into()]);
    sql.with(&format!("and {scope}"), args);
    sql.push("order by g.from_on desc, g.id desc");
    tx.all(sql.query()).await
}

/// Every grant of an account, wherever, the latest first.
pub async fn all_of(tx: &impl Reads, account: AccountId) -> Result<Vec<Given>> {
    let mut sql = given();
    sql.with("where g.account = ? order by g.from_on desc, g.id desc", [account.into()]);
    tx.all(sql.query()).await
}

/// What an account has repeated to others, the latest first.
pub async fn delegated_by(tx: &impl Reads, account: AccountId) -> Result<Vec<Given>> {
    let mut sql = given();
    sql.with("where o.account = ? order by g.from_on desc, g.id desc", [account.into()]);
    tx.all(sql.query()).await
}

pub async fn grant(tx: &impl Reads, id: GrantId) -> Result<Option<Given>> {
    let mut sql = given();
    sql.with("where g.id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

#[derive(FromRow)]
struct Own {
    role: Role,
    place: String,
}

/// What an account has itself today, without what others repeated to it.
pub async fn own(tx: &impl Reads, account: AccountId, today: NaiveDate) -> Result<Vec<Grant>> {
    let rows: Vec<Own> = tx
        .all(sql!(
            "select role, place
               from grants
              where account = $1 and from_on <= $2 and (to_on is null or to_on >= $2)
                and withdrawn_at is null and delegates is null and thing_id is null",
            account,
            today,
        ))
        .await?;
    Ok(rows.into_iter().map(|row| Grant::whole(row.role, row.place)).collect())
}

#[derive(FromRow)]
struct Held {
    role: Role,
    place: String,
    thing_kind: Option<ThingKind>,
    thing_id: Option<Uuid>,
}

/// What an account opens today, by itself and for those it stands in for; nothing when it is closed.
pub async fn in_force(tx: &impl Reads, account: AccountId, today: NaiveDate) -> Result<Vec<Grant>> {
    let rows: Vec<Held> = tx
        .all(sql!(
            "select g.role, g.place, g.thing_kind, g.thing_id
               from grants g
               join accounts a on a.id = g.account and a.disabled_at is null
              where g.account = $1 and g.from_on <= $2 and (g.to_on is null or g.to_on >= $2)
                and g.withdrawn_at is null
                and (g.delegates is null
                     or exists (select 1
                                  from grants o
                                  join accounts h on h.id = o.account and h.disabled_at is null
                                 where o.id = g.delegates and o.from_on <= $2
                                   and (o.to_on is null or o.to_on >= $2)
                                   and o.withdrawn_at is null))",
            account,
            today,
        ))
        .await?;
    let grant = |one: Held| held(one.role, one.place, (one.thing_kind, one.thing_id));
    Ok(rows.into_iter().filter_map(grant).collect())
}

/// A grant as it stands in the database. One for a thing of which not all is known opens nothing: never the whole place.
pub fn held(role: Role, place: String, thing: (Option<ThingKind>, Option<Uuid>)) -> Option<Grant> {
    let thing = match thing {
        (None, None) => None,
        (Some(kind), Some(id)) => Some(Thing { kind, id }),
        _ => return None,
    };
    Some(Grant { role, place, thing })
}

pub async fn insert_grant(
    tx: &mut WriteTx,
    account: AccountId,
    new: &NewGrant,
    delegates: Option<GrantId>,
    given_by: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<GrantId> {
    let id = GrantId::new(now);
    tx.run(sql!(
        "insert into grants (id, account, role, place, from_on, to_on, given_by, given_at, delegates,
                             thing_kind, thing_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        id,
        account,
        new.role,
        new.place.as_str(),
        new.from_on,
        new.to_on,
        given_by,
        now,
        delegates,
        new.thing.map(|thing| thing.kind.as_str()),
        new.thing.map(|thing| thing.id),
    ))
    .await?;
    Ok(id)
}

/// Ends a grant, unless that was done before.
pub async fn withdraw(
    tx: &mut WriteTx,
    id: GrantId,
    by: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "update grants
            set withdrawn_at = $2, withdrawn_by = $3
          where id = $1 and withdrawn_at is null",
        id,
        now,
        by,
    ))
    .await
}

/// Somebody who could stand in: an account with a grant in the same province or region.
#[derive(Debug, Clone, FromRow)]
pub struct Colleague {
    pub id: AccountId,
    pub name: String,
    pub login: String,
}

/// The accounts that are open and have a grant today in the place, above it or below it; without the one who asks.
pub async fn colleagues(
    tx: &impl Reads,
    account: AccountId,
    place: &str,
    today: NaiveDate,
) -> Result<Vec<Colleague>> {
    tx.all(sql!(
        "select a.id, a.name, a.login
           from accounts a
          where a.disabled_at is null and a.id <> $1
            and exists (select 1
                          from grants g
                         where g.account = a.id and g.from_on <= $3 and (g.to_on is null or g.to_on >= $3)
                           and g.withdrawn_at is null and g.delegates is null and g.thing_id is null
                           and (g.place in (select place from place_above where above = $2)
                                or g.place in (select above from place_above where place = $2)))
          order by a.name, a.id
          limit 500",
        account,
        place,
        today,
    ))
    .await
}
