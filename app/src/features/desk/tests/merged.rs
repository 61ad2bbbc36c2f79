use super::received;
use crate::{
    features::desk::{erase, held},
    foundation::people::{PersonId, find},
    testing::{Browser, on_both_engines},
};
use kit_db::{Reads, sql};
use uuid::Uuid;

async fn registered(browser: &Browser, name: &str) -> String {
    let person = [
        ("name_ar", name),
        ("sex", "f"),
        ("place", "05.081.03.09"),
        ("phone", ""),
        ("somebody_else", "on"),
    ];
    let answer = browser.post("/people", &person).await;
    answer.is(303);
    answer.made().to_owned()
}

#[tokio::test]
async fn cases_follow_two_records_that_become_one_and_go_back() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let gone = registered(&amina, "إيجة أوعتو").await;
        let kept = registered(&amina, "إيجا أوعتو").await;
        let id = received(&amina, &[]).await;
        let page = format!("/cases/{id}");
        let linked = [("person", &*gone), ("version", "1")];
        amina.post(&format!("{page}/person"), &linked).await.is(303);
        let merge = [("other", &*gone), ("version", "1"), ("other_version", "1")];
        amina.post(&format!("/people/{kept}/merging"), &merge).await.is(303);
        amina.get(&page).await.has(&format!("/people/{kept}\"")).lacks(&gone);
        // Something is done to the case while the two are one.
        let words = [("answer", "يوم الاثنين"), ("version", "2")];
        amina.post(&format!("{page}/answer"), &words).await.is(303);
        let cx = app.server.system("test");
        let of = async |person: &str| {
            let tx = app.server.db.read().await.unwrap();
            let sections = held(&cx, &tx, PersonId(person.parse().unwrap())).await.unwrap();
            sections.iter().map(|section| section.rows.len()).sum::<usize>()
        };
        assert_eq!(of(&kept).await, 1);
        let tx = app.server.db.read().await.unwrap();
        let merging: Option<Uuid> = tx.value(sql!("select id from person_merges")).await.unwrap();
        drop(tx);
        let back = format!("/people/{kept}/unmerging/{}", merging.unwrap());
        amina.post(&back, &[]).await.is(303);
        amina.get(&page).await.has(&format!("/people/{gone}\"")).lacks(&kept);
        assert_eq!((of(&gone).await, of(&kept).await), (1, 0));
    })
    .await;
}

#[tokio::test]
async fn who_is_taken_out_leaves_cases_without_name_phone_and_text() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let person = registered(&amina, "إيجة أوعتو").await;
        let id = received(&amina, &[]).await;
        let page = format!("/cases/{id}");
        let linked = [("person", &*person), ("version", "1")];
        amina.post(&format!("{page}/person"), &linked).await.is(303);
        let cx = app.server.system("test");
        let mut tx = cx.write().await.unwrap();
        let person = PersonId(person.parse().unwrap());
        erase(&cx, &mut tx, person).await.unwrap();
        tx.commit().await.unwrap();
        let emptied = amina.get(&page).await;
        emptied.is(200).lacks("إيجة").lacks("المحاسبة").lacks("06 61").has("05.081/2026/D0001");
        let tx = app.server.db.read().await.unwrap();
        assert!(find(&tx, person).await.unwrap().is_some());
        let left = "select count(*) from cases where name <> '' or contact <> '' or text <> '' or person is not null";
        assert_eq!(tx.count(kit_db::Sql::new(left).query()).await.unwrap(), 0);
    })
    .await;
}
