#![allow(clippy::unwrap_used)]

use chrono::NaiveDate;

use super::*;
use crate::{Cell, Limits, read};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn properties() -> Properties {
    let created = day(2026, 11, 22).and_hms_opt(8, 0, 0).unwrap();
    Properties { title: "قائمة".into(), author: "kit".into(), created }
}

fn spec(headings: &[&str], titles: &[&str]) -> SheetSpec {
    SheetSpec {
        name: "قائمة".into(),
        right_to_left: true,
        titles: titles.iter().map(|title| (*title).into()).collect(),
        columns: headings.iter().map(|heading| ColumnSpec::new(*heading)).collect(),
    }
}

fn written(spec: &SheetSpec, rows: &[Vec<Out>]) -> Vec<u8> {
    let mut book = Workbook::new(&properties());
    book.sheet(spec, rows).unwrap();
    book.finish().unwrap()
}

/// The inflated text of a part of the workbook.
fn part(file: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    std::io::read_to_string(zip.by_name(name).unwrap()).unwrap()
}

#[test]
fn every_kind_of_value_comes_back() {
    let moment = day(2011, 7, 14).and_hms_opt(9, 30, 0).unwrap();
    let row = vec![
        Out::from("أمينة"),
        Out::Int(18_775_000),
        Out::Plain(2011),
        Out::Decimal(2.5),
        Out::Percent(0.25),
        Out::Date(day(2011, 7, 14)),
        Out::DateTime(moment),
        Out::Link { url: "https://example.org/c/1".into(), text: "فتح".into() },
        Out::Empty,
        Out::Int(i64::MAX),
    ];
    let book = read(&written(&spec(&["ا"; 10], &[]), &[row]), &Limits::default()).unwrap();
    let expected = vec![
        Cell::Text("أمينة".into()),
        Cell::Number(18_775_000.0),
        Cell::Number(2011.0),
        Cell::Number(2.5),
        Cell::Number(0.25),
        Cell::Date(day(2011, 7, 14)),
        Cell::DateTime(moment),
        Cell::Text("فتح".into()),
        Cell::Empty,
        Cell::Text(i64::MAX.to_string()),
    ];
    assert_eq!(book.sheets[0].rows[1].cells, expected);
}

#[test]
fn a_sheet_in_arabic_opens_from_the_right_with_its_headings_in_sight() {
    let file = written(
        &spec(&["الاسم", "السنة"], &["التقرير", "إقليم أزيلال"]),
        &[vec!["أمينة".into(), Out::Plain(2011)]],
    );
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    for mark in [
        "rightToLeft=\"1\"",
        "state=\"frozen\"",
        "<autoFilter ref=\"A4:B5\"/>",
        "<cols>",
        "orientation=\"landscape\"",
    ] {
        assert!(sheet.contains(mark), "{mark} in {sheet}");
    }
    let table = crate::table(&mut read(&file, &Limits::default()).unwrap().sheets[0]);
    assert_eq!(table.headings, ["الاسم", "السنة"]);
    assert_eq!(table.rows[0].number, 5);
}

#[test]
fn a_formula_typed_by_someone_stays_text() {
    let texts = ["=1+1", "+212661234567", "-5", "@here", "=HYPERLINK(\"http://x\")"];
    let file = written(&spec(&["a"], &[]), &texts.map(|text| vec![Out::from(text)]));
    assert!(!part(&file, "xl/worksheets/sheet1.xml").contains("<f>"));
    assert!(part(&file, "xl/styles.xml").contains("quotePrefix=\"1\""));
    let book = read(&file, &Limits::default()).unwrap();
    let read: Vec<_> =
        book.sheets[0].rows[1..].iter().map(|row| row.cell(0).as_text().into_owned()).collect();
    assert_eq!(read, texts);
}

#[test]
fn a_link_that_could_start_a_program_is_only_text() {
    let link = Out::Link { url: "file:///c:/windows/calc.exe".into(), text: "فتح".into() };
    let file = written(&spec(&["a"], &[]), &[vec![link]]);
    assert!(!part(&file, "xl/worksheets/sheet1.xml").contains("hyperlink"));
}

#[test]
fn the_same_rows_give_the_same_bytes() {
    let rows = [vec![Out::from("أمينة"), Out::Int(3)], vec![Out::from("حسن"), Out::Int(4)]];
    let spec = spec(&["الاسم", "العدد"], &["عنوان"]);
    assert_eq!(written(&spec, &rows), written(&spec, &rows));
}

#[test]
fn two_sheets_of_one_name_and_a_text_too_long_do_not_stop_an_export() {
    let mut book = Workbook::new(&properties());
    let spec = spec(&["a"], &[]);
    book.sheet(&spec, [vec![Out::from("ن".repeat(40_000))]]).unwrap();
    book.sheet(&spec, [vec![Out::Decimal(f64::NAN)]]).unwrap();
    let book = read(&book.finish().unwrap(), &Limits::default()).unwrap();
    assert_eq!(book.sheets[1].name, "قائمة (2)");
    assert!(book.sheets[0].rows[1].cell(0).as_text().ends_with('…'));
}

#[test]
fn text_for_a_double_click_has_its_mark_its_semicolons_and_no_formula() {
    let mut file = Vec::new();
    let row = vec![
        "=cmd()".into(),
        "a;\"b\"\nc".into(),
        Out::Int(-5),
        Out::Date(day(2011, 7, 14)),
        Out::Percent(0.5),
    ];
    write_csv(&mut file, &["ا", "ب", "ج", "د", "ه"], [row]).unwrap();
    let text = String::from_utf8(file.clone()).unwrap();
    assert_eq!(text, "\u{FEFF}ا;ب;ج;د;ه\r\n'=cmd();\"a;\"\"b\"\"\nc\";-5;2011-07-14;0.5\r\n");
    let book = read(&file, &Limits::default()).unwrap();
    assert_eq!(book.sheets[0].rows[1].cell(0).as_text(), "=cmd()");
    assert_eq!(book.sheets[0].rows[1].cell(1).as_text(), "a;\"b\"\nc");
}
