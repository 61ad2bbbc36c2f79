use crate::features::imports::{
    examine::{Around, examine},
    import::{Counts, Fate, Import, ImportRow, ImportState, Layout},
    permissions::{CHECK, READ},
    sheet::{FileError, Sheet},
    store, subject,
};
use crate::foundation::{
    Cx, Error,
    events::ImportId,
    journal::{Change, record},
};
use kit_db::WriteTx;

/// Why a file did not become an import.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error(transparent)]
    Refused(#[from] Error),
}

/// Keeps a sheet that was examined, to be looked over and confirmed. Nothing else is written.
pub async fn check(
    cx: &Cx,
    tx: &mut WriteTx,
    around: &Around,
    file_name: &str,
    (layout, rows): (Layout, Vec<ImportRow>),
) -> Result<ImportId, Error> {
    cx.allow_at(tx, READ, CHECK, &around.place).await?;
    let import = Import {
        id: ImportId::new(cx.now),
        event: around.event,
        place: around.place.clone(),
        file_name: file_name.chars().take(200).collect(),
        state: ImportState::Checked,
        layout,
        made_at: cx.now,
        written_at: None,
        version: 1,
    };
    store::insert(cx, tx, &import).await?;
    store::replace(tx, import.id, &rows).await?;
    let changes = counted(&rows);
    record(cx, tx, CHECK, subject(&import), &changes).await?;
    Ok(import.id)
}

/// Reads, examines and keeps a file in one step, for doors without a page: a command.
///
/// Fails with what is wrong with the file, or with what the actor may not do.
pub async fn check_file(
    cx: &Cx,
    tx: &mut WriteTx,
    around: &Around,
    (file_name, bytes): (&str, &[u8]),
) -> Result<ImportId, CheckError> {
    cx.allow_at(tx, READ, CHECK, &around.place).await?;
    let sheet = super::recall(cx, tx, &around.place, Sheet::read(bytes)?).await?;
    let rows = examine(cx, tx, &sheet.layout, sheet.rows, around).await?;
    Ok(check(cx, tx, around, file_name, (sheet.layout, rows)).await?)
}

/// How many rows of each fate, for the journal.
fn counted(rows: &[ImportRow]) -> Vec<Change> {
    let number = |fate: Fate| rows.iter().filter(|row| row.fate == fate).count();
    Fate::ALL.iter().map(|fate| Change::new(Counts::key(*fate), "", number(*fate))).collect()
}
