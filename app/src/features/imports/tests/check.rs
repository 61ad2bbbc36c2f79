//! What a check finds, row by row.

use super::*;
use crate::testing::on_both_engines;

const HEADINGS: &str =
    "ر.ت|الاسم الكامل|الجنس|تاريخ الازدياد|الجماعة الترابية|الجمعية أو التعاونية|رقم الهاتف|E-mail";

/// Sixty people: Arabic and French names, a dozen known, a few doubtful, a few wrong.
pub fn sixty() -> Vec<String> {
    let women = [
        ("خديجة", "Khadija"),
        ("فاطمة", "Fatima"),
        ("زينب", "Zineb"),
        ("سعيدة", "Saida"),
        ("نعيمة", "Naima"),
        ("رقية", "Rkia"),
    ];
    let men = [
        ("إبراهيم", "Brahim"),
        ("محمد", "Mohamed"),
        ("الحسين", "Lhoucine"),
        ("يوسف", "Youssef"),
        ("مصطفى", "Mostafa"),
        ("عزيز", "Aziz"),
    ];
    let families = [
        ("أوحدو", "Ouhaddou"),
        ("أزنزوم", "Aznzoum"),
        ("بوتكيوت", "Boutkiout"),
        ("تامنصورت", "Tamansourt"),
        ("الگرسيفي", "Guersifi"),
    ];
    let communes = ["تبانت", "Tabant", "آيت امحمد", "Commune de Zaouiat Ahansal", "05.081.03.09"];
    let mut rows = Vec::new();
    for (f, family) in families.iter().enumerate() {
        for (n, (woman, man)) in women.iter().zip(&men).enumerate() {
            for (sex, first) in [("أنثى", woman), ("H", man)] {
                let no = rows.len() + 1;
                let name = if no % 2 == 1 {
                    format!("{} {}", first.0, family.0)
                } else {
                    format!("{} {}", first.1.to_uppercase(), family.1)
                };
                let birth = if n % 2 == 0 { "14 يوليوز 1985" } else { "#1979" };
                let commune = communes[no % communes.len()];
                let body = if f % 2 == 0 {
                    "جمعية أيت بوكماز للتنمية"
                } else {
                    "تعاونية تمونت للنسيج"
                };
                rows.push(format!("#{no}|{name}|{sex}|{birth}|{commune}|{body}|#66100{no:04}|"));
            }
        }
    }
    rows[56] = "#57|فاطمة الگرسيفي|أنثى|1785|تبانت||#661000057|".into();
    rows[57] = "#58|Mostafa Guersifi|x||Tabant||0600|".into();
    rows[58] = "#59|نعيمة الگرسيفي|أنثى||قرية لا وجود لها|||".into();
    rows[59] = "#60||ذكر||تبانت|||".into();
    rows
}

#[tokio::test]
async fn sixty_rows_are_told_one_by_one_and_written_at_once() {
    on_both_engines(async |app| {
        let session = session(app).await;
        known(app, "خديجة أوحدو", "", Sex::F, 1985).await;
        known(app, "فاطمة أوحدو", "", Sex::F, 1979).await;
        // The same name and another year: somebody has to look.
        known(app, "زينب أوحدو", "", Sex::F, 1950).await;
        let amina = app.browser("amina").await;
        amina.get(&format!("/sessions/{session}/imports")).await.is(200).has("multipart/form-data");

        let rows = sixty();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let bytes = workbook(&["لائحة المشاركين", "إقليم: أزيلال"], HEADINGS, &rows);
        let answer = send(&amina, session, "لائحة.xlsx", &bytes).await;
        answer.is(303);
        let id: ImportId = answer.made().parse().unwrap();
        assert_eq!(fates(app, id).await, [53, 2, 1, 4]);
        assert_eq!(register(app).await, [3, 0, 0, 0], "nothing is written by a check");

        let page = amina.get(&format!("/imports/{id}")).await;
        page.is(200).has("لائحة\u{200E}.xlsx").has("سجّل 55 شخصا").has("4 أسطر فيها خطأ");
        let wrong = amina.get(&format!("/imports/{id}?fate=wrong")).await;
        wrong
            .is(200)
            .has("1785")
            .has("قرية لا وجود لها")
            .has("العمود")
            .has("id=\"row-61\"")
            .lacks("id=\"row-5\"");
        // Who is known has no phone in the register: the sheet's is told, and stays in the sheet.
        let known = amina.get(&format!("/imports/{id}?fate=known")).await;
        known.is(200).has("الهاتف في الملف").has("يُصحح في صفحة الشخص");

        confirm(app, &amina, id).await.is(409).has("بقيت أسطر مشكوك فيها");
        assert_eq!(register(app).await, [3, 0, 0, 0]);
        app.pass(chrono::Duration::seconds(1));
        let version = import(app, id).await.version.to_string();
        let fields = [("version", version.as_str()), ("leave_undecided", "on")];
        let written = amina.post(&format!("/imports/{id}/writing"), &fields).await;
        written.is(303);
        assert_eq!(written.location(), format!("/sessions/{session}/people"));
        assert_eq!(register(app).await, [3 + 53, 2, 55, 55]);
        assert_eq!(app.journal(id).await, ["import.check by Amina", "import.write by Amina"]);
        let page = amina.get(&format!("/imports/{id}")).await;
        page.is(200).has("/people/").lacks("/writing");
    })
    .await;
}

#[tokio::test]
async fn the_kind_of_an_organisation_is_in_its_name() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let id = sent(
            &amina,
            session,
            "Nom et prénom|Sexe|Association / coopérative",
            &["Khadija Ouhaddou|F|Coopérative Tamounte", "Brahim Ouzine|H|جمعية أطلس"],
        )
        .await;
        confirm(app, &amina, id).await.is(303);
        let tx = app.server.db.read().await.unwrap();
        let kinds: Vec<String> =
            tx.column(sql!("select kind from organisations order by kind")).await.unwrap();
        assert_eq!(kinds, ["association", "cooperative"]);
    })
    .await;
}

#[tokio::test]
async fn the_same_person_in_another_script_is_a_question_and_two_rows_of_one_person_too() {
    on_both_engines(async |app| {
        let session = session(app).await;
        known(app, "خديجة أوحدو", "", Sex::F, 1985).await;
        let amina = app.browser("amina").await;
        let id = sent(
            &amina,
            session,
            "الاسم|الجنس|الجماعة",
            &[
                "Khadija Ohaddou|F|",
                "محمد بوتكيوت|ذكر|تبانت",
                "محمد بوتكيوت|ذكر|تبانت",
                "سعيدة أزنزوم||",
            ],
        )
        .await;
        assert_eq!(fates(app, id).await, [1, 0, 3, 0]);
        let page = amina.get(&format!("/imports/{id}?fate=doubtful")).await;
        page.has("شخص مسجل يشبهه").has("السطر").has("الجنس غير مذكور");
    })
    .await;
}

#[tokio::test]
async fn only_those_who_may_write_people_of_the_province_see_a_sheet() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let id = sent(&amina, session, "Nom et prénom|Sexe", &["Khadija Ouhaddou|F"]).await;
        for (login, status) in [("driss", 404), ("karim", 403), ("nadia", 200), ("salma", 200)] {
            let browser = app.browser(login).await;
            browser.get(&format!("/imports/{id}")).await.is(status);
            browser.get(&format!("/sessions/{session}/imports")).await.is(status);
            browser.get(&format!("/imports/{id}?format=xlsx")).await.is(status);
        }
        let driss = app.browser("driss").await;
        send(&driss, session, "liste.csv", b"Nom;Sexe\nBrahim Ouzine;H\n").await.is(404);
        driss.post(&format!("/imports/{id}/writing"), &[("version", "1")]).await.is(404);
        driss.post(&format!("/imports/{id}/rows/2"), &[("who", "leave")]).await.is(404);
        driss.post(&format!("/imports/{id}/columns"), &[("column-0", "name")]).await.is(404);
        driss.post(&format!("/imports/{id}/dropping"), &[]).await.is(404);
        driss.post(&format!("/imports/{id}/undoing"), &[]).await.is(404);
    })
    .await;
}

#[tokio::test]
async fn a_closed_session_takes_no_sheet() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let id = sent(&amina, session, "Nom et prénom|Sexe", &["Khadija Ouhaddou|F"]).await;
        set_state(app, session, "closed").await;
        send(&amina, session, "liste.csv", b"Nom;Sexe\nBrahim Ouzine;H\n").await.is(409);
        confirm(app, &amina, id).await.is(409);
        assert_eq!(register(app).await, [0, 0, 0, 0]);
    })
    .await;
}

#[tokio::test]
async fn the_rows_go_back_to_whoever_sent_them_with_what_is_wrong() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let rows = ["Khadija Ouhaddou|F|0661000001", "Brahim Ouzine|H|0600"];
        let id = sent(&amina, session, "Nom et prénom|Sexe|Téléphone", &rows).await;
        let file = amina.get(&format!("/imports/{id}?format=xlsx&fate=wrong")).await;
        let mut book = kit_sheets::read(&file.bytes, &kit_sheets::Limits::default()).unwrap();
        let table = kit_sheets::table(&mut book.sheets[0]);
        assert_eq!(table.rows.len(), 1);
        let text = format!("{:?}", table.rows);
        assert!(
            text.contains("Brahim Ouzine") && text.contains("العمود C") && text.contains("0600")
        );
        let csv = amina.get(&format!("/imports/{id}?format=csv")).await;
        csv.is(200).has("Khadija Ouhaddou").has("0600");
    })
    .await;
}
