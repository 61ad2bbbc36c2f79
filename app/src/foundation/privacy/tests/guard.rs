//! A group that is marked sensitive: its members are counted, and no list, page or file names it beside a person.

use super::somebody;
use crate::{app, testing::on_both_engines};

const GROUP: [&str; 2] = ["حاملو المشاريع", "Porteurs de projets"];

#[tokio::test]
async fn a_sensitive_group_stands_beside_no_name() {
    on_both_engines(async |app| {
        let id = somebody(app, "فاطمة أوحدو", "Fatima Ouhaddou").await;
        let nadia = app.browser("nadia").await;
        let edit = [
            ("name_ar", "فاطمة أوحدو"),
            ("name_fr", "Fatima Ouhaddou"),
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
        let people = format!("{session}/people");
        nadia.get(&people).await.is(200).has("فاطمة أوحدو");
        nadia.get(&format!("{people}?format=csv")).await.is(200).has(GROUP[0]);
        nadia.post("/audiences/holders/guarding", &[("sensitive", "on")]).await.is(303);
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
        paths
            .extend(lists.filter(|one| !one.path.ends_with(".pdf")).map(|one| one.path.to_owned()));
        for path in paths {
            for query in ["", "?format=csv", "?audience=holders", "?audience=holders&format=csv"] {
                let text = nadia.get(&format!("{path}{query}")).await.text();
                let named = text.contains("فاطمة أوحدو") || text.contains("Fatima Ouhaddou");
                let told = GROUP.iter().any(|group| text.contains(group));
                assert!(!(named && told), "{path}{query} names a member: {text}");
            }
        }
        for list in ["/people", &people, &format!("{forum}/people"), "/reports/training/people"] {
            nadia.get(&format!("{list}?audience=holders")).await.lacks("فاطمة أوحدو");
        }
        // A sheet that names it is not taken.
        let sheet = "الاسم الكامل;الجنس;الجماعة;الفئة\nخديجة بنعدي;F;Tabant;حاملو المشاريع\n";
        let answer = nadia.upload("/people/imports", &[], ("tabant.csv", sheet.as_bytes())).await;
        assert_ne!(answer.status, 500);
    })
    .await;
}
