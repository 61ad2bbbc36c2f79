//! Jobs on both engines: none without its change, each done once, failures that come back, processes that end.
#![allow(clippy::unwrap_used)]

use chrono::{DateTime, Duration, TimeZone, Utc};
use kit_db::{Db, Engine, FromRow, Migration, Reads, migrate, sql, testing};
use kit_queue::{
    Failure, Handlers, Job, JobId, LEASE, MOST_ATTEMPTS, Outcome, TABLE, Worker, delay, discard,
    enqueue, enqueue_once, finish, prune, retry,
};
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicI64, Ordering},
};

const SCHEMA: &[Migration] = &[Migration { number: 1, name: "jobs", text: TABLE }];

/// A queue, and the hands of its clock.
struct World {
    db: Db,
    seconds: Arc<AtomicI64>,
}

impl World {
    fn now(&self) -> DateTime<Utc> {
        morning() + Duration::seconds(self.seconds.load(Ordering::Relaxed))
    }

    fn pass(&self, time: Duration) {
        self.seconds.fetch_add(time.num_seconds(), Ordering::Relaxed);
    }

    fn worker(&self, name: &str, handlers: Handlers) -> Worker {
        let seconds = self.seconds.clone();
        let clock =
            Arc::new(move || morning() + Duration::seconds(seconds.load(Ordering::Relaxed)));
        let grace = std::time::Duration::ZERO;
        Worker { db: self.db.clone(), name: name.into(), clock, handlers, grace }
    }

    async fn add(&self, kind: &str, payload: i64) -> JobId {
        let mut tx = self.db.write().await.unwrap();
        let id = enqueue(&mut tx, kind, &payload, self.now(), self.now()).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    async fn row(&self, id: JobId) -> Row {
        let tx = self.db.read().await.unwrap();
        let row = sql!("select state, attempts, last_error from jobs where id = $1", id);
        tx.optional(row).await.unwrap().unwrap()
    }

    async fn count(&self, state: &str) -> i64 {
        let tx = self.db.read().await.unwrap();
        tx.count(sql!("select count(*) from jobs where state = $1", state)).await.unwrap()
    }
}

#[derive(Debug, FromRow)]
struct Row {
    state: String,
    attempts: i64,
    last_error: Option<String>,
}

fn morning() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, 22, 9, 0, 0).unwrap()
}

async fn on_both(test: impl AsyncFn(&World)) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        let fill = async |db: &Db| {
            migrate(db, SCHEMA, morning()).await.unwrap();
        };
        let made = testing::database(engine, "kit-queue-1", fill).await;
        test(&World { db: made.db.clone(), seconds: Arc::default() }).await;
        made.db.clone().close().await.unwrap();
    }
}

/// Writes down what it was given.
fn noting(seen: &Arc<Mutex<Vec<i64>>>) -> Handlers {
    let seen = seen.clone();
    Handlers::default().with("note", move |job: Job| {
        let seen = seen.clone();
        Box::pin(async move {
            let number = job.payload::<i64>()?;
            seen.lock().unwrap().push(number);
            Ok(())
        })
    })
}

fn failing() -> Handlers {
    Handlers::default()
        .with("fail", |_| Box::pin(async { Err(Failure::Again("no network".into())) }))
        .with("never", |_| Box::pin(async { Err(Failure::Never("gone".into())) }))
        .with("panic", |_| Box::pin(async { panic!("a bug") }))
        .with("hang", |_| Box::pin(std::future::pending()))
}

#[tokio::test]
async fn a_job_whose_change_was_not_kept_does_not_exist() {
    on_both(async |world| {
        let mut tx = world.db.write().await.unwrap();
        enqueue(&mut tx, "note", &1, world.now(), world.now()).await.unwrap();
        drop(tx);
        let seen = Arc::default();
        let worker = world.worker("one", noting(&seen));
        assert_eq!(worker.run_once().await.unwrap(), None);
        world.add("note", 2).await;
        assert_eq!(worker.run_once().await.unwrap(), Some(Outcome::Done));
        assert_eq!(*seen.lock().unwrap(), [2]);
        assert_eq!(world.count("done").await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_job_waits_for_its_time_and_one_with_a_name_exists_once() {
    on_both(async |world| {
        let tomorrow = world.now() + Duration::days(1);
        for _ in 0..3 {
            let mut tx = world.db.write().await.unwrap();
            enqueue_once(&mut tx, "sweep 22", "note", &1, tomorrow, world.now()).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(world.count("waiting").await, 1);
        let seen = Arc::default();
        let worker = world.worker("one", noting(&seen));
        assert_eq!(worker.run_once().await.unwrap(), None);
        world.pass(Duration::days(1));
        assert_eq!(worker.run_once().await.unwrap(), Some(Outcome::Done));
        let mut tx = world.db.write().await.unwrap();
        assert_eq!(prune(&mut tx, world.now() + Duration::days(1)).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_workers_do_each_of_their_jobs_once() {
    on_both(async |world| {
        let mut tx = world.db.write().await.unwrap();
        for number in 0..1600 {
            enqueue(&mut tx, "note", &number, world.now(), world.now()).await.unwrap();
        }
        tx.commit().await.unwrap();
        let seen = Arc::default();
        let mut workers = tokio::task::JoinSet::new();
        for name in ["a", "b", "c", "d", "e", "f", "g", "h"] {
            let worker = world.worker(name, noting(&seen));
            workers.spawn(async move {
                let mut done = 0;
                // Nobody else's row may make a worker think that the queue is empty: it asks again.
                while done < 200 {
                    done += i64::from(worker.run_once().await.unwrap().is_some());
                }
            });
        }
        while let Some(ended) = workers.join_next().await {
            ended.unwrap();
        }
        let mut seen = seen.lock().unwrap().clone();
        seen.sort_unstable();
        assert_eq!(seen, (0..1600).collect::<Vec<i64>>());
        assert_eq!(world.count("done").await, 1600);
    })
    .await;
}

#[tokio::test]
async fn a_failure_comes_back_later_and_later_and_then_is_dead() {
    on_both(async |world| {
        let id = world.add("fail", 0).await;
        let worker = world.worker("one", failing());
        for attempt in 1..MOST_ATTEMPTS {
            assert_eq!(worker.run_once().await.unwrap(), Some(Outcome::Waits), "{attempt}");
            assert_eq!(worker.run_once().await.unwrap(), None, "it waits its time");
            world.pass(delay(id, attempt) - Duration::seconds(1));
            assert_eq!(worker.run_once().await.unwrap(), None, "it waits all its time");
            world.pass(Duration::seconds(2));
        }
        assert_eq!(worker.run_once().await.unwrap(), Some(Outcome::Dead));
        let row = world.row(id).await;
        assert_eq!((row.state.as_str(), row.attempts), ("dead", MOST_ATTEMPTS));
        assert_eq!(row.last_error.as_deref(), Some("no network"));
        world.pass(Duration::days(30));
        assert_eq!(worker.run_once().await.unwrap(), None, "the dead stay dead");
    })
    .await;
}

#[tokio::test]
async fn what_can_never_be_done_is_dead_at_once_and_a_bug_ends_no_worker() {
    on_both(async |world| {
        let (never, unknown) = (world.add("never", 0).await, world.add("unknown", 0).await);
        let panic = world.add("panic", 0).await;
        let worker = world.worker("one", failing());
        while worker.run_once().await.unwrap().is_some() {}
        for id in [never, unknown] {
            assert_eq!(world.row(id).await.state, "dead");
        }
        let row = world.row(panic).await;
        assert_eq!(row.state, "waiting");
        assert!(row.last_error.unwrap().contains("a bug"));
    })
    .await;
}

#[tokio::test]
async fn a_crashed_process_loses_its_job_after_the_lease() {
    on_both(async |world| {
        let id = world.add("hang", 7).await;
        let hanging = world.worker("crashed", failing());
        let mut attempt = Box::pin(hanging.run_once());
        while world.row(id).await.state != "running" {
            let _ = tokio::time::timeout(std::time::Duration::from_millis(5), &mut attempt).await;
        }
        // The process ends: nothing of it says goodbye.
        drop(attempt);
        let seen = Arc::default();
        let saver = {
            let noted = noting(&seen);
            let seen: Arc<Mutex<Vec<i64>>> = seen.clone();
            world.worker(
                "saver",
                noted.with("hang", move |job| {
                    let seen = seen.clone();
                    Box::pin(async move {
                        seen.lock().unwrap().push(job.attempts);
                        Ok(())
                    })
                }),
            )
        };
        world.pass(LEASE - Duration::seconds(1));
        assert_eq!(saver.run_once().await.unwrap(), None, "the lease still runs");
        world.pass(Duration::seconds(1));
        assert_eq!(saver.run_once().await.unwrap(), Some(Outcome::Done));
        assert_eq!(*seen.lock().unwrap(), [2], "the crash was an attempt");
        // The one that was thought dead comes back, and can no longer say anything about the job.
        let late = Job { id, kind: "hang".into(), payload: "7".into(), attempts: 1 };
        let mut tx = world.db.write().await.unwrap();
        assert!(!finish(&mut tx, &late, world.now()).await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn the_end_of_the_program_puts_a_job_back() {
    on_both(async |world| {
        let id = world.add("hang", 0).await;
        let worker = world.worker("one", failing());
        let begun = async {
            while world.row(id).await.state != "running" {
                tokio::task::yield_now().await;
            }
        };
        worker.run(begun).await;
        let row = world.row(id).await;
        assert_eq!((row.state.as_str(), row.attempts), ("waiting", 0));
    })
    .await;
}

#[tokio::test]
async fn a_person_may_try_again_or_discard() {
    on_both(async |world| {
        let (one, other) = (world.add("never", 0).await, world.add("never", 0).await);
        let worker = world.worker("one", failing());
        while worker.run_once().await.unwrap().is_some() {}
        let mut tx = world.db.write().await.unwrap();
        assert!(retry(&mut tx, one, world.now()).await.unwrap());
        assert!(discard(&mut tx, other).await.unwrap());
        assert!(!discard(&mut tx, other).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(worker.run_once().await.unwrap(), Some(Outcome::Dead));
        assert_eq!(world.row(one).await.attempts, 1);
        assert_eq!(world.count("dead").await, 1);
    })
    .await;
}
