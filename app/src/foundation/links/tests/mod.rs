//! Stories of links: one person answers one thing, and nothing else opens.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod giver;

use super::permissions::{GIVE, RENEW, REVOKE};
use crate::{
    features::training::{ANSWER, EVALUATE},
    foundation::mail::tests::Posted,
    testing::{Answer, Browser, TestApp, on_both_engines},
};
use chrono::Duration;
use kit_db::{Reads, sql, uuid::Uuid};
use kit_queue::Outcome;

const TABANT: &str = "05.081.03.09";

/// A session of next month.
const SESSION: [(&str, &str); 7] = [
    ("title_ar", "إعداد المشاريع الصغرى"),
    ("title_fr", "Montage des petits projets"),
    ("place", TABANT),
    ("venue_ar", "مركز التربية والتكوين"),
    ("starts_on", "2026-12-14"),
    ("ends_on", "2026-12-17"),
    ("certificate_percent", "80"),
];

async fn session(amina: &Browser, people: &[(&str, &str)]) -> (String, Vec<String>) {
    let id = amina.post("/sessions", &SESSION).await.is(303).made().to_owned();
    let mut ids = Vec::new();
    for (name, mail) in people {
        let fields = [
            ("name_fr", *name),
            ("sex", "f"),
            ("place", TABANT),
            ("email", *mail),
            ("somebody_else", "on"),
        ];
        let person = amina.post("/people", &fields).await.is(303).made().to_owned();
        let enrolled = [("person", &*person), ("capacity", "participant")];
        amina.post(&format!("/sessions/{id}/people"), &enrolled).await.is(303);
        ids.push(person);
    }
    (id, ids)
}

/// The registration of a person in anything.
async fn registration(app: &TestApp, person: &str) -> String {
    let tx = app.server.db.read().await.unwrap();
    let person: Uuid = person.parse().unwrap();
    let found: Option<Uuid> =
        tx.value(sql!("select id from registrations where person = $1", person)).await.unwrap();
    found.map(|id| id.to_string()).unwrap_or_default()
}

async fn give(browser: &Browser, (kind, thing): (&str, &str), verb: &str, to: &str) -> Answer {
    let fields = [("verb", verb), ("to", to), ("how", "slip"), ("lang", "fr")];
    browser.post(&format!("/links/{kind}/{thing}"), &fields).await
}

/// The address on the screen.
fn address(page: &Answer) -> String {
    page.is(200);
    let text = page.text();
    let from = text.find("/l/").expect("a link is on the page");
    text[from..from + 3 + 43].to_owned()
}

async fn link_id(app: &TestApp) -> String {
    let tx = app.server.db.read().await.unwrap();
    let id: Option<super::LinkId> =
        tx.value(sql!("select id from links order by given_at desc, id desc")).await.unwrap();
    id.unwrap().to_string()
}

async fn count(app: &TestApp, table: &str) -> i64 {
    let tx = app.server.db.read().await.unwrap();
    tx.count(kit_db::Sql::new(format!("select count(*) from {table}").as_str()).query())
        .await
        .unwrap()
}

const TWO: &[(&str, &str)] = &[("Hasna Boukmaz", ""), ("Itto Aznzoum", "itto@azilal.example")];

#[tokio::test]
async fn somebody_without_an_account_says_that_they_come_and_then_that_they_do_not() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (id, people) = session(&amina, TWO).await;
        let hasna = registration(app, &people[0]).await;
        amina.get(&format!("/sessions/{id}")).await.has(&format!("/links/session/{id}"));
        amina.get(&format!("/links/session/{id}")).await.is(200).has("Hasna").has("Itto");
        let page = give(&amina, ("session", &id), "session.answer", &hasna).await;
        let link = address(&page);
        let door = app.browser("").await;
        let asked = door.get(&link).await;
        asked.is(200).has("Montage des petits projets").has("Hasna Boukmaz").has("Amina");
        asked.lacks("Itto").has("name=\"comes\"");
        assert_eq!(asked.headers["referrer-policy"], "strict-origin");
        assert_eq!(asked.headers["cache-control"], "no-store");
        // Looking at it, as a mail program does, answers nothing.
        assert_eq!(app.done(ANSWER).await, 0);
        door.post(&link, &[]).await.is(422).has("f-comes-error");
        door.post(&link, &[("comes", "perhaps")]).await.is(422);
        let thanks = door.post(&link, &[("comes", "yes")]).await;
        assert_eq!(thanks.is(303).location(), "/l");
        door.get("/l").await.is(200).lacks("Hasna");
        let journal = app.journal(&id).await;
        assert_eq!(journal.last().unwrap(), "session.answer by signed-link\tHasna Boukmaz\tAmina");
        amina.get(&format!("/sessions/{id}/journal")).await.has("رابط سلمه").lacks("signed-link");
        amina.get("/journal").await.is(200).has("رابط سلمه").lacks(">signed-link");
        amina.get(&format!("/links/session/{id}")).await.has("نعم، سأحضر");
        // Another day she cannot: her seat is free, and the list says why.
        door.get(&link).await.is(200);
        door.post(&link, &[("comes", "no")]).await.is(303);
        assert_eq!(registration(app, &people[0]).await, "");
        amina.get(&format!("/sessions/{id}/waiting")).await.has("مسحوب");
        // There is nothing more to answer.
        door.get(&link).await.is(410).lacks("Hasna").lacks("Montage");
        door.post(&link, &[("comes", "yes")]).await.is(410);
        assert_eq!(app.done(ANSWER).await, 2);
        assert_eq!(app.done(GIVE).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_seat_that_is_declined_goes_to_who_waits() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (id, people) = session(&amina, &TWO[..1]).await;
        let seats = [("version", "1"), ("seats", "1")];
        amina.post(&format!("/sessions/{id}/seats"), &seats).await.is(303);
        let fields = [("name_fr", "Itto Aznzoum"), ("sex", "f"), ("place", TABANT)];
        let itto = amina.post("/people", &fields).await.is(303).made().to_owned();
        let enrolled = [("person", &*itto), ("capacity", "participant")];
        amina.post(&format!("/sessions/{id}/people"), &enrolled).await.is(303);
        assert_eq!(registration(app, &itto).await, "", "she waits");
        let hasna = registration(app, &people[0]).await;
        let link = address(&give(&amina, ("session", &id), "session.answer", &hasna).await);
        app.browser("").await.post(&link, &[("comes", "no")]).await.is(303);
        assert_ne!(registration(app, &itto).await, "", "she has the seat");
    })
    .await;
}

#[tokio::test]
async fn an_opinion_is_counted_once_and_has_no_name() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let names: Vec<String> = (0..6).map(|n| format!("Participante {n}")).collect();
        let people: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
        let (id, people) = session(&amina, &people).await;
        // Before it begins nobody is asked.
        let first = registration(app, &people[0]).await;
        give(&amina, ("session", &id), "session.evaluate", &first).await.is(422);
        amina.post(&format!("/sessions/{id}/openings"), &[]).await.is(303);
        let marks = [
            ("useful", "5"),
            ("clear", "4"),
            ("led", "4"),
            ("paced", "3"),
            ("held", "4"),
            ("remark", "Plus d’exercices sur le terrain"),
        ];
        for (n, person) in people.iter().enumerate() {
            let to = registration(app, person).await;
            let link = address(&give(&amina, ("session", &id), "session.evaluate", &to).await);
            // Who holds one is given no second.
            give(&amina, ("session", &id), "session.evaluate", &to).await.is(422);
            let door = app.browser("").await;
            door.get(&link).await.is(200).has("name=\"useful\"");
            door.post(&link, &marks[..3]).await.is(422).has("f-paced-error");
            door.post(&link, &[marks.as_slice(), &[("useful", "9")]].concat()[1..]).await.is(422);
            door.post(&link, &marks).await.is(303);
            // A double click, and the tab beside.
            door.post(&link, &marks).await.is(410).has("وصل الجواب");
            door.get(&link).await.is(410);
            let page = amina.get(&format!("/sessions/{id}/evaluation")).await;
            match n {
                0..4 => page.is(200).lacks("terrain").has("خمسة"),
                _ => page.is(200).has("terrain").has("4,0"),
            };
        }
        amina.get(&format!("/sessions/{id}")).await.has(&format!("/sessions/{id}/evaluation"));
        assert_eq!(app.done(EVALUATE).await, 6);
        assert_eq!(count(app, "session_remarks").await, 6);
        // What is kept of it is a figure: of thirty marks eleven rows at most, and none with a person.
        let tx = app.server.db.read().await.unwrap();
        let sum = sql!("select cast(sum(people) as bigint) from session_reactions");
        assert_eq!(tx.count(sum).await.unwrap(), 30);
        assert_eq!(tx.count(sql!("select count(*) from session_reactions")).await.unwrap(), 5);
        let detail: Vec<String> = tx
            .column(sql!("select detail from journal where verb = 'session.evaluate'"))
            .await
            .unwrap();
        assert!(detail.iter().all(|detail| detail == "[]"), "{detail:?}");
    })
    .await;
}

#[tokio::test]
async fn two_at_once_are_counted_once() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (id, people) = session(&amina, &TWO[..1]).await;
        amina.post(&format!("/sessions/{id}/openings"), &[]).await.is(303);
        let to = registration(app, &people[0]).await;
        let link = address(&give(&amina, ("session", &id), "session.evaluate", &to).await);
        let marks = [("useful", "5"), ("clear", "4"), ("led", "4"), ("paced", "3"), ("held", "4")];
        let (one, other) = (app.browser("").await, app.browser("").await);
        let answers =
            futures_util::future::join(one.post(&link, &marks), other.post(&link, &marks)).await;
        let mut statuses = [answers.0.status, answers.1.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 410]);
        assert_eq!(app.done(EVALUATE).await, 1);
    })
    .await;
}

#[tokio::test]
async fn a_link_of_one_opens_nothing_of_another() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (id, people) = session(&amina, TWO).await;
        let (other, _) = session(&amina, &[("Zahra Tabant", "")]).await;
        let (hasna, itto) =
            (registration(app, &people[0]).await, registration(app, &people[1]).await);
        let link = address(&give(&amina, ("session", &id), "session.answer", &hasna).await);
        let door = app.browser("").await;
        // Whatever else the form says: it is hers that is answered.
        let fields = [
            ("comes", "no"),
            ("subject", &*itto),
            ("registration", &*itto),
            ("thing", &*other),
            ("verb", "session.evaluate"),
        ];
        door.post(&link, &fields).await.is(303);
        assert_eq!(registration(app, &people[0]).await, "");
        assert_eq!(registration(app, &people[1]).await, itto);
        // It is no session of a browser, and opens no other page.
        for path in ["/", "/people", &format!("/sessions/{id}"), &format!("/links/session/{id}")] {
            let answer = door.get(path).await;
            assert!(answer.location().starts_with("/sign-in") || answer.status == 401, "{path}");
        }
        // A person of another session cannot be put into the form of this one.
        let stranger = give(&amina, ("session", &other), "session.answer", &itto).await;
        stranger.is(422);
        give(&amina, ("session", &id), "person.merge", &itto).await.is(422);
        give(&amina, ("nothing", &id), "session.answer", &itto).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn what_is_forged_over_or_taken_back_is_told_and_nothing_else() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (id, people) = session(&amina, TWO).await;
        let hasna = registration(app, &people[0]).await;
        let link = address(&give(&amina, ("session", &id), "session.answer", &hasna).await);
        let door = app.browser("").await;
        let last = link.chars().last().unwrap();
        let forged = format!("{}{}", &link[..link.len() - 1], if last == 'A' { 'B' } else { 'A' });
        for wrong in [&forged, "/l/short", "/l/..%2F..", &format!("/l/{}", "é".repeat(43))] {
            door.get(wrong).await.is(404).lacks("Hasna").lacks("Montage").lacks("Amina");
            door.post(wrong, &[("comes", "yes")]).await.is(404);
        }
        let list = format!("/links/session/{id}");
        let own = link_id(app).await;
        for (who, status) in [("karim", 403), ("driss", 404)] {
            let browser = app.browser(who).await;
            browser.post(&format!("/links/{own}/revocation"), &[]).await.is(status);
            browser.post(&format!("/links/{own}/renewal"), &[]).await.is(status);
            browser.post(&format!("/links/{own}/slip"), &[]).await.is(status);
        }
        app.browser("driss").await.get(&list).await.is(404);
        app.browser("karim").await.get(&list).await.is(200).lacks("name=\"verb\"");
        amina.post(&format!("/links/{own}/revocation"), &[]).await.is(303);
        amina.post(&format!("/links/{own}/revocation"), &[]).await.is(409);
        door.get(&link).await.is(410).lacks("Hasna").lacks("Montage");
        door.post(&link, &[("comes", "yes")]).await.is(410);
        // Renewed: another address, and the one before stays shut.
        let renewed = address(&amina.post(&format!("/links/{own}/renewal"), &[]).await);
        assert_ne!(renewed, link);
        door.get(&link).await.is(404);
        door.get(&renewed).await.is(200);
        app.pass(Duration::days(15));
        door.get(&renewed).await.is(410).lacks("Hasna");
        door.post(&renewed, &[("comes", "yes")]).await.is(410);
        assert_eq!(app.done(ANSWER).await, 0);
        assert_eq!((app.done(REVOKE).await, app.done(RENEW).await), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn addresses_are_not_tried_without_end() {
    on_both_engines(async |app| {
        let door = app.browser("").await;
        let mut statuses = Vec::new();
        for n in 0..24 {
            let wrong = format!("/l/{}{n:03}", "A".repeat(40));
            statuses.push(door.get(&wrong).await.status);
        }
        assert_eq!(statuses[..21], [404; 21]);
        assert_eq!(statuses[21..], [429; 3]);
        // Whoever holds a link is not held back by others behind the same address.
        let amina = app.browser("amina").await;
        let (id, people) = session(&amina, &TWO[..1]).await;
        let hasna = registration(app, &people[0]).await;
        let link = address(&give(&amina, ("session", &id), "session.answer", &hasna).await);
        door.get(&link).await.is(200);
    })
    .await;
}

#[tokio::test]
async fn a_letter_brings_the_link_in_the_readers_language() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let amina = posted.browser("amina").await;
        let (id, people) = session(&amina, TWO).await;
        let list = format!("/links/session/{id}");
        let hasna = registration(app, &people[0]).await;
        let fields = |to| [("verb", "session.answer"), ("to", to), ("how", "mail"), ("lang", "fr")];
        amina.post(&list, &fields(&*hasna)).await.is(422).has("f-how-error");
        // Everybody: who has an address gets a letter, who has none a slip to hand over.
        let slip = amina.post(&list, &fields("all")).await;
        let by_hand = address(&slip);
        slip.has("Hasna Boukmaz").lacks("Itto");
        amina.post(&list, &fields("all")).await.is(422);
        // While it has not gone out nothing opens it.
        amina.get(&list).await.has("في البريد");
        assert_eq!(posted.work().await, [Outcome::Done]);
        let text = posted.read().pop().unwrap();
        assert!(text.starts_with("Bonjour Itto Aznzoum,"), "{text}");
        assert!(text.contains("Montage des petits projets"), "{text}");
        assert!(!text.contains("Hasna"), "{text}");
        let link = posted.link();
        let door = posted.browser("").await;
        door.get(&link).await.is(200).has("Viendrez-vous").lacks("Hasna");
        door.get(&by_hand).await.is(200).lacks("Itto");
        door.post(&link, &[("comes", "yes")]).await.is(303);
        // What opens them stands nowhere: not in the outbox, nor in the queue, nor in the journal.
        let token = link.trim_start_matches("/l/");
        let tx = app.server.db.read().await.unwrap();
        for (table, column) in
            [("jobs", "payload"), ("letters", "error"), ("journal", "detail"), ("links", "answer")]
        {
            let query = kit_db::Sql::new(format!("select {column} from {table}").as_str()).query();
            let rows: Vec<String> = tx.column(query).await.unwrap();
            assert!(rows.iter().all(|row| !row.contains(token)), "{table}.{column}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_letter_of_a_link_that_was_taken_back_is_not_sent() {
    on_both_engines(async |app| {
        let posted = Posted::beside(app).await;
        let amina = posted.browser("amina").await;
        let (id, people) = session(&amina, TWO).await;
        let itto = registration(app, &people[1]).await;
        let fields = [("verb", "session.answer"), ("to", &*itto), ("how", "mail"), ("lang", "ar")];
        amina.post(&format!("/links/session/{id}"), &fields).await.is(303);
        amina.post(&format!("/links/{}/revocation", link_id(app).await), &[]).await.is(303);
        assert_eq!(posted.work().await, [Outcome::Done]);
        assert!(posted.smtp.messages().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_slip_is_a_paper_while_the_link_is_on_the_screen() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (id, people) = session(&amina, TWO).await;
        let hasna = registration(app, &people[0]).await;
        let link = address(&give(&amina, ("session", &id), "session.answer", &hasna).await);
        let slip = format!("/links/{}/slip", link_id(app).await);
        let paper = amina.post(&slip, &[("token", link.trim_start_matches("/l/"))]).await;
        assert!(paper.is(200).bytes.starts_with(b"%PDF"));
        amina.post(&slip, &[("token", &"A".repeat(43))]).await.is(409);
        // The rest of them at once: a page each.
        amina.post(&format!("/links/{}/revocation", link_id(app).await), &[]).await.is(303);
        let all = give(&amina, ("session", &id), "session.answer", "all").await;
        assert!(all.is(200).bytes.starts_with(b"%PDF"));
    })
    .await;
}

#[tokio::test]
async fn two_records_made_one_leave_one_link_and_a_cancelled_forum_none() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let twins = [("Hasna Boukmaz", ""), ("Hasna Boukmaz", "")];
        let (id, people) = session(&amina, &twins).await;
        let mut links = Vec::new();
        for person in &people {
            let to = registration(app, person).await;
            links.push(address(&give(&amina, ("session", &id), "session.answer", &to).await));
        }
        let merging = format!("/people/{}/merging", people[0]);
        let fields = [("other", &*people[1]), ("version", "1"), ("other_version", "1")];
        amina.post(&merging, &fields).await.is(303);
        let door = app.browser("").await;
        let mut statuses = Vec::new();
        for link in &links {
            statuses.push(door.get(link).await.status);
            door.post(link, &[("comes", "yes")]).await;
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 410]);
        assert_eq!(app.done(ANSWER).await, 1);

        let forum = [
            ("kind", "forum"),
            ("title_ar", "المنتدى الإقليمي"),
            ("title_fr", "Forum provincial"),
            ("place", "05.081"),
            ("starts_on", "2026-12-20"),
            ("ends_on", "2026-12-21"),
        ];
        let event = amina.post("/events", &forum).await.is(303).made().to_owned();
        let person = [("name_fr", "Moha Ahansal"), ("sex", "m"), ("place", TABANT)];
        let moha = amina.post("/people", &person).await.is(303).made().to_owned();
        let enrolled = [("person", &*moha), ("capacity", "speaker")];
        amina.post(&format!("/events/{event}/people"), &enrolled).await.is(303);
        let to = registration(app, &moha).await;
        let link = address(&give(&amina, ("event", &event), "event.answer", &to).await);
        door.get(&link).await.is(200).has("Forum provincial");
        door.post(&link, &[("comes", "yes")]).await.is(303);
        let told = app.journal(&event).await;
        assert_eq!(told.last().unwrap(), "event.answer by signed-link\tMoha Ahansal\tAmina");
        let cancel = format!("/events/{event}/cancellation");
        amina.post(&cancel, &[("why", "قلة التساقطات")]).await.is(303);
        door.get(&link).await.is(410).lacks("Forum");
        door.post(&link, &[("comes", "no")]).await.is(410);
        amina.post(&format!("/events/{event}/restorations"), &[]).await.is(303);
        door.post(&link, &[("comes", "no")]).await.is(303);
        assert_eq!(registration(app, &moha).await, "");
    })
    .await;
}
