//! Who may not read a place, and who may not see its persons.

use super::{TABANT, year};
use crate::{
    features::reach::{
        actions::reach,
        store::Span,
        store::years,
        veil::{Group, Veil},
    },
    foundation::{Grant, accounts::Role},
    testing::on_both_engines,
};
use kit_db::Sql;

#[tokio::test]
async fn a_place_outside_the_scope_does_not_exist() {
    on_both_engines(async |app| {
        year(app).await;
        let driss = app.browser("driss").await;
        for path in ["", ".pdf", ".xlsx", "/people", "/contacts", "/organisations", "/actions"] {
            driss.get(&format!("/reach{path}?place=05.081&year=2025")).await.is(404);
        }
        let amina = app.browser("amina").await;
        amina.get("/reach?place=05.255&year=2025").await.is(404);
        // Omar lives in another province: he is in no list of this one, though a campaign of it wrote to him.
        amina.get("/reach/contacts?place=05.081&year=2025").await.is(200).lacks("عمر");
        assert_eq!(app.get("/reach").await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn who_may_not_see_the_persons_sees_no_small_figure_and_no_list() {
    on_both_engines(async |app| {
        year(app).await;
        let mut tx = app.server.db.write().await.unwrap();
        let seated = "update grants set role = 'committee_member'
                       where account = (select id from accounts where login = 'karim')";
        tx.run(Sql::new(seated).query()).await.unwrap();
        tx.commit().await.unwrap();
        let karim = app.browser("karim").await;
        let page = karim.get("/reach?place=05.081&year=2025").await;
        page.is(200).has("title=\"*").lacks("/reach/people").lacks("/reach/contacts");
        // What was counted without names is shown.
        page.has(">65<").lacks("heat-");
        for path in ["people", "contacts", "organisations"] {
            let answer = karim.get(&format!("/reach/{path}?place=05.081&year=2025")).await;
            assert!([403, 404].contains(&answer.status), "{path}: {}", answer.status);
        }
        karim.get("/reach/actions?place=05.081&year=2025").await.is(200);
        karim.get("/reach.pdf?place=05.081&year=2025").await.is(200);
        let mut cx = app.cx("karim").await;
        if let Some(actor) = &mut cx.actor {
            actor.grants = vec![Grant::whole(Role::CommitteeMember, "05.081")];
        }
        let tx = cx.read().await.unwrap();
        let reach = reach(&cx, &tx, "05.081", 2025).await.unwrap();
        assert_eq!(reach.veil.as_ref().unwrap().whole, None);
        assert!(reach.people.is_empty() && reach.audiences.is_empty());
        let span = Span::year(&reach.area, 2025, cx.today());
        assert_eq!(years(&tx, &span.place).await.unwrap().0, Some(2024));
    })
    .await;
}

#[test]
fn a_small_place_is_hidden_with_the_smallest_beside_it() {
    let group = |place: &str, part: &str, persons| Group {
        place: place.into(),
        part: part.into(),
        what: "all".into(),
        key: String::new(),
        persons,
    };
    let groups = [
        group("", "MA", 90),
        group("MA", "05", 90),
        group("05", "05.081", 3),
        group("05", "05.091", 17),
        group("05", "05.255", 70),
        group("05.081", TABANT, 3),
    ];
    let of = |path: &[&str]| {
        let path: Vec<String> = path.iter().map(|code| (*code).to_owned()).collect();
        Veil::of(&path, &groups)
    };
    let region = of(&["MA", "05"]);
    let shown =
        [("05.081".to_owned(), None), ("05.091".to_owned(), None), ("05.255".to_owned(), Some(70))];
    assert_eq!((region.whole, region.parts), (Some(90), shown.to_vec()));
    assert_eq!(of(&["MA", "05", "05.081"]).whole, None);
    assert_eq!(of(&["MA", "05", "05.255"]).whole, Some(70));
}
