//! What was measured, as the lines of a table.

use std::time::Duration;

/// The lines in the order in which they were measured.
#[derive(Default)]
pub struct Figures {
    lines: Vec<(String, String, String)>,
}

impl Figures {
    /// `what` was measured as `found`; `wanted` is the bound that the figure is held against.
    pub fn add(&mut self, what: impl Into<String>, found: impl Into<String>, wanted: &str) {
        self.lines.push((what.into(), found.into(), wanted.into()));
    }

    /// Times of one kind of request: the middle, the slowest in a hundred, how many a second.
    pub fn times(&mut self, what: &str, mut times: Vec<Duration>, over: Duration, wanted: &str) {
        times.sort_unstable();
        let at = |share: f64| {
            let last = times.len().saturating_sub(1);
            #[allow(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                clippy::cast_precision_loss
            )]
            let n = (last as f64 * share) as usize;
            times.get(n).copied().unwrap_or_default()
        };
        #[allow(clippy::cast_precision_loss)]
        let rate = times.len() as f64 / over.as_secs_f64();
        let found = format!(
            "p50 {} · p99 {} · {rate:.0}/s ({} requests)",
            told(at(0.5)),
            told(at(0.99)),
            times.len()
        );
        self.add(what, found, wanted);
    }

    /// A Markdown table on standard output.
    #[allow(clippy::print_stdout)]
    pub fn print(&self) {
        println!("| what | measured | to reach |\n|---|---|---|");
        for (what, found, wanted) in &self.lines {
            println!("| {what} | {found} | {wanted} |");
        }
    }
}

pub fn told(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}
