//! The program itself, started as another process, and what the kernel tells of it.

use super::figures::{Figures, against, told};
use anyhow::{Context, bail};
use std::{
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

pub struct Program {
    pub address: SocketAddr,
    child: Child,
    started_in: Duration,
}

/// Starts `qurb serve` on a free port and waits for its first page.
pub async fn start(database: &str) -> anyhow::Result<Program> {
    start_with(database, &[]).await
}

/// The same with settings of its own, as variables of the environment.
pub async fn start_with(database: &str, settings: &[(&str, &str)]) -> anyhow::Result<Program> {
    let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let started = Instant::now();
    let child = Command::new(std::env::current_exe()?)
        .args(["serve", "--database", database, "--listen", &address.to_string()])
        .env("QURB_LOG", "error")
        // The bench has no telephone, and nobody in its base is real.
        .env("QURB_SECOND_FACTOR", "off")
        .envs(settings.iter().copied())
        .stderr(Stdio::null())
        .spawn()?;
    let mut program = Program { address, child, started_in: Duration::ZERO };
    loop {
        if let Ok(mut client) = super::client::Client::open(address, "").await
            && client.get("/sign-in").await.is_ok_and(|page| page.status == 200)
        {
            break;
        }
        if started.elapsed() > Duration::from_secs(60) {
            bail!("the program did not answer within a minute");
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    program.started_in = started.elapsed();
    Ok(program)
}

impl Program {
    /// How long the start took and what the program holds before anybody asked for more than a page.
    pub fn tell(&self, figures: &mut Figures) -> anyhow::Result<()> {
        let held = against("≤ 300 ms", "pretix 10.5 s, listmonk 0.2 s");
        figures.add("start to first page", told(self.started_in), held);
        let held = against("≤ 100 MB", "pretix 310 MB a worker, listmonk 25 MB");
        figures.add("memory when idle", format!("{} MB", self.memory()?), held);
        Ok(())
    }

    /// What the process holds in memory, in megabytes, as the kernel counts it.
    pub fn memory(&self) -> anyhow::Result<u64> {
        self.status("VmRSS:")
    }

    /// The most it held since [`Self::forget_peak`], or since its start where the kernel does not forget.
    pub fn peak(&self) -> anyhow::Result<u64> {
        self.status("VmHWM:")
    }

    pub fn forget_peak(&self) {
        let _ = std::fs::write(format!("/proc/{}/clear_refs", self.child.id()), "5");
    }

    fn status(&self, name: &str) -> anyhow::Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kilobytes =
            line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        Ok(kilobytes.context("the kernel does not tell the memory")? / 1024)
    }

    /// The time that the process had a core for itself, all its threads together; the kernel counts in hundredths.
    pub fn cpu(&self) -> anyhow::Result<Duration> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
        // After the name in brackets: user time is the 12th field, system time the 13th.
        let ticks = fields.skip(11).take(2).filter_map(|field| field.parse::<u64>().ok());
        Ok(Duration::from_millis(ticks.sum::<u64>() * 10))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
