//! The rows as a file, with what will happen to each and why, so that whoever sent the sheet can mend it.

use super::row::{decided, reasons};
use crate::{
    features::imports::{
        faces::Faces,
        import::{Counts, Fate, Import, ImportRow},
    },
    foundation::{Sheet, people::in_script_of},
    layout::Frame,
};
use kit_sheets::Out;
use std::collections::HashMap;

/// The sheet as it came, with row numbers before and fate and reasons after each row.
pub fn export(
    frame: &Frame,
    import: &Import,
    rows: &[ImportRow],
    (places, faces): (&HashMap<String, (String, String)>, &Faces),
) -> Sheet {
    let mut columns = vec![frame.t("import-row-no").into_owned()];
    columns.extend(import.layout.headings.iter().cloned());
    for key in ["import-fate", "import-why", "import-commune-understood"] {
        columns.push(frame.t(key).into_owned());
    }
    let rows = rows.iter().map(|row| line(frame, import, row, (places, faces))).collect();
    let name = frame.t("import-export-title").into_owned();
    Sheet { file: "import".into(), name, titles: Vec::new(), columns, rows }
}

fn line(
    frame: &Frame,
    import: &Import,
    row: &ImportRow,
    (places, faces): (&HashMap<String, (String, String)>, &Faces),
) -> Vec<Out> {
    let mut cells = vec![Out::Plain(row.no)];
    let written = row.cells.texts();
    cells.extend(
        (0..import.layout.headings.len())
            .map(|at| written.get(at).filter(|cell| !cell.is_empty()).map(String::as_str).into()),
    );
    let mut why = reasons(frame, &import.layout.letters, &row.found);
    if let (Fate::Doubtful, Some(decision)) = (row.fate, &row.decision) {
        why.push(decided(frame, faces, &row.found, decision));
    }
    let place = row.found.place.as_ref().and_then(|code| places.get(code));
    cells.push(frame.t(Counts::key(row.fate)).into_owned().into());
    // Marks that hold names apart on a page are only in the way in a cell.
    let why = why.join(" ").replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    cells.push(why.into());
    cells.push(place.map(|(ar, fr)| in_script_of(frame.lang, ar, fr).to_owned()).into());
    cells
}
