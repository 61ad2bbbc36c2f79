//! Stories of the years side by side, and of what was declared for them.

use crate::{
    features::indicators::permissions::{AMEND, DECLARE},
    testing::{TestApp, on_both_engines},
};
use kit_db::{Reads, sql};

const SAID: [(&str, &str); 5] = [
    ("place", "05"),
    ("from_year", "2005"),
    ("to_year", "2007"),
    ("as_written", "أكثر من 18 000"),
    ("exclusion", "دون العمليات الترابية لسنة 2007"),
];

async fn only(app: &TestApp) -> String {
    let tx = app.server.db.read().await.unwrap();
    let query = sql!("select id from achieved_declared");
    let found: Option<kit_db::uuid::Uuid> = tx.value(query).await.unwrap();
    found.unwrap().to_string()
}

#[tokio::test]
async fn the_years_are_told_side_by_side_and_what_is_unknown_is_no_zero() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        nadia.get("/targets/years").await.is(200).has("لا هدف ولا منجز");
        for (year, wanted) in [("2008", "20 000"), ("2009", "25 000"), ("2010", "30 000")] {
            let target = [("place", "05"), ("year", year), ("as_written", wanted)];
            nadia.post("/targets", &target).await.is(303);
        }
        nadia.post("/achieved", &SAID).await.is(303);
        let page = nadia.get("/targets/years?place=05").await;
        page.is(200).has("2005–2007").has("أكثر من 18\u{202F}000").has("دون العمليات الترابية");
        page.has("2008–2010").has("75\u{202F}000").has("غير معروف");
        page.has("/targets/years.pdf?place=05");
        nadia.get("/targets/years.xlsx?place=05").await.is(200);
        for lang in ["ar", "fr"] {
            nadia.post(&format!("/language/{lang}"), &[("back", "/")]).await.is(303);
            let paper = nadia.get("/targets/years.pdf?place=05").await;
            paper.is(200);
            assert!(paper.bytes.starts_with(b"%PDF"));
        }
        nadia.post("/language/ar", &[("back", "/")]).await.is(303);
        app.browser("driss").await.get("/targets/years.pdf?place=05").await.is(404);
        let file = nadia.get("/targets/years?place=05&format=csv").await;
        file.is(200).has("2005;2007;;;18000;").has("2008;2008;20000;20 000;;;");
        assert_eq!(app.journal(only(app).await).await, ["achieved.declare by Nadia"]);
        let journal = nadia.get("/journal").await;
        journal.has("href=\"/targets/years\"").has("href=\"/targets\"");
        // Rehamna is another region's; the nation is nobody's but its own.
        app.browser("driss").await.get("/targets/years?place=05").await.is(404);
        app.browser("amina").await.get("/targets/years?place=05").await.is(404);
        app.browser("karim").await.get("/targets/years").await.is(200).lacks("/achieved/new");
    })
    .await;
}

#[tokio::test]
async fn what_is_declared_twice_or_turned_round_comes_back() {
    on_both_engines(async |app| {
        let nadia = app.browser("nadia").await;
        nadia.get("/achieved/new?place=05&year=2009").await.is(200).has("value=\"2009\"");
        let turned = [("place", "05"), ("from_year", "2007"), ("to_year", "2005")];
        nadia.post("/achieved", &turned).await.is(422).has("آخر سنة قبل أولها");
        nadia.post("/achieved", &SAID).await.is(303);
        nadia.post("/achieved", &SAID).await.is(422).has("منجز مصرح به لهذه السنوات");
        // Without a figure it is known to be unknown.
        let unknown = [("place", "05"), ("from_year", "2008")];
        nadia.post("/achieved", &unknown).await.is(303);
        for login in ["amina", "karim"] {
            app.browser(login).await.post("/achieved", &SAID).await.is(403);
        }
        assert_eq!(app.done(DECLARE).await, 2);
    })
    .await;
}

#[tokio::test]
async fn two_people_amend_a_declared_figure_and_nothing_is_lost() {
    on_both_engines(async |app| {
        let (nadia, salma) = (app.browser("nadia").await, app.browser("salma").await);
        nadia.post("/achieved", &SAID).await.is(303);
        let path = format!("/achieved/{}", only(app).await);
        nadia.get(&format!("{path}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        let hers = [("as_written", "19 500"), ("source", "عرض 2008"), ("version", "1")];
        nadia.post(&path, &hers).await.is(303);
        let mine = [("as_written", "18 250"), ("reason", "لم تُدخل كلها"), ("version", "1")];
        let page = salma.post(&path, &mine).await;
        page.is(409).has("value=\"18 250\"").has("19 500").has("عرض 2008");
        page.has("name=\"version\" value=\"2\"").has("لم تُدخل كلها");
        let again = [("as_written", "18 250"), ("reason", "لم تُدخل كلها"), ("version", "2")];
        salma.post(&path, &again).await.is(303);
        salma.post(&path, &[("as_written", "كثيرون"), ("version", "3")]).await.is(422);
        assert_eq!(app.done(AMEND).await, 2);
        for login in ["driss", "karim"] {
            app.browser(login).await.get(&format!("{path}/edit")).await.is(403);
            app.browser(login).await.post(&path, &again).await.is(403);
        }
    })
    .await;
}
