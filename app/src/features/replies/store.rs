//! Every SQL statement about messages that came in.

use super::actions::Became;
use crate::{features::desk::CaseId, foundation::people::PersonId, layout::ListQuery};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, new_uuid, sql};

/// What becomes of messages: nothing, where there is nothing to read, or nobody who can be answered.
pub const STOP: &str = "stop";
pub const CASE: &str = "case";
pub const NOTHING: &str = "nothing";

/// What became of one.
pub struct Received {
    pub became: &'static str,
    /// How many consents a stop took back.
    pub consents: i64,
    pub case: Option<CaseId>,
}

pub async fn is_known(tx: &impl Reads, stamp: &str) -> Result<bool> {
    Ok(tx.count(sql!("select count(*) from sms_received where stamp = $1", stamp)).await? > 0)
}

pub async fn insert(
    tx: &mut WriteTx,
    stamp: &str,
    received: &Received,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into sms_received (id, stamp, received_at, became, consents, of_case)
         values ($1, $2, $3, $4, $5, $6)",
        new_uuid(now),
        stamp,
        now,
        received.became,
        received.consents,
        received.case,
    ))
    .await
}

/// Everybody whose telephone this is.
pub async fn with_number(tx: &impl Reads, number: &str) -> Result<Vec<PersonId>> {
    tx.column(sql!("select id from people where phone = $1 order by id", number)).await
}

/// Where whoever has this number lives, or else the place of the campaign that wrote to it last.
pub async fn place_of(tx: &impl Reads, number: &str) -> Result<Option<String>> {
    let home = sql!("select place from people where phone = $1 order by id limit 1", number);
    if let Some(home) = tx.value::<String>(home).await? {
        return Ok(Some(home));
    }
    let last = sql!(
        "select c.place
           from campaign_recipients r
           join campaigns c on c.id = r.campaign
          where r.address = $1 and r.channel = 'sms'
          order by r.tried_at desc, r.id
          limit 1",
        number,
    );
    tx.value(last).await
}

/// What became of a message by mail that came before.
pub async fn mail_known(tx: &impl Reads, stamp: &str) -> Result<Option<Became>> {
    tx.value(sql!("select became from mail_received where stamp = $1", stamp)).await
}

pub async fn note_mail(
    tx: &mut WriteTx,
    stamp: &str,
    (became, case): (Became, Option<CaseId>),
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into mail_received (id, stamp, received_at, became, of_case)
         values ($1, $2, $3, $4, $5)",
        new_uuid(now),
        stamp,
        now,
        became,
        case,
    ))
    .await
}

/// A message by mail, as the list shows it.
#[derive(Debug, Clone, FromRow)]
pub struct Mail {
    pub received_at: DateTime<Utc>,
    pub became: Became,
    pub of_case: Option<CaseId>,
    /// The number of the case.
    pub number: Option<String>,
}

pub async fn total_mails(tx: &impl Reads, list: &ListQuery) -> Result<i64> {
    let mut sql =
        Sql::new("select count(*) from mail_received m left join cases c on c.id = m.of_case");
    narrow(&mut sql, list);
    tx.count(sql.query()).await
}

/// A part of the list, so many after so many; without one, all of it.
pub async fn mails(
    tx: &impl Reads,
    list: &ListQuery,
    part: Option<(i64, i64)>,
) -> Result<Vec<Mail>> {
    let mut sql = Sql::new(
        "select m.received_at, m.became, m.of_case, c.number
           from mail_received m
           left join cases c on c.id = m.of_case",
    );
    narrow(&mut sql, list);
    let turn = if list.desc { "desc" } else { "asc" };
    sql.push(&format!("order by m.received_at {turn}, m.id {turn}"));
    if let Some((per, offset)) = part {
        sql.with("limit ? offset ?", [per.into(), offset.into()]);
    }
    tx.all(sql.query()).await
}

fn narrow(sql: &mut Sql, list: &ListQuery) {
    sql.push("where true");
    if let Some(became) = Became::parse(list.filter("became")) {
        sql.with("and m.became = ?", [became.into()]);
    }
    // A number of a case has figures, points, strokes and one letter.
    let typed = list.q.to_uppercase();
    let sought: String =
        typed.chars().filter(|c| c.is_ascii_alphanumeric() || "./".contains(*c)).collect();
    if !list.q.trim().is_empty() {
        sql.with("and c.number like ?", [format!("%{sought}%").into()]);
    }
}

/// How many came since a moment that nobody understood.
pub async fn unclear_since(tx: &impl Reads, since: DateTime<Utc>) -> Result<i64> {
    tx.count(sql!(
        "select count(*) from mail_received where became = 'unclear' and received_at >= $1",
        since,
    ))
    .await
}
