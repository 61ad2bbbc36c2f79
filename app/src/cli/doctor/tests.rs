//! What the doctor says of an installation that is well, new, or a demonstration open to the world.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use super::{Args, Finding, Level, examine, host};
use crate::cli::{DatabaseArgs, demo, mail::MailArgs};
use crate::testing::on_both_engines;

fn args(database: &str, public_url: &str) -> Args {
    Args {
        database: DatabaseArgs { database: database.into() },
        listen: ([127, 0, 0, 1], 8080).into(),
        public_url: Some(public_url.into()),
        key: Default::default(),
        backups: Default::default(),
        mail: Default::default(),
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
        for about in ["address", "schema", "writing", "documents", "passwords", "jobs"] {
            assert_eq!(level(&findings, about), Level::Well, "{about}: {findings:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_demonstration_open_to_the_world_is_wrong() {
    on_both_engines(async |app| {
        let cx = app.server.system("test");
        let mut tx = cx.write().await.unwrap();
        demo::accounts::load(&cx, &mut tx).await.unwrap();
        tx.commit().await.unwrap();
        let findings = examine(&args(&app.url, "http://qurb.example.org")).await;
        assert_eq!(level(&findings, "address"), Level::Wrong);
        assert_eq!(level(&findings, "passwords"), Level::Wrong);
        let findings = examine(&args(&app.url, "http://127.0.0.1:8080")).await;
        assert_eq!(level(&findings, "passwords"), Level::Note);
    })
    .await;
}

#[tokio::test]
async fn a_mail_server_is_asked_whether_it_answers() {
    let server = kit_mail::testing::Server::start().await;
    let from = || Some("Qurb <qurb@azilal.example>".to_owned());
    let asked = async |smtp: Option<String>, mail_from| {
        let mail = MailArgs { smtp, smtp_password_file: None, mail_from };
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
