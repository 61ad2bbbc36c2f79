//! The loop that takes jobs and does them.

use crate::{
    Failure, Job,
    job::LEASE,
    store::{claim, fail, finish, hold, is_due, release},
};
use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use kit_db::{Db, Result};
use std::{collections::BTreeMap, pin::Pin, sync::Arc, time::Duration};

/// Where the time comes from.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// A job on its way.
pub type Work = Pin<Box<dyn Future<Output = std::result::Result<(), Failure>> + Send>>;

/// What does the jobs of each kind.
#[derive(Clone, Default)]
pub struct Handlers(BTreeMap<&'static str, Arc<dyn Fn(Job) -> Work + Send + Sync>>);

/// One that does jobs, one after the other. A process may have several, and several processes some each.
#[derive(Clone)]
pub struct Worker {
    pub db: Db,
    /// Who holds a job, for the person who looks into the table.
    pub name: String,
    pub clock: Clock,
    pub handlers: Handlers,
    /// How long a job may go on after the program was asked to end.
    pub grace: Duration,
}

/// What became of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Done,
    /// It failed and waits for its next attempt.
    Waits,
    Dead,
    /// The program ends, or another process holds the job by now.
    BrokenOff,
}

/// How long to rest when nothing is to be done.
const REST: Duration = Duration::from_secs(2);

impl Handlers {
    #[must_use]
    pub fn with(
        mut self,
        kind: &'static str,
        handler: impl Fn(Job) -> Work + Send + Sync + 'static,
    ) -> Self {
        self.0.insert(kind, Arc::new(handler));
        self
    }

    fn start(&self, job: &Job) -> Work {
        match self.0.get(job.kind.as_str()) {
            Some(handler) => handler(job.clone()),
            None => {
                let unknown = format!("nothing does jobs of kind {}", job.kind);
                Box::pin(async { Err(Failure::Never(unknown)) })
            }
        }
    }
}

impl Worker {
    /// Takes the next job that is due and does it. `None` when there is none.
    pub async fn run_once(&self) -> Result<Option<Outcome>> {
        self.next(std::future::pending()).await
    }

    /// Does jobs until `stop` comes. A job that is on its way then has its `grace` to end; after that it is broken off
    /// and put back, as if it had not been begun.
    pub async fn run(&self, stop: impl Future<Output = ()>) {
        // Asked several times: while a job is on its way, and before the next.
        let stop = stop.shared();
        loop {
            let rest = match self.next(stop.clone()).await {
                Ok(Some(Outcome::BrokenOff)) | Ok(None) => REST,
                Ok(Some(_)) => Duration::ZERO,
                Err(error) => {
                    tracing::error!(worker = self.name, %error, "the queue does not answer");
                    REST * 5
                }
            };
            tokio::select! {
                biased;
                () = stop.clone() => return,
                () = tokio::time::sleep(rest) => {}
            }
        }
    }

    async fn next(&self, stop: impl Future<Output = ()>) -> Result<Option<Outcome>> {
        if !is_due(&self.db.read().await?, self.now()).await? {
            return Ok(None);
        }
        let mut tx = self.db.write().await?;
        let job = claim(&mut tx, &self.name, self.now()).await?;
        tx.commit().await?;
        match job {
            Some(job) => Ok(Some(self.work(&job, stop).await?)),
            None => Ok(None),
        }
    }

    async fn work(&self, job: &Job, stop: impl Future<Output = ()>) -> Result<Outcome> {
        // A task of its own, so that a panic is a failure of the job and not the end of the worker.
        let mut running = Running(tokio::spawn(self.handlers.start(job)));
        let ended = tokio::select! {
            ended = &mut running.0 => Some(ended),
            () = self.keep(job) => None,
            () = async { stop.await; tokio::time::sleep(self.grace).await } => None,
        };
        let mut tx = self.db.write().await?;
        let outcome = match ended {
            None => {
                release(&mut tx, job).await?;
                Outcome::BrokenOff
            }
            Some(Ok(Ok(()))) => {
                finish(&mut tx, job, self.now()).await?;
                Outcome::Done
            }
            Some(Ok(Err(failure))) => self.note(&mut tx, job, failure).await?,
            Some(Err(panic)) => self.note(&mut tx, job, Failure::Again(panic.to_string())).await?,
        };
        tx.commit().await?;
        Ok(outcome)
    }

    async fn note(&self, tx: &mut kit_db::WriteTx, job: &Job, failure: Failure) -> Result<Outcome> {
        let dead = fail(tx, job, &failure, self.now()).await?;
        tracing::warn!(job = %job.id, kind = job.kind, attempts = job.attempts, dead, %failure, "a job failed");
        Ok(if dead { Outcome::Dead } else { Outcome::Waits })
    }

    /// Gives a sign of life three times a lease; ends when the job was lost to another process.
    async fn keep(&self, job: &Job) {
        let third = LEASE.to_std().unwrap_or(Duration::from_secs(60)) / 3;
        loop {
            tokio::time::sleep(third).await;
            let held = async {
                let mut tx = self.db.write().await?;
                let held = hold(&mut tx, job, self.now()).await?;
                tx.commit().await?;
                Ok::<bool, kit_db::Error>(held)
            };
            // A database that does not answer just now is no reason to stop.
            if let Ok(false) = held.await {
                return;
            }
        }
    }

    fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }
}

/// A job on its way, broken off when it is dropped.
struct Running(tokio::task::JoinHandle<std::result::Result<(), Failure>>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.abort();
    }
}
