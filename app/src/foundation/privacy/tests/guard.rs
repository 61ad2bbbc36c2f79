//! A group that is marked sensitive: its members are counted, and no list, page or file names it beside a person.

use super::somebody;
use crate::{
    app,
    testing::{Answer, TestApp, on_both_engines},
};
use std::{
    io::Write,
    process::{Command, Stdio},
};

const GROUP: [&str; 2] = ["حاملو المشاريع", "Porteurs de projets"];

const PERSON: [&str; 2] = ["فاطمة أوحدو", "Fatima Ouhaddou"];

/// What a page, a sheet or a paper says.
fn said(answer: &Answer) -> String {
    match answer.bytes.get(..4) {
        Some(b"PK\x03\x04") => {
            let book = kit_sheets::read(&answer.bytes, &kit_sheets::Limits::default()).unwrap();
            let sheets = book.sheets.iter();
            let cells = sheets.flat_map(|sheet| sheet.rows.iter().flat_map(|row| &row.cells));
            cells.map(|cell| cell.as_text().into_owned()).collect::<Vec<_>>().join("\n")
        }
        Some(b"%PDF") => printed(&answer.bytes),
        _ => answer.text(),
    }
}

/// The words of a paper, as the tool reads them that comes with poppler.
fn printed(paper: &[u8]) -> String {
    let mut tool = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext is here (poppler-utils)");
    let (mut to, paper) = (tool.stdin.take().unwrap(), paper.to_vec());
    let writing = std::thread::spawn(move || to.write_all(&paper));
    let read = tool.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    assert!(read.status.success());
    let text = String::from_utf8(read.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text holds the person, and whether it holds the group.
fn holds(text: &str) -> (bool, bool) {
    let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
    (any(&PERSON), any(&GROUP))
}

/// Somebody of a group in a session and a forum, both under its name.
struct Member {
    id: String,
    session: String,
    forum: String,
}

async fn member(app: &TestApp) -> Member {
    let id = somebody(app, PERSON[0], PERSON[1]).await;
    let nadia = app.browser("nadia").await;
    let edit = [
        ("name_ar", PERSON[0]),
        ("name_fr", PERSON[1]),
        ("place", "05.081.03.09"),
        ("audiences", "holders"),
        ("version", "1"),
    ];
    nadia.post(&format!("/people/{id}"), &edit).await.is(303);
    let draft = [
        ("title_ar", "دورة في المحاسبة"),
        ("title_fr", "Comptabilité"),
        ("place", "05.081.03.09"),
        ("starts_on", "2026-07-14"),
        ("ends_on", "2026-07-15"),
        ("certificate_percent", "50"),
    ];
    let session = nadia.post("/sessions", &draft).await.is(303).location().to_owned();
    let forum = [
        ("kind", "forum"),
        ("title_ar", "ملتقى"),
        ("title_fr", "Forum"),
        ("place", "05.081"),
        ("as_written", "2008"),
    ];
    let forum = nadia.post("/events", &forum).await.is(303).location().to_owned();
    let enrolled = [("person", &*id), ("capacity", "participant"), ("audience", "holders")];
    for page in [&session, &forum] {
        nadia.post(&format!("{page}/people"), &enrolled).await.is(303);
    }
    Member { id, session, forum }
}

/// Each page as it is, as text and as a sheet; of everybody, and of the group.
const QUERIES: [&str; 6] = [
    "",
    "?format=csv",
    "?format=xlsx",
    "?audience=holders",
    "?audience=holders&format=csv",
    "?audience=holders&format=xlsx",
];

const SENSITIVE: &[(&str, &str)] = &[("sensitive", "on")];

#[tokio::test]
async fn a_sensitive_group_stands_beside_no_name() {
    on_both_engines(async |app| {
        let Member { id, session, forum } = member(app).await;
        let nadia = app.browser("nadia").await;
        let people = format!("{session}/people");
        nadia.get(&people).await.is(200).has(PERSON[0]);
        nadia.get(&format!("{people}?format=csv")).await.is(200).has(GROUP[0]);
        // A sheet says it as well, and is read here as a whole.
        let sheet = said(nadia.get(&format!("{people}?format=xlsx")).await.is(200));
        assert_eq!(holds(&sheet), (true, true), "{sheet}");
        nadia.post("/audiences/holders/guarding", SENSITIVE).await.is(303);
        // Nobody is enrolled under its name any more.
        let third = somebody(app, "زينب آيت علي", "Zineb Ait Ali").await;
        let under = [("person", &*third), ("capacity", "participant"), ("audience", "holders")];
        nadia.post(&people, &under).await.is(409);
        let mut paths = vec![
            people.clone(),
            format!("{session}/waiting"),
            format!("{session}/attendance"),
            format!("{forum}/people"),
            format!("/people/{id}"),
            format!("/people/{id}/privacy"),
            format!("/people/{id}/file.json"),
        ];
        let lists = app::routes();
        let lists = lists.iter().filter(|one| one.method == "GET" && !one.path.contains('{'));
        paths.extend(lists.filter(|one| !one.path.ends_with(".pdf")).map(|one| one.path.into()));
        for path in paths {
            for query in QUERIES {
                let text = said(&nadia.get(&format!("{path}{query}")).await);
                assert_ne!(holds(&text), (true, true), "{path}{query} names a member: {text}");
            }
        }
        for list in ["/people", &people, &format!("{forum}/people"), "/reports/training/people"] {
            nadia.get(&format!("{list}?audience=holders")).await.lacks(PERSON[0]);
        }
        // A sheet that names it is not taken.
        let sheet = "الاسم الكامل;الجنس;الجماعة;الفئة\nخديجة بنعدي;F;Tabant;حاملو المشاريع\n";
        let answer = nadia.upload("/people/imports", &[], ("tabant.csv", sheet.as_bytes())).await;
        assert_ne!(answer.status, 500);
    })
    .await;
}

#[tokio::test]
async fn no_paper_has_a_sensitive_group_beside_a_name() {
    on_both_engines(async |app| {
        let Member { id, session, .. } = member(app).await;
        let nadia = app.browser("nadia").await;
        // The report counts the group; so far papers are read as they should be.
        let report = "/reports/training.pdf?place=05.081&year=2026";
        let counted = said(&nadia.get(report).await);
        assert_eq!(holds(&counted), (false, true), "{counted}");
        nadia.post("/audiences/holders/guarding", SENSITIVE).await.is(303);
        let mut named = 0;
        for path in [
            format!("{session}/attendance.pdf"),
            format!("{session}/days.pdf"),
            format!("{session}/letters.pdf"),
            format!("{session}/tests.pdf"),
            format!("/people/{id}/file.pdf"),
            report.into(),
        ] {
            let paper = nadia.get(&path).await;
            let (person, group) = holds(&said(&paper));
            assert!(!(person && group), "{path} names a member: {}", said(&paper));
            named += i32::from(person && paper.bytes.starts_with(b"%PDF"));
        }
        assert!(named >= 3, "of these papers only {named} hold the name that was looked for");
    })
    .await;
}
