//! What was measured, as the lines of a table.

use std::time::Duration;

/// The lines in the order in which they were measured.
#[derive(Default)]
pub struct Figures {
    lines: Vec<[String; 4]>,
}

/// What a figure is held against: the bound to reach, and what the peers need for the same work.
#[derive(Debug, Clone, Copy, Default)]
pub struct Against {
    pub wanted: &'static str,
    pub peers: &'static str,
}

pub const fn against(wanted: &'static str, peers: &'static str) -> Against {
    Against { wanted, peers }
}

impl Figures {
    /// `what` was measured as `found`. Told at once, so that a long run shows where it is.
    pub fn add(&mut self, what: impl Into<String>, found: impl Into<String>, held: Against) {
        let (what, found) = (what.into(), found.into());
        super::told(&format!("{what}: {found}"));
        self.lines.push([what, found, held.wanted.into(), held.peers.into()]);
    }

    /// Times of one kind of request: the middle, the slowest in a hundred, how many a second.
    pub fn times(&mut self, what: &str, times: &[Duration], over: Duration, held: Against) {
        #[allow(clippy::cast_precision_loss)]
        let rate = times.len() as f64 / over.as_secs_f64();
        let (middle, slow) = (told(at(times, 0.5)), told(at(times, 0.99)));
        let many = times.len();
        self.add(what, format!("p50 {middle} · p99 {slow} · {rate:.0}/s ({many} requests)"), held);
    }

    /// A Markdown table on standard output.
    #[allow(clippy::print_stdout)]
    pub fn print(&self) {
        println!("| what | measured | to reach | peers |\n|---|---|---|---|");
        for line in &self.lines {
            println!("| {} |", line.join(" | "));
        }
    }
}

/// The time that this share of the requests stayed below.
pub fn at(times: &[Duration], share: f64) -> Duration {
    let mut times = times.to_vec();
    times.sort_unstable();
    let last = times.len().saturating_sub(1);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
    let n = (last as f64 * share).round() as usize;
    times.get(n).copied().unwrap_or_default()
}

pub fn told(time: Duration) -> String {
    match time.as_secs_f64() {
        seconds if seconds >= 1.0 => format!("{seconds:.2} s"),
        seconds => format!("{:.2} ms", seconds * 1000.0),
    }
}
