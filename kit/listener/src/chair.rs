//! As many requests are answered at one time as the door has chairs; who takes long gives the chair up and goes on standing.
//!
//! Eight pages on two processors, each on a thread of its own, are all late: the system gives each thread a little time in
//! turn, and wakes one for each page. Two after two they are done sooner, all but the last. Pages that take long would then
//! hold up all others, so that a page has its chair for a while only.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Whoever sits so long, or at most twice so long, gives up the chair.
pub(crate) const LONG: Duration = Duration::from_millis(10);

#[derive(Clone, Default)]
pub(crate) struct Chair(Arc<Mutex<Option<(OwnedSemaphorePermit, Instant)>>>);

impl Chair {
    /// Waits for a chair, in the order of coming.
    pub async fn take(&self, chairs: Arc<Semaphore>) {
        // The chairs are never taken away.
        if let Ok(place) = chairs.acquire_owned().await {
            *self.lock() = Some((place, Instant::now()));
        }
    }

    pub fn give_up(&self) {
        *self.lock() = None;
    }

    pub fn give_up_if_long(&self) {
        let mut chair = self.lock();
        if chair.as_ref().is_some_and(|(_, since)| since.elapsed() >= LONG) {
            *chair = None;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<(OwnedSemaphorePermit, Instant)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
