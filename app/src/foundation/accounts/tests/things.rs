//! A role for one event, one organisation or one centre, and nothing else of its place.

use super::{account, code_in};
use crate::{
    foundation::{
        accounts::{Area, OPENS, Role, ThingKind, permissions::GRANT},
        organisations,
    },
    testing::{Browser, TestApp, on_both_engines},
};

const TABANT: &str = "05.081.03.09";
const AZILAL: &str = "05.081.01.01";

const DRAFT: [(&str, &str); 4] = [
    ("place", TABANT),
    ("starts_on", "2026-11-22"),
    ("ends_on", "2026-11-22"),
    ("certificate_percent", "50"),
];

async fn session(salma: &Browser, title: &str, more: &[(&str, &str)]) -> String {
    let draft = [&[("title_ar", title), ("title_fr", title)], &DRAFT[..], more].concat();
    let answer = salma.post("/sessions", &draft).await;
    answer.is(303).made().to_owned()
}

async fn found(salma: &Browser, kind: &str, name: &str) -> String {
    let fields = [("kind", kind), ("name_fr", name), ("place", TABANT), ("another_one", "on")];
    salma.post("/organisations", &fields).await.is(303).made().to_owned()
}

/// Hasna lives in Tabant and is in this session, which is open.
async fn enrolled(salma: &Browser, session: &str) -> String {
    let person = [
        ("name_ar", "حسناء بوكماز"),
        ("name_fr", "Hasna Bougmez"),
        ("sex", "f"),
        ("place", TABANT),
    ];
    let person = salma.post("/people", &person).await.is(303).made().to_owned();
    let enrolled = [("person", &*person), ("capacity", "participant")];
    salma.post(&format!("/sessions/{session}/people"), &enrolled).await.is(303);
    salma.post(&format!("/sessions/{session}/openings"), &[]).await.is(303);
    person
}

/// Somebody who was invited for one thing alone, and came.
async fn invited(app: &TestApp, salma: &Browser, thing: &str, role: &str) -> Browser {
    salma.get(&format!("/accounts/new?thing={thing}")).await.is(200).has(role);
    let fields =
        [("login", "itto"), ("name", "Itto"), ("lang", "fr"), ("role", role), ("thing", thing)];
    let code = code_in(&salma.post("/accounts", &fields).await);
    let chosen = "quatre mulets sur la piste";
    let slip =
        [("login", "itto"), ("code", &*code), ("new_password", chosen), ("repeated", chosen)];
    app.browser("").await.post("/invitation", &slip).await.is(303);
    let itto = app.browser("").await;
    itto.sign_in("itto", chosen).await;
    itto
}

#[tokio::test]
async fn who_was_given_one_session_takes_its_attendance_and_sees_nothing_else_there() {
    on_both_engines(async |app| {
        let salma = app.browser("salma").await;
        let own = session(&salma, "Diagnostic participatif", &[]).await;
        let other = session(&salma, "Montage de projets", &[]).await;
        let person = enrolled(&salma, &own).await;
        let driss = app.browser("driss").await;
        driss.get(&format!("/sessions/{own}")).await.is(404);
        // She looks for it, and gives it to Driss of another province.
        let page = format!("/accounts/{}", account(app, "driss").await);
        let found = salma.get(&format!("{page}/things?kind=event&q=Diagnostic")).await;
        found.is(200).has(&format!("event:{own}")).lacks(&format!("event:{other}"));
        found.has("تبانت · 22 نونبر 2026");
        let thing = format!("event:{own}");
        let wrong = [("thing", &*thing), ("role", "training_officer")];
        salma.post(&format!("{page}/things"), &wrong).await.is(422);
        salma.post(&format!("{page}/things"), &[]).await.is(422).has("f-thing-error");
        let given = [("thing", &*thing), ("role", "field_agent")];
        salma.post(&format!("{page}/things"), &given).await.is(303);
        salma.get(&page).await.is(200).has("Diagnostic participatif · ");
        salma.get("/accounts?q=driss").await.has("Diagnostic participatif · ");
        salma.get("/journal").await.has("Diagnostic participatif");
        driss.get("/account").await.is(200).has(&format!("/sessions/{own}"));
        driss.get(&format!("/sessions/{own}")).await.is(200).lacks("/certificates");
        let roll = driss.get(&format!("/sessions/{own}/people")).await;
        roll.is(200).has("حسناء بوكماز").lacks(&format!("/people/{person}"));
        driss.get("/sessions").await.is(200).has("Diagnostic").lacks("Montage");
        driss.get("/sessions?format=csv").await.is(200).has("Diagnostic").lacks("Montage");
        let mark = [("column", "1")];
        driss.post(&format!("/sessions/{own}/attendance"), &mark).await.is(303);
        // Neither more of it, nor anything beside it.
        driss.post(&format!("/sessions/{own}/closure"), &[]).await.is(403);
        driss.get(&format!("/sessions/{other}")).await.is(404);
        driss.post(&format!("/sessions/{other}/attendance"), &mark).await.is(404);
        driss.get(&format!("/people/{person}")).await.is(404);
        driss.get("/search?q=Hasna").await.is(200).lacks("بوكماز");
        assert!(app.done(GRANT).await > 0);
    })
    .await;
}

#[tokio::test]
async fn somebody_is_invited_for_one_session_alone() {
    on_both_engines(async |app| {
        let salma = app.browser("salma").await;
        let own = session(&salma, "Diagnostic participatif", &[]).await;
        let other = session(&salma, "Montage de projets", &[]).await;
        let person = enrolled(&salma, &own).await;
        let thing = format!("event:{own}");
        salma.get(&format!("/sessions/{own}")).await.has(&format!("thing={thing}"));
        app.browser("amina").await.get(&format!("/sessions/{own}")).await.lacks("thing=event");
        let itto = invited(app, &salma, &thing, "field_agent").await;
        // Her first page, her lists and what she finds hold the one session, and no figure of the place.
        let home = itto.get("/").await;
        home.is(200).has("Diagnostic").lacks("Montage").lacks("Hasna");
        itto.get("/search?q=Diagnostic").await.is(200).has(&own);
        itto.get("/search?q=Montage").await.is(200).lacks(&other);
        itto.get("/search?q=Hasna").await.is(200).lacks(&person);
        itto.get("/events").await.is(200).lacks("Montage");
        itto.get(&format!("/sessions/{own}/attendance")).await.is(200).has("Hasna");
        let mark = [("column", "1")];
        itto.post(&format!("/sessions/{own}/attendance"), &mark).await.is(303);
        for denied in ["/people", "/organisations", "/journal", "/accounts", "/reports/training"] {
            itto.get(denied).await.is(403);
        }
        itto.get(&format!("/people/{person}")).await.is(403);
        itto.get("/places/05.081").await.is(200).lacks("Hasna").lacks("Montage");
        // It is of another commune now: she still has it, and those of that commune see that she has.
        let version = salma.get(&format!("/sessions/{own}/edit")).await.text();
        let version = version.split("name=\"version\" value=\"").nth(1).unwrap();
        let version = version.split('"').next().unwrap().to_owned();
        let moved = [&DRAFT[1..], &[("place", AZILAL), ("version", &*version)]].concat();
        let moved =
            [&moved[..], &[("title_ar", "Diagnostic"), ("title_fr", "Diagnostic")]].concat();
        salma.post(&format!("/sessions/{own}"), &moved).await.is(303);
        itto.get(&format!("/sessions/{own}")).await.is(200);
        salma.get(&format!("/accounts?place={AZILAL}")).await.has("Itto");
        salma.get(&format!("/accounts?place={TABANT}")).await.lacks("Itto");
    })
    .await;
}

#[tokio::test]
async fn a_representative_sees_their_own_organisation_with_its_members() {
    on_both_engines(async |app| {
        let salma = app.browser("salma").await;
        let own = found(&salma, "association", "Association Tamounte").await;
        let other = found(&salma, "cooperative", "Coopérative Azur").await;
        let thing = format!("organisation:{own}");
        let itto = invited(app, &salma, &thing, "organisation_representative").await;
        itto.get(&format!("/organisations/{own}")).await.is(200).has("Tamounte").lacks("thing=");
        itto.get(&format!("/organisations/{other}")).await.is(404);
        itto.get("/organisations").await.is(200).has("Tamounte").lacks("Azur");
        itto.get("/organisations?format=csv").await.is(200).has("Tamounte").lacks("Azur");
        itto.get("/search?q=Tamounte").await.is(200).has(&own);
        itto.get("/search?q=Azur").await.is(200).lacks(&other);
        itto.post(&format!("/organisations/{own}"), &[]).await.is(403);
        itto.get("/sessions").await.is(403);
        // Sent for none of them, or for what is no centre.
        for wrong in [format!("centre:{own}"), "organisation:nobody".into(), format!("event:{own}")]
        {
            salma.get(&format!("/accounts/new?thing={wrong}")).await.is(404);
        }
    })
    .await;
}

#[tokio::test]
async fn who_directs_a_centre_sees_the_sessions_that_are_held_in_it() {
    on_both_engines(async |app| {
        let (salma, amina) = (app.browser("salma").await, app.browser("amina").await);
        let own = found(&salma, "centre", "Centre de Tabant").await;
        let other = found(&salma, "telecentre", "Télécentre de Bzou").await;
        let association = found(&salma, "association", "Association Tamounte").await;
        let here = session(&salma, "Diagnostic participatif", &[("centre", &own)]).await;
        let there = session(&salma, "Montage de projets", &[("centre", &other)]).await;
        let nowhere = session(&salma, "Animation", &[]).await;
        let refused =
            [&[("title_ar", "X"), ("title_fr", "X"), ("centre", &*association)], &DRAFT[..]];
        amina.post("/sessions", &refused.concat()).await.is(422);
        amina.get(&format!("/sessions/{here}")).await.is(200).has("Centre de Tabant");
        amina.get(&format!("/sessions/{here}/edit")).await.is(200).has(&own);
        let thing = format!("centre:{own}");
        salma.get(&format!("/organisations/{own}")).await.has(&format!("thing={thing}"));
        let itto = invited(app, &salma, &thing, "centre_director").await;
        itto.get(&format!("/organisations/{own}")).await.is(200).has("Centre de Tabant");
        itto.get(&format!("/organisations/{other}")).await.is(404);
        itto.get(&format!("/sessions/{here}")).await.is(200).has(&format!("/organisations/{own}"));
        itto.get("/sessions").await.has("Diagnostic").lacks("Montage").lacks("Animation");
        itto.get("/").await.is(200).has("Diagnostic").lacks("Montage").lacks("Animation");
        itto.get("/search?q=Diagnostic").await.is(200).has(&here);
        for unseen in [there, nowhere] {
            itto.get(&format!("/sessions/{unseen}")).await.is(404);
        }
        itto.post(&format!("/sessions/{here}/attendance"), &[("column", "1")]).await.is(403);
        assert!(app.done(organisations::EDIT).await == 0);
    })
    .await;
}

#[tokio::test]
async fn a_role_for_one_thing_ends_and_gives_nothing_to_others() {
    on_both_engines(async |app| {
        let salma = app.browser("salma").await;
        let own = session(&salma, "Diagnostic participatif", &[]).await;
        let page = format!("/accounts/{}", account(app, "driss").await);
        let thing = format!("event:{own}");
        // Karim reads in Azilal and gives nothing; Nadia gives in her region, to people of it.
        let given = [("thing", &*thing), ("role", "reader"), ("to_on", "2026-11-23")];
        app.browser("karim").await.post(&format!("{page}/things"), &given).await.is(403);
        app.browser("nadia").await.post(&format!("{page}/things"), &given).await.is(404);
        salma.post(&format!("{page}/things"), &given).await.is(303);
        let driss = app.browser("driss").await;
        driss.get(&format!("/sessions/{own}")).await.is(200);
        driss.get("/account").await.is(200).has("Diagnostic participatif · ");
        app.pass(chrono::Duration::days(1));
        app.browser("driss").await.get(&format!("/sessions/{own}")).await.is(200);
        app.pass(chrono::Duration::days(1));
        app.browser("driss").await.get(&format!("/sessions/{own}")).await.is(404);
        // Taken back before its day.
        let salma = app.browser("salma").await;
        salma.post(&format!("{page}/things"), &given[..2]).await.is(303);
        let driss = app.browser("driss").await;
        driss.get(&format!("/sessions/{own}")).await.is(200);
        let text = salma.get(&page).await.text();
        let end = text.find("/withdrawal").unwrap();
        let start = text[..end].rfind("/accounts/").unwrap();
        salma.post(&text[start..end + "/withdrawal".len()], &[]).await.is(303);
        driss.get(&format!("/sessions/{own}")).await.is(404);
        driss.get("/sessions").await.is(200).lacks("Diagnostic");
    })
    .await;
}

/// Each kind of thing with each role: what the table of rules has can be given by the page, and nothing else can.
#[tokio::test]
async fn a_role_is_given_for_one_thing_where_the_rules_have_it_and_nowhere_else() {
    on_both_engines(async |app| {
        let salma = app.browser("salma").await;
        let things = [
            (ThingKind::Event, session(&salma, "Tabant", &[]).await),
            (ThingKind::Organisation, found(&salma, "association", "Azur").await),
            (ThingKind::Centre, found(&salma, "telecentre", "Bzou").await),
        ];
        for (kind, id) in &things {
            let thing = format!("{}:{id}", kind.as_str());
            for role in Role::granted() {
                let login = format!("{}.{}@azilal.example", role.as_str(), kind.as_str());
                let fields = [
                    ("login", login.as_str()),
                    ("name", "Itto"),
                    ("lang", "fr"),
                    ("role", role.as_str()),
                    ("thing", &thing),
                ];
                let opens = OPENS.iter().any(|(of, one, _)| of == kind && *one == role);
                let answer = salma.post("/accounts", &fields).await;
                assert_eq!(
                    answer.status == 200,
                    opens,
                    "{role:?} of one {kind:?}: {}",
                    answer.status
                );
                let more = crate::app::verbs()
                    .into_iter()
                    .filter(|verb| verb.area != Area::Own && !verb.is_public())
                    .filter(|verb| verb.area != Area::Places && role.may_on(*kind, *verb));
                assert_eq!(more.count() > 0, opens, "{role:?} of one {kind:?}");
            }
        }
    })
    .await;
}
