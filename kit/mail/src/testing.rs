//! A small SMTP server for tests: it writes down the conversation, and answers as it is told.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::{Arc, Mutex};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// A server on this machine, until it is dropped.
pub struct Server {
    pub port: u16,
    kept: Arc<Mutex<Kept>>,
    task: tokio::task::JoinHandle<()>,
}

#[derive(Default)]
struct Kept {
    said: Vec<String>,
    messages: Vec<String>,
    /// The command that is answered otherwise than usual, and how.
    instead: Option<(&'static str, &'static str)>,
    /// Readers who are refused, and how.
    refused: Vec<(String, &'static str)>,
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
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// From now on `command` is answered by this line; an empty command answers the greeting, an empty line hangs up.
    pub fn answer(&self, command: &'static str, line: &'static str) {
        self.kept.lock().unwrap().instead = Some((command, line));
    }

    /// From now on whoever has this in their address is answered by this line.
    pub fn refuse(&self, reader: &str, line: &'static str) {
        self.kept.lock().unwrap().refused.push((reader.to_owned(), line));
    }

    /// Everything is answered as usual again.
    pub fn recover(&self) {
        let mut kept = self.kept.lock().unwrap();
        kept.instead = None;
        kept.refused.clear();
    }

    /// What was said to it, line by line.
    pub fn said(&self) -> Vec<String> {
        self.kept.lock().unwrap().said.clone()
    }

    /// The messages that it took, as they were sent.
    pub fn messages(&self) -> Vec<String> {
        self.kept.lock().unwrap().messages.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn answer(kept: &Mutex<Kept>, said: &str) -> String {
    let command = said.split([' ', ':']).next().unwrap_or("").to_uppercase();
    if let Some((instead, line)) = kept.lock().unwrap().instead
        && instead == command
    {
        return line.into();
    }
    if command == "RCPT" {
        let kept = kept.lock().unwrap();
        if let Some((_, line)) = kept.refused.iter().find(|(reader, _)| said.contains(reader)) {
            return (*line).to_owned();
        }
    }
    let usual = match command.as_str() {
        "" => "220 test.example ESMTP",
        "EHLO" => "250-test.example\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN",
        "AUTH" => "235 2.7.0 in",
        "DATA" => "354 go on",
        "QUIT" => "221 bye",
        _ => "250 2.0.0 ok",
    };
    usual.into()
}

async fn talk(stream: TcpStream, kept: Arc<Mutex<Kept>>) -> Option<()> {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut said = String::new();
    loop {
        let line = answer(&kept, &said);
        if line.is_empty() {
            return None;
        }
        write.write_all(format!("{line}\r\n").as_bytes()).await.ok()?;
        if line.starts_with("354") {
            let message = message(&mut lines).await?;
            let line = answer(&kept, ".");
            if line.starts_with('2') {
                kept.lock().unwrap().messages.push(message);
            }
            if line.is_empty() {
                return None;
            }
            write.write_all(format!("{line}\r\n").as_bytes()).await.ok()?;
        }
        said = lines.next_line().await.ok()??;
        kept.lock().unwrap().said.push(said.clone());
    }
}

type Lines = tokio::io::Lines<BufReader<tokio::net::tcp::OwnedReadHalf>>;

async fn message(lines: &mut Lines) -> Option<String> {
    let mut message = String::new();
    loop {
        let line = lines.next_line().await.ok()??;
        if line == "." {
            return Some(message);
        }
        message += line.strip_prefix('.').unwrap_or(&line);
        message += "\n";
    }
}

/// The text of a part of a message, out of its base64.
pub fn text_of(message: &str, kind: &str) -> String {
    let part = message.split(&format!("Content-Type: {kind}")).nth(1).unwrap_or_default();
    let body = part.split("\n\n").nth(1).unwrap_or_default();
    let body: String = body.split("\n--").next().unwrap_or_default().split_whitespace().collect();
    String::from_utf8(decode(&body)).unwrap_or_default()
}

fn decode(text: &str) -> Vec<u8> {
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for byte in text.bytes().filter(|byte| *byte != b'=') {
        let Some(at) = letters.iter().position(|letter| *letter == byte) else { continue };
        held = (held << 6) | u32::try_from(at).unwrap_or(0);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push(u8::try_from((held >> bits) & 0xff).unwrap_or(0));
        }
    }
    out
}
