//! Requests of one kind, several at once, for a while.

use super::{
    Args,
    client::{Client, Got, sign_in},
    figures::Figures,
    fill::{Filled, LOGIN, PASSWORD},
    program::Program,
};
use anyhow::ensure;
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::task::JoinSet;

/// One request: a page when there are no fields, a form otherwise.
pub type Ask = (String, Vec<(&'static str, String)>);

/// A signed-in reader of the program, and what they know of the base.
pub struct Load<'a> {
    pub program: &'a Program,
    pub filled: &'a Filled,
    pub args: &'a Args,
    pub cookie: String,
    pub token: String,
}

/// How long each request took, and all of them together.
pub struct Times {
    pub each: Vec<Duration>,
    pub over: Duration,
}

impl<'a> Load<'a> {
    pub async fn new(
        program: &'a Program,
        filled: &'a Filled,
        args: &'a Args,
    ) -> anyhow::Result<Self> {
        let (cookie, token) = sign_in(program.address, LOGIN, PASSWORD).await?;
        Ok(Self { program, filled, args, cookie, token })
    }

    pub async fn client(&self) -> anyhow::Result<Client> {
        Client::open(self.program.address, &self.cookie).await
    }

    /// One page, with the time it took.
    pub async fn one(&self, path: &str) -> anyhow::Result<(Got, Duration)> {
        let mut client = self.client().await?;
        let started = Instant::now();
        let got = client.get(path).await?;
        ensure!(got.status == 200, "{path} answered {}: {}", got.status, got.text());
        Ok((got, started.elapsed()))
    }

    /// Goes through the requests, each connection from another place on, until the time is over.
    pub async fn repeat(&self, asks: Vec<Ask>, at_once: usize) -> anyhow::Result<Times> {
        ensure!(!asks.is_empty(), "there is nothing to ask for");
        let asks = Arc::new(asks);
        let started = Instant::now();
        let end = started + Duration::from_secs(self.args.seconds);
        let mut connections = JoinSet::new();
        for n in 0..at_once {
            let first = n * asks.len() / at_once;
            connections.spawn(ask_until(self.client().await?, asks.clone(), first, end));
        }
        let mut each = Vec::new();
        while let Some(done) = connections.join_next().await {
            each.extend(done??);
        }
        Ok(Times { each, over: started.elapsed() })
    }
}

impl Times {
    pub fn tell(&self, figures: &mut Figures, what: &str, held: super::figures::Against) {
        figures.times(what, &self.each, self.over, held);
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
        ensure!(got.status < 400, "{path} answered {}: {}", got.status, got.text());
        times.push(started.elapsed());
    }
    Ok(times)
}
