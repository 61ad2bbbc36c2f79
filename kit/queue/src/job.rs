//! A job, and how long it waits after a failure. Nothing here touches the outside.

use chrono::Duration;
use kit_db::FromRow;
use serde::de::DeserializeOwned;

kit_db::id!(
    /// A job.
    JobId
);

/// How long a process may hold a job without a sign of life.
pub const LEASE: Duration = Duration::minutes(5);

/// A job that failed this often is dead: about a working day after its first failure.
pub const MOST_ATTEMPTS: i64 = 10;

/// A job that was taken to be done.
#[derive(Debug, Clone, FromRow)]
pub struct Job {
    pub id: JobId,
    pub kind: String,
    pub payload: String,
    /// The how manieth attempt this is, from 1.
    pub attempts: i64,
}

/// Why a job was not done, and whether trying again makes sense.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// Another time may do: the network, a lock, a full disk.
    #[error("{0}")]
    Again(String),
    /// It will never do: what it is about is gone, or cannot be read.
    #[error("{0}")]
    Never(String),
}

impl Job {
    /// What was given to `enqueue`. A payload that cannot be read will not get better.
    pub fn payload<T: DeserializeOwned>(&self) -> Result<T, Failure> {
        serde_json::from_str(&self.payload)
            .map_err(|error| Failure::Never(format!("unreadable payload: {error}")))
    }

    /// Whether this was the last attempt.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.attempts >= MOST_ATTEMPTS
    }
}

impl From<kit_db::Error> for Failure {
    fn from(error: kit_db::Error) -> Self {
        Self::Again(error.to_string())
    }
}

/// How long to wait after so many attempts: 1, 2, 4… minutes, a quarter more or less by chance.
///
/// The chance lies in the random half of the identifier, so that the same job waits the same time in every test.
pub fn delay(id: JobId, attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(1, MOST_ATTEMPTS) - 1).unwrap_or(0);
    let seconds = 60 * (1_i64 << doublings);
    let dice = id.0.as_u128().rotate_right(doublings * 5) & 0x3ff;
    let share = i64::try_from(dice).unwrap_or(0) - 512;
    Duration::milliseconds(seconds * 1000 + seconds * 1000 * share / 2048)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_and_differs_between_jobs() {
        let jobs: Vec<JobId> = (0..100)
            .map(|n| JobId::new(chrono::DateTime::UNIX_EPOCH + Duration::seconds(n)))
            .collect();
        for attempts in 1..=MOST_ATTEMPTS {
            let base = 60 * (1 << (attempts - 1));
            let waits: Vec<i64> =
                jobs.iter().map(|id| delay(*id, attempts).num_seconds()).collect();
            assert!(waits.iter().all(|wait| (base * 3 / 4..=base * 5 / 4).contains(wait)));
            assert!(waits.iter().any(|wait| *wait != waits[0]), "all wait the same");
        }
    }
}
