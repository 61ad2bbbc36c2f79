//! The page of the journal: what one may narrow it to, take out of it, and take back from it.

use super::{
    super::{Subject, record, undo::fits, views::PAGES},
    EDIT, line, two_provinces,
};
use crate::testing::{Things, on_both_engines};

#[tokio::test]
async fn the_page_narrows_by_words_place_kind_verb_and_days() {
    on_both_engines(async |app| {
        two_provinces(app).await;
        let salma = app.browser("salma").await;
        for query in
            ["q=تبانت", "place=05.081", "actor=Amina&kind=session", "verb=session.edit&place=05"]
        {
            let page = salma.get(&format!("/journal?{query}")).await;
            page.is(200).has("دورة تبانت").lacks("دورة ابن جرير");
        }
        salma.get("/journal?from=2026-11-22&to=2026-11-22").await.has("دورة تبانت");
        salma.get("/journal?kind=session&from=2026-11-23").await.lacks("دورة تبانت");
        salma.get("/journal?kind=session&to=2026-11-21").await.lacks("دورة تبانت");
        salma.get("/journal?verb=module.retire").await.lacks("دورة تبانت");
        salma.get("/journal?q=100%25").await.is(200).lacks("دورة تبانت");
    })
    .await;
}

#[tokio::test]
async fn the_oldest_come_first_when_asked() {
    on_both_engines(async |app| {
        line(app, "amina", "05.081", "الأولى").await;
        app.pass(chrono::Duration::minutes(1));
        line(app, "amina", "05.081", "الثانية").await;
        let amina = app.browser("amina").await;
        let newest = amina.get("/journal?kind=session").await.text();
        let oldest = amina.get("/journal?kind=session&sort=at").await.text();
        let order = |text: &str| text.find("الأولى").unwrap() < text.find("الثانية").unwrap();
        assert!(!order(&newest) && order(&oldest));
    })
    .await;
}

#[tokio::test]
async fn what_is_seen_goes_into_a_sheet() {
    on_both_engines(async |app| {
        two_provinces(app).await;
        let amina = app.browser("amina").await;
        let sheet = amina.get("/journal?format=csv&kind=session").await;
        sheet.is(200).has("دورة تبانت").has("Amina").lacks("دورة ابن جرير");
        amina.get("/journal?format=xlsx").await.is(200);
    })
    .await;
}

/// Whoever opens the file of a person is written down: once an hour, and not on lists.
#[tokio::test]
async fn reading_a_person_is_noted_once_an_hour() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let fields = [
            ("name_ar", "حليمة أوعلي"),
            ("name_fr", "Halima Ouali"),
            ("sex", "f"),
            ("place", "05.081.09.17"),
        ];
        let answer = amina.post("/people", &fields).await;
        let person = answer.is(303).location().to_owned();
        let reads = async || {
            let salma = app.browser("salma").await;
            salma.get("/journal?reads=yes&kind=person&format=csv").await.text().lines().count() - 1
        };
        amina.get("/people").await.is(200);
        assert_eq!(reads().await, 0);
        for _ in 0..3 {
            amina.get(&person).await.is(200);
        }
        assert_eq!(reads().await, 1);
        app.browser("karim").await.get(&person).await.is(200);
        assert_eq!(reads().await, 2);
        app.pass(chrono::Duration::minutes(61));
        amina.get(&person).await.is(200);
        assert_eq!(reads().await, 3);
        // What may not be seen is not read.
        app.browser("driss").await.get(&person).await.is(404);
        assert_eq!(reads().await, 3);
        // The page of the person tells what was done to them, not who looked.
        amina.get("/people?format=csv").await.is(200);
        let salma = app.browser("salma").await;
        salma.get("/journal?reads=yes&kind=people").await.has("Amina");
    })
    .await;
}

/// What another verb undoes can be taken back from the line itself, by whoever may, as long as it stands.
#[tokio::test]
async fn a_line_is_taken_back_where_it_can_be() {
    on_both_engines(async |app| {
        let salma = app.browser("salma").await;
        let fields = [("tier", "beside"), ("name_ar", "رعاة الأغنام"), ("name_fr", "Bergers")];
        salma.post("/audiences", &fields).await.is(303);
        let page = salma.get("/journal?kind=audience").await;
        page.is(200).has("رعاة الأغنام");
        let code =
            page.text().split("/audiences/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        salma.post(&format!("/audiences/{code}/retiring"), &[]).await.is(303);
        let restoring = format!("action=\"/audiences/{code}/restoring\"");
        salma.get("/journal?kind=audience").await.has(&restoring);
        // An officer may read the journal and not restore.
        app.browser("amina").await.get("/journal?kind=audience").await.lacks(&restoring);
        salma.post(&format!("/audiences/{code}/restoring"), &[]).await.is(303);
        salma.get("/journal?kind=audience").await.lacks(&restoring);
    })
    .await;
}

/// The table of what takes back what names verbs and addresses that there are.
#[test]
fn what_is_offered_can_be_done() {
    let (verbs, routes) = (crate::app::verbs(), crate::app::routes());
    for undo in crate::app::UNDOES {
        assert!(verbs.iter().any(|verb| verb.name == undo.verb), "{}", undo.verb);
        assert!(verbs.iter().any(|verb| verb.name == undo.by), "{}", undo.by);
        let method = if undo.posts { "POST" } else { "GET" };
        let shape = |path: &str| path.replace("{code}", "{id}");
        let there = |path: &str| shape(path) == undo.path;
        assert!(routes.iter().any(|route| route.method == method && there(route.path)), "{undo:?}");
        assert!(PAGES.iter().any(|(kind, _)| fits(undo, kind)), "of no kind of thing: {undo:?}");
    }
}

/// Every kind of thing that a line may be about has a page to which the journal leads, or is known to have none.
#[test]
fn every_kind_of_thing_has_its_page() {
    const NONE: &[&str] = &["backup"];
    let routes = crate::app::routes();
    let shape = |path: &str| path.replace("{code}", "{id}").replace("{place}", "{id}");
    for (kind, page) in PAGES {
        let there = routes.iter().any(|route| route.method == "GET" && shape(route.path) == *page);
        assert!(there, "{kind}: {page}");
    }
    for (_, text) in crate::testing::architecture::sources() {
        let subjects = text.split("Subject {").skip(1).filter_map(|rest| rest.split('}').next());
        let kinds = subjects.filter_map(|one| one.split("kind: \"").nth(1)?.split('"').next());
        for kind in kinds {
            let known = NONE.contains(&kind) || PAGES.iter().any(|(one, _)| *one == kind);
            assert!(known, "nothing says where the page of {kind} is");
        }
    }
}

/// Whoever sees a thing sees what happened to it; a list whose things have no page of their own says it at its foot.
#[tokio::test]
async fn every_page_of_a_thing_tells_what_happened_here() {
    // A case has its own story, of steps that are lines too; what is read of lists is in the journal alone.
    const OTHERWISE: &[&str] = &["case", "cases", "people", "case_terms"];
    on_both_engines(async |app| {
        let things = Things::made(app).await;
        let mut silent = Vec::new();
        let salma = app.browser("salma").await;
        for (kind, page) in PAGES.iter().filter(|(kind, _)| !OTHERWISE.contains(kind)) {
            let first = page.split('/').nth(1).unwrap();
            let parts = ["id", "code", "place"].into_iter();
            let id = match page.contains("{id}") {
                true => parts.filter_map(|name| things.part(first, name)).next().unwrap(),
                false => "any".to_owned(),
            };
            let mut cx = app.cx("salma").await;
            cx.actor.as_mut().unwrap().name = "Tamou Ouchahed".into();
            let mut tx = cx.write().await.unwrap();
            let verb = crate::app::verbs().into_iter().find(|verb| verb.name == EDIT).unwrap();
            let subject = Subject { kind, id: id.clone(), place: "05.081", title: "ما" };
            record(&cx, &mut tx, verb, subject, &[]).await.unwrap();
            tx.commit().await.unwrap();
            let answer = salma.get(&page.replace("{id}", &id)).await;
            if !answer.is(200).text().contains("Tamou Ouchahed") {
                silent.push(*kind);
            }
        }
        assert!(silent.is_empty(), "these pages do not tell what happened here: {silent:?}");
    })
    .await;
}
