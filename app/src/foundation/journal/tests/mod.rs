//! Stories of the journal page: what one sees of it, from where.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod chain;
mod killed;
mod page;

use super::{Change, Subject, record};
use crate::{
    foundation::{Cx, Verb},
    testing::{TestApp, on_both_engines},
};

const EDIT: &str = "session.edit";

/// A line as an action leaves it: `who` did something to the thing of this title in `place`.
async fn line(app: &TestApp, who: &str, place: &str, title: &str) {
    entry(&app.cx(who).await, place, title, true).await;
}

/// The same; kept or not.
async fn entry(cx: &Cx, place: &str, title: &str, kept: bool) {
    let mut tx = cx.write().await.unwrap();
    let verb = crate::app::verbs().into_iter().find(|verb| verb.name == EDIT).unwrap();
    let subject = Subject { kind: "session", id: title.into(), place, title };
    let changes = [Change::new("journal-field-title", "دورة", title)];
    record(cx, &mut tx, verb, subject, &changes).await.unwrap();
    if kept {
        tx.commit().await.unwrap();
    }
}

async fn two_provinces(app: &TestApp) {
    line(app, "amina", "05.081.09.17", "دورة تبانت").await;
    line(app, "driss", "07.427", "دورة ابن جرير").await;
}

#[tokio::test]
async fn each_sees_the_lines_of_their_own_places() {
    on_both_engines(async |app| {
        two_provinces(app).await;
        let page = async |login| app.browser(login).await.get("/journal").await;
        page("amina").await.is(200).has("دورة تبانت").has("Amina").lacks("دورة ابن جرير");
        page("driss").await.is(200).has("دورة ابن جرير").lacks("دورة تبانت");
        page("nadia").await.is(200).has("دورة تبانت").lacks("دورة ابن جرير");
        page("salma").await.is(200).has("دورة تبانت").has("دورة ابن جرير");
        page("karim").await.is(403);
        assert!(app.get("/journal").await.location().starts_with("/sign-in"));
    })
    .await;
}

#[tokio::test]
async fn the_page_narrows_to_one_person_and_one_kind() {
    on_both_engines(async |app| {
        two_provinces(app).await;
        let salma = app.browser("salma").await;
        let page = salma.get("/journal?actor=Driss").await;
        page.is(200).has("دورة ابن جرير").lacks("دورة تبانت");
        salma.get("/journal?kind=account").await.lacks("دورة تبانت");
        salma.get("/journal?kind=session&actor=Amina").await.has("دورة تبانت");
    })
    .await;
}

#[tokio::test]
async fn many_lines_are_read_page_by_page_newest_first() {
    on_both_engines(async |app| {
        for number in 0..60 {
            line(app, "amina", "05.081", &format!("session-number-{number:02}")).await;
        }
        // Of sessions alone: the accounts of the world were made at the same instant by another process.
        let amina = app.browser("amina").await;
        let page = amina.get("/journal?kind=session").await;
        page.has("number-59").has("number-10").lacks("number-09");
        amina.get("/journal?kind=session&page=2").await.has("number-09").lacks("number-10");
    })
    .await;
}

#[tokio::test]
async fn a_change_that_was_not_kept_has_no_line() {
    on_both_engines(async |app| {
        let cx = app.cx("amina").await;
        let mut tx = cx.write().await.unwrap();
        let verb = Verb::work(EDIT, crate::foundation::accounts::Area::Training);
        let subject = Subject { kind: "session", id: "1".into(), place: "05.081", title: "x" };
        record(&cx, &mut tx, verb, subject, &[]).await.unwrap();
        drop(tx);
        assert!(app.journal("1").await.is_empty());
    })
    .await;
}
