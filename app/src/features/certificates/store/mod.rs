//! Every SQL statement about certificates: those that are kept here, then the roll of a session, then results of tests.

mod results;
mod roll;

pub use self::{
    results::{Kept, Listed, ResultsAsked, Sums, forget, kept, listed, put, sums},
    roll::{Wanted, counts, found, one, page, waiting},
};

use super::{Certificate, CertificateId, Code, Content, Kind, paper::Leader, roll::Entry};
use crate::foundation::{Cx, accounts::AccountId, events::EventId, people::PersonId};
use chrono::{DateTime, Utc};
use kit_db::{Query, Reads, Result, Sql, WriteTx, sql};

/// A certificate with the one that took its place, if there is one.
const CERTIFICATE: &str =
    "select c.id, c.registration, c.event, c.person, c.kind, c.number, c.code, c.content, c.issued_at,
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

/// Writes anew what a paper says: only for a name that is taken out of it; the words of its withdrawal go, too.
pub async fn rewrite(tx: &mut WriteTx, id: CertificateId, says: &Content) -> Result<()> {
    let content = serde_json::to_string(says).unwrap_or_default();
    tx.run(sql!(
        "update certificates
            set content = $2, revoked_why = case when revoked_why is null then null else '' end
          where id = $1",
        id,
        content,
    ))
    .await?;
    Ok(())
}

/// Those of one kind of a session that are in force, in the order of their numbers.
pub async fn in_force(tx: &impl Reads, event: EventId, kind: Kind) -> Result<Vec<Certificate>> {
    let mut sql = Sql::new(CERTIFICATE);
    let of = [event.into(), kind.into()];
    sql.with("where c.event = ? and c.kind = ? and c.revoked_at is null and n.id is null", of);
    sql.push("order by c.issued_at, length(c.number), c.number");
    tx.all(sql.query()).await
}

/// The half-days of a session.
pub async fn half_days(tx: &impl Reads, event: EventId) -> Result<i64> {
    tx.count(sql!("select count(*) from half_days where event = $1", event)).await
}

/// The share of the marks that passes the test of a session's module; none without a module or without a test.
pub async fn pass(tx: &impl Reads, event: EventId) -> Result<Option<f64>> {
    let pass = tx.value::<Option<f64>>(sql!(
        "select m.test_pass
           from training_sessions t
           join modules m on m.id = t.module
          where t.event = $1",
        event,
    ));
    Ok(pass.await?.flatten())
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
        "kind",
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
            new.content.kind.into(),
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
