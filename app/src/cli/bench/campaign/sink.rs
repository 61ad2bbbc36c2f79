//! A mail server that takes everything, counts it and keeps nothing.

use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};

pub struct Sink {
    port: u16,
    kept: Arc<Kept>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Kept {
    letters: AtomicUsize,
    bytes: AtomicUsize,
    /// When the first one began, and when the last one was taken.
    span: Mutex<Option<(Instant, Instant)>>,
}

impl Sink {
    pub async fn start() -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let kept = Arc::new(Kept::default());
        let shared = kept.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, shared.clone()));
            }
        });
        Ok(Self { port, kept, task })
    }

    pub fn address(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    pub fn taken(&self) -> usize {
        self.kept.letters.load(Ordering::Relaxed)
    }

    pub fn bytes(&self) -> usize {
        self.kept.bytes.load(Ordering::Relaxed)
    }

    /// From the beginning of the first letter to the end of the last.
    pub fn over(&self) -> Option<Duration> {
        let span = self.kept.span.lock().unwrap_or_else(PoisonError::into_inner);
        span.map(|(first, last)| last.duration_since(first))
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Letters to the office itself, such as the one that is sent to oneself, are taken and not counted.
const OFFICE: &[u8] = b"@office.example";

async fn talk(stream: TcpStream, kept: Arc<Kept>) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::with_capacity(64 * 1024, stream);
    stream.get_mut().write_all(b"220 sink ESMTP\r\n").await?;
    let mut line = Vec::new();
    let (mut began, mut counts) = (Instant::now(), true);
    loop {
        line.clear();
        if stream.read_until(b'\n', &mut line).await? == 0 {
            return Ok(());
        }
        let answer: &[u8] = match line.first_chunk::<4>() {
            Some(b"EHLO") => b"250-sink\r\n250 8BITMIME\r\n",
            Some(b"MAIL") => {
                began = Instant::now();
                b"250 ok\r\n"
            }
            Some(b"RCPT") => {
                counts = !line.windows(OFFICE.len()).any(|part| part == OFFICE);
                b"250 ok\r\n"
            }
            Some(b"DATA") => {
                stream.get_mut().write_all(b"354 go on\r\n").await?;
                let bytes = message(&mut stream).await?;
                if counts {
                    kept.take(began, bytes);
                }
                b"250 taken\r\n"
            }
            _ => b"250 ok\r\n",
        };
        stream.get_mut().write_all(answer).await?;
    }
}

impl Kept {
    fn take(&self, began: Instant, bytes: usize) {
        self.letters.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        let mut span = self.span.lock().unwrap_or_else(PoisonError::into_inner);
        let first = span.map_or(began, |(first, _)| first.min(began));
        *span = Some((first, Instant::now()));
    }
}

/// How long a message is, up to the dot on a line of its own.
async fn message(stream: &mut BufReader<TcpStream>) -> std::io::Result<usize> {
    let (mut bytes, mut line) = (0, Vec::new());
    loop {
        line.clear();
        let read = stream.read_until(b'\n', &mut line).await?;
        if read == 0 || line == b".\r\n" {
            return Ok(bytes);
        }
        bytes += read;
    }
}
