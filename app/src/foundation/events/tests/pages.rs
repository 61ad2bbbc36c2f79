//! Events that are not sessions, through HTTP, on both engines.

use crate::{
    foundation::people::{self, NewPerson, PersonId, Sex},
    testing::{Browser, TestApp, on_both_engines},
};

const FORUM: [(&str, &str); 7] = [
    ("kind", "forum"),
    ("title_ar", "الملتقى الإقليمي للتواصل"),
    ("title_fr", "Forum provincial de la communication"),
    ("place", "05.081"),
    ("venue_ar", "دار الشباب بأزيلال"),
    ("venue_fr", "Maison des jeunes d’Azilal"),
    ("as_written", "2008"),
];

/// The forum with some fields typed otherwise.
fn forum_with<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FORUM.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

async fn added(browser: &Browser, other: &[(&str, &str)]) -> String {
    let answer = browser.post("/events", &forum_with(other)).await;
    answer.is(303);
    answer.made().to_owned()
}

#[tokio::test]
async fn a_forum_of_which_the_year_alone_is_known_is_added_and_found() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/events").await.is(200).has("لا لقاء بعد");
        amina.get("/events/new").await.is(200).has("ملتقى");
        let id = added(&amina, &[]).await;
        amina.get(&format!("/events/{id}")).await.is(200).has("2008").has("دار الشباب بأزيلال");
        added(&amina, &[("kind", "study_day"), ("as_written", "22 نونبر 2017")]).await;
        let list = amina.get("/events?year=2008").await;
        list.is(200).has(&id).lacks("22 نونبر 2017");
        amina.get("/events?kind=study_day").await.has("22 نونبر 2017").lacks(&id);
        amina.get("/events?q=forum&place=05.081").await.has(&id);
        amina.get("/events?format=csv").await.is(200).has("Forum provincial");
        amina.get("/sessions").await.lacks(&id);
        amina.get("/places/05.081").await.has("/events?place=05.081");
        assert_eq!(app.journal(&id).await, ["event.add by Amina"]);
        app.browser("driss").await.get(&format!("/events/{id}")).await.is(404);
        let karim = app.browser("karim").await;
        karim.get(&format!("/events/{id}")).await.is(200).lacks("/edit");
        karim.post("/events", &FORUM).await.is(403);
        let forged = forum_with(&[("place", "07.427"), ("kind", "session")]);
        amina.post("/events", &forged).await.is(422).has("f-place-error").has("f-kind-error");
    })
    .await;
}

#[tokio::test]
async fn whoever_saves_second_sees_what_is_kept_and_a_venue_taken_twice_is_told() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let day = [("starts_on", "2026-12-10"), ("ends_on", "2026-12-10"), ("as_written", "")];
        let id = added(&amina, &day).await;
        let page = format!("/events/{id}");
        amina.get(&format!("{page}/edit")).await.is(200).has("name=\"version\" value=\"1\"");
        let day = [("starts_on", "2026-12-10"), ("ends_on", "2026-12-11"), ("as_written", "")];
        let mut hers = forum_with(&day);
        hers.push(("version", "1"));
        amina.post(&page, &hers).await.is(303);
        nadia.post(&page, &hers).await.is(409).has("Amina");
        let ends = [("starts_on", "2026-12-10"), ("ends_on", "2026-12-01"), ("version", "2")];
        nadia.post(&page, &forum_with(&ends)).await.is(422).has("f-ends_on-error");
        let other = added(&nadia, &[("starts_on", "2026-12-11"), ("as_written", "")]).await;
        nadia.get(&format!("/events/{other}")).await.has(&page);
        amina.get(&page).await.has(&format!("/events/{other}"));
        let why = [("why", "القاعة محجوزة")];
        nadia.post(&format!("/events/{other}/cancellation"), &why).await.is(303);
        nadia.get(&format!("/events/{other}")).await.lacks(&page);
        amina.get(&page).await.lacks(&format!("/events/{other}"));
        assert_eq!(app.journal(&id).await, ["event.add by Amina", "event.edit by Amina"]);
    })
    .await;
}

#[tokio::test]
async fn an_event_is_counted_and_cancelled_with_its_reason() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = added(&amina, &[]).await;
        let page = format!("/events/{id}");
        let counts = format!("{page}/counts");
        let said =
            [("count_said", "exactly"), ("count_value", "١٣٣"), ("count_unit", "organisation")];
        amina.post(&counts, &said).await.is(303);
        amina.get(&page).await.has("133 هيئة");
        let wrong = [("count_value", "133"), ("count_unit", "person"), ("count_audience", "x")];
        amina.post(&counts, &wrong).await.is(422).has("f-count_audience-error");
        let text = amina.get(&page).await.text();
        let count = text.split("/counts/").nth(1).unwrap();
        let removal = count.split(['"', '/']).next().unwrap().to_owned();
        let mended = [("count_value", "134"), ("count_unit", "organisation")];
        let count = format!("{counts}/{removal}");
        amina.get(&count).await.is(200).has("value=\"133\"");
        amina.post(&count, &[("count_value", "x"), ("count_unit", "person")]).await.is(422);
        app.browser("karim").await.post(&count, &mended).await.is(403);
        amina.post(&count, &mended).await.is(303);
        amina.get(&page).await.has("<b>134 هيئة").has("133");
        app.browser("karim").await.post(&format!("{count}/removal"), &[]).await.is(403);
        amina.post(&format!("{count}/removal"), &[]).await.is(303);
        amina.get(&page).await.lacks("<b>134 هيئة");
        let cancel = format!("{page}/cancellation");
        amina.get(&cancel).await.is(200);
        amina.post(&cancel, &[("why", "")]).await.is(422).has("f-why-error");
        app.browser("karim").await.post(&cancel, &[("why", "x")]).await.is(403);
        app.browser("driss").await.post(&cancel, &[("why", "x")]).await.is(404);
        amina.post(&cancel, &[("why", "أُجل إلى السنة المقبلة")]).await.is(303);
        amina.get(&page).await.has("أُجل إلى السنة المقبلة").lacks("/edit");
        amina.get("/events").await.has("ملغى");
        amina.post(&cancel, &[("why", "مرة أخرى")]).await.is(409);
        app.browser("karim").await.post(&format!("{page}/restorations"), &[]).await.is(403);
        amina.get(&page).await.has("/restorations");
        amina.post(&format!("{page}/restorations"), &[]).await.is(303);
        amina.get(&page).await.has("/edit").lacks("/restorations");
        amina.post(&format!("{page}/restorations"), &[]).await.is(409);
        let told = ["event.add", "event.count", "event.recount", "event.uncount", "event.cancel"];
        let told = [&told[..], &["event.restore"]].concat();
        let told: Vec<String> = told.iter().map(|verb| format!("{verb} by Amina")).collect();
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}

async fn person(app: &TestApp, name_ar: &str, name_fr: &str, sex: Sex) -> PersonId {
    let cx = app.cx("amina").await;
    let mut tx = cx.write().await.unwrap();
    let new = NewPerson {
        name_ar: name_ar.into(),
        name_fr: name_fr.into(),
        sex: Some(sex),
        birth_year: Some(1985),
        place: "05.081.03.09".into(),
        phone: None,
        email: None,
    };
    let id = people::register(&cx, &mut tx, &new).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn people_come_to_a_forum_one_by_one_and_as_a_segment_that_is_taken_back() {
    on_both_engines(async |app| {
        let (amina, karim) = (app.browser("amina").await, app.browser("karim").await);
        let id = added(&amina, &[]).await;
        let page = format!("/events/{id}");
        let people = format!("{page}/people");
        let rkia = person(app, "رقية الراجي", "Rkia Raji", Sex::F).await.to_string();
        person(app, "حنان بوزيد", "Hanane Bouzid", Sex::F).await;
        person(app, "يوسف أوحدو", "Youssef Ouhaddou", Sex::M).await;
        amina.get(&people).await.is(200).has("لا أحد في اللائحة بعد");
        amina.get(&format!("{people}?find=raji&as=participant")).await.has("رقية الراجي");
        let her = [("person", rkia.as_str()), ("capacity", "participant")];
        karim.post(&people, &her).await.is(403);
        app.browser("driss").await.post(&people, &her).await.is(404);
        amina.post(&people, &her).await.is(303);
        amina.post(&people, &her).await.is(409);
        let pressed = [("person", rkia.as_str()), ("capacity", "speaker"), ("audience", "x")];
        amina.post(&people, &pressed).await.is(422);
        let segment = format!("{page}/segment");
        amina.post(&segment, &[("expected", "0")]).await.is(422);
        let seen = amina.get(&format!("{segment}?sex=f&place=05.081")).await;
        seen.is(200).has("حنان بوزيد").lacks("يوسف أوحدو").has("name=\"expected\" value=\"2\"");
        let women = [("sex", "f"), ("place", "05.081"), ("expected", "2")];
        karim.post(&segment, &women).await.is(403);
        amina.post(&segment, &[("sex", "f"), ("expected", "7")]).await.is(409);
        amina.post(&segment, &women).await.is(303);
        amina.post(&segment, &women).await.is(422).has("كلهم مسجلون");
        let list = amina.get(&people).await;
        list.has("رقية الراجي").has("حنان بوزيد").has("شخصان");
        amina.get(&format!("{people}?q=bouzid")).await.has("حنان بوزيد").lacks("رقية الراجي");
        amina.get(&format!("{people}?format=csv")).await.is(200).has("Hanane Bouzid");
        let text = amina.get(&segment).await.text();
        let together = text.split("/segments/").nth(1).unwrap().split('/').next().unwrap();
        let undoing = format!("{page}/segments/{together}/undoing");
        karim.post(&undoing, &[]).await.is(403);
        amina.post(&undoing, &[]).await.is(303);
        amina.post(&undoing, &[]).await.is(409);
        let list = amina.get(&people).await;
        list.has("رقية الراجي").lacks("حنان بوزيد");
        let text = list.text();
        let hers = text.split("/people/").find(|part| part.contains("/leaving")).unwrap();
        let hers = hers.split('/').next().unwrap();
        karim.post(&format!("{people}/{hers}/leaving"), &[]).await.is(403);
        amina.post(&format!("{people}/{hers}/leaving"), &[]).await.is(303);
        amina.get(&people).await.lacks("رقية الراجي");
        let told = ["add", "enrol", "enrol_segment", "undo_segment", "leave"];
        let told = told.map(|verb| format!("event.{verb} by Amina"));
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}

#[tokio::test]
async fn a_day_has_an_agenda_and_a_year_alone_has_none() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let year = added(&amina, &[]).await;
        amina.get(&format!("/events/{year}")).await.is(200).lacks("/agenda");
        let day = [("starts_on", "2026-12-10"), ("ends_on", "2026-12-10"), ("as_written", "")];
        let id = added(&amina, &day).await;
        let agenda = format!("/events/{id}/agenda");
        let line = [
            ("held_on", "2026-12-10"),
            ("starts_at", "9:30"),
            ("item_ar", "عرض التجارب"),
            ("item_fr", "Présentation des expériences"),
        ];
        app.browser("karim").await.post(&agenda, &line).await.is(403);
        amina.post(&agenda, &line).await.is(303);
        let outside = [("held_on", "2026-12-12"), ("item_ar", "x"), ("item_fr", "x")];
        amina.post(&agenda, &outside).await.is(422).has("f-held_on-error");
        amina.post(&agenda, &[("held_on", "2026-12-10")]).await.is(422).has("f-item_ar-error");
        let page = amina.get(&format!("/events/{id}")).await;
        page.has("09:30").has("عرض التجارب");
        let text = page.text();
        let item = text.split("/agenda/").nth(1).unwrap().split('/').next().unwrap();
        app.browser("karim").await.post(&format!("{agenda}/{item}/removal"), &[]).await.is(403);
        amina.post(&format!("{agenda}/{item}/removal"), &[]).await.is(303);
        amina.get(&format!("/events/{id}")).await.lacks("<b><bdi>عرض التجارب");
        let told = ["add", "schedule", "unschedule"].map(|verb| format!("event.{verb} by Amina"));
        assert_eq!(app.journal(&id).await, told);
    })
    .await;
}
