use super::*;
use crate::book::{Cell, Range};

/// Rows of text from a drawing: `|` parts cells, numbers become numbers, a blank line is a blank row.
fn sheet(drawing: &str, merged: &[[usize; 4]]) -> Sheet {
    let cell = |text: &str| match (text.trim(), text.trim().parse::<f64>()) {
        ("", _) => Cell::Empty,
        (_, Ok(number)) => Cell::Number(number),
        (text, _) => Cell::Text(text.into()),
    };
    let rows = drawing.trim_matches('\n').lines().enumerate().map(|(at, line)| {
        let mut cells: Vec<Cell> = line.split('|').map(cell).collect();
        while cells.last().is_some_and(Cell::is_empty) {
            cells.pop();
        }
        Row { number: at as u32 + 1, cells }
    });
    let merged = merged.iter().map(|[top, left, bottom, right]| Range {
        first_row: *top as u32,
        first_column: *left,
        last_row: *bottom as u32,
        last_column: *right,
    });
    Sheet {
        rows: rows.filter(|row| row.filled() > 0).collect(),
        merged: merged.collect(),
        ..Sheet::default()
    }
}

fn numbers(table: &Table) -> Vec<u32> {
    table.rows.iter().map(|row| row.number).collect()
}

#[test]
fn a_plain_list_is_its_own_table() {
    let table = table(&mut sheet("Nom|Sexe|Commune\nAmina|F|Tabant\nHassan|H|Tabant", &[]));
    assert_eq!(table.headings, ["Nom", "Sexe", "Commune"]);
    assert_eq!(numbers(&table), [2, 3]);
    assert_eq!(table.sample(2, 5), ["Tabant"]);
    assert_eq!(table.sample(0, 1), ["Amina"]);
}

#[test]
fn titles_details_and_blank_rows_stand_above() {
    let drawing = "
لائحة المشاركين
الإقليم:|أزيلال|السنة:|2011

الاسم الكامل|الجنس|الهاتف|الجماعة
فاطمة|أنثى|661234567|تبانت

حسن|ذكر|661234568|تبانت";
    let table = table(&mut sheet(drawing, &[[1, 0, 1, 3]]));
    assert_eq!(table.headings, ["الاسم الكامل", "الجنس", "الهاتف", "الجماعة"]);
    assert_eq!(numbers(&table), [5, 7]);
    let titles: Vec<_> = table
        .skipped
        .iter()
        .filter(|skipped| skipped.why == Why::Title)
        .map(|skipped| skipped.row)
        .collect();
    assert_eq!(titles, [1, 2]);
    assert_eq!(table.sample(2, 2), ["661234567", "661234568"]);
}

#[test]
fn two_header_rows_with_merged_groups_are_joined() {
    let drawing = "
Liste des participants
N°|Nom complet||Contact||Commune
|Arabe|Français|Téléphone|Courriel|
1|أمينة|Amina|661234567|amina@example.org|Tabant";
    let merged = [[1, 0, 1, 5], [2, 0, 3, 0], [2, 1, 2, 2], [2, 3, 2, 4], [2, 5, 3, 5]];
    let table = table(&mut sheet(drawing, &merged));
    let expected = [
        "N°",
        "Nom complet / Arabe",
        "Nom complet / Français",
        "Contact / Téléphone",
        "Contact / Courriel",
        "Commune",
    ];
    assert_eq!(table.headings, expected);
    assert_eq!(numbers(&table), [4]);
}

#[test]
fn two_header_rows_without_merging_are_joined() {
    let drawing = "N°|Nom||Tél\n|Arabe|Français|\n1|أمينة|Amina|661\n2|حسن|Hassan|662";
    assert_eq!(
        table(&mut sheet(drawing, &[])).headings,
        ["N°", "Nom / Arabe", "Nom / Français", "Tél"]
    );
}

#[test]
fn a_first_row_of_people_is_not_a_second_header() {
    let drawing = "Nom|Sexe|Commune\nAmina|F|\nHassan|H|Tabant";
    let table = table(&mut sheet(drawing, &[]));
    assert_eq!(table.headings, ["Nom", "Sexe", "Commune"]);
    assert_eq!(numbers(&table), [2, 3]);
}

#[test]
fn blank_columns_go_and_the_others_keep_their_letters() {
    let table = table(&mut sheet("|Nom||Sexe\n|Amina||F\n|Hassan||H", &[]));
    assert_eq!(
        (table.headings.as_slice(), table.columns.as_slice()),
        (&["Nom".into(), "Sexe".into()][..], &[1, 3][..])
    );
    assert_eq!(table.rows[0].cells.len(), 2);
}

#[test]
fn headings_that_come_again_are_skipped() {
    let table = table(&mut sheet("Nom|Sexe\nAmina|F\nNOM|Sexe\nHassan|H", &[]));
    assert_eq!(numbers(&table), [2, 4]);
    assert!(table.skipped.contains(&Skipped { row: 3, why: Why::RepeatedHeader }));
}

#[test]
fn values_under_no_heading_are_kept() {
    let table = table(&mut sheet("Nom|Sexe|\nAmina|F|absente\nHassan|H|", &[]));
    assert_eq!(table.headings, ["Nom", "Sexe", ""]);
    assert_eq!(table.sample(2, 3), ["absente"]);
}

#[test]
fn one_column_and_nothing_at_all() {
    assert_eq!(table(&mut sheet("Nom\nAmina\nHassan", &[])).headings, ["Nom"]);
    assert_eq!(table(&mut Sheet::default()), Table::default());
}

#[test]
fn a_merge_that_claims_every_column_costs_nothing() {
    let table = table(&mut sheet("Nom|Sexe\nAmina|F", &[[1, 1, 4_000_000_000, 4_000_000_000]]));
    assert_eq!(table.headings, ["Nom", "Sexe"]);
}
