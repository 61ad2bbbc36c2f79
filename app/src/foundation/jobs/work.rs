//! From the tables in `app.rs` to a worker that does the jobs.

use super::Failure;
use crate::foundation::{Cx, Error, Server, Verb, journal};
use chrono::{DateTime, Days, NaiveTime, TimeZone, Utc};
use kit_db::WriteTx;
use kit_queue::{Handlers, Job, Work, Worker, enqueue, enqueue_once};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// A kind of job, and the function that does it.
pub struct Kind {
    pub name: &'static str,
    /// Whether it is done every night by itself.
    pub daily: bool,
    pub work: fn(Cx, Job) -> Work,
}

/// What a change leaves to be done: whenever `verb` is written to the journal, a job of `kind` about its subject.
pub struct Follow {
    pub verb: Verb,
    pub kind: &'static str,
}

/// The payload of a job that follows a change: the thing that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    pub kind: String,
    pub id: String,
    pub place: String,
}

impl Kind {
    pub const fn new(name: &'static str, work: fn(Cx, Job) -> Work) -> Self {
        Self { name, daily: false, work }
    }

    pub const fn daily(name: &'static str, work: fn(Cx, Job) -> Work) -> Self {
        Self { name, daily: true, work }
    }
}

/// Enqueues what follows `verb`, in the transaction of the change. The journal calls it for every line.
pub async fn follow(
    tx: &mut WriteTx,
    follows: &[Follow],
    verb: Verb,
    subject: &journal::Subject<'_>,
    now: DateTime<Utc>,
) -> kit_db::Result<()> {
    for follow in follows.iter().filter(|follow| follow.verb == verb) {
        let about = Subject {
            kind: subject.kind.into(),
            id: subject.id.clone(),
            place: subject.place.into(),
        };
        enqueue(tx, follow.kind, &about, now, now).await?;
    }
    Ok(())
}

/// Sees to it that each daily job is there for the coming night. Asking twice changes nothing.
pub async fn plan(tx: &mut WriteTx, kinds: &[Kind], now: DateTime<Utc>) -> kit_db::Result<()> {
    let night = next_night(now);
    for kind in kinds.iter().filter(|kind| kind.daily) {
        let once = format!("{} {}", kind.name, night.date_naive());
        enqueue_once(tx, &once, kind.name, &(), night, now).await?;
    }
    Ok(())
}

/// Three in the morning in Morocco, after `now`.
fn next_night(now: DateTime<Utc>) -> DateTime<Utc> {
    let today = now.with_timezone(&chrono_tz::Africa::Casablanca).date_naive();
    let three = NaiveTime::MIN + chrono::Duration::hours(3);
    let nights = (0..3).filter_map(|days| {
        let local = today.checked_add_days(Days::new(days))?.and_time(three);
        // The hour that is there twice, or not at all, when Ramadan begins and ends: the first that there is.
        let there = chrono_tz::Africa::Casablanca.from_local_datetime(&local).earliest();
        Some(there.map_or_else(|| local.and_utc(), |there| there.to_utc()))
    });
    nights.into_iter().find(|night| *night > now).unwrap_or(now)
}

/// The worker of this process: each job gets a `Cx` of its own, and acts as the program itself.
pub fn worker(server: &Server, kinds: &'static [Kind], name: &str) -> Worker {
    let handlers = kinds.iter().fold(Handlers::default(), |handlers, kind| {
        let server = server.clone();
        handlers.with(kind.name, move |job| Box::pin(run(server.clone(), kinds, kind, job)))
    });
    let (db, clock) = (server.db.clone(), server.clock.clone());
    Worker { db, name: name.to_owned(), clock, handlers, grace: Duration::from_secs(20) }
}

/// A daily job first sees to its next night, so that a failure today does not end the series.
async fn run(
    server: Server,
    kinds: &'static [Kind],
    kind: &'static Kind,
    job: Job,
) -> Result<(), Failure> {
    let cx = server.system(kind.name);
    if kind.daily {
        let mut tx = cx.write().await?;
        plan(&mut tx, kinds, cx.now).await?;
        tx.commit().await?;
    }
    (kind.work)(cx, job).await
}

impl From<Error> for Failure {
    /// What is gone will not come back; everything else may go better another time.
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound | Error::Denied(_) | Error::Unreadable(_) => {
                Self::Never(error.to_string())
            }
            other => Self::Again(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::next_night;
    use chrono::{TimeZone, Utc};

    #[test]
    fn the_night_is_three_o_clock_in_morocco() {
        let at = |day, hour| Utc.with_ymd_and_hms(2026, 11, day, hour, 0, 0).unwrap();
        assert_eq!(next_night(at(22, 9)), at(23, 2));
        assert_eq!(next_night(at(23, 1)), at(23, 2));
        assert_eq!(next_night(at(23, 2)), at(24, 2));
    }
}
