//! Every SQL statement about links.

use super::{Link, LinkId};
use crate::foundation::{accounts::AccountId, people::PersonId};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{Reads, Result, Sql, Value, WriteTx, sql, uuid::Uuid};

const COLUMNS: &str = "select id, verb, kind, thing, subject, place, bearer, mail, lang, hash, given_at, giver, ends_at, uses,
            used_on, answer, revoked_at
       from links";

pub async fn find(tx: &impl Reads, id: LinkId) -> Result<Option<Link>> {
    one(tx, "where id = ?", id.into()).await
}

pub async fn by_hash(tx: &impl Reads, hash: Vec<u8>) -> Result<Option<Link>> {
    one(tx, "where hash = ?", hash.into()).await
}

async fn one(tx: &impl Reads, condition: &str, value: Value) -> Result<Option<Link>> {
    let mut sql = Sql::new(COLUMNS);
    sql.with(condition, [value]);
    tx.optional(sql.query()).await
}

/// The links of a thing, the latest first.
pub async fn of(tx: &impl Reads, kind: &str, thing: Uuid) -> Result<Vec<Link>> {
    let mut sql = Sql::new(COLUMNS);
    sql.with(
        "where kind = ? and thing = ? order by given_at desc, id desc",
        [kind.into(), thing.into()],
    );
    tx.all(sql.query()).await
}

pub async fn insert(tx: &mut WriteTx, link: &Link, by: Option<AccountId>) -> Result<u64> {
    tx.run(sql!(
        "insert into links (id, verb, kind, thing, subject, place, bearer, mail, lang, hash, given_at, given_by, giver, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        link.id,
        link.verb.as_str(),
        link.kind.as_str(),
        link.thing,
        link.subject,
        link.place.as_str(),
        link.bearer.as_str(),
        link.mail.as_str(),
        link.lang.as_str(),
        link.hash.clone(),
        link.given_at,
        by,
        link.giver.as_str(),
        link.ends_at,
    ))
    .await
}

/// Another token, another end; what was withdrawn holds again. What opened it before opens nothing.
pub async fn renew(
    tx: &mut WriteTx,
    id: LinkId,
    hash: Option<Vec<u8>>,
    ends_at: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "update links set hash = $2, ends_at = $3, revoked_at = null, revoked_by = null where id = $1",
        id,
        hash,
        ends_at,
    ))
    .await
}

pub async fn set_hash(tx: &mut WriteTx, id: LinkId, hash: Vec<u8>) -> Result<u64> {
    tx.run(sql!("update links set hash = $2 where id = $1", id, hash)).await
}

/// Says whether it was still to be revoked.
pub async fn revoke(
    tx: &mut WriteTx,
    id: LinkId,
    by: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<bool> {
    let revoked = sql!(
        "update links set revoked_at = $2, revoked_by = $3 where id = $1 and revoked_at is null",
        id,
        now,
        by,
    );
    Ok(tx.run(revoked).await? == 1)
}

/// Notes a use, and holds the link until the transaction ends: of two at once the second finds it used. Says whether it was
/// still open.
pub async fn note_use(
    tx: &mut WriteTx,
    id: LinkId,
    repeated: bool,
    (now, today): (DateTime<Utc>, NaiveDate),
) -> Result<bool> {
    let noted = sql!(
        "update links set uses = uses + 1, used_on = $2
          where id = $1 and revoked_at is null and ends_at > $3 and ($4 = 1 or uses = 0)",
        id,
        today,
        now,
        i64::from(repeated),
    );
    Ok(tx.run(noted).await? == 1)
}

pub async fn note_answer(tx: &mut WriteTx, id: LinkId, answer: &str) -> Result<u64> {
    tx.run(sql!("update links set answer = $2 where id = $1", id, answer)).await
}

/// The links that somebody was given: for a registration of theirs, or, where that is gone since, under their name for
/// something that they were in.
pub async fn of_person(tx: &impl Reads, person: PersonId, names: [&str; 2]) -> Result<Vec<Link>> {
    let mut sql = Sql::new(COLUMNS);
    sql.with("where subject in (select id from registrations where person = ?)", [person.into()]);
    sql.with(
        "or (bearer <> '' and bearer in (?, ?)
             and thing in (select event from registrations where person = ?
                            union
                           select event from session_waiting where person = ?))
         order by given_at, id",
        [names[0].into(), names[1].into(), person.into(), person.into()],
    );
    tx.all(sql.query()).await
}

/// Takes out whose a link was and where it was sent.
pub async fn erase(tx: &mut WriteTx, id: LinkId, name: &str) -> Result<u64> {
    tx.run(sql!("update links set bearer = $2, mail = '' where id = $1", id, name)).await
}
