//! The stories of segments, through HTTP, on both engines; and the one statement beside a naive answer.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod write;
mod edit;
mod drop;
mod leave_out;
mod list;
mod people;
mod question;
mod crowd;

use crate::testing::{Browser, TestApp};

pub const TABANT: &str = "05.081.03.09";

/// Women of Azilal, by a form of one row.
pub const WOMEN: [(&str, &str); 7] = [
    ("name_ar", "نساء أزيلال"),
    ("name_fr", "Femmes d’Azilal"),
    ("place", "05.081"),
    ("how", "all"),
    ("rows", "1"),
    ("r0-is", "sex"),
    ("r0-a", "f"),
];

/// The form with some fields typed otherwise.
pub fn women_with<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = WOMEN.iter().filter(|(name, _)| !other.iter().any(|(typed, _)| typed == name));
    kept.copied().chain(other.iter().copied()).collect()
}

/// Writes a segment and answers its identifier.
pub async fn written(browser: &Browser, other: &[(&str, &str)]) -> String {
    let answer = browser.post("/segments", &women_with(other)).await;
    answer.is(303);
    answer.made().to_owned()
}

/// Three people of Azilal and one of Rehamna: their identifiers.
pub async fn four(app: &TestApp) -> [String; 4] {
    let salma = app.browser("salma").await;
    let people = [
        ("خديجة العلوي", "Khadija El Alaoui", "f", "1984", TABANT, "0661-23-45-67"),
        ("زينب الحنصالي", "Zineb El Hansali", "f", "2001", "05.081.03.13", ""),
        ("محمد أوبلا", "Mohamed Oubella", "m", "1971", TABANT, ""),
        ("مريم الرحماني", "Meryem Rahmani", "f", "1990", "07.427.01.01", ""),
    ];
    let mut ids = Vec::new();
    for (ar, fr, sex, born, place, phone) in people {
        let fields = [
            ("name_ar", ar),
            ("name_fr", fr),
            ("sex", sex),
            ("birth_year", born),
            ("place", place),
            ("phone", phone),
        ];
        let answer = salma.post("/people", &fields).await;
        answer.is(303);
        ids.push(answer.made().to_owned());
    }
    ids.try_into().unwrap()
}
