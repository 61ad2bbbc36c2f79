//! Conversations with a server that takes letters, says no, says later, or is not there.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{
    Address, Letter, Mailing, Post, Refused, Run, Settings, Went,
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
        files: Default::default(),
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

/// So many letters, each to a reader of its own.
fn many(count: usize) -> Vec<Mailing> {
    let mailing = |n: usize| Mailing {
        letter: Letter {
            lang: "fr",
            right_to_left: false,
            subject: format!("Forum {n}"),
            paragraphs: vec!["Bonjour".into()],
            button: None,
            foot: Vec::new(),
            files: Default::default(),
        },
        to: Address::parse(&format!("reader{n}@azilal.example")).unwrap(),
        id: format!("0193-{n}"),
        leave: format!("https://q.example/unsubscribe/{n}"),
    };
    (0..count).map(mailing).collect()
}

#[tokio::test]
async fn many_letters_go_over_few_connections_that_stay() {
    let server = Server::start().await;
    let mut run = Run::new(&post(&server.address()), 3);
    for _ in 0..2 {
        let went = run.send(many(40), DateTime::<Utc>::UNIX_EPOCH).await;
        assert_eq!(went, vec![Went::Taken; 40]);
    }
    assert_eq!(server.messages().len(), 80);
    let greetings = server.said().iter().filter(|line| line.starts_with("EHLO")).count();
    assert!(greetings <= 3, "{greetings} connections");
    let message = server.messages().pop().unwrap();
    assert!(message.contains("List-Unsubscribe: <https://q.example/unsubscribe/"), "{message}");
    assert!(message.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{message}");
}

#[tokio::test]
async fn one_who_is_refused_holds_up_nobody() {
    let server = Server::start().await;
    server.refuse("reader3@", "550 5.1.1 no such person");
    server.refuse("reader5@", "451 4.7.1 later");
    let mut run = Run::new(&post(&server.address()), 2);
    let went = run.send(many(8), DateTime::<Utc>::UNIX_EPOCH).await;
    for (n, went) in went.iter().enumerate() {
        match (n, went) {
            (3, Went::Refused(refused)) => assert!(refused.is_permanent()),
            (5, Went::Refused(refused)) => assert!(!refused.is_permanent()),
            (_, Went::Taken) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(server.messages().len(), 6);
    let greetings = server.said().iter().filter(|line| line.starts_with("EHLO")).count();
    assert!(greetings <= 2, "a refusal costs no connection: {greetings}");
}

#[tokio::test]
async fn what_was_not_handed_over_is_told_from_what_nobody_knows() {
    let server = Server::start().await;
    let mut run = Run::new(&post(&server.address()), 2);
    server.answer(".", "");
    let went = run.send(many(4), DateTime::<Utc>::UNIX_EPOCH).await;
    assert!(went.iter().all(|one| matches!(one, Went::Unknown(_))), "{went:?}");
    server.answer("RCPT", "");
    let went = run.send(many(4), DateTime::<Utc>::UNIX_EPOCH).await;
    assert!(went.iter().all(|one| matches!(one, Went::Kept(_))), "{went:?}");
    server.answer("", "");
    let went = run.send(many(50), DateTime::<Utc>::UNIX_EPOCH).await;
    assert!(went.iter().all(|one| matches!(one, Went::Kept(_))), "{went:?}");
    server.recover();
    let went = run.send(many(4), DateTime::<Utc>::UNIX_EPOCH).await;
    assert_eq!(went, vec![Went::Taken; 4]);
}
