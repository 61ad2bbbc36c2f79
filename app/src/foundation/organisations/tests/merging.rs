//! Two records of one organisation become one, and two again.

use super::{founded, with};
use crate::{
    foundation::organisations::{
        permissions::{MERGE, UNMERGE},
        store::REFERENCES,
    },
    testing::{Browser, TestApp, on_both_engines},
};
use kit_db::{Reads, sql, uuid::Uuid};

const SHORT: [(&str, &str); 4] =
    [("name_ar", "ج.ن.ت"), ("name_fr", ""), ("phone", ""), ("email", "nour@azilal.example")];

/// The association of the sheet, and the one that somebody wrote by its first letters, with a member.
async fn twice(amina: &Browser) -> (String, String, String) {
    let kept = founded(amina).await;
    let gone = amina.post("/organisations", &with(&SHORT)).await.is(303).made().to_owned();
    let person = [("name_ar", "يطو أوشن"), ("sex", "f"), ("place", "05.081.03.09")];
    let person = amina.post("/people", &person).await.is(303).made().to_owned();
    let joins = format!("/people/{person}/memberships");
    amina.post(&joins, &[("organisation", gone.as_str())]).await.is(303);
    (kept, gone, person)
}

async fn members(app: &TestApp, organisation: &str) -> i64 {
    let tx = app.server.db.read().await.unwrap();
    let id: Uuid = organisation.parse().unwrap();
    tx.count(sql!("select count(*) from memberships where organisation = $1", id)).await.unwrap()
}

#[tokio::test]
async fn what_was_written_twice_becomes_one_and_two_again() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (kept, gone, _) = twice(&amina).await;
        let page = format!("/organisations/{kept}/merging");
        // No name is like that of an association; whoever knows it looks it up as it was written.
        amina.get(&page).await.is(200).has("ابحث عنها باسمها").lacks(&gone);
        amina.get(&format!("{page}?q=%D8%AC.%D9%86.%D8%AA")).await.is(200).has(&gone);
        let both = amina.get(&format!("{page}?with={gone}")).await;
        both.is(200).has("جمعية النور للتنمية").has("ج.ن.ت").has("nour@azilal.example");
        let merge = [("other", gone.as_str()), ("version", "1"), ("other_version", "1")];
        amina.post(&page, &merge).await.is(303);
        assert_eq!((members(app, &kept).await, members(app, &gone).await), (1, 0));
        // A second click, a second tab.
        amina.post(&page, &merge).await.is(404);
        let one = amina.get(&format!("/organisations/{kept}")).await;
        one.is(200).has("nour@azilal.example").has("سجلات مدمجة").has("05 23 00 00 00");
        let old = amina.get(&format!("/organisations/{gone}")).await;
        assert_eq!(old.is(303).location(), format!("/organisations/{kept}"));
        amina.get("/organisations").await.is(200).lacks("ج.ن.ت");
        let text = one.text();
        let undo = text.split("href=\"").find(|href| href.contains("/unmerging/")).unwrap();
        let undo = undo.split('"').next().unwrap().to_owned();
        amina.get(&undo).await.is(200).has("ج.ن.ت");
        amina.post(&undo, &[]).await.is(303);
        assert_eq!((members(app, &kept).await, members(app, &gone).await), (0, 1));
        amina.get(&format!("/organisations/{gone}")).await.is(200).has("يطو أوشن");
        amina.get(&format!("/organisations/{kept}")).await.lacks("mailto:nour");
        amina.post(&undo, &[]).await.is(409).has("فُكّ هذا الدمج من قبل");
        assert_eq!((app.done(MERGE).await, app.done(UNMERGE).await), (1, 2));
    })
    .await;
}

#[tokio::test]
async fn nobody_merges_what_they_do_not_see_or_what_changed_meanwhile() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let (kept, gone, _) = twice(&amina).await;
        let page = format!("/organisations/{kept}/merging");
        let merge = [("other", gone.as_str()), ("version", "1"), ("other_version", "1")];
        app.browser("driss").await.post(&page, &merge).await.is(404);
        app.browser("karim").await.post(&page, &merge).await.is(403);
        let edit = [("version", "1"), ("email", "bureau@azilal.example")];
        let edit: Vec<_> =
            with(&SHORT).into_iter().filter(|pair| pair.0 != "email").chain(edit).collect();
        amina.post(&format!("/organisations/{gone}"), &edit).await.is(303);
        let stale = amina.post(&page, &merge).await;
        stale.is(409).has("تغير أحد السجلين").has("bureau@azilal.example");
        // Who holds a role for it alone would hold one for another.
        let salma = app.browser("salma").await;
        let thing = format!("organisation:{gone}");
        let grant = [
            ("login", "zahra"),
            ("name", "Zahra"),
            ("lang", "fr"),
            ("role", "organisation_representative"),
            ("thing", thing.as_str()),
        ];
        salma.post("/accounts", &grant).await.is(200);
        let held = [("other", gone.as_str()), ("version", "1"), ("other_version", "2")];
        amina.post(&page, &held).await.is(409).has("لأحد الحسابات دور");
        assert_eq!((app.done(MERGE).await, members(app, &gone).await), (0, 1));
    })
    .await;
}

#[test]
fn every_column_that_refers_to_an_organisation_is_moved() {
    let schema = include_str!("../../../../schema.sql");
    let referring = schema.matches("references organisations").count();
    assert_eq!(referring, REFERENCES.len(), "a column refers to organisations and is not moved");
}
