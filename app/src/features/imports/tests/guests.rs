//! Sheets of people without a session, and guests of a session from other provinces.

use super::*;
use crate::testing::on_both_engines;

/// `text` as Windows-1256 writes it, for the letters that these stories need.
fn windows_1256(text: &str) -> Vec<u8> {
    let letters = "ءآأؤإئابةتثجحخدذرزسشصض";
    let more = "طظعغـفقك";
    let byte = |letter: char| match letter {
        letter if letter.is_ascii() => u8::try_from(u32::from(letter)).unwrap(),
        'ل' => 0xE1,
        'م' => 0xE3,
        'ن' => 0xE4,
        'ه' => 0xE5,
        'و' => 0xE6,
        'ى' => 0xEC,
        'ي' => 0xED,
        letter => {
            let first = letters.chars().position(|one| one == letter).map(|at| 0xC1 + at);
            let second = || more.chars().position(|one| one == letter).map(|at| 0xD8 + at);
            u8::try_from(first.or_else(second).unwrap()).unwrap()
        }
    };
    text.chars().map(byte).collect()
}

#[tokio::test]
async fn people_come_in_without_a_session_and_go_as_one() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        amina.get("/people/imports").await.is(200).has("multipart/form-data");
        let rows = [
            "سعيدة بوتكيوت|أنثى|تبانت|14 يوليوز 1985|حاملو المشاريع|جمعية أيت بوكماز للتنمية",
            "محمد أزنزوم|ذكر|آيت امحمد|1990||جمعية أيت بوكماز للتنمية",
            "Youssef Tamansourt|H|ابن جرير|||",
            "Brahim Ouzine|H|Tabant|||Martiens",
        ];
        let headings = "الاسم الكامل|الجنس|الجماعة|تاريخ الازدياد|الفئة المستهدفة|الجمعية";
        let mut rows = rows.map(str::to_owned);
        rows[3] = "Brahim Ouzine|H|Tabant||Martiens|".to_owned();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let sheet = workbook(&[], headings, &rows);
        let answer = send_people(&amina, "liste.xlsx", &sheet).await;
        let id: ImportId = answer.is(303).made().parse().unwrap();
        assert_eq!(fates(app, id).await, [2, 0, 0, 2]);
        let page = amina.get(&format!("/imports/{id}")).await;
        page.has("جماعة داخل مجالك").has("Martiens").has("/people/imports");
        confirm(app, &amina, id).await.is(303);
        assert_eq!(register(app).await, [2, 1, 2, 0]);
        let tx = app.server.db.read().await.unwrap();
        let holders = sql!("select count(*) from person_audiences where audience = 'holders'");
        assert_eq!(tx.count(holders).await.unwrap(), 1);
        let born = sql!("select count(*) from people where birth_year = 1985");
        assert_eq!(tx.count(born).await.unwrap(), 1, "a date in words");
        drop(tx);
        amina.post(&format!("/imports/{id}/undoing"), &[]).await.is(303);
        assert_eq!(register(app).await, [0, 0, 0, 0]);
        app.browser("karim").await.get("/people/imports").await.is(403);
        app.browser("driss").await.get(&format!("/imports/{id}")).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn a_text_file_of_an_old_computer_is_read() {
    on_both_engines(async |app| {
        let driss = app.browser("driss").await;
        let text = "الاسم الكامل;الجنس;رمز الجماعة\r\nخديجة أوحدو;أنثى;07.427.01.01\r\n";
        let answer = send_people(&driss, "liste.xlsx", &windows_1256(text)).await;
        let id: ImportId = answer.is(303).made().parse().unwrap();
        assert_eq!(fates(app, id).await, [1, 0, 0, 0]);
        driss.get(&format!("/imports/{id}")).await.has("خديجة أوحدو");
    })
    .await;
}

#[tokio::test]
async fn a_code_of_the_census_of_2014_is_the_commune_of_today() {
    on_both_engines(async |app| {
        let salma = app.browser("salma").await;
        let sheet =
            workbook(&[], "Nom et prénom|Sexe|Commune", &["Khadija Ouhaddou|F|01.051.05.01"]);
        let answer = send_people(&salma, "liste.xlsx", &sheet).await;
        let id: ImportId = answer.is(303).made().parse().unwrap();
        confirm(app, &salma, id).await.is(303);
        let tx = app.server.db.read().await.unwrap();
        let here = sql!("select count(*) from people where place = '01.051.11.01'");
        assert_eq!(tx.count(here).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_a_column_holds_is_remembered_by_its_heading() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let sheet = workbook(&[], "Intéressé(e)|Sexe|Commune", &["Khadija Ouhaddou|F|Tabant"]);
        let answer = send_people(&amina, "liste.xlsx", &sheet).await;
        let id: ImportId = answer.is(303).made().parse().unwrap();
        assert_eq!(fates(app, id).await, [0, 0, 0, 1], "nobody knows where the name is");
        let columns =
            [("column-0", "name"), ("column-1", "sex"), ("column-2", "place"), ("version", "1")];
        amina.post(&format!("/imports/{id}/columns"), &columns).await.is(303);
        assert_eq!(fates(app, id).await, [1, 0, 0, 0]);
        let answer = send_people(&amina, "autre.xlsx", &sheet).await;
        let again: ImportId = answer.is(303).made().parse().unwrap();
        assert_eq!(fates(app, again).await, [1, 0, 0, 0]);
    })
    .await;
}

#[tokio::test]
async fn a_guest_is_registered_where_they_live_and_found_again() {
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let session = session(app).await;
        let rows = ["Youssef Tamansourt|H|ابن جرير"];
        let headings = "Nom et prénom|Sexe|Commune";
        let id = sent(&amina, session, headings, &rows).await;
        confirm(app, &amina, id).await.is(303);
        let tx = app.server.db.read().await.unwrap();
        let guest: Vec<PersonId> =
            tx.column(sql!("select id from people where place like '07.427.%'")).await.unwrap();
        drop(tx);
        let page = format!("/people/{}", guest[0]);
        // Whoever holds the session sees its people, and may not change them.
        amina.get(&page).await.is(200).has("Youssef Tamansourt").lacks("/edit");
        amina.get(&format!("{page}/edit")).await.is(403);
        amina.get("/people").await.lacks("Tamansourt");
        let driss = app.browser("driss").await;
        driss.get(&page).await.is(200).has("/edit").has("إعداد المشاريع الصغرى");
        // His organisation has a member who was there; where she holds it is no news of his.
        let new = [("kind", "association"), ("name_fr", "Tamansourt"), ("place", "07.427")];
        let association = driss.post("/organisations", &new).await.is(303).made().to_owned();
        let membership = [("organisation", &*association), ("role", "member")];
        driss.post(&format!("{page}/memberships"), &membership).await.is(303);
        let association = driss.get(&format!("/organisations/{association}")).await;
        association.is(200).has("Tamansourt").lacks("إعداد المشاريع الصغرى");
        // The next list of hers knows him.
        let again = sent(&amina, session, headings, &rows).await;
        assert_eq!(fates(app, again).await, [0, 1, 0, 0]);
    })
    .await;
}

#[tokio::test]
async fn one_row_too_many_is_refused_with_the_number() {
    let mut text = String::from("Nom et prénom;Sexe\n");
    for n in 0..20_001 {
        text.push_str(&format!("Khadija Ouhaddou {n};F\n"));
    }
    on_both_engines(async |app| {
        let amina = app.browser("amina").await;
        let answer = send_people(&amina, "liste.csv", text.as_bytes()).await;
        answer.is(422).has("20").lacks("import-file");
    })
    .await;
}
