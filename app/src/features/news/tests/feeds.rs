use super::published;
use crate::{
    features::{
        outlets::tests::with,
        releases::tests::{RELEASE, approved},
    },
    testing::{Answer, Browser, TestApp, on_both_engines},
};
use axum::{
    body::Body,
    http::{Request, header},
};
use chrono::Duration;
use tower::ServiceExt;

/// A forum of Azilal, half a day at half past nine.
async fn forum(amina: &Browser) -> String {
    let fields = [
        ("kind", "forum"),
        ("title_ar", "ملتقى التواصل"),
        ("title_fr", "Forum"),
        ("place", "05.081"),
        ("venue_ar", "دار الجماعة، تبانت"),
        ("venue_fr", "Maison communale"),
        ("starts_on", "2026-11-26"),
        ("ends_on", "2026-11-26"),
    ];
    let id = amina.post("/events", &fields).await.is(303).made().to_owned();
    let item = [
        ("held_on", "2026-11-26"),
        ("starts_at", "09:30"),
        ("item_ar", "استقبال"),
        ("item_fr", "Accueil"),
        ("speaker", "Somebody"),
    ];
    amina.post(&format!("/events/{id}/agenda"), &item).await.is(303);
    id
}

fn mark(answer: &Answer) -> String {
    answer.headers[header::ETAG].to_str().unwrap().to_owned()
}

/// The status for somebody who has what this mark is of.
async fn again(app: &TestApp, path: &str, mark: &str) -> u16 {
    let request = Request::builder().uri(path).header(header::IF_NONE_MATCH, mark);
    let response = app.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    response.status().as_u16()
}

#[tokio::test]
async fn a_feed_has_what_is_public_now_under_names_that_never_change() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let atom = "/news/05.081/atom.xml";
        let empty = app.get(atom).await;
        empty.is(200).has("<updated>1970-01-01T00:00:00Z</updated>").lacks("<entry>");
        let call = published((&amina, &nadia), &[("title_ar", "طلب <مشاريع> & \"غيرها\"")]).await;
        app.pass(Duration::minutes(5));
        let out = approved((&amina, &nadia), &[]).await;
        let monday = [("embargo_on", "2026-11-23"), ("embargo_at", "09:00")];
        let later = approved((&amina, &nadia), &monday).await;
        let feed = app.get(atom).await;
        assert_eq!(feed.headers[header::CONTENT_TYPE], "application/atom+xml; charset=utf-8");
        assert_eq!(feed.headers[header::CACHE_CONTROL], "public, max-age=300");
        assert!(feed.headers.contains_key(header::LAST_MODIFIED));
        assert!(!feed.headers.contains_key(header::SET_COOKIE));
        feed.is(200).has("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=");
        feed.has(&format!("<id>urn:uuid:{call}</id>")).has(&format!("<id>urn:uuid:{out}</id>"));
        feed.lacks(&later).lacks("<مشاريع>").lacks("Amina").has("xml:lang=\"ar\"");
        feed.has("<updated>2026-11-22T09:05:00Z</updated>").has("rel=\"self\"");
        let text = feed.text();
        assert_eq!(text.matches("<entry>").count(), 2);
        assert!(text.find(&out) < text.find(&call), "the latest is first");
        assert_eq!(again(app, atom, &mark(&feed)).await, 304);
        assert_eq!(again(app, atom, "W/\"0\"").await, 200);
        app.get("/news/05.081/atom.xml?lang=fr").await.has("xml:lang=\"fr\"").has("Inscriptions");
        app.get("/news/07.427/atom.xml").await.is(200).lacks("<entry>");
        app.get("/news/99/atom.xml").await.is(404);
        // At its hour the release is in the feed, and the mark is another.
        app.pass(Duration::hours(23));
        assert_eq!(again(app, atom, &mark(&feed)).await, 200);
        app.get(atom).await.has(&later);
        // A correction keeps the name and moves the date; by now everybody has to sign in again.
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let why = [("why", "رقم"), ("version", "3")];
        amina.post(&format!("/releases/{out}/correction"), &why).await.is(303);
        let other = with(&RELEASE, &[("title_ar", "عنوان مصحح"), ("version", "4")]);
        amina.post(&format!("/releases/{out}"), &other).await.is(303);
        amina.post(&format!("/releases/{out}/submission"), &[("version", "5")]).await.is(303);
        nadia.post(&format!("/releases/{out}/approval"), &[("version", "6")]).await.is(303);
        let feed = app.get(atom).await;
        feed.has(&format!("<id>urn:uuid:{out}</id>")).has("عنوان مصحح");
        feed.has("<published>2026-11-22T09:05:00Z</published>");
        feed.has("<updated>2026-11-23T08:05:00Z</updated>");
    })
    .await;
}

#[tokio::test]
async fn a_calendar_has_days_in_utc_lines_of_75_octets_and_no_name() {
    on_both_engines(async |app| {
        let (amina, nadia) = (app.browser("amina").await, app.browser("nadia").await);
        let event = forum(&amina).await;
        let call = published((&amina, &nadia), &[]).await;
        let announced =
            [("kind", "event"), ("event", event.as_str()), ("title_ar", "ملتقى التواصل")];
        let announced = published((&amina, &nadia), &announced).await;
        let path = "/news/05.081/calendar.ics";
        let answer = app.get(path).await;
        assert_eq!(answer.headers[header::CONTENT_TYPE], "text/calendar; charset=utf-8");
        let text = answer.is(200).text();
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
        assert!(text.ends_with("END:VCALENDAR\r\n"));
        assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')), "{text}");
        let whole = text.replace("\r\n ", "");
        assert!(whole.contains(&format!("UID:{announced}@127.0.0.1\r\n")), "{whole}");
        // Half past nine in Morocco is half past eight in UTC.
        assert!(whole.contains("DTSTART:20261126T083000Z\r\n"));
        assert!(whole.contains("LOCATION:دار الجماعة، تبانت\r\n"));
        assert!(whole.contains(&format!("UID:{call}@127.0.0.1\r\n")));
        assert!(whole.contains("DTSTART;VALUE=DATE:20261218\r\nDTEND;VALUE=DATE:20261219\r\n"));
        assert!(whole.contains("DTSTAMP:20261122T090000Z\r\n"));
        assert_eq!(whole.matches("BEGIN:VEVENT").count(), whole.matches("END:VEVENT").count());
        for name in ["Amina", "Nadia", "Somebody"] {
            assert!(!whole.contains(name));
        }
        assert_eq!(again(app, path, &mark(&answer)).await, 304);
        let why = [("why", "تأجل")];
        amina.post(&format!("/events/{event}/cancellation"), &why).await.is(303);
        let cancelled = app.get(path).await;
        cancelled.has("STATUS:CANCELLED");
        assert_ne!(mark(&cancelled), mark(&answer));
        app.get(&format!("/news/posts/{announced}")).await.is(200).has("أُلغي هذا الحدث");
        let french = app.get("/news/05.081/calendar.ics?lang=fr").await;
        french.has("SUMMARY:Appel à projets\\, l’an prochain");
    })
    .await;
}
