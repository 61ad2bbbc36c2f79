//! Files that would cost more than they are worth, and files that are locked, cut or something else.

use super::{made::*, *};
use crate::read::ole;

fn too_large(answer: Result<Book, ReadError>) -> Measure {
    match answer {
        Err(ReadError::TooLarge { what, found, limit }) if found > limit => what,
        other => panic!("read {other:?}"),
    }
}

fn sheet_of(xml: &str) -> Result<Book, ReadError> {
    open(&xlsx(&format!("<sheetData>{xml}</sheetData>"), "<sst/>"))
}

#[test]
fn a_zip_that_unfolds_is_refused_by_what_it_declares() {
    let blanks = " ".repeat(3 << 20);
    let bomb = zip(&[("xl/workbook.xml", blanks.as_bytes())]);
    assert!(bomb.len() < 10_000);
    assert_eq!(too_large(open(&bomb)), Measure::Ratio);
    let small = Limits { unpacked_bytes: 2 << 20, ..Limits::default() };
    assert_eq!(too_large(read(&bomb, &small)), Measure::UnpackedBytes);
}

#[test]
fn a_zip_that_lies_about_its_size_is_refused_by_what_comes_out() {
    let size = 800_000u32;
    let mut bomb = zip(&[("xl/workbook.xml", " ".repeat(size as usize).as_bytes())]);
    let places: Vec<usize> =
        (0..bomb.len() - 4).filter(|at| bomb[*at..at + 4] == size.to_le_bytes()).collect();
    assert_eq!(places.len(), 2, "once in the part's head, once in the directory");
    for at in places {
        bomb[at..at + 4].copy_from_slice(&10u32.to_le_bytes());
    }
    let limits = Limits { unpacked_bytes: 500_000, ..Limits::default() };
    assert_eq!(too_large(read(&bomb, &limits)), Measure::UnpackedBytes);
}

#[test]
fn the_furthest_cell_of_a_sheet_costs_nothing() {
    let corner = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>";
    assert_eq!(too_large(sheet_of(corner)), Measure::Columns);
    let below = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>";
    assert_eq!(sheet_of(below).unwrap().sheets[0].rows[1].number, 1_048_576);
}

#[test]
fn announced_strings_are_not_believed() {
    let strings = "<sst uniqueCount=\"1099511627776\"><si><t>a</t></si></sst>";
    let answer = open(&xlsx("<sheetData/>", strings));
    assert!(matches!(answer, Err(ReadError::Damaged { .. })), "{answer:?}");
}

#[test]
fn one_long_string_used_everywhere_is_counted_each_time() {
    let cells = "<c t=\"s\"><v>0</v></c>".repeat(900);
    let rows = format!("<row>{cells}</row>").repeat(10);
    let file = xlsx(&format!("<sheetData>{rows}</sheetData>"), &strings(&[&"ن".repeat(16_000)]));
    assert_eq!(too_large(open(&file)), Measure::TextBytes);
    let file = xlsx(
        "<sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData>",
        &strings(&[&"ن".repeat(40_000)]),
    );
    assert_eq!(too_large(open(&file)), Measure::CellChars);
}

#[test]
fn rows_cells_and_the_file_itself_have_limits() {
    let rows = "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(20);
    let file = xlsx(&format!("<sheetData>{rows}</sheetData>"), "<sst/>");
    let limits = Limits::default();
    assert_eq!(too_large(read(&file, &Limits { rows: 19, ..limits })), Measure::Rows);
    assert_eq!(too_large(read(&file, &Limits { cells: 39, ..limits })), Measure::Cells);
    assert_eq!(too_large(read(&file, &Limits { columns: 1, ..limits })), Measure::Columns);
    assert_eq!(too_large(read(&file, &Limits { file_bytes: 100, ..limits })), Measure::FileBytes);
    assert_eq!(
        read(&file, &Limits { rows: 20, cells: 40, columns: 2, ..limits }).unwrap().sheets[0]
            .rows
            .len(),
        20
    );
}

#[test]
fn an_open_document_that_repeats_without_end_is_refused() {
    let cell = "<table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"4000000000\"/>";
    let wide = format!(
        "<table:table table:name=\"a\"><table:table-row>{cell}</table:table-row></table:table>"
    );
    assert_eq!(too_large(open(&ods(&wide, ""))), Measure::Columns);
    let tall = wide
        .replace("table-row>", "table-row table:number-rows-repeated=\"4000000000\">")
        .replace("columns-repeated=\"4000000000\"", "columns-repeated=\"2\"")
        .replace(
            "</table:table-row table:number-rows-repeated=\"4000000000\">",
            "</table:table-row>",
        );
    assert_eq!(too_large(open(&ods(&tall, ""))), Measure::Rows);
}

#[test]
fn an_old_workbook_that_announces_the_world_is_measured_by_its_cells() {
    let all =
        [&0u32.to_le_bytes()[..], &u32::MAX.to_le_bytes(), &words(&[0, u16::MAX, 0])].concat();
    let announced = record(0x0200, &all);
    let book = open(&xls(&[], &[announced, label(0, 0, "Nom")])).unwrap();
    assert_eq!(seen(&book.sheets[0]), [(1, vec!["Nom".to_owned()])]);
    let corners = [label(0, 0, "Nom"), number(u16::MAX, 255, 0, 1.0)];
    assert_eq!(too_large(open(&xls(&[], &corners))), Measure::Cells);
}

#[test]
fn what_is_locked_says_so() {
    assert_eq!(open(&ole::wrap("EncryptedPackage", &[7; 5_000])), Err(ReadError::Encrypted));
    let locked = xls(&record(0x002F, &words(&[1, 1, 1, 0])), &[label(0, 0, "x")]);
    assert_eq!(open(&locked), Err(ReadError::Encrypted));
    let manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    assert_eq!(open(&ods("x", manifest)), Err(ReadError::Encrypted));
}

#[test]
fn a_file_cut_anywhere_is_damaged_and_nothing_worse() {
    let whole = xlsx("<sheetData><row><c><v>1</v></c></row></sheetData>", "<sst/>");
    let old = xls(&[], &[label(0, 0, "Nom"), number(1, 0, 0, 1.0)]);
    for cut in 4..whole.len() {
        assert!(matches!(open(&whole[..cut]), Err(ReadError::Damaged { .. })), "{cut}");
    }
    for cut in (8..old.len()).step_by(13) {
        let answer = open(&old[..cut]);
        assert!(
            matches!(answer, Ok(_) | Err(ReadError::Damaged { .. } | ReadError::Unknown { .. })),
            "{cut} {answer:?}"
        );
    }
    assert!(matches!(open(&old[..1_000]), Err(ReadError::Damaged { .. })));
}

#[test]
fn what_is_no_spreadsheet_is_named() {
    let looks = |bytes: &[u8]| match open(bytes) {
        Err(ReadError::Unknown { looks_like }) => looks_like,
        other => panic!("{other:?}"),
    };
    assert_eq!(looks(b"%PDF-1.7 ..."), Some("PDF"));
    assert_eq!(looks(b"<html><table><tr><td>a</td></tr></table>"), Some("HTML"));
    assert_eq!(looks(&zip(&[("word/document.xml", b"<x/>")])), Some("DOCX"));
    assert_eq!(looks(&zip(&[("notes.md", b"x")])), Some("ZIP"));
    assert_eq!(
        looks(&zip(&[
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            ("content.xml", b"<x/>")
        ])),
        Some("ODT")
    );
    assert_eq!(looks(&ole::wrap("WordDocument", &[1; 5_000])), Some("DOC"));
    assert_eq!(looks(&[1, 2, 3, 0x90, 0xFF, 0xFE, 5, 6]), None);
}

#[test]
fn nothing_is_said_to_be_nothing() {
    for nothing in [&b""[..], b"  \r\n\t", b"\xEF\xBB\xBF", b";;;\r\n;;;"] {
        assert_eq!(open(nothing), Err(ReadError::Empty));
    }
    let no_sheet = ods("<office:body/>", "");
    assert_eq!(open(&no_sheet), Err(ReadError::NoSheet));
    assert_eq!(sheet_of("").unwrap().sheets[0].rows, []);
}
