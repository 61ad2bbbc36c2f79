//! How many letters go into a batch: as many as are handed over in about a quarter of a second. What is on its way when a program ends
//! is of one batch, so that a slow server has small ones.

use std::time::Duration;

pub struct Pace {
    size: usize,
}

const LEAST: usize = 10;
const MOST: usize = 1_000;
const WANTED: f64 = 0.25;

impl Default for Pace {
    fn default() -> Self {
        Self { size: 50 }
    }
}

impl Pace {
    /// For a way that asks once for each message: begins with few.
    pub fn slow() -> Self {
        Self { size: LEAST }
    }

    pub fn size(&self) -> i64 {
        i64::try_from(self.size).unwrap_or(50)
    }

    /// A batch of so many took so long: at most three times as many the next time.
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    pub fn took(&mut self, letters: usize, time: Duration) {
        let each = time.as_secs_f64().max(0.000_1) / letters.max(1) as f64;
        let wanted = (WANTED / each) as usize;
        self.size = wanted.clamp(LEAST, MOST).min(self.size.saturating_mul(3));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_server_gets_small_batches_and_a_fast_one_large_ones() {
        let mut pace = Pace::default();
        assert_eq!(pace.size(), 50);
        pace.took(50, Duration::from_millis(5));
        assert_eq!(pace.size(), 150);
        for _ in 0..3 {
            pace.took(100, Duration::from_millis(10));
        }
        assert_eq!(pace.size(), 1_000);
        pace.took(1_000, Duration::from_secs(1_000));
        assert_eq!(pace.size(), 10);
    }
}
