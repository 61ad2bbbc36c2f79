//! Conversations with a server that takes letters, says no, says later, or is not there.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{
    Address, Letter, Post, Refused, Settings,
    testing::{Server, text_of},
};
use chrono::{DateTime, Utc};
use std::time::Duration;

fn post(address: &str) -> Post {
    let settings = Settings::parse(address, None, "Qurb <qurb@azilal.example>").unwrap();
    settings.open(Duration::from_millis(900)).unwrap()
}

async fn send(post: &Post) -> Result<(), Refused> {
    let letter = Letter {
        lang: "ar",
        right_to_left: true,
        subject: "دعوة إلى دورة تكوينية".into(),
        paragraphs: vec!["السلام عليكم،".into()],
        button: None,
        foot: Vec::new(),
    };
    let to = Address::parse("amina@azilal.example").unwrap();
    post.send(&letter, &to, "0193", DateTime::<Utc>::UNIX_EPOCH).await
}

#[tokio::test]
async fn a_letter_is_taken() {
    let server = Server::start().await;
    send(&post(&server.address())).await.unwrap();
    let said = server.said();
    assert_eq!(
        said[..4],
        [
            "EHLO azilal.example",
            "MAIL FROM:<qurb@azilal.example>",
            "RCPT TO:<amina@azilal.example>",
            "DATA"
        ]
    );
    let message = server.messages().pop().unwrap();
    assert!(message.contains("Message-ID: <0193@azilal.example>"), "{message}");
    assert!(message.contains("Date: Thu, 01 Jan 1970 00:00:00 +0000"), "{message}");
    assert_eq!(text_of(&message, "text/plain"), "السلام عليكم،\r\n");
    assert!(text_of(&message, "text/html").contains("dir=\"rtl\""));
}

#[tokio::test]
async fn the_password_is_said_to_this_machine() {
    let server = Server::start().await;
    let address = format!("smtp://qurb:s3cret@127.0.0.1:{}", server.port);
    send(&post(&address)).await.unwrap();
    assert!(server.said()[1].starts_with("AUTH PLAIN "), "{:?}", server.said());
}

#[tokio::test]
async fn no_password_to_a_stranger_without_encryption() {
    let server = Server::start().await;
    // A name that is another machine for the settings, and leads here.
    let settings = Settings::parse(
        &format!("smtp://qurb:s3cret@127.0.0.1.nip.example:{}", server.port),
        None,
        "q@a.example",
    )
    .unwrap();
    assert!(!settings.is_open());
    let refused = send(&settings.open(Duration::from_millis(900)).unwrap()).await.unwrap_err();
    assert!(!refused.is_permanent());
    assert!(server.said().iter().all(|line| !line.starts_with("AUTH")), "{:?}", server.said());
}

#[tokio::test]
async fn a_server_says_no_or_later() {
    let server = Server::start().await;
    let post = post(&server.address());
    for (command, line, code, permanent) in [
        ("RCPT", "550 5.1.1 no such person", "550", true),
        ("RCPT", "451 4.7.1 greylisted, try again", "451", false),
        ("MAIL", "452 4.3.1 the disk is full", "452", false),
        (".", "554 5.7.1 it is spam", "554", true),
        ("", "421 4.3.2 too many", "421", false),
        ("", "", "unreachable", false),
    ] {
        server.answer(command, line);
        let refused = send(&post).await.unwrap_err();
        assert_eq!((refused.code(), refused.is_permanent()), (code, permanent), "{refused:?}");
        assert!(server.messages().is_empty());
    }
    server.recover();
    send(&post).await.unwrap();
    assert_eq!(server.messages().len(), 1);
}

#[tokio::test]
async fn a_login_that_is_refused_is_mended_in_the_settings() {
    let server = Server::start().await;
    server.answer("AUTH", "535 5.7.8 wrong password");
    let refused = send(&post(&format!("smtp://q:wrong@127.0.0.1:{}", server.port))).await;
    let refused = refused.unwrap_err();
    assert_eq!((refused.code(), refused.is_permanent()), ("535", false));
}

#[tokio::test]
async fn nobody_is_there() {
    let port = Server::start().await.port;
    tokio::time::sleep(Duration::from_millis(20)).await;
    let post = post(&format!("smtp://127.0.0.1:{port}"));
    let refused = send(&post).await.unwrap_err();
    assert_eq!((refused.code(), refused.is_permanent()), ("unreachable", false), "{refused:?}");
    assert!(post.answers().await.is_err());
}

#[tokio::test]
async fn a_server_that_answers() {
    let server = Server::start().await;
    post(&server.address()).answers().await.unwrap();
    assert!(server.messages().is_empty());
}
