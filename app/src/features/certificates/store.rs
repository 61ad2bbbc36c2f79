//! Every SQL statement about certificates.

use super::{
    Certificate, CertificateId, Code, Content,
    paper::{Ground, Leader},
    roll::{Entry, Taker},
};
use crate::foundation::{Cx, accounts::AccountId, events::EventId, people::PersonId};
use chrono::{DateTime, Utc};
use kit_db::{Query, Reads, Result, Sql, WriteTx, sql};
use kit_lang::Lang;

/// A certificate with the one that took its place, if there is one.
const CERTIFICATE: &str =
    "select c.id, c.registration, c.event, c.person, c.number, c.code, c.content, c.issued_at,
            c.revoked_at, c.revoked_why, c.replaces, n.id as replaced_by
       from certificates c
       left join certificates n on n.replaces = c.id";

fn certificates(rest: &str, arg: impl Into<kit_db::Value>) -> Query {
    let mut sql = Sql::new(CERTIFICATE);
    sql.with(rest, [arg.into()]);
    sql.query()
}

pub async fn find(tx: &impl Reads, id: CertificateId) -> Result<Option<Certificate>> {
    tx.optional(certificates("where c.id = ?", id)).await
}

/// The certificate that the public asks for.
pub async fn by_code(tx: &impl Reads, code: Code) -> Result<Option<Certificate>> {
    tx.optional(certificates("where c.code = ?", code)).await
}

/// Every certificate that a person ever got, the oldest first: the lifetime record of what they learnt.
pub async fn of_person(tx: &impl Reads, person: PersonId) -> Result<Vec<Certificate>> {
    tx.all(certificates(
        "where c.person = ? order by c.issued_at, length(c.number), c.number",
        person,
    ))
    .await
}

/// Those of a session that are in force, in the order of their numbers.
pub async fn in_force(tx: &impl Reads, event: EventId) -> Result<Vec<Certificate>> {
    let rest = "where c.event = ? and c.revoked_at is null and n.id is null
                order by c.issued_at, length(c.number), c.number";
    tx.all(certificates(rest, event)).await
}

/// Every participant of a session with the last of their certificates, in the alphabet of the reader.
pub async fn takers(tx: &impl Reads, event: EventId, lang: Lang) -> Result<Vec<Taker>> {
    let mut sql = Sql::new(
        "select r.id as registration, r.person, p.name_ar, p.name_fr, p.sex,
                c.id as certificate, c.number, c.issued_at, c.revoked_at
           from registrations r
           join people p on p.id = r.person
           left join certificates c on c.registration = r.id
            and not exists (select 1 from certificates n where n.replaces = c.id)",
    );
    sql.with("where r.event = ? and r.capacity = 'participant'", [event.into()]);
    sql.push(match lang {
        Lang::Ar => "order by r.sort_ar, r.id",
        Lang::Fr | Lang::En => "order by r.sort_fr, r.id",
    });
    tx.all(sql.query()).await
}

/// Who led a session.
pub async fn leaders(tx: &impl Reads, event: EventId) -> Result<Vec<Leader>> {
    tx.all(sql!(
        "select distinct p.id, p.name_ar, p.name_fr, p.sex
           from registrations r
           join people p on p.id = r.person
          where r.event = $1 and r.capacity in ('facilitator', 'trainer')
          order by p.id",
        event,
    ))
    .await
}

/// The place and those above it, from the nearest.
pub async fn grounds(tx: &impl Reads, place: &str) -> Result<Vec<Ground>> {
    tx.all(sql!(
        "select p.code, p.kind, p.name_ar, p.name_fr
           from place_above a
           join places p on p.code = a.above
          where a.place = $1
          order by a.distance",
        place,
    ))
    .await
}

/// Holds the session until the end of the transaction: who issues, replaces or revokes in it at the same time waits.
pub async fn hold(tx: &mut WriteTx, event: EventId) -> Result<u64> {
    tx.run(sql!("update events set version = version where id = $1", event)).await
}

/// Takes the next `many` numbers of a place and a year, and returns the first. Whoever takes some at the same time waits
/// for the end of this transaction, so that none is given twice and none is left out.
pub async fn take_numbers(tx: &mut WriteTx, prefix: &str, many: i64) -> Result<i64> {
    tx.run(sql!(
        "insert into certificate_numbers (prefix, last)
         values ($1, $2)
         on conflict (prefix) do update
            set last = certificate_numbers.last + excluded.last",
        prefix,
        many,
    ))
    .await?;
    let last = tx.count(sql!("select last from certificate_numbers where prefix = $1", prefix));
    Ok(last.await? - many + 1)
}

/// A certificate about to be kept.
pub struct New<'a> {
    pub id: CertificateId,
    pub entry: &'a Entry,
    pub code: Code,
    pub content: Content,
    pub replaces: Option<CertificateId>,
}

pub async fn insert(cx: &Cx, tx: &mut WriteTx, event: EventId, new: &[New<'_>]) -> Result<()> {
    let columns = [
        "id",
        "registration",
        "event",
        "person",
        "number",
        "code",
        "content",
        "issued_at",
        "issued_by",
        "replaces",
    ];
    let rows = new.iter().map(|new| {
        vec![
            new.id.into(),
            new.entry.taker.registration.into(),
            event.into(),
            new.entry.taker.person.into(),
            new.content.number.as_str().into(),
            new.code.clone().into(),
            serde_json::to_string(&new.content).unwrap_or_default().into(),
            cx.now.into(),
            cx.account().into(),
            new.replaces.into(),
        ]
    });
    tx.insert_rows("certificates", &columns, rows.collect()).await
}

pub async fn revoke(
    tx: &mut WriteTx,
    id: CertificateId,
    why: &str,
    by: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "update certificates
            set revoked_at = $2, revoked_by = $3, revoked_why = $4
          where id = $1",
        id,
        now,
        by,
        why,
    ))
    .await
}

pub async fn restore(tx: &mut WriteTx, id: CertificateId) -> Result<u64> {
    tx.run(sql!(
        "update certificates
            set revoked_at = null, revoked_by = null, revoked_why = null
          where id = $1",
        id,
    ))
    .await
}
