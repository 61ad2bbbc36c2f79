//! Stories of search: names in either script, each within what the reader may see.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::{
    foundation::search,
    testing::{TestApp, on_both_engines},
};
use kit_db::{Value, WriteTx, sql};
use kit_lang::{Lang, sort_key};
use uuid::Uuid;

const TABANT: &str = "05.081.03.09";
const REHAMNA: &str = "07.427";

async fn person(app: &TestApp, names: (&str, &str), place: &str) {
    let mut tx = app.server.db.write().await.unwrap();
    named(&mut tx, ("people", "person"), names, place, &[]).await;
    tx.commit().await.unwrap();
}

async fn organisation(app: &TestApp, names: (&str, &str), place: &str) {
    let mut tx = app.server.db.write().await.unwrap();
    let kind = [("kind", Value::from("association"))];
    named(&mut tx, ("organisations", "organisation"), names, place, &kind).await;
    tx.commit().await.unwrap();
}

async fn named(
    tx: &mut WriteTx,
    (table, kind): (&str, &str),
    (ar, fr): (&str, &str),
    place: &str,
    more: &[(&str, Value)],
) {
    let id = Uuid::now_v7();
    let mut columns = vec!["id", "name_ar", "name_fr", "place", "sort_ar", "sort_fr", "made_at"];
    let mut row: Vec<Value> = vec![
        id.into(),
        ar.into(),
        fr.into(),
        place.into(),
        sort_key(Lang::Ar, ar).into(),
        sort_key(Lang::Fr, fr).into(),
        chrono::DateTime::UNIX_EPOCH.into(),
    ];
    columns.extend(more.iter().map(|(column, _)| *column));
    row.extend(more.iter().map(|(_, value)| value.clone()));
    tx.insert_rows(table, &columns, vec![row]).await.unwrap();
    search::index(tx, kind, id, &[ar, fr]).await.unwrap();
}

async fn session(app: &TestApp, (ar, fr): (&str, &str), place: &str) {
    let mut tx = app.server.db.write().await.unwrap();
    let id = Uuid::now_v7();
    let day = app.server.now().date_naive();
    tx.run(sql!(
        "insert into events (id, kind, title_ar, title_fr, place, starts_on, ends_on, made_at)
         values ($1, 'session', $2, $3, $4, $5, $5, $6)",
        id,
        ar,
        fr,
        place,
        day,
        app.server.now(),
    ))
    .await
    .unwrap();
    tx.run(sql!("insert into training_sessions (event, state) values ($1, 'planned')", id))
        .await
        .unwrap();
    search::index(&mut tx, "event", id, &[ar, fr]).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn a_name_is_found_in_either_script_and_as_it_sounds() {
    on_both_engines(async |app| {
        person(app, ("فاطمة أيت أوملال", "Fatima Aït Oumlal"), TABANT).await;
        person(app, ("لحسن بن الطالب", "Lahcen Bentaleb"), TABANT).await;
        let amina = app.browser("amina").await;
        let words = ["فاطمة", "فاطمه", "fatima", "Fatma", "fati", "oumlal fatima", "أوملال"];
        for word in words {
            let page = amina.get(&format!("/search?q={}", encoded(word))).await;
            page.is(200).has("فاطمة أيت أوملال").has("Fatima Aït Oumlal").lacks("Bentaleb");
        }
        amina.get("/search?q=zineb").await.is(200).lacks("Oumlal").has("zineb");
        amina.get("/search").await.is(200).lacks("Oumlal");
    })
    .await;
}

#[tokio::test]
async fn each_kind_is_found_and_the_places_of_the_whole_country() {
    on_both_engines(async |app| {
        person(app, ("زهرة تبانت", "Zahra Tabant"), TABANT).await;
        organisation(app, ("جمعية تبانت للتنمية", "Association Tabant"), TABANT).await;
        session(app, ("دورة تبانت", "Session de Tabant"), TABANT).await;
        let karim = app.browser("karim").await;
        let page = karim.get("/search?q=tabant").await;
        page.is(200).has("زهرة تبانت").has("جمعية تبانت للتنمية").has("دورة تبانت");
        page.has("/places/05.081.03.09");
        karim.get("/search?q=rehamna").await.has("/places/07.427");
    })
    .await;
}

#[tokio::test]
async fn what_lies_outside_of_ones_places_is_not_found() {
    on_both_engines(async |app| {
        person(app, ("فاطمة أيت أوملال", "Fatima Aït Oumlal"), TABANT).await;
        person(app, ("فاطمة الرحماني", "Fatima Rahmani"), REHAMNA).await;
        session(app, ("دورة فاطمة", "Session Fatima"), TABANT).await;
        organisation(app, ("تعاونية فاطمة", "Coopérative Fatima"), TABANT).await;
        let page = async |login| app.browser(login).await.get("/search?q=fatima").await;
        let driss = page("driss").await;
        driss.is(200).has("Fatima Rahmani").lacks("Oumlal").lacks("دورة فاطمة");
        driss.lacks("تعاونية فاطمة");
        page("amina").await.has("Oumlal").has("دورة فاطمة").lacks("Rahmani");
        page("salma").await.has("Oumlal").has("Rahmani");
        assert!(app.get("/search?q=fatima").await.location().starts_with("/sign-in"));
    })
    .await;
}

#[tokio::test]
async fn more_than_ten_lead_to_the_whole_list() {
    on_both_engines(async |app| {
        for number in 0..11 {
            person(app, ("فاطمة", &format!("Fatima {number:02}")), TABANT).await;
        }
        let amina = app.browser("amina").await;
        let page = amina.get("/search?q=fatima").await;
        page.has("Fatima 00").has("/people?q=fatima");
        assert_eq!(page.text().matches("Fatima ").count(), 10);
    })
    .await;
}

#[tokio::test]
async fn whatever_is_typed_is_only_words() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        for typed in ["'", "\"", "%", "* OR", "a' or 1=1 --", "<blink>", "()", "&|!", "\\", "😀"]
        {
            let page = amina.get(&format!("/search?q={}", encoded(typed))).await;
            page.is(200).lacks("<blink>");
        }
    })
    .await;
}

fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[tokio::test]
async fn what_the_year_is_made_of_is_found_within_the_scope() {
    on_both_engines(async |app| {
        let (amina, driss) = (app.browser("amina").await, app.browser("driss").await);
        let plan = amina.post("/plans", &[("place", "05.081"), ("year", "2026")]).await;
        plan.is(303);
        let need = [
            ("place", "05.081"),
            ("year", "2026"),
            ("audience", "cldh"),
            ("persons", "40"),
            ("domain", "social_engineering"),
            ("competence_ar", "دراسة ملفات المشاريع"),
            ("competence_fr", "Examiner les dossiers de projets"),
            ("level_present", "1"),
            ("level_required", "3"),
            ("urgency", "4"),
            ("impact", "5"),
            ("feasibility", "3"),
            ("source", "committee"),
        ];
        let need = amina.post("/needs", &need).await.is(303).made().to_owned();
        let forum = [
            ("kind", "forum"),
            ("title_ar", "الملتقى الإقليمي للتواصل"),
            ("title_fr", "Forum provincial de la communication"),
            ("place", "05.081"),
            ("as_written", "2008"),
        ];
        let forum = amina.post("/events", &forum).await.is(303).made().to_owned();
        let module = [
            ("title_ar", "هندسة المشاريع"),
            ("title_fr", "Ingénierie de projets"),
            ("domain", "finance"),
            ("place", "05.081"),
            ("hours", "18"),
            ("objectives", "إعداد بطاقة مشروع"),
            ("certificate_percent", "80"),
        ];
        let module = amina.post("/modules", &module).await.is(303).made().to_owned();
        let found = amina.get("/search?q=projets").await;
        found.is(200).has(&format!("/needs/{need}")).has(&format!("/modules/{module}"));
        let found = amina.get("/search?q=forum").await;
        found.has(&format!("/events/{forum}")).lacks(&format!("/sessions/{forum}"));
        amina.get("/search?q=2026").await.has(plan.location()).has("مخطط التكوين لسنة");
        for words in ["projets", "forum", "2026"] {
            let found = driss.get(&format!("/search?q={words}")).await;
            found.is(200).has("لا نتيجة");
        }
    })
    .await;
}
