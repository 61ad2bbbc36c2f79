//! Files as people send them, and as nobody should.

use super::*;
use crate::features::imports::sheet::Sheet;
use crate::testing::on_both_engines;
use std::io::Write;

/// A zip of these parts.
fn zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: &[u8] = br#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#;
const RELS: &[u8] = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &[u8] = br#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Feuil1" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const BOOK_RELS: &[u8] = br#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;

/// A workbook whose only sheet is this `sheetData` and what follows it.
fn raw(sheet: &str) -> Vec<u8> {
    let sheet = format!(
        "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{sheet}</worksheet>"
    );
    zip(&[
        ("[Content_Types].xml", TYPES),
        ("_rels/.rels", RELS),
        ("xl/workbook.xml", BOOK),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

fn text(at: &str, value: &str) -> String {
    format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{value}</t></is></c>")
}

/// Two header rows, a commune merged over its people, an empty row, a formula, a phone as a number.
fn shaped() -> Vec<u8> {
    let rows = [
        format!("<row r=\"1\">{}</row>", text("A1", "لائحة المشاركين")),
        format!(
            "<row r=\"3\">{}{}{}{}</row>",
            text("A3", "المشارك"),
            text("C3", "الجنس"),
            text("D3", "الجماعة"),
            text("E3", "الهاتف"),
        ),
        format!("<row r=\"4\">{}{}</row>", text("A4", "الاسم العائلي"), text("B4", "الاسم الشخصي")),
        format!(
            "<row r=\"5\">{}{}{}{}<c r=\"E5\"><v>661000001</v></c></row>",
            text("A5", "أوحدو"),
            text("B5", "خديجة"),
            text("C5", "أنثى"),
            text("D5", "تبانت"),
        ),
        format!(
            "<row r=\"7\">{}<c r=\"B7\" t=\"str\"><f>UPPER(\"x\")</f><v>إبراهيم</v></c>{}<c r=\"E7\"><v>661000002</v></c></row>",
            text("A7", "أوزين"),
            text("C7", "ذكر"),
        ),
    ];
    let merged = "<mergeCells count=\"5\"><mergeCell ref=\"A3:B3\"/><mergeCell ref=\"C3:C4\"/>\
        <mergeCell ref=\"D3:D4\"/><mergeCell ref=\"E3:E4\"/><mergeCell ref=\"D5:D7\"/></mergeCells>";
    raw(&format!("<sheetData>{}</sheetData>{merged}", rows.concat()))
}

#[tokio::test]
async fn merged_cells_two_header_rows_empty_rows_formulas_and_numbers_are_understood() {
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        // The name says .xls; the content is what counts.
        let answer = send(&amina, session, "liste.xls", &shaped()).await;
        answer.is(303);
        let id: ImportId = answer.made().parse().unwrap();
        assert_eq!(fates(app, id).await, [2, 0, 0, 0]);
        let page = amina.get(&format!("/imports/{id}")).await;
        page.has("خديجة أوحدو").has("إبراهيم أوزين").has("06 61 00 00 02").has("row-7");
        confirm(app, &amina, id).await.is(303);
        let tx = app.server.db.read().await.unwrap();
        let here = sql!(
            "select count(*) from people where place = $1 and phone is not null",
            "05.081.03.09"
        );
        assert_eq!(tx.count(here).await.unwrap(), 2);
    })
    .await;
}

/// A program wrote the formulas and never worked them out: there is no value where the name and the commune should be.
#[tokio::test]
async fn a_formula_without_its_value_is_told_and_is_no_empty_cell() {
    on_both_engines(async |app| {
        let rows = [
            format!(
                "<row r=\"1\">{}{}{}</row>",
                text("A1", "Nom et prénom"),
                text("B1", "Sexe"),
                text("C1", "Commune")
            ),
            format!(
                "<row r=\"2\"><c r=\"A2\"><f>D2&amp;\" \"&amp;E2</f><v></v></c>{}{}</row>",
                text("B2", "F"),
                text("C2", "Tabant")
            ),
            format!(
                "<row r=\"3\">{}{}<c r=\"C3\"><f>C2</f></c></row>",
                text("A3", "Brahim Ouzine"),
                text("B3", "H")
            ),
            format!(
                "<row r=\"4\">{}{}<c r=\"C4\" t=\"str\"><f>C2</f><v>Tabant</v></c></row>",
                text("A4", "Khadija Ouhaddou"),
                text("B4", "F")
            ),
        ];
        let sheet = raw(&format!("<sheetData>{}</sheetData>", rows.concat()));
        let session = session(app).await;
        let amina = app.browser("amina").await;
        let id: ImportId =
            send(&amina, session, "liste.xlsx", &sheet).await.made().parse().unwrap();
        assert_eq!(fates(app, id).await, [1, 0, 0, 2]);
        let page = amina.get(&format!("/imports/{id}?fate=wrong")).await;
        page.is(200).has("=D2&#38;").has("=C2").has("نتيجة الصيغة");
    })
    .await;
}

#[tokio::test]
async fn a_file_that_cannot_be_read_says_what_to_do() {
    let good = workbook(&[], "Nom et prénom|Sexe", &["Khadija Ouhaddou|F"]);
    let truncated = good[..good.len() / 2].to_vec();
    let bomb = raw(&format!("<sheetData>{}</sheetData>", " ".repeat(40 << 20)));
    let protected = zip(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", b"scrambled"),
        (
            "META-INF/manifest.xml",
            b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>",
        ),
    ]);
    let cases: [(&str, Vec<u8>, &str); 7] = [
        ("liste.xlsx", truncated, "معطوب"),
        ("bombe.xlsx", bomb, "ينتفخ"),
        ("liste.ods", protected, "كلمة سر"),
        ("liste.pdf", b"%PDF-1.7\n%....".to_vec(), "PDF"),
        ("vide.xlsx", b"   \n".to_vec(), "فارغ"),
        ("titres.csv", "الاسم;الجنس\n".into(), "العناوين"),
        ("photo.png", b"\x89PNG\r\n\x1a\n0000".to_vec(), "ليس جدولا"),
    ];
    on_both_engines(async |app| {
        let session = session(app).await;
        let amina = app.browser("amina").await;
        for (name, bytes, words) in &cases {
            send(&amina, session, name, bytes).await.is(422).has(words).has("multipart/form-data");
        }
        amina.post(&format!("/sessions/{session}/imports"), &[]).await.is(422).has("اختر ملفا");
        let tx = app.server.db.read().await.unwrap();
        assert_eq!(tx.count(sql!("select count(*) from imports")).await.unwrap(), 0);
    })
    .await;
}

#[test]
fn every_reason_has_its_words() {
    use crate::{
        features::imports::{forms::refuse_file, sheet::FileError},
        foundation::Form,
    };
    use kit_sheets::{Measure, ReadError};
    let words = std::sync::Arc::new(crate::app::words().unwrap().strict());
    let large = |what| ReadError::TooLarge { what, found: 2 << 30, limit: 16 << 20 };
    let unread = [
        ReadError::Empty,
        ReadError::Unknown { looks_like: None },
        ReadError::Unknown { looks_like: Some("PDF") },
        ReadError::Encrypted,
        ReadError::Damaged { detail: String::new() },
        ReadError::NoSheet,
        large(Measure::Rows),
        large(Measure::Columns),
        large(Measure::FileBytes),
        large(Measure::Ratio),
    ];
    let reasons = unread.into_iter().map(FileError::from).chain([FileError::NoRows]);
    let mut told: Vec<String> = reasons
        .map(|reason| {
            let mut form = Form::default();
            refuse_file(&mut form, &reason);
            let frame = crate::cli::samples::frame(words.clone(), kit_lang::Lang::Ar);
            frame.error(form.error("file").unwrap())
        })
        .collect();
    told.sort();
    told.dedup();
    assert_eq!(told.len(), 11, "{told:#?}");
}

#[test]
fn lines_that_are_only_numbered_are_no_rows() {
    let csv = "N°;Nom et prénom;Sexe\n1;Khadija Ouhaddou;F\n2;;\n3;;\n";
    let sheet = Sheet::read(csv.as_bytes()).unwrap();
    assert_eq!(sheet.rows.len(), 1);
}
