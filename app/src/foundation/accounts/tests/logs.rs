//! A whole story with everything logged, and what the log may not hold: no password, code, cookie, token, phone, name or
//! login. The story runs in a process of its own, because a log belongs to a process.

use super::code_in;
use crate::{
    foundation::accounts::factor::SharedSecret,
    testing::{PASSWORD, TestApp, on_engine},
};
use kit_db::Engine;
use std::process::{Command, Stdio};

const NAME: &str = "Zoubida Tassoultiya";
const PHONE: &str = "0661998877";
const NEW: &str = "trois chèvres sous l’arganier";

/// The test that is the story, as the command line of tests names it.
const STORY: &str = "foundation::accounts::tests::logs::the_story_of_a_log";

/// Of whom somebody asks what is not theirs.
const HIDDEN: &str = "01890000-0000-7000-8000-00000000beef";

#[test]
fn nothing_secret_is_logged_even_when_everything_is() {
    let told = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", STORY, "--ignored", "--nocapture", "--test-threads=1"])
        .env("QURB_LOG_STORY", "yes")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let (out, log) = (told.stdout, told.stderr);
    let (out, log) = (String::from_utf8_lossy(&out), String::from_utf8_lossy(&log));
    assert!(told.status.success(), "{out}\n{}", log.lines().rev().take(30).collect::<String>());
    let secrets: Vec<&str> = out.lines().filter_map(|line| line.strip_prefix("secret ")).collect();
    assert!(secrets.len() > 15, "the story tells what it used: {out}");
    assert!(log.lines().count() > 10, "everything is logged: {log}");
    // Who asks for what is not theirs is told, by role, verb and line of the table.
    for part in ["refused", "role=\"reader\"", "verb=\"account.enable\"", "/accounts/{id}/enabling"]
    {
        assert!(log.contains(part), "{part} is not logged: {log}");
    }
    // The address itself may hold them; a library that is asked for every trace tells addresses, we do not.
    let ours = log.lines().filter(|line| line.contains("refused"));
    assert!(ours.clone().all(|line| !line.contains(HIDDEN)), "{HIDDEN} is logged: {log}");
    for secret in secrets {
        let line = log.lines().find(|line| line.contains(secret));
        assert!(line.is_none(), "{secret} is logged: {line:?}");
    }
}

fn tell(secret: &str) {
    use std::io::Write;
    assert!(secret.len() > 4, "too short to be looked for: {secret}");
    writeln!(std::io::stdout(), "secret {secret}").unwrap();
}

fn between<'a>(page: &'a str, start: &str, end: &str) -> &'a str {
    page.split(start).nth(1).unwrap().split(end).next().unwrap()
}

/// Runs only as the other test starts it.
#[tokio::test]
#[ignore = "started by the test above, in a process whose log is looked at"]
async fn the_story_of_a_log() {
    if std::env::var_os("QURB_LOG_STORY").is_none() {
        return;
    }
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .init();
    for engine in [Engine::Sqlite, Engine::Postgres] {
        on_engine(engine, story).await;
    }
}

async fn story(app: &TestApp) {
    for secret in [PASSWORD, NEW, NAME, PHONE, "amina.tassoultiya"] {
        tell(secret);
    }
    let salma = app.browser("salma").await;
    salma.post_plain("/sign-in", &[("login", "salma"), ("password", "mauvais mot 77")]).await;
    tell("mauvais mot 77");
    invite(app).await;
    person(app).await;
    factor(app).await;
    for token in salma.cookies().values().filter(|token| token.len() > 20) {
        tell(token);
    }
    tell(&salma.csrf());
    salma.get(&format!("/search?q={}", NAME.replace(' ', "+"))).await;
    let refused = app.browser("karim").await;
    refused.post(&format!("/accounts/{HIDDEN}/enabling"), &[]).await.is(403);
    salma.get("/nowhere/at/all?token=verysecrettoken").await;
    tell("verysecrettoken");
    // A form that is not one: what came is not told either.
    salma.post_plain("/sign-in", &[("csrf", "forged-token-99"), ("password", NEW)]).await;
    tell("forged-token-99");
}

async fn invite(app: &TestApp) {
    let salma = app.browser("salma").await;
    let fields = [
        ("login", "amina.tassoultiya"),
        ("name", NAME),
        ("lang", "fr"),
        ("role", "reader"),
        ("place", "05.081"),
    ];
    let slip = salma.post("/accounts", &fields).await;
    let code = code_in(&slip);
    tell(&code);
    let door = app.browser("").await;
    let fields = [
        ("login", "amina.tassoultiya"),
        ("code", &*code),
        ("new_password", NEW),
        ("repeated", NEW),
    ];
    door.post("/invitation", &fields).await.is(303);
}

async fn person(app: &TestApp) {
    let amina = app.browser("amina").await;
    let fields = [
        ("name_fr", NAME),
        ("phone", PHONE),
        ("sex", "female"),
        ("place", "05.081"),
        ("force", "1"),
    ];
    let answer = amina.post("/people", &fields).await;
    assert!(answer.status < 500);
    amina.get(&format!("/people?q={PHONE}")).await.is(200);
    let csv = format!("nom;téléphone\n{NAME};{PHONE}\n");
    amina.upload("/people/imports", &[], ("liste.csv", csv.as_bytes())).await;
    // A file that cannot be read, called after a person.
    let (name, picture) = (format!("{NAME}.csv"), b"\x89PNG\r\n\x1a\n".as_slice());
    amina.upload("/people/imports", &[], (name.as_str(), picture)).await.is(422);
}

async fn factor(app: &TestApp) {
    let karim = app.browser("karim").await;
    let page = karim.get("/account/factor").await.text();
    let typed = between(&page, "name=\"secret\" value=\"", "\"").to_owned();
    tell(&typed);
    let figures = SharedSecret::parse(&typed).unwrap().figures(app.server.now());
    let fields = [("secret", typed.as_str()), ("figures", figures.as_str())];
    let page = karim.post("/account/factor", &fields).await;
    page.is(200);
    let page = page.text();
    for code in page.split("<b class=\"ltr\">").skip(1) {
        tell(code.split('<').next().unwrap());
    }
    tell(&karim.csrf());
    karim.post("/account/factor/removal", &[("password", PASSWORD)]).await.is(303);
}
