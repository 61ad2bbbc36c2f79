//! What is held here of one person: the rows of sheets that brought them in.

use super::{import::Cells, store};
use crate::foundation::{Cx, Error, people::PersonId, privacy::Section};
use kit_db::{ReadTx, WriteTx};

/// The rows of sheets that meant a person, as they were written.
pub async fn held(cx: &Cx, tx: &ReadTx, person: PersonId) -> Result<Vec<Section>, Error> {
    let row = |one: store::RowOf| {
        let cells = Cells::kept(one.cells).texts();
        let said: Vec<String> = cells.into_iter().filter(|cell| !cell.trim().is_empty()).collect();
        vec![one.file_name, one.row_no.to_string(), said.join(" · ")]
    };
    let rows = store::of_person(tx, person).await?.into_iter().map(row).collect();
    let columns = ["file-sheet", "file-row", "file-said"];
    Ok(vec![Section::new(cx, "file-sheets", &columns, rows)])
}

/// The rows stay as empty ones: how many there were is told as before.
pub async fn erase(_: &Cx, tx: &mut WriteTx, person: PersonId) -> Result<(), Error> {
    Ok(store::erase(tx, person).await?)
}
