//! Messages that come back, as servers and people really write them; and what nobody should write.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{Came, Delivery, Incoming, Maildir, Mark, Report, Words};
use proptest::prelude::*;

/// A report as Postfix writes it, with the fields of one reader.
fn report(fields: &str) -> String {
    format!(
        "Return-Path: <>\nFrom: MAILER-DAEMON@relay.example (Mail Delivery System)\nTo: qurb@azilal.example\n\
         Subject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status;\n\tboundary=\"B1\"\n\n\
         --B1\nContent-Type: text/plain; charset=us-ascii\n\nI'm sorry.\n\n\
         --B1\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\n{fields}\n\n\
         --B1\nContent-Type: text/rfc822-headers\n\nMessage-ID: <the-token@azilal.example>\nSubject: =?utf-8?B?2K/YudmI2Kk=?=\n\n\
         --B1--\n"
    )
}

fn failed(status: &str, words: &str) -> String {
    format!(
        "Final-Recipient: rfc822; femme1@tabant.example\nAction: failed\nStatus: {status}\nDiagnostic-Code: smtp; {words}"
    )
}

fn told(message: &str) -> Report {
    match Incoming::read(message.as_bytes()).came {
        Came::Report(report) => report,
        _ => panic!("no report: {message}"),
    }
}

fn words(message: &str) -> Words {
    match Incoming::read(message.as_bytes()).came {
        Came::Words(words) => words,
        _ => panic!("no words: {message}"),
    }
}

#[test]
fn a_report_says_which_letter_and_how_grave_it_is() {
    for (status, said, delivery, code) in [
        ("5.1.1", "550 5.1.1 <femme1@tabant.example>: no such user", Delivery::Hard, "5.1.1"),
        ("5.2.1", "550 mailbox disabled", Delivery::Hard, "5.2.1"),
        ("5.1.10", "556 5.1.10 null MX", Delivery::Hard, "5.1.10"),
        ("5.0.0", "550 5.1.1 user unknown", Delivery::Hard, "5.1.1"),
        ("5.0.0", "550 no", Delivery::Soft, "5.0.0"),
        ("5.2.2", "552 5.2.2 mailbox full", Delivery::Soft, "5.2.2"),
        ("5.7.1", "554 5.7.1 looks like spam", Delivery::Soft, "5.7.1"),
        ("5.1.8", "550 5.1.8 your domain does not exist", Delivery::Soft, "5.1.8"),
        ("4.4.1", "connection timed out", Delivery::Soft, "4.4.1"),
        ("nonsense", "gone", Delivery::Soft, ""),
    ] {
        let message = report(&failed(status, said));
        let read = Incoming::read(message.as_bytes());
        assert_eq!(read.about, ["the-token"], "{status}");
        assert_eq!((told(&message).delivery, told(&message).code.as_str()), (delivery, code));
        // The same with the line ends of the network.
        assert_eq!(Incoming::read(message.replace('\n', "\r\n").as_bytes()).about, read.about);
        assert_eq!(told(&message.replace('\n', "\r\n")).delivery, delivery);
    }
    let message = report(&failed("5.1.1", "550 5.1.1\n  no such\n  user"));
    assert_eq!(told(&message).words, "550 5.1.1 no such user");
}

#[test]
fn late_is_not_lost_and_one_of_several_readers_is_enough() {
    let late = "Final-Recipient: rfc822; a@b.example\nAction: delayed\nStatus: 4.4.1";
    assert_eq!(told(&report(late)).delivery, Delivery::Delayed);
    let there = "Final-Recipient: rfc822; c@d.example\nAction: relayed\nStatus: 2.0.0";
    assert_eq!(told(&report(there)).delivery, Delivery::Delivered);
    let both = format!("{}\n\n{there}", failed("5.1.1", "550"));
    assert_eq!(told(&report(&both)).delivery, Delivery::Delivered);
    let other = "Final-Recipient: rfc822; c@d.example\nAction: dances\nStatus: 5.1.1";
    assert!(matches!(Incoming::read(report(other).as_bytes()).came, Came::Unclear));
}

#[test]
fn a_server_that_knows_no_form_is_believed_when_it_has_a_code_and_returns_the_letter() {
    let message = |words: &str, letter: &str| {
        format!(
            "Return-Path: <>\nFrom: MAILER-DAEMON@old.example\nSubject: failure notice\n\nHi. This is the program at old.example.\n\
             <femme1@old.example>:\n{words}\n\n--- Below this line is a copy of the message.\n\n{letter}"
        )
    };
    let letter = "Return-Path: <qurb@azilal.example>\nMessage-Id: <the-token@azilal.example>\n\n550 reasons to come";
    let gone = message("550 5.1.1 no mailbox here by that name", letter);
    assert_eq!(told(&gone).delivery, Delivery::Hard);
    assert_eq!(Incoming::read(gone.as_bytes()).about, ["the-token"]);
    assert_eq!(told(&message("Remote host said: 554 refused", letter)).delivery, Delivery::Soft);
    for unclear in [
        message("Something happened.", letter),
        message("550 5.1.1 no mailbox", "and no letter"),
        message("451 4.4.1 we try for five days more", letter),
    ] {
        assert!(matches!(Incoming::read(unclear.as_bytes()).came, Came::Unclear), "{unclear}");
    }
    // Not from a server: somebody who writes about numbers.
    let somebody = gone.replace("MAILER-DAEMON@", "zineb@").replace("Return-Path: <>\n", "");
    assert!(matches!(Incoming::read(somebody.as_bytes()).came, Came::Words(_)));
}

#[test]
fn whoever_is_away_is_no_bounce() {
    for mark in [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: auto-generated (vacation)",
        "Precedence: bulk",
        "X-Autoreply: yes",
        "List-Id: <list.example>",
        "Return-Path: <>",
    ] {
        let message =
            format!("{mark}\nFrom: zineb@azilal.example\nSubject: Absente\n\nJe reviens lundi.");
        assert!(matches!(Incoming::read(message.as_bytes()).came, Came::Machine), "{mark}");
    }
    let opened =
        report("Disposition: displayed").replace("delivery-status;", "disposition-notification;");
    let opened = opened.replace("message/delivery-status", "message/disposition-notification");
    assert!(matches!(Incoming::read(opened.as_bytes()).came, Came::Machine));
    let no = "Auto-Submitted: no\nFrom: zineb@azilal.example\n\nOui";
    assert!(matches!(Incoming::read(no.as_bytes()).came, Came::Words(_)));
}

#[test]
fn somebodys_own_words_are_told_from_the_letter() {
    let head = "From: Zineb <zineb@azilal.example>\nIn-Reply-To: <the-token@azilal.example>\nSubject: Re: RE: Invitation\n";
    for (body, own) in [
        (
            "Merci, je viens.\n\nLe lun. 23 nov. 2026 à 10:00, Qurb <qurb@azilal.example>\na écrit :\n> Bonjour",
            "Merci, je viens.",
        ),
        ("> Bonjour\n> Venez\n\nOui", "Oui"),
        ("STOP\n\n-----Original Message-----\nFrom: Qurb\n\nBonjour", "STOP"),
        ("Oui\n-- \nZineb\nPrésidente", "Oui"),
        ("Yes.\n\nOn Mon, 23 Nov 2026 Qurb wrote:\n\n> Hello", "Yes."),
    ] {
        let read = words(&format!("{head}\n{body}"));
        assert_eq!((read.subject.as_str(), read.text.as_str()), ("Invitation", own), "{body}");
    }
    let html = "MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><head><title>x</title><style>p{}</style></head>\
                <body><p>Je viens &amp; merci</p><blockquote>Bonjour</blockquote></body></html>";
    assert_eq!(words(&format!("{head}{html}")).text, "Je viens & merci");
    let latin =
        b"From: z@azilal.example\nContent-Type: text/plain; charset=windows-1256\n\n\xdf\xe3"
            .to_vec();
    let Came::Words(read) = Incoming::read(&latin).came else { panic!() };
    assert_eq!(read.text, "كم");
    let unknown = "From: z@azilal.example\nContent-Type: text/plain; charset=klingon\n\nOui";
    assert_eq!(words(unknown).text, "Oui");
    let with_file = "From: z@azilal.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nVoici\n--B\n\
                     Content-Type: application/pdf\nContent-Disposition: attachment; filename=a.pdf\n\nxx\n--B--\n";
    assert_eq!((words(with_file).text.as_str(), words(with_file).files), ("Voici", 1));
}

#[test]
fn what_is_cut_off_huge_or_a_maze_is_read_as_far_as_it_goes() {
    let whole = report(&failed("5.1.1", "550 no such user"));
    for cut in 0..whole.len() {
        let _ = Incoming::read(&whole.as_bytes()[..cut]);
    }
    // What stands behind the returned head may be missing.
    let at = whole.find("Subject: =?").unwrap();
    assert_eq!(Incoming::read(&whole.as_bytes()[..at]).about, ["the-token"]);
    let mut nested = String::new();
    for n in 0..5_000 {
        nested += &format!("Content-Type: multipart/mixed; boundary=B{n}\n\n--B{n}\n");
    }
    let _ = Incoming::read(nested.as_bytes());
    let same =
        format!("Content-Type: multipart/mixed; boundary=B\n\n{}", "--B\n\nx\n".repeat(50_000));
    assert!(Incoming::read(same.as_bytes()).about.is_empty());
    let names = format!("References: {}\n\nx", "<a@b> ".repeat(100_000));
    assert!(Incoming::read(names.as_bytes()).about.len() <= 30);
    let long = format!("From: z@azilal.example\n\n{}", "a\n".repeat(10_000_000));
    assert!(words(&long).text.len() <= 20_000);
    let tags = format!("Content-Type: text/html\n\n{}", "<p".repeat(500_000));
    let _ = Incoming::read(tags.as_bytes());
    assert_eq!(Incoming::read(b""), Incoming::read(b"\n"));
}

#[test]
fn a_box_gives_each_message_once() {
    let folder = tempfile::tempdir().unwrap();
    let text = format!("maildir:{}", folder.path().display());
    let inbox = Maildir::parse(&text).unwrap();
    assert!(inbox.examine().is_err());
    for part in ["new", "cur", "tmp"] {
        std::fs::create_dir(folder.path().join(part)).unwrap();
    }
    inbox.examine().unwrap();
    for name in ["2.b.host", "1.a.host", ".hidden"] {
        std::fs::write(folder.path().join("new").join(name), "0123456789").unwrap();
    }
    std::fs::create_dir(folder.path().join("new/folder")).unwrap();
    let names = inbox.waiting(10).unwrap();
    assert_eq!(names, ["1.a.host", "2.b.host"]);
    assert_eq!(inbox.read(&names[0], 4).unwrap().unwrap(), b"0123");
    inbox.done(&names[0], Mark::Seen).unwrap();
    inbox.done(&names[0], Mark::Seen).unwrap();
    inbox.done(&names[1], Mark::Flagged).unwrap();
    assert_eq!(inbox.read(&names[0], 4).unwrap(), None);
    assert!(inbox.waiting(10).unwrap().is_empty());
    assert!(folder.path().join("cur/1.a.host:2,S").exists());
    assert!(folder.path().join("cur/2.b.host:2,F").exists());
    for wrong in ["", "/var/mail", "maildir:", "maildir:relative", "imaps://host"] {
        assert!(Maildir::parse(wrong).is_err(), "{wrong}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = Incoming::read(&bytes);
    }

    #[test]
    fn any_report_that_is_tampered_with_is_read(at in 0_usize..900, with in any::<u8>(), gone in 0_usize..40) {
        let mut bytes = report(&failed("5.1.1", "550 no such user")).into_bytes();
        let at = at.min(bytes.len() - 1);
        bytes[at] = with;
        bytes.drain(at..(at + gone).min(bytes.len()));
        let _ = Incoming::read(&bytes);
    }

    #[test]
    fn any_words_are_read(body in "\\PC{0,300}", subject in "\\PC{0,60}") {
        let message = format!("From: z@azilal.example\nSubject: {subject}\n\n{body}");
        let _ = Incoming::read(message.as_bytes());
    }
}
