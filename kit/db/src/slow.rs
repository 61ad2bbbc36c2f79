//! Statements that take too long: they are told in the log, and in the end they are stopped.
//!
//! Who asked for a page may be gone long before the database has its answer; nothing else would ever end such a statement.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

/// From here on a statement is worth a line in the log: its text, never its arguments, which are about people.
const SLOW: Duration = Duration::from_secs(1);

/// How long things may take.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// How long a connection waits for another one's lock before the person is told that the database is busy.
    pub patience: Duration,
    /// How long one statement may run before it ends in [`crate::Error::Busy`]. The scripts of a migration may take longer.
    pub longest: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { patience: Duration::from_secs(10), longest: Duration::from_secs(60) }
    }
}

/// Writes a line when the statement that began then was slow.
pub(crate) fn tell(begun: Instant, statement: &str) {
    let took = begun.elapsed();
    if took >= SLOW {
        tracing::warn!(?took, statement, "a slow statement");
    } else {
        tracing::trace!(?took, statement);
    }
}

/// When the statement of a connection has to end, for the handler that SQLite calls while it works.
#[derive(Clone)]
pub(crate) struct Clock {
    longest: Duration,
    since: Instant,
    /// In milliseconds after `since`.
    ends: Arc<AtomicU64>,
}

impl Clock {
    pub fn new(longest: Duration) -> Self {
        Self { longest, since: Instant::now(), ends: Arc::new(AtomicU64::new(u64::MAX)) }
    }

    /// A statement begins.
    pub fn start(&self) {
        self.ends.store(millis(self.since.elapsed() + self.longest), Relaxed);
    }

    pub fn is_over(&self) -> bool {
        millis(self.since.elapsed()) > self.ends.load(Relaxed)
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
