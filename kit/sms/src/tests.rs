#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{testing::Server, *};
use proptest::prelude::*;
use std::time::Duration;

fn counted(text: &str) -> (Alphabet, usize, usize) {
    let count = count(text);
    (count.alphabet, count.units, count.parts)
}

#[test]
fn a_text_has_as_many_parts_as_networks_say() {
    assert_eq!(counted(""), (Alphabet::Gsm, 0, 0));
    assert_eq!(counted(&"a".repeat(160)), (Alphabet::Gsm, 160, 1));
    assert_eq!(counted(&"a".repeat(161)), (Alphabet::Gsm, 161, 2));
    assert_eq!(counted(&"a".repeat(307)), (Alphabet::Gsm, 307, 3));
    assert_eq!(counted(&"ش".repeat(70)), (Alphabet::Ucs2, 70, 1));
    assert_eq!(counted(&"ش".repeat(71)), (Alphabet::Ucs2, 71, 2));
    assert_eq!(counted(&"ش".repeat(135)), (Alphabet::Ucs2, 135, 3));
    assert_eq!(counted("Réunion à Tabant, 10 €"), (Alphabet::Gsm, 23, 1));
    assert_eq!(count("Invité·e à la fête").wide, ['·', 'ê']);
    assert_eq!(count("reçu").alphabet, Alphabet::Ucs2, "the small alphabet has Ç and no ç");
}

#[test]
fn a_sign_is_never_cut_in_two() {
    let euros = format!("{}€{}", "a".repeat(152), "a".repeat(20));
    assert_eq!(parts(&euros)[0].len(), 152);
    let faces = format!("{}😀{}", "ش".repeat(66), "ش".repeat(20));
    assert_eq!(parts(&faces)[0].chars().count(), 66);
}

proptest! {
    #[test]
    fn parts_are_the_text_and_none_is_too_long(text in "[a-zé€{}شبت😀 ]{0,600}") {
        let (count, parts) = (count(&text), parts(&text));
        prop_assert_eq!(parts.concat(), text.clone());
        prop_assert_eq!(parts.len(), count.parts);
        let (single, each) = count.alphabet.room();
        let most = if parts.len() == 1 { single } else { each };
        for part in &parts {
            let units: usize = match count.alphabet {
                Alphabet::Gsm => part.chars().map(|c| if "€{}".contains(c) { 2 } else { 1 }).sum(),
                Alphabet::Ucs2 => part.encode_utf16().count(),
            };
            prop_assert!(!part.is_empty() && units <= most);
        }
        // No more parts than filling each to the last but one takes.
        prop_assert!(parts.len() <= count.units.div_ceil(each - 1).max(usize::from(!text.is_empty())));
    }

    #[test]
    fn a_text_is_wide_when_one_of_its_letters_is(text in "\\PC{0,80}") {
        let count = count(&text);
        prop_assert_eq!(count.alphabet == Alphabet::Ucs2, !count.wide.is_empty());
    }
}

fn text(to: &str) -> Text {
    let report = Some("https://qurb.example/sms/reports/abc?status=%d".into());
    Text { to: to.into(), text: "اجتماع يوم الثلاثاء & غدا".into(), report }
}

fn settings(url: &str) -> Settings {
    Settings::parse(url, "qurb", "secret\n", "INDH").unwrap()
}

#[tokio::test]
async fn a_gateway_takes_a_message_once() {
    let server = Server::start().await;
    let gateway = settings(&server.address()).open(Duration::from_secs(5)).unwrap();
    assert_eq!(gateway.answers().await, Ok(()));
    assert_eq!(gateway.send(&text("+212661234567")).await, Went::Taken);
    let taken = server.taken().pop().unwrap();
    let said = |name: &str| taken[name].clone();
    assert_eq!((said("to"), said("from")), ("+212661234567".into(), "INDH".into()));
    assert_eq!((said("coding"), said("charset")), ("2".into(), "UTF-8".into()));
    assert_eq!(said("text"), "اجتماع يوم الثلاثاء & غدا");
    assert_eq!(said("dlr-url"), "https://qurb.example/sms/reports/abc?status=%d");
    let wrong = Settings::parse(&server.address(), "qurb", "another", "INDH").unwrap();
    let wrong = wrong.open(Duration::from_secs(5)).unwrap();
    assert_eq!(wrong.answers().await, Err("403".into()));
    assert_eq!(wrong.send(&text("+212661234567")).await, Went::Kept("403".into()));
}

#[tokio::test]
async fn what_is_not_known_is_said() {
    let server = Server::start().await;
    let gateway = settings(&server.address()).open(Duration::from_millis(300)).unwrap();
    for (status, went) in [
        (200, Went::Taken),
        (400, Went::Refused("400".into())),
        (429, Went::Kept("429".into())),
        (503, Went::Later("503".into())),
        (502, Went::Unknown("502".into())),
        (0, Went::Unknown("closed".into())),
    ] {
        server.answer(status);
        assert_eq!(gateway.send(&text("+212661234567")).await, went, "{status}");
    }
    server.recover();
    let all = ["+212661000001", "+212661000002", "+212661000003"].map(text).to_vec();
    server.refuse("+212661000002", 400);
    let went = gateway.send_all(all, 2).await;
    assert_eq!(went, [Went::Taken, Went::Refused("400".into()), Went::Taken]);
    // Somebody who listens and never speaks.
    let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/sendsms", silent.local_addr().unwrap());
    let gateway = settings(&address).open(Duration::from_millis(200)).unwrap();
    assert_eq!(gateway.send(&text("+212661234567")).await, Went::Unknown("timeout".into()));
    drop(silent);
    assert_eq!(gateway.send(&text("+212661234567")).await, Went::Kept("unreachable".into()));
}

#[test]
fn a_password_never_travels_in_the_open() {
    let parse =
        |url: &str, from: &str| Settings::parse(url, "u", "p", from).map(|one| one.is_open());
    assert_eq!(parse("https://sms.example/send", "INDH Azilal"), Ok(false));
    assert_eq!(parse("http://127.0.0.1:13013/cgi-bin/sendsms", "+212661234567"), Ok(false));
    assert_eq!(parse("http://10.0.0.4:13013/cgi-bin/sendsms", "1234"), Ok(true));
    for wrong in ["http://sms.example/send", "ftp://127.0.0.1/", "sms.example", ""] {
        assert_eq!(parse(wrong, "INDH"), Err(WrongSettings::Address), "{wrong}");
    }
    for wrong in ["", "INDH Province d’Azilal", "المبادرة", "+2126612345678901"] {
        assert_eq!(parse("https://sms.example/send", wrong), Err(WrongSettings::From), "{wrong}");
    }
    let settings = settings("https://sms.example/send?to=x");
    assert_eq!(
        (settings.told().as_str(), format!("{settings:?}").as_str()),
        ("https://sms.example:443", "Settings(…)")
    );
}

#[test]
fn a_message_is_read_in_the_characters_it_came_in() {
    let read = |query: &str| Incoming::read(query).text;
    let stop = "%D8%AA%D9%88%D9%82%D9%81";
    assert_eq!(read(&format!("text={stop}")), "توقف");
    assert_eq!(read("text=%06%2A%06%48%06%42%06%41&charset=UTF-16BE"), "توقف");
    assert_eq!(read("text=Arr%EAt&charset=ISO-8859-1"), "Arrêt");
    assert_eq!(read("text=ARRET+SMS"), "ARRET SMS");
    let whole = Incoming::read("key=k%26y&from=%2B212661234567&id=7&text=a%00b");
    assert_eq!(
        (whole.key.as_str(), whole.from.as_str(), whole.id.as_str()),
        ("k&y", "+212661234567", "7")
    );
    assert_eq!(whole.text, "ab");
    assert_eq!(Incoming::read("text=%FF%FE&&=&x").text, "\u{fffd}\u{fffd}");
    let reports = ["1", "2", "16", "8", "x", ""].map(Report::read);
    let passing = [
        Some(Report::Delivered),
        Some(Report::Failed),
        Some(Report::Failed),
        Some(Report::Passing),
    ];
    assert_eq!(reports, [&passing[..], &[None, None]].concat()[..]);
}
