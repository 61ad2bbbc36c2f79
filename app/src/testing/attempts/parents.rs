//! By another's part under one's own thing: `/sessions/{mine}/people/{yours}/leaving` finds nothing to do.

use super::{OUTSIDE, Things, signed_in};
use crate::{
    app,
    foundation::accounts::Role,
    testing::{Browser, TestApp, on_both_engines},
};
use kit_db::{Reads, sql};
use std::collections::BTreeMap;

/// A thing of each kind in Rehamna, made by its own coordinator.
async fn own(browser: &Browser) -> BTreeMap<&'static str, String> {
    let mut own = BTreeMap::new();
    let session = [
        ("title_ar", "دورة الرحامنة"),
        ("title_fr", "Session de Rehamna"),
        ("place", OUTSIDE),
        ("starts_on", "2026-12-14"),
        ("ends_on", "2026-12-15"),
        ("certificate_percent", "50"),
    ];
    let event = [
        ("kind", "forum"),
        ("title_ar", "ملتقى"),
        ("title_fr", "Forum de Rehamna"),
        ("place", OUTSIDE),
        ("as_written", "2008"),
    ];
    let plan = [("place", OUTSIDE), ("year", "2026")];
    let person = [
        ("name_ar", "رحمة بن جرير"),
        ("name_fr", "Rahma Benguerir"),
        ("sex", "f"),
        ("place", OUTSIDE),
    ];
    type Fields<'a> = &'a [(&'a str, &'a str)];
    let things: [(&'static str, &str, Fields<'_>); 4] = [
        ("sessions", "/sessions", &session),
        ("events", "/events", &event),
        ("plans", "/plans", &plan),
        ("people", "/people", &person),
    ];
    for (name, path, fields) in things {
        let answer = browser.post(path, fields).await;
        answer.is(303);
        own.insert(name, answer.made().to_owned());
    }
    own
}

async fn lines_of_azilal(app: &TestApp) -> i64 {
    let tx = app.server.db.read().await.unwrap();
    tx.count(sql!("select count(*) from journal where place like '05%' and verb not like '%.read'"))
        .await
        .unwrap()
}

#[tokio::test]
async fn a_part_of_anothers_thing_is_no_part_of_ones_own() {
    on_both_engines(async |app| {
        let things = Things::made(app).await;
        let stranger = signed_in(app, Role::ProvincialCoordinator, OUTSIDE).await;
        let own = own(&stranger).await;
        let before = lines_of_azilal(app).await;
        let mut tried = 0;
        for route in app::routes() {
            let parts: Vec<&str> = route.path.split('/').skip(1).collect();
            let (Some(mine), 2) = (own.get(parts[0]), route.path.matches('{').count()) else {
                continue;
            };
            if parts.contains(&"{revision}") {
                continue;
            }
            let fill = |part: &&str| match *part {
                "{id}" => mine.clone(),
                part if part.starts_with('{') => {
                    things.part(parts[0], part.trim_matches(['{', '}'])).unwrap()
                }
                part => part.to_owned(),
            };
            let path = format!("/{}", parts.iter().map(fill).collect::<Vec<_>>().join("/"));
            let answer = match route.method {
                "GET" => stranger.get(&path).await,
                _ => stranger.post(&path, &[]).await,
            };
            let refused = [404, 409, 422].contains(&answer.status);
            assert!(refused, "{} {path}: {}", route.method, answer.status);
            let told = answer.text();
            assert!(!told.contains("Tabantia"), "{} {path} tells: {told}", route.method);
            tried += 1;
        }
        assert!(tried > 20, "only {tried}");
        assert_eq!(lines_of_azilal(app).await, before);
        things.no_job_is_left(app).await;
    })
    .await;
}
