//! What the page asks about jobs; everything else about them is in `kit-queue`.

use crate::layout::{ListQuery, Pager};
use chrono::{DateTime, Utc};
use kit_db::{FromRow, Reads, Result, Sql, sql};
use kit_queue::JobId;

/// A job as its page shows it.
#[derive(Debug, Clone, FromRow)]
pub struct JobRow {
    pub id: JobId,
    pub kind: String,
    pub payload: String,
    pub state: String,
    pub attempts: i64,
    pub run_at: DateTime<Utc>,
    pub last_error: Option<String>,
}

pub async fn find(tx: &impl Reads, id: JobId) -> Result<Option<JobRow>> {
    tx.optional(sql!(
        "select id, kind, payload, state, attempts, run_at, last_error
           from jobs
          where id = $1",
        id,
    ))
    .await
}

/// The jobs in one state, the next to run first, with their number.
pub async fn page(tx: &impl Reads, list: &ListQuery, state: &str) -> Result<(Pager, Vec<JobRow>)> {
    let filter = |head: &str| {
        let mut sql = Sql::new(head);
        sql.with("where state = ?", [state.into()]);
        if !list.filter("kind").is_empty() {
            sql.with("and kind = ?", [list.filter("kind").into()]);
        }
        sql
    };
    let total = tx.count(filter("select count(*) from jobs").query()).await?;
    let pager = Pager::new(list.page, list.per, total);
    let mut rows =
        filter("select id, kind, payload, state, attempts, run_at, last_error from jobs");
    rows.with(
        "order by run_at, id limit ? offset ?",
        [i64::from(pager.per).into(), pager.offset().into()],
    );
    Ok((pager, tx.all(rows.query()).await?))
}

/// How many jobs are in a state.
#[derive(FromRow)]
pub struct StateCount {
    pub state: String,
    pub jobs: i64,
}

/// How many jobs are in each state that asks for attention or passes by itself.
pub async fn counts(tx: &impl Reads) -> Result<Vec<StateCount>> {
    tx.all(sql!(
        "select state, count(*) as jobs
           from jobs
          where state in ('dead', 'waiting', 'running')
          group by state"
    ))
    .await
}

/// How many jobs gave up.
pub async fn dead(tx: &impl Reads) -> Result<i64> {
    tx.count(sql!("select count(*) from jobs where state = 'dead'")).await
}
