//! Every SQL statement about links.

use super::{Link, LinkId};
use crate::foundation::{
    Actor, Cx, Error,
    accounts::{self, AccountId},
    people::PersonId,
};
use chrono::{DateTime, NaiveDate, Utc};
use kit_db::{Reads, Sql, Value, WriteTx, sql, uuid::Uuid};

const COLUMNS: &str = "select id, verb, kind, thing, subject, place, bearer, mail, lang, hash, given_at, given_by, giver,
            ends_at, uses, used_on, answer, revoked_at, cast(1 as bigint) as upheld
       from links";

pub async fn find(cx: &Cx, tx: &impl Reads, id: LinkId) -> Result<Option<Link>, Error> {
    Ok(all(cx, tx, "where id = ?", vec![id.into()]).await?.pop())
}

pub async fn by_hash(cx: &Cx, tx: &impl Reads, hash: Vec<u8>) -> Result<Option<Link>, Error> {
    Ok(all(cx, tx, "where hash = ?", vec![hash.into()]).await?.pop())
}

/// The links of a thing, the latest first.
pub async fn of(cx: &Cx, tx: &impl Reads, kind: &str, thing: Uuid) -> Result<Vec<Link>, Error> {
    let latest = "where kind = ? and thing = ? order by given_at desc, id desc";
    all(cx, tx, latest, vec![kind.into(), thing.into()]).await
}

async fn all(
    cx: &Cx,
    tx: &impl Reads,
    condition: &str,
    args: Vec<Value>,
) -> Result<Vec<Link>, Error> {
    let mut sql = Sql::new(COLUMNS);
    sql.with(condition, args);
    let mut links: Vec<Link> = tx.all(sql.query()).await?;
    let mut known: Vec<(AccountId, String, String, bool)> = Vec::new();
    for link in &mut links {
        let Some(by) = link.given_by else { continue };
        let asked = |one: &&(AccountId, String, String, bool)| {
            one.0 == by && one.1 == link.verb && one.2 == link.place
        };
        let known_already = known.iter().find(asked).map(|one| one.3);
        let upheld = match known_already {
            Some(upheld) => upheld,
            None => {
                let upheld = upheld(cx, tx, link, by).await?;
                known.push((by, link.verb.clone(), link.place.clone(), upheld));
                upheld
            }
        };
        link.upheld = i64::from(upheld);
    }
    Ok(links)
}

/// Whether whoever gave a link may still do themselves what it lets its bearer do: their account is open, and one of their
/// roles of today reaches so far.
async fn upheld(cx: &Cx, tx: &impl Reads, link: &Link, by: AccountId) -> Result<bool, Error> {
    let Some(linkable) = link.linkable() else { return Ok(false) };
    let grants = accounts::in_force(tx, by, cx.today()).await?;
    let giver = Actor { account: Some(by), name: link.giver.clone(), grants };
    let giver = Cx { actor: Some(giver), ..cx.clone() };
    giver.may_at(tx, linkable.verb, &link.place).await
}

pub async fn insert(tx: &mut WriteTx, link: &Link) -> kit_db::Result<u64> {
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
        link.given_by,
        link.giver.as_str(),
        link.ends_at,
    ))
    .await
}

/// Another token, another end, by whoever gives it now; what was withdrawn holds again. What opened it before opens nothing.
pub async fn renew(tx: &mut WriteTx, link: &Link) -> kit_db::Result<u64> {
    tx.run(sql!(
        "update links
            set hash = $2, ends_at = $3, given_by = $4, giver = $5, revoked_at = null, revoked_by = null
          where id = $1",
        link.id,
        link.hash.clone(),
        link.ends_at,
        link.given_by,
        link.giver.as_str(),
    ))
    .await
}

pub async fn set_hash(tx: &mut WriteTx, id: LinkId, hash: Vec<u8>) -> kit_db::Result<u64> {
    tx.run(sql!("update links set hash = $2 where id = $1", id, hash)).await
}

/// Says whether it was still to be revoked.
pub async fn revoke(
    tx: &mut WriteTx,
    id: LinkId,
    by: Option<AccountId>,
    now: DateTime<Utc>,
) -> kit_db::Result<bool> {
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
) -> kit_db::Result<bool> {
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

pub async fn note_answer(tx: &mut WriteTx, id: LinkId, answer: &str) -> kit_db::Result<u64> {
    tx.run(sql!("update links set answer = $2 where id = $1", id, answer)).await
}

/// The links that somebody was given: for a registration of theirs, or, where that is gone since, under their name for
/// something that they were in.
pub async fn of_person(
    tx: &impl Reads,
    person: PersonId,
    names: [&str; 2],
) -> kit_db::Result<Vec<Link>> {
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
pub async fn erase(tx: &mut WriteTx, id: LinkId, name: &str) -> kit_db::Result<u64> {
    tx.run(sql!("update links set bearer = $2, mail = '' where id = $1", id, name)).await
}
