//! The program itself, started as another process.

use super::figures::{Figures, told};
use anyhow::{Context, bail};
use std::{
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

pub struct Program {
    pub address: SocketAddr,
    child: Child,
}

/// Starts `qurb serve` on a free port and waits for its first page.
pub async fn start(database: &str, figures: &mut Figures) -> anyhow::Result<Program> {
    let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
    let started = Instant::now();
    let child = Command::new(std::env::current_exe()?)
        .args(["serve", "--database", database, "--listen", &address.to_string()])
        .env("QURB_LOG", "error")
        .stderr(Stdio::null())
        .spawn()?;
    let program = Program { address, child };
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
    figures.add("start to first page", told(started.elapsed()), "≤ 300 ms");
    figures.add("memory when idle", program.memory()?, "≤ 100 MB");
    Ok(program)
}

impl Program {
    /// What the process holds in memory, as the kernel counts it.
    pub fn memory(&self) -> anyhow::Result<String> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes =
            line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        let kilobytes = kilobytes.context("the kernel does not tell the memory")?;
        Ok(format!("{} MB", kilobytes / 1024))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
