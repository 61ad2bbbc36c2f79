//! Whatever comes, reading answers.

use proptest::prelude::*;

use super::{made::*, *};
use crate::{ColumnSpec, Out, Properties, SheetSpec, Workbook, table, write_csv};

fn seeds() -> Vec<Vec<u8>> {
    let cells = [
        label(0, 0, "Nom"),
        label(1, 0, "أمينة"),
        number(2, 1, 1, 40_738.0),
        record(0x00E5, &words(&[1, 0, 1, 0, 1])),
    ];
    let sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>";
    let table = "<table:table table:name=\"a\"><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>";
    vec![
        xlsx(sheet, &strings(&["Nom"])),
        xls(&record(0x0042, &words(&[1200])), &cells),
        ods(table, ""),
        "الاسم;Prénom\nأمينة;\"Zoé\"\n".into(),
        b"PK\x03\x04".to_vec(),
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(),
    ]
}

/// A whole file would be in vain if the table could not be looked for in it.
fn answers(bytes: &[u8]) {
    if let Ok(mut book) = open(bytes) {
        for sheet in &mut book.sheets {
            let rows = sheet.rows.len();
            let table = table(sheet);
            assert_eq!(table.headings.len(), table.columns.len());
            assert!(table.rows.len() <= rows);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn random_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        answers(&bytes);
    }

    #[test]
    fn files_with_bytes_changed_are_answered(
        seed in 0usize..6,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        tail in proptest::collection::vec(any::<u8>(), 0..64),
    ) {
        let mut bytes = seeds().swap_remove(seed);
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.extend(tail);
        answers(&bytes);
    }

    #[test]
    fn records_of_an_old_workbook_changed_are_answered(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let cells = [label(0, 0, "Nom"), record(0x0200, &[0; 14]), number(2, 1, 1, 40_738.0), record(0x00FC, &[1; 40])];
        let mut stream = biff(&record(0x00FC, &words(&[1, 0, 1, 0, 3, 0, 1, 2])), &cells);
        for (at, byte) in changes {
            let at = at.index(stream.len());
            stream[at] = byte;
        }
        answers(&ole::wrap("Workbook", &stream));
    }

}

proptest! {
    // A workbook takes a while to write without optimisation.
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_is_written_is_read(rows in proptest::collection::vec(proptest::collection::vec(cell(), 1..5), 0..12)) {
        let created = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).unwrap().and_hms_opt(8, 0, 0).unwrap();
        let mut book = Workbook::new(&Properties { title: "قائمة".into(), author: "kit".into(), created });
        let columns = vec![ColumnSpec::new("ا"), ColumnSpec::new("b")];
        book.sheet(&SheetSpec { name: "ا".into(), columns, ..SheetSpec::default() }, &rows).unwrap();
        let read = open(&book.finish().unwrap()).unwrap();
        prop_assert_eq!(cells(&read), expected(&rows, |cell| cell));
    }

    #[test]
    fn what_is_written_as_text_is_read_as_text(rows in proptest::collection::vec(proptest::collection::vec(cell(), 2..5), 0..12)) {
        let mut file = Vec::new();
        write_csv(&mut file, &["ا", "b"], &rows).unwrap();
        let as_text = |cell: Cell| match cell {
            Cell::Empty => Cell::Empty,
            Cell::Text(text) => Cell::Text(text),
            other => Cell::Text(match other { Cell::Number(number) => number.to_string(), other => other.as_text().into_owned() }),
        };
        prop_assert_eq!(cells(&open(&file).unwrap()), expected(&rows, as_text));
    }
}

fn cell() -> impl Strategy<Value = Out> {
    let day = (0i32..36_500).prop_map(|days| {
        chrono::NaiveDate::from_ymd_opt(1950, 1, 1).unwrap() + chrono::Days::new(days as u64)
    });
    prop_oneof![
        Just(Out::Empty),
        "\\PC{0,12}".prop_map(Out::Text),
        "[=+@'\"; ,a-z0-9\\t\\r\\n-]{0,8}".prop_map(Out::Text),
        "[ا-ي ]{0,12}".prop_map(Out::Text),
        "_x00[0-9]{2}_".prop_map(Out::Text),
        (-999_999_999_999i64..999_999_999_999).prop_map(Out::Int),
        (-1e9..1e9f64).prop_map(Out::Decimal),
        day.prop_map(Out::Date),
    ]
}

/// What a reader must find for what was written: control letters gone, blanks nothing.
fn expected(rows: &[Vec<Out>], change: impl Fn(Cell) -> Cell) -> Vec<Vec<Cell>> {
    let text = |text: &str| {
        let clean: String = text
            .replace("\r\n", "\n")
            .replace('\r', "\n")
            .replace(|letter: char| letter.is_control() && letter != '\n' && letter != '\t', "");
        if crate::book::trimmed(&clean).is_empty() { Cell::Empty } else { Cell::Text(clean) }
    };
    let one = |out: &Out| match out {
        Out::Text(written) => text(written),
        Out::Int(number) => Cell::Number(*number as f64),
        Out::Decimal(number) => Cell::Number(*number),
        Out::Date(date) => Cell::Date(*date),
        _ => Cell::Empty,
    };
    let rows = rows.iter().map(|row| {
        let mut cells: Vec<Cell> = row.iter().map(|out| change(one(out))).collect();
        while cells.last().is_some_and(Cell::is_empty) {
            cells.pop();
        }
        cells
    });
    rows.filter(|row| !row.is_empty()).collect()
}

/// The rows under the headings.
fn cells(book: &Book) -> Vec<Vec<Cell>> {
    book.sheets[0].rows[1..].iter().map(|row| row.cells.clone()).collect()
}
