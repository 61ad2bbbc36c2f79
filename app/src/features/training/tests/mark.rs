use super::{TABANT, enrol, person, registrations, tabant};
use crate::{
    features::training::{MARK, find_for, permissions::READ, shares},
    testing::on_both_engines,
};

#[tokio::test]
async fn amina_marks_from_the_keyboard_and_by_the_column() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        for (ar, fr) in [("رقية الراجي", "Rkia Raji"), ("زينب الزياني", "Zineb Ziani")]
        {
            let one = person(app, ar, fr, "f", TABANT).await;
            enrol(&amina, &id, one).await.is(303);
        }
        let grid = format!("/sessions/{id}/attendance");
        amina.get(&grid).await.is(200).lacks("data-attendance");
        amina.post(&format!("/sessions/{id}/openings"), &[]).await.is(303);
        let [first, second] = registrations(&amina, &id).await.try_into().unwrap();
        // The keys of the grid send one cell at a time.
        for (half, state) in [("1", "present"), ("2", "late"), ("2", "late"), ("3", "absent")] {
            let cell = [("person", first.as_str()), ("half_day", half), ("state", state)];
            amina.post(&grid, &cell).await.is(303);
        }
        assert_eq!(app.done(MARK).await, 3, "what is marked so already is no new line");
        // Without scripts a press goes to the next state, and a column marks the rest present.
        let cell = format!("{second}:1");
        amina.post(&grid, &[("cycle", &cell)]).await.is(303);
        amina.post(&grid, &[("cycle", &cell)]).await.is(303);
        amina.post(&grid, &[("column", "3")]).await.is(303);
        let wrong = [("person", first.as_str()), ("half_day", "3"), ("state", "asleep")];
        amina.post(&grid, &wrong).await.is(400);
        let late = [("person", first.as_str()), ("half_day", "9"), ("state", "present")];
        amina.post(&grid, &late).await.is(404);
        let cx = app.cx("amina").await;
        let tx = cx.read().await.unwrap();
        let session = find_for(&cx, &tx, READ, id.parse().unwrap()).await.unwrap();
        let shares = shares(&tx, &session).await.unwrap();
        let attended: Vec<(i64, i64)> = shares.iter().map(|one| (one.attended, one.of)).collect();
        assert_eq!(attended, [(2, 8), (1, 8)]);
        drop(tx);
        amina.get(&format!("/sessions/{id}/journal")).await.has("رقية الراجي").has("غائب");
    })
    .await;
}

#[tokio::test]
async fn only_officers_of_the_place_mark_and_only_while_it_is_open() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let one = person(app, "علي أوتغبالوت", "Ali Outaghbalout", "m", TABANT).await;
        enrol(&amina, &id, one).await.is(303);
        let grid = format!("/sessions/{id}/attendance");
        amina.post(&format!("/sessions/{id}/openings"), &[]).await.is(303);
        let cell = format!("{}:1", registrations(&amina, &id).await[0]);
        app.browser("karim").await.post(&grid, &[("cycle", &cell)]).await.is(403);
        app.browser("driss").await.post(&grid, &[("cycle", &cell)]).await.is(404);
        app.browser("driss").await.post(&grid, &[("column", "1")]).await.is(404);
        app.browser("driss").await.get(&grid).await.is(404);
        app.browser("karim").await.get(&grid).await.is(200).lacks("name=\"cycle\"");
        assert_eq!(app.done(MARK).await, 0);
        amina.post(&grid, &[("cycle", &cell)]).await.is(303);
        amina.post(&format!("/sessions/{id}/closure"), &[]).await.is(303);
        amina.post(&grid, &[("cycle", &cell)]).await.is(409);
        amina.post(&grid, &[("column", "1")]).await.is(409);
    })
    .await;
}

#[tokio::test]
async fn the_sheet_to_sign_is_a_pdf() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let id = tabant(&amina).await;
        let one = person(app, "مماس أيت القاضي", "Mammas Aït El Kadi", "f", TABANT).await;
        enrol(&amina, &id, one).await.is(303);
        let sheet = format!("/sessions/{id}/attendance.pdf?blank=5");
        let paper = amina.get(&sheet).await;
        paper.is(200);
        assert!(paper.bytes.starts_with(b"%PDF-"));
        app.browser("driss").await.get(&sheet).await.is(404);
    })
    .await;
}
