//! What the doctor says of an installation that is well, new, or a demonstration open to the world.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{Args, Finding, Level, examine, host, wall};
use crate::{
    cli::{DatabaseArgs, demo, mail::MailArgs, tls::TlsArgs},
    foundation::proxy::Network,
    testing::on_both_engines,
};
use chrono::{TimeZone, Utc};
use std::path::Path;

fn args(database: &str, public_url: &str) -> Args {
    Args {
        database: DatabaseArgs { database: database.into() },
        listen: ([127, 0, 0, 1], 8080).into(),
        public_url: Some(public_url.into()),
        trusted_proxy: Vec::new(),
        tls: Default::default(),
        secrets: Default::default(),
        key: Default::default(),
        backups: Default::default(),
        mail: Default::default(),
        sms: Default::default(),
        second_factor: None,
    }
}

fn level(findings: &[Finding], about: &str) -> Level {
    let found = findings.iter().find(|finding| finding.about == about);
    found
        .map(|finding| finding.level)
        .unwrap_or_else(|| panic!("nothing about {about}: {findings:?}"))
}

#[tokio::test]
async fn a_sound_installation_has_nothing_wrong() {
    on_both_engines(async |app| {
        let findings = examine(&args(&app.url, "https://qurb.example.org")).await;
        for about in [
            "address",
            "schema",
            "writing",
            "documents",
            "passwords",
            "jobs",
            "clocks",
            "factors",
            "demonstration",
            "second step",
        ] {
            assert_eq!(level(&findings, about), Level::Well, "{about}: {findings:?}");
        }
        let off = Args { second_factor: Some(None), ..args(&app.url, "https://qurb.example.org") };
        assert_eq!(level(&examine(&off).await, "second step"), Level::Wrong);
    })
    .await;
}

#[tokio::test]
async fn a_demonstration_open_to_the_world_is_wrong() {
    on_both_engines(async |app| {
        let cx = app.server.system("test");
        let mut tx = cx.write().await.unwrap();
        demo::accounts::load(&cx, &mut tx).await.unwrap();
        demo::mark(&mut tx, cx.now).await.unwrap();
        tx.commit().await.unwrap();
        let findings = examine(&args(&app.url, "http://qurb.example.org")).await;
        assert_eq!(level(&findings, "address"), Level::Wrong);
        assert_eq!(level(&findings, "passwords"), Level::Wrong);
        assert_eq!(level(&findings, "demonstration"), Level::Wrong);
        let findings = examine(&args(&app.url, "http://127.0.0.1:8080")).await;
        for about in ["passwords", "demonstration", "second step"] {
            assert_eq!(level(&findings, about), Level::Note, "{about}: {findings:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_mail_server_is_asked_whether_it_answers() {
    let server = kit_mail::testing::Server::start().await;
    let from = || Some("Qurb <qurb@azilal.example>".to_owned());
    let asked = async |smtp: Option<String>, mail_from| {
        let mail = MailArgs { smtp, mail_from, ..MailArgs::default() };
        super::letters::server(&mail).await
    };
    assert_eq!(asked(None, None).await.level, Level::Note);
    assert_eq!(asked(Some(server.address()), from()).await.level, Level::Well);
    assert_eq!(asked(Some(server.address()), None).await.level, Level::Wrong);
    assert_eq!(asked(Some("mail.example".into()), from()).await.level, Level::Wrong);
    server.answer("AUTH", "535 5.7.8 wrong password");
    let with_password = format!("smtp://qurb:s3cret@127.0.0.1:{}", server.port);
    let found = asked(Some(with_password), from()).await;
    assert_eq!(found.level, Level::Wrong);
    assert!(!found.text.contains("s3cret"), "{}", found.text);
    let address = server.address();
    drop(server);
    assert_eq!(asked(Some(address), from()).await.level, Level::Wrong);
}

#[test]
fn a_mail_box_is_looked_into() {
    let folder = tempfile::tempdir().unwrap();
    let asked = |bounces: Option<String>, smtp: Option<&str>| {
        let mail_from = Some("qurb@azilal.example".to_owned());
        let smtp = smtp.map(str::to_owned);
        let now = crate::cli::serve::now() + chrono::Duration::hours(1);
        super::letters::back(
            &MailArgs { smtp, mail_from, bounces, ..MailArgs::default() },
            now.into(),
        )
    };
    let server = Some("smtp://127.0.0.1:25");
    assert_eq!(asked(None, None).level, Level::Well);
    assert_eq!(asked(None, server).level, Level::Note);
    assert_eq!(asked(Some("imaps://host".into()), server).level, Level::Wrong);
    let written = format!("maildir:{}", folder.path().display());
    assert_eq!(asked(Some(written.clone()), server).level, Level::Wrong);
    for part in ["new", "cur", "tmp"] {
        std::fs::create_dir(folder.path().join(part)).unwrap();
    }
    assert_eq!(asked(Some(written.clone()), server).level, Level::Well);
    std::fs::write(folder.path().join("new/1.a.host"), "x").unwrap();
    let found = asked(Some(written), server);
    assert_eq!(found.level, Level::Note, "{}", found.text);
}

#[tokio::test]
async fn what_is_not_there_is_not_made() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("none.sqlite");
    let findings = examine(&args(&format!("sqlite:{}", file.display()), "x")).await;
    assert_eq!(level(&findings, "database"), Level::Wrong);
    assert_eq!(level(&findings, "address"), Level::Wrong);
    assert!(!file.exists());
    assert!(host::file("postgres://here/qurb").is_none());
}

/// A pair of files with a certificate for this name, good until this day.
fn pair(folder: &Path, name: &str, until: (i32, u8, u8)) -> TlsArgs {
    let key = rcgen::KeyPair::generate().unwrap();
    let mut wanted = rcgen::CertificateParams::new([name.to_owned()]).unwrap();
    wanted.not_before = rcgen::date_time_ymd(2026, 1, 1);
    wanted.not_after = rcgen::date_time_ymd(until.0, until.1, until.2);
    let (certificate, secret) = (folder.join("cert.pem"), folder.join("key.pem"));
    std::fs::write(&certificate, wanted.self_signed(&key).unwrap().pem()).unwrap();
    std::fs::write(&secret, key.serialize_pem()).unwrap();
    TlsArgs { tls_cert: Some(certificate), tls_key: Some(secret), ..TlsArgs::default() }
}

#[test]
fn a_certificate_is_good_for_its_days_and_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let now = Utc.with_ymd_and_hms(2026, 11, 22, 9, 0, 0).unwrap();
    let said = |tls: &TlsArgs, url: &str| wall::certificate(tls, Some(url), &[], now);
    let url = "https://qurb.example.org";
    let good = pair(folder.path(), "qurb.example.org", (2027, 3, 1));
    let found = said(&good, url);
    assert_eq!(found.level, Level::Well, "{found:?}");
    assert!(found.text.contains("98 days"), "{found:?}");
    assert_eq!(said(&good, "https://other.example.org").level, Level::Wrong);
    assert_eq!(
        said(&pair(folder.path(), "qurb.example.org", (2026, 12, 1)), url).level,
        Level::Note
    );
    assert_eq!(
        said(&pair(folder.path(), "qurb.example.org", (2026, 11, 22)), url).level,
        Level::Wrong
    );
    std::fs::write(folder.path().join("key.pem"), "no key").unwrap();
    let broken = said(&good, url);
    assert_eq!(broken.level, Level::Wrong);
    assert!(broken.text.contains("key.pem"), "{broken:?}");
    let none = TlsArgs::default();
    assert_eq!(said(&none, "http://qurb.example.org").level, Level::Note);
    assert_eq!(said(&none, url).level, Level::Note, "a proxy that is not believed");
    let proxies = ["127.0.0.1".parse().unwrap()];
    assert_eq!(wall::certificate(&none, Some(url), &proxies, now).level, Level::Well);
}

#[test]
fn an_open_address_is_encrypted_or_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let tls = pair(folder.path(), "qurb.example.org", (2027, 3, 1));
    let said = |at: &str, tls: &TlsArgs, proxies: &[Network]| {
        wall::listening(at.parse().unwrap(), tls, proxies).level
    };
    let none = TlsArgs::default();
    assert_eq!(said("127.0.0.1:8080", &none, &[]), Level::Well);
    assert_eq!(said("0.0.0.0:8080", &none, &[]), Level::Wrong);
    assert_eq!(said("192.0.2.7:8080", &none, &[]), Level::Wrong);
    assert_eq!(said("0.0.0.0:443", &tls, &[]), Level::Well);
    assert_eq!(said("0.0.0.0:8080", &none, &["10.0.0.0/8".parse().unwrap()]), Level::Note);
}

#[cfg(unix)]
#[test]
fn what_others_on_the_machine_may_read_is_told() {
    use std::{fs::Permissions, os::unix::fs::PermissionsExt};
    let folder = tempfile::tempdir().unwrap();
    let mode = |path: &Path, mode| {
        std::fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    };
    let (plain, closed) =
        (folder.path().join("qurb-night-a.gz"), folder.path().join("qurb-night-b.gz.age"));
    for file in [&plain, &closed] {
        std::fs::write(file, "x").unwrap();
        mode(file, 0o644);
    }
    let said = || wall::kept(Some(folder.path())).unwrap().level;
    mode(folder.path(), 0o700);
    assert_eq!(said(), Level::Well, "nobody else gets there");
    mode(folder.path(), 0o755);
    assert_eq!(said(), Level::Wrong);
    mode(&plain, 0o600);
    assert_eq!(said(), Level::Well, "what is encrypted may be read");
    assert!(wall::kept(None).is_none());
    let tls = pair(folder.path(), "qurb.example.org", (2027, 3, 1));
    let database = format!("sqlite:{}", folder.path().join("q.sqlite").display());
    mode(&folder.path().join("key.pem"), 0o644);
    let keys = wall::keys(&Default::default(), &tls, &database);
    assert_eq!(level(&keys, "tls key"), Level::Note);
    assert_eq!(level(&keys, "secrets"), Level::Note, "not there yet");
    mode(&folder.path().join("key.pem"), 0o600);
    let keys = wall::keys(&Default::default(), &tls, &database);
    assert_eq!(level(&keys, "tls key"), Level::Well);
}

#[test]
fn a_database_elsewhere_is_proved_to_be_it() {
    let said = |url: &str| wall::way(url).level;
    assert_eq!(said("sqlite:qurb.sqlite"), Level::Well);
    assert_eq!(said("postgres://qurb@127.0.0.1/qurb"), Level::Well);
    assert_eq!(said("postgres://qurb@db.example.org/qurb"), Level::Note);
    assert_eq!(said("postgres://qurb@db.example.org/qurb?sslmode=verify-full"), Level::Well);
}
