//! The figure of `bench/README.md` for a long sheet, away from the other tests:
//! `cargo test --release --lib -- --ignored twenty_thousand_rows --nocapture`.
#![allow(clippy::print_stdout)]

use super::*;
use crate::{
    cli::demo::invented_person,
    features::imports::{self, Around},
    testing::on_both_engines,
};
use std::time::Instant;

/// The `n`th of many people: past the names that there are, a number tells them apart.
fn person(n: usize) -> NewPerson {
    let (ar, fr, sex) = invented_person(n);
    NewPerson {
        name_ar: format!("{ar} {}", n / 2_368),
        name_fr: format!("{fr} {}", n / 2_368),
        sex: Some(sex),
        birth_year: i64::try_from(1950 + n % 55).ok(),
        place: ["05.081.03.09", "05.081.03.07", "05.081.01.01"][n % 3].into(),
        phone: None,
        email: None,
    }
}

#[tokio::test]
#[ignore = "takes a minute: a figure, not a promise"]
async fn twenty_thousand_rows_against_two_hundred_thousand_people() {
    // Every other row is somebody known.
    let rows: Vec<String> = (0..20_000)
        .map(|n| {
            let one = person(if n % 2 == 0 { n * 9 } else { 200_000 + n });
            let sex = if one.sex == Some(Sex::F) { "F" } else { "H" };
            let year = one.birth_year.unwrap_or(1990);
            format!("{}|{}|{sex}|{year}|Tabant|Association {}", one.name_ar, one.name_fr, n % 90)
        })
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let headings = "الاسم بالعربية|الاسم بالفرنسية|الجنس|سنة الازدياد|الجماعة|الجمعية";
    let sheet = workbook(&[], headings, &rows);
    on_both_engines(async |app| {
        let cx = app.cx("amina").await;
        for first in (0..200_000).step_by(5_000) {
            let mut tx = cx.write().await.unwrap();
            let some = (first..first + 5_000).map(person).collect();
            people::register_many(&cx, &mut tx, some).await.unwrap();
            tx.commit().await.unwrap();
        }
        let session = session(app).await;
        let around = Around { event: Some(session), place: "05.081.03.09".into() };
        let mut tx = cx.write().await.unwrap();
        let started = Instant::now();
        let file = ("liste.xlsx", sheet.as_slice());
        let id = imports::check_file(&cx, &mut tx, &around, file).await.unwrap();
        let checked = started.elapsed();
        let counts = imports::counts(&tx, id).await.unwrap();
        let written = imports::write(&cx, &mut tx, id, 1, true).await.unwrap();
        tx.commit().await.unwrap();
        let (engine, all) = (app.engine, started.elapsed());
        println!("{engine:?}: checked {checked:?}, all {all:?}; {counts:?} {written:?}");
    })
    .await;
}
