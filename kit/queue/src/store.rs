//! Every SQL statement about jobs.

use crate::{
    Failure, Job, JobId,
    job::{LEASE, MOST_ATTEMPTS, delay},
};
use chrono::{DateTime, Utc};
use kit_db::{Engine, Reads, Result, WriteTx, sql};
use serde::Serialize;

/// Adds a job, to be done at `run_at` or soon after, in the transaction of the change that it follows.
pub async fn enqueue(
    tx: &mut WriteTx,
    kind: &str,
    payload: &impl Serialize,
    run_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<JobId> {
    let id = JobId::new(now);
    insert(tx, id, (kind, None), payload, run_at, now).await?;
    Ok(id)
}

/// The same, unless a job of this name was ever added and is still kept: one a day, one a thing.
pub async fn enqueue_once(
    tx: &mut WriteTx,
    once: &str,
    kind: &str,
    payload: &impl Serialize,
    run_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<bool> {
    Ok(insert(tx, JobId::new(now), (kind, Some(once)), payload, run_at, now).await? > 0)
}

async fn insert(
    tx: &mut WriteTx,
    id: JobId,
    (kind, once): (&str, Option<&str>),
    payload: &impl Serialize,
    run_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Result<u64> {
    let payload = serde_json::to_string(payload).unwrap_or_default();
    tx.run(sql!(
        "insert into jobs (id, kind, once, payload, state, run_at, made_at)
         values ($1, $2, $3, $4, 'waiting', $5, $6)
         on conflict (once) do nothing",
        id,
        kind,
        once.map(str::to_owned),
        payload,
        run_at,
        now,
    ))
    .await
}

/// Whether anything is to be done at `now`: asked before the one writer's place is taken.
pub(crate) async fn is_due(tx: &impl Reads, now: DateTime<Utc>) -> Result<bool> {
    let due = sql!(
        "select 1
          where exists (select 1 from jobs where state = 'waiting' and run_at <= $1)
             or exists (select 1 from jobs where state = 'running' and locked_at <= $2)",
        now,
        now - LEASE,
    );
    Ok(!tx.column::<i32>(due).await?.is_empty())
}

/// Takes the job that waits longest, or one whose process gave no sign of life for a lease.
///
/// On SQLite the transaction is the only one that writes; on PostgreSQL a row that another process is just taking is
/// passed over.
pub(crate) async fn claim(tx: &mut WriteTx, who: &str, now: DateTime<Utc>) -> Result<Option<Job>> {
    bury_the_lost(tx, now).await?;
    let query = match tx.engine() {
        Engine::Sqlite => sql!(
            "update jobs
                set state = 'running', attempts = attempts + 1, locked_by = $1, locked_at = $2
              where id = (select id from jobs
                           where (state = 'waiting' and run_at <= $2)
                              or (state = 'running' and locked_at <= $3)
                           order by run_at
                           limit 1)
              returning id, kind, payload, attempts",
            who,
            now,
            now - LEASE,
        ),
        Engine::Postgres => sql!(
            "update jobs
                set state = 'running', attempts = attempts + 1, locked_by = $1, locked_at = $2
              where id = (select id from jobs
                           where (state = 'waiting' and run_at <= $2)
                              or (state = 'running' and locked_at <= $3)
                           order by run_at
                           limit 1
                             for update skip locked)
              returning id, kind, payload, attempts",
            who,
            now,
            now - LEASE,
        ),
    };
    tx.optional(query).await
}

/// A job that ended its process at the last attempt will not get another.
async fn bury_the_lost(tx: &mut WriteTx, now: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!(
        "update jobs
            set state = 'dead', locked_by = null, locked_at = null, ended_at = $1,
                last_error = 'the process ended while doing it'
          where state = 'running' and locked_at <= $2 and attempts >= $3",
        now,
        now - LEASE,
        MOST_ATTEMPTS,
    ))
    .await
}

/// Says that the process still works on the job. False when it has lost it to another.
pub(crate) async fn hold(tx: &mut WriteTx, job: &Job, now: DateTime<Utc>) -> Result<bool> {
    let held = sql!(
        "update jobs set locked_at = $3 where id = $1 and attempts = $2 and state = 'running'",
        job.id,
        job.attempts,
        now,
    );
    Ok(tx.run(held).await? > 0)
}

/// Notes that the job is done. A handler that calls this in the transaction of its work does the work exactly once.
///
/// False, and nothing noted, when the job was lost to another process in between.
pub async fn finish(tx: &mut WriteTx, job: &Job, now: DateTime<Utc>) -> Result<bool> {
    let done = sql!(
        "update jobs
            set state = 'done', locked_by = null, locked_at = null, last_error = null, ended_at = $3
          where id = $1 and attempts = $2 and state = 'running'",
        job.id,
        job.attempts,
        now,
    );
    Ok(tx.run(done).await? > 0)
}

/// Notes a failure: the job waits for its next attempt, or is dead. Returns whether it is dead.
pub(crate) async fn fail(
    tx: &mut WriteTx,
    job: &Job,
    failure: &Failure,
    now: DateTime<Utc>,
) -> Result<bool> {
    let dead = job.is_exhausted() || matches!(failure, Failure::Never(_));
    let (state, ended_at) = if dead { ("dead", Some(now)) } else { ("waiting", None) };
    tx.run(sql!(
        "update jobs
            set state = $3, run_at = $4, last_error = $5, ended_at = $6, locked_by = null, locked_at = null
          where id = $1 and attempts = $2 and state = 'running'",
        job.id,
        job.attempts,
        state,
        now + delay(job.id, job.attempts),
        failure.to_string().chars().take(2000).collect::<String>(),
        ended_at,
    ))
    .await?;
    Ok(dead)
}

/// Puts a job back that was broken off by the end of the program: it was no attempt.
pub(crate) async fn release(tx: &mut WriteTx, job: &Job) -> Result<u64> {
    tx.run(sql!(
        "update jobs
            set state = 'waiting', attempts = attempts - 1, locked_by = null, locked_at = null
          where id = $1 and attempts = $2 and state = 'running'",
        job.id,
        job.attempts,
    ))
    .await
}

/// Makes a job that is dead or waits run now, with all its attempts before it. False when there is none.
pub async fn retry(tx: &mut WriteTx, id: JobId, now: DateTime<Utc>) -> Result<bool> {
    let again = sql!(
        "update jobs
            set state = 'waiting', attempts = 0, run_at = $2, ended_at = null
          where id = $1 and state in ('waiting', 'dead')",
        id,
        now,
    );
    Ok(tx.run(again).await? > 0)
}

/// Takes a job that is dead or waits out of the queue, for good. False when there is none.
pub async fn discard(tx: &mut WriteTx, id: JobId) -> Result<bool> {
    let gone = sql!("delete from jobs where id = $1 and state in ('waiting', 'dead')", id);
    Ok(tx.run(gone).await? > 0)
}

/// Forgets jobs that were done before `before`.
pub async fn prune(tx: &mut WriteTx, before: DateTime<Utc>) -> Result<u64> {
    tx.run(sql!("delete from jobs where state = 'done' and run_at < $1", before)).await
}
