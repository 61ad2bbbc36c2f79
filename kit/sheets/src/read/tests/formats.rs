//! Whole lists, in each format, with what makes them difficult.

use chrono::NaiveDate;

use super::{made::*, *};
use crate::{Format, table};

/// A title merged over all, two header rows, a blank row, a phone that became a number, a formula, a date as a serial.
fn difficult() -> Vec<u8> {
    let text = |at: &str, index: usize| format!("<c r=\"{at}\" t=\"s\"><v>{index}</v></c>");
    let rows = [
        format!("<row r=\"1\">{}</row>", text("A1", 0)),
        format!(
            "<row r=\"3\">{}{}{}{}</row>",
            text("A3", 1),
            text("C3", 2),
            text("D3", 3),
            text("E3", 7)
        ),
        format!("<row r=\"4\">{}{}</row>", text("A4", 4), text("B4", 5)),
        format!(
            "<row r=\"6\">{}{}<c r=\"C6\"><v>661234567</v></c><c r=\"D6\" s=\"1\"><v>40738</v></c><c r=\"E6\"><f>1+2</f><v>3</v></c></row>",
            text("A6", 6),
            text("B6", 6)
        ),
    ];
    let merged = "<mergeCells><mergeCell ref=\"A1:E1\"/><mergeCell ref=\"A3:B3\"/><mergeCell ref=\"C3:C4\"/></mergeCells>";
    let items = [
        "لائحة المشاركين",
        "الاسم",
        "الهاتف",
        "التاريخ",
        "بالعربية",
        "بالفرنسية",
        " أمينة ",
        "المجموع",
    ];
    xlsx(&format!("<sheetData>{}</sheetData>{merged}", rows.concat()), &strings(&items))
}

#[test]
fn a_difficult_list_becomes_a_table() {
    let mut book = open(&difficult()).unwrap();
    assert_eq!(
        (book.format, book.sheets[0].name.as_str(), book.sheets[0].merged.len()),
        (Format::Xlsx, "قائمة", 3)
    );
    let table = table(&mut book.sheets[0]);
    assert_eq!(
        table.headings,
        ["الاسم / بالعربية", "الاسم / بالفرنسية", "الهاتف", "التاريخ", "المجموع"]
    );
    let row = &table.rows[0];
    let read: Vec<_> = row.cells.iter().map(Cell::as_text).collect();
    assert_eq!(
        (row.number, read),
        (
            6,
            vec![
                "أمينة".into(),
                "أمينة".into(),
                "661234567".into(),
                "2011-07-14".into(),
                "3".into()
            ]
        )
    );
}

#[test]
fn serials_are_days_hours_or_lengths_by_their_format() {
    let cells = "<c r=\"A1\" s=\"1\"><v>40738</v></c><c r=\"B1\" s=\"1\"><v>40738.5</v></c><c r=\"C1\" s=\"2\"><v>0.375</v></c><c r=\"D1\" s=\"3\"><v>1.5</v></c><c r=\"E1\" s=\"1\"><v>60</v></c><c r=\"F1\" s=\"1\"><v>9999999</v></c><c r=\"G1\" t=\"d\"><v>2011-07-14T00:00:00</v></c><c r=\"H1\" t=\"e\"><v>#N/A</v></c><c r=\"I1\" t=\"b\"><v>1</v></c>";
    let book = open(&xlsx(&format!("<sheetData><row r=\"1\">{cells}</row></sheetData>"), "<sst/>"))
        .unwrap();
    let cells = &book.sheets[0].rows[0].cells;
    let day = NaiveDate::from_ymd_opt(2011, 7, 14).unwrap();
    assert_eq!(cells[0], Cell::Date(day));
    assert_eq!(cells[1], Cell::DateTime(day.and_hms_opt(12, 0, 0).unwrap()));
    assert_eq!(cells[2].as_text(), "09:00");
    assert_eq!(cells[3].as_text(), "36:00");
    assert_eq!((&cells[4], &cells[5]), (&Cell::Number(60.0), &Cell::Number(9_999_999.0)));
    assert_eq!(cells[6], Cell::Date(day));
    assert_eq!((cells[7].as_text(), cells[8].as_text()), ("#N/A".into(), "TRUE".into()));
}

#[test]
fn cells_without_addresses_and_rows_out_of_order_find_their_place() {
    let sheet = "<sheetData><row r=\"5\"><c r=\"A5\"><v>5</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>7</v></c></row></sheetData>";
    let book = open(&xlsx(sheet, "<sst/>")).unwrap();
    let expected =
        vec![(2, vec!["".into(), "2".into()]), (5, vec!["5".into(), "".into(), "7".into()])];
    assert_eq!(seen(&book.sheets[0]), expected);
}

#[test]
fn an_old_workbook_is_read_with_its_dates_and_merged_cells() {
    let merged = record(0x00E5, &words(&[1, 0, 0, 0, 1]));
    let cells = [
        label(0, 0, "لائحة"),
        label(1, 0, "Nom"),
        label(1, 1, "Tél"),
        number(2, 1, 0, 661_234_567.0),
        number(3, 0, 1, 40_738.0),
        merged,
    ];
    let book = open(&xls(&[], &cells)).unwrap();
    let sheet = &book.sheets[0];
    assert_eq!((book.format, sheet.name.as_str()), (Format::Xls, "Liste"));
    assert_eq!(sheet.rows[2].cells, [Cell::Empty, Cell::Number(661_234_567.0)]);
    assert_eq!(sheet.rows[3].cell(0).as_text(), "2011-07-14");
    assert!(sheet.merged[0].contains(1, 1));
}

#[test]
fn what_follows_or_names_the_file_does_not_matter() {
    let mut old = xls(&[], &[label(0, 0, "Nom")]);
    old.extend(zip(&[("docProps/app.xml", b"<x/>")]));
    assert_eq!(open(&old).unwrap().format, Format::Xls);
    assert_eq!(open(&difficult()).unwrap().format, Format::Xlsx);
}

#[test]
fn an_open_document_is_read_with_repeats_merges_and_hidden_sheets() {
    let body = "<office:automatic-styles><style:style style:name=\"h\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>\
        <table:table table:name=\"Liste &amp; noms\"><table:table-row><table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\"><text:p>Nom<text:s text:c=\"2\"/>&amp; prénom</text:p><text:p>ici</text:p><office:annotation><text:p>note</text:p></office:annotation></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type=\"date\" office:date-value=\"2011-07-14\"><text:p>14/07/11</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>\
        <table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"4\" table:number-columns-repeated=\"2\"><text:p>4,00</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
        <table:table table:name=\"b\" table:style-name=\"h\"></table:table>";
    let book = open(&ods(body, "<manifest/>")).unwrap();
    let sheet = &book.sheets[0];
    assert_eq!(
        (book.format, sheet.name.as_str(), sheet.hidden),
        (Format::Ods, "Liste & noms", false)
    );
    assert!(book.sheets[1].hidden);
    let first = vec!["Nom  & prénom\nici".into(), "".into(), "2011-07-14".into()];
    let four: Vec<String> = vec!["4".into(), "4".into()];
    assert_eq!(seen(sheet), [(1, first), (5, four.clone()), (6, four)]);
    assert!(sheet.merged[0].contains(1, 1) && sheet.merged.len() == 1);
}
