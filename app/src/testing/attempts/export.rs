//! By exporting: a sheet has the same rows whether something is there elsewhere or not, in every format.

use super::{NOWHERE, THERE, WORDS, for_each_stranger, lists, same};
use crate::testing::{Answer, on_both_engines};
use kit_sheets::{Limits, Row, read};

#[tokio::test]
async fn a_sheet_holds_no_row_of_elsewhere() {
    on_both_engines(async |app| {
        for_each_stranger(app, async |role, stranger, _| {
            for route in lists(role) {
                same(stranger, |word| format!("{}?format=csv&q={word}", route.path)).await;
                let whole = stranger.get(&format!("{}?format=csv", route.path)).await.text();
                assert!(!whole.contains(THERE), "{} as {role:?}: {whole}", route.path);
                // A book is made by the same rows, and by another hand.
                let of = |query: &str| format!("{}?format=xlsx{query}", route.path);
                let Some(whole) = cells(&stranger.get(&of("")).await) else { continue };
                assert!(!whole.contains(THERE), "{} as {role:?}: {whole}", route.path);
                let nowhere = cells(&stranger.get(&of(&format!("&q={NOWHERE}"))).await);
                let nowhere = nowhere.map(|text| text.replace(NOWHERE, ""));
                for word in WORDS {
                    let there = cells(&stranger.get(&of(&format!("&q={word}"))).await);
                    let there = there.map(|text| text.replace(word, ""));
                    assert_eq!(there, nowhere, "{} as {role:?}", route.path);
                }
            }
        })
        .await;
    })
    .await;
}

/// What stands in the cells of a book, a line for each row; none when the answer is a page.
fn cells(answer: &Answer) -> Option<String> {
    if !answer.bytes.starts_with(b"PK") {
        return None;
    }
    let book = read(&answer.bytes, &Limits::default()).unwrap();
    let rows = book.sheets.iter().flat_map(|sheet| &sheet.rows);
    let row = |row: &Row| {
        let cells = row.cells.iter().map(|cell| cell.as_text().into_owned());
        cells.collect::<Vec<_>>().join("\t")
    };
    Some(rows.map(row).collect::<Vec<_>>().join("\n"))
}
