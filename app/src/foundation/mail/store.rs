//! Every SQL statement about letters.

use super::letter::{LetterId, LetterState, NewLetter, Outgoing};
use crate::{
    foundation::accounts::AccountId,
    layout::{ListQuery, Pager},
};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, WriteTx, sql, uuid::Uuid};

const COLUMNS: &str = "select id, kind, about, recipient, channel, lang, state, job, attempts, made_at, tried_at, error from letters";

pub async fn insert(
    tx: &mut WriteTx,
    id: LetterId,
    (new, channel): (&NewLetter<'_>, &str),
    by: Option<AccountId>,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "insert into letters (id, kind, about, recipient, channel, lang, state, made_at, made_by)
         values ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8)",
        id,
        new.kind,
        new.about,
        new.to,
        channel,
        new.lang.code(),
        now,
        by,
    ))
    .await
}

pub async fn set_job(tx: &mut WriteTx, id: LetterId, job: Uuid) -> Result<u64> {
    tx.run(sql!("update letters set job = $2 where id = $1", id, job)).await
}

pub async fn find(tx: &impl Reads, id: LetterId) -> Result<Option<Outgoing>> {
    let mut sql = Sql::new(COLUMNS);
    sql.with("where id = ?", [id.into()]);
    tx.optional(sql.query()).await
}

pub async fn note_attempt(tx: &mut WriteTx, id: LetterId, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!(
        "update letters set state = 'sending', attempts = attempts + 1, tried_at = $2 where id = $1",
        id,
        now,
    ))
    .await
}

pub async fn set_state(
    tx: &mut WriteTx,
    id: LetterId,
    state: LetterState,
    error: &str,
    now: DateTime<Utc>,
) -> Result<u64> {
    tx.run(sql!(
        "update letters set state = $2, error = $3, tried_at = $4 where id = $1",
        id,
        state,
        error,
        now,
    ))
    .await
}

/// Says whether it was still in that state.
pub async fn wait_again(tx: &mut WriteTx, id: LetterId, was: LetterState) -> Result<bool> {
    let again = sql!(
        "update letters set state = 'waiting', attempts = 0 where id = $1 and state = $2",
        id,
        was,
    );
    Ok(tx.run(again).await? == 1)
}

pub async fn delete_sent(tx: &mut WriteTx, before: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("delete from letters where state in ('sent', 'dropped') and made_at < $1", before))
        .await
}

/// Takes out who was to read letters about a thing. What was not sent is dropped, and its job leaves it alone.
pub async fn forget(tx: &mut WriteTx, about: Uuid) -> Result<u64> {
    tx.run(sql!(
        "update letters
            set recipient = '', error = '', job = null,
                state = case when state = 'sent' then 'sent' else 'dropped' end
          where about = $1",
        about,
    ))
    .await
}

/// How many letters are in a state.
#[derive(FromRow)]
pub struct StateCount {
    pub state: LetterState,
    pub letters: i64,
}

pub async fn counts(tx: &impl Reads) -> Result<Vec<StateCount>> {
    tx.all(sql!(
        "select state, count(*) as letters
           from letters
          where state in ('waiting', 'sending', 'failed')
          group by state"
    ))
    .await
}

/// The letters in one state, the latest first, with their number. What is on its way is among what waits.
pub async fn page(
    tx: &impl Reads,
    list: &ListQuery,
    state: LetterState,
) -> Result<(Pager, Vec<Outgoing>)> {
    let states = match state {
        LetterState::Waiting => "where state in ('waiting', 'sending')".to_owned(),
        other => format!("where state = '{}'", other.as_str()),
    };
    let mut count = Sql::new("select count(*) from letters");
    count.push(&states);
    let total = tx.count(count.query()).await?;
    let pager = Pager::new(list.page, list.per, total);
    let mut rows = Sql::new(COLUMNS);
    rows.push(&states);
    rows.with(
        "order by made_at desc, id desc limit ? offset ?",
        [i64::from(pager.per).into(), pager.offset().into()],
    );
    Ok((pager, tx.all(rows.query()).await?))
}
