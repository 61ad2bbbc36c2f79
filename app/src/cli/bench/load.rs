//! What is asked of the program: the list of participants, and marks of presence, several at once.

use super::{
    client::{Client, sign_in},
    figures::Figures,
    fill::{Filled, LOGIN, PASSWORD},
};
use anyhow::{Context, ensure};
use std::{
    collections::BTreeSet,
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::task::JoinSet;

pub struct Load {
    pub at: SocketAddr,
    pub filled: Filled,
    pub at_once: usize,
    pub time: Duration,
}

/// One request: a page when there are no fields, a form otherwise.
type Ask = (String, Vec<(&'static str, String)>);

impl Load {
    pub async fn run(&self, figures: &mut Figures) -> anyhow::Result<()> {
        let (cookie, token) = sign_in(self.at, LOGIN, PASSWORD).await?;
        let pages = self.pages();
        let list = self.repeat(&cookie, pages, self.time, self.at_once).await?;
        figures.times(
            "list: 50 of the participants, filtered and sorted",
            list,
            self.time,
            "p50 ≤ 3 ms, p99 ≤ 15 ms",
        );
        let marks = self.marks(&cookie, &token).await?;
        let started = Instant::now();
        let times = self.repeat(&cookie, marks, self.time, self.at_once).await?;
        figures.times("marking presence, durable", times, started.elapsed(), "≥ 1 000/s");
        let papers = self.papers(&cookie).await?;
        let times = self.repeat(&cookie, papers, self.time, 1).await?;
        figures.times(
            "certificate as PDF, one after the other",
            times,
            self.time,
            "≤ 7 ms on one core",
        );
        Ok(())
    }

    /// The papers of the small session, which is closed.
    async fn papers(&self, cookie: &str) -> anyhow::Result<Vec<Ask>> {
        let mut client = Client::open(self.at, cookie).await?;
        let page =
            client.get(&format!("/sessions/{}/certificates?per=200", self.filled.small)).await?;
        let links = page.text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let ids = links.filter_map(|link| link.strip_prefix("/certificates/"));
        let ids: BTreeSet<&str> = ids.filter(|id| !id.contains('/')).collect();
        let paper = |id: &str| (format!("/certificates/{id}/paper"), Vec::new());
        let papers: Vec<Ask> = ids.into_iter().map(paper).collect();
        ensure!(!papers.is_empty(), "there is no certificate to print");
        Ok(papers)
    }

    /// Pages of women and of men, by name up and down.
    fn pages(&self) -> Vec<Ask> {
        let session = &self.filled.large;
        let queries = (1..=60).map(|n| {
            let (sex, sort) = (["f", "m"][n % 2], ["name", "-name"][n / 2 % 2]);
            format!("/sessions/{session}/people?sex={sex}&sort={sort}&page={n}")
        });
        queries.map(|path| (path, Vec::new())).collect()
    }

    /// A mark for each cell of the first pages of the attendance grid.
    async fn marks(&self, cookie: &str, token: &str) -> anyhow::Result<Vec<Ask>> {
        let path = format!("/sessions/{}/attendance", self.filled.large);
        let mut client = Client::open(self.at, cookie).await?;
        let mut asks = Vec::new();
        for page in 1..=10 {
            let got = client.get(&format!("{path}?page={page}")).await?;
            for cell in got.text.split("name=\"cycle\" value=\"").skip(1) {
                let (person, half_day) = cell
                    .split('"')
                    .next()
                    .and_then(|value| value.split_once(':'))
                    .context("a cell")?;
                let state = ["present", "late", "absent", "excused"][asks.len() % 4];
                let fields = vec![
                    ("csrf", token.to_owned()),
                    ("person", person.to_owned()),
                    ("half_day", half_day.to_owned()),
                    ("state", state.to_owned()),
                ];
                asks.push((path.clone(), fields));
            }
        }
        ensure!(!asks.is_empty(), "the attendance grid is empty");
        Ok(asks)
    }

    /// Goes through the requests, each connection from another place on, until the time is over.
    async fn repeat(
        &self,
        cookie: &str,
        asks: Vec<Ask>,
        time: Duration,
        at_once: usize,
    ) -> anyhow::Result<Vec<Duration>> {
        let asks = Arc::new(asks);
        let mut connections = JoinSet::new();
        for n in 0..at_once {
            let client = Client::open(self.at, cookie).await?;
            let first = n * asks.len() / at_once;
            connections.spawn(ask_until(client, asks.clone(), first, Instant::now() + time));
        }
        let mut times = Vec::new();
        while let Some(done) = connections.join_next().await {
            times.extend(done??);
        }
        Ok(times)
    }
}

async fn ask_until(
    mut client: Client,
    asks: Arc<Vec<Ask>>,
    first: usize,
    end: Instant,
) -> anyhow::Result<Vec<Duration>> {
    let mut times = Vec::new();
    for (path, fields) in asks.iter().cycle().skip(first) {
        let started = Instant::now();
        if started >= end {
            break;
        }
        let got = if fields.is_empty() {
            client.get(path).await?
        } else {
            let fields: Vec<_> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            client.post(path, &fields).await?
        };
        ensure!(got.status < 400, "{path} answered {}: {}", got.status, got.text);
        times.push(started.elapsed());
    }
    Ok(times)
}
