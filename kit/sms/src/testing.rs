//! A small gateway for tests: it writes down what it is asked, and answers as it is told.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// A gateway on this machine, until it is dropped.
pub struct Server {
    pub port: u16,
    kept: Arc<Mutex<Kept>>,
    task: tokio::task::JoinHandle<()>,
}

/// The fields of one request.
pub type Asked = BTreeMap<String, String>;

#[derive(Default)]
struct Kept {
    taken: Vec<Asked>,
    asked: usize,
    /// What everybody is answered; 0 hangs up without a word.
    instead: Option<u16>,
    /// Numbers that are answered otherwise.
    refused: Vec<(String, u16)>,
    /// Whether it takes the message before it answers otherwise.
    after: bool,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let kept = Arc::new(Mutex::new(Kept::default()));
        let shared = kept.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, shared.clone()));
            }
        });
        Self { port, kept, task }
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/cgi-bin/sendsms", self.port)
    }

    /// From now on everybody is answered this; 0 hangs up.
    pub fn answer(&self, status: u16) {
        self.kept.lock().unwrap().instead = Some(status);
    }

    /// The same, and the message is taken all the same.
    pub fn take_and_answer(&self, status: u16) {
        let mut kept = self.kept.lock().unwrap();
        (kept.instead, kept.after) = (Some(status), true);
    }

    /// From now on messages to this number are answered this.
    pub fn refuse(&self, number: &str, status: u16) {
        self.kept.lock().unwrap().refused.push((number.to_owned(), status));
    }

    /// Everything is answered as usual again.
    pub fn recover(&self) {
        let mut kept = self.kept.lock().unwrap();
        (kept.instead, kept.after) = (None, false);
        kept.refused.clear();
    }

    /// The messages that it took.
    pub fn taken(&self) -> Vec<Asked> {
        self.kept.lock().unwrap().taken.clone()
    }

    /// How often it was asked.
    pub fn asked(&self) -> usize {
        self.kept.lock().unwrap().asked
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn answer(kept: &Mutex<Kept>, asked: Asked) -> u16 {
    let mut kept = kept.lock().unwrap();
    kept.asked += 1;
    let to = asked.get("to").cloned().unwrap_or_default();
    let right = asked.get("password").is_some_and(|password| password == "secret");
    let refused = kept.refused.iter().find(|(number, _)| *number == to).map(|(_, status)| *status);
    let status = match kept.instead.or(refused) {
        Some(status) => status,
        None if !right => 403,
        None if to.is_empty() => 400,
        None => 202,
    };
    if status == 202 || kept.after {
        kept.taken.push(asked);
    }
    status
}

async fn talk(stream: TcpStream, kept: Arc<Mutex<Kept>>) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let first = lines.next_line().await.ok()??;
    while !lines.next_line().await.ok()??.is_empty() {}
    let path = first.split(' ').nth(1)?.to_owned();
    let query = path.split_once('?').map(|(_, query)| query.to_owned()).unwrap_or_default();
    let asked = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let status = answer(&kept, asked);
    if status != 0 {
        let text =
            format!("HTTP/1.1 {status} so\r\ncontent-length: 2\r\nconnection: close\r\n\r\nok");
        write.write_all(text.as_bytes()).await.ok()?;
    }
    Some(())
}
