use crate::features::imports::{
    examine::{Around, examine},
    fields::{Field, recalled},
    import::{Import, ImportRow, Layout},
    permissions::{ASSIGN, find_for},
    sheet::Sheet,
    store, subject,
};
use crate::foundation::{
    Cx, Error,
    events::ImportId,
    journal::{Change, record},
};
use kit_db::{Reads, WriteTx};
use std::collections::HashMap;

/// A sheet examined anew, with the version of the import that it was read from.
pub struct Assigned {
    pub import: Import,
    pub rows: Vec<ImportRow>,
}

/// Examines the kept rows anew, with these columns or with those that they have; what a person decided about a row stays
/// when the row still says the same. Reads only: the long part needs no writer's place.
pub async fn reread(
    cx: &Cx,
    tx: &impl Reads,
    id: ImportId,
    fields: Option<Vec<Option<Field>>>,
) -> Result<Assigned, Error> {
    let mut import = find_for(cx, tx, ASSIGN, id).await?;
    import.is_open().map_err(|refusal| Error::Conflict(refusal.key()))?;
    let kept = store::rows_of(tx, id, None).await?;
    if let Some(fields) = fields {
        import.layout.fields = fields;
    }
    let cells = kept.iter().map(|row| (row.no, row.cells.texts())).collect();
    let around = Around { event: import.event, place: import.place.clone() };
    let mut rows = examine(cx, tx, &import.layout, cells, &around).await?;
    let before: HashMap<i64, ImportRow> = kept.into_iter().map(|row| (row.no, row)).collect();
    for row in &mut rows {
        if let Some(old) = before.get(&row.no).filter(|old| old.found == row.found) {
            row.decision.clone_from(&old.decision);
        }
    }
    Ok(Assigned { import, rows })
}

/// Keeps other columns for a sheet and what its rows are with them.
///
/// Fails with [`Error::Stale`] when somebody changed or wrote the import in between.
pub async fn assign(
    cx: &Cx,
    tx: &mut WriteTx,
    id: ImportId,
    version: i64,
    assigned: &Assigned,
) -> Result<(), Error> {
    let before = find_for(cx, tx, ASSIGN, id).await?;
    before.is_open().map_err(|refusal| Error::Conflict(refusal.key()))?;
    if before.version != version || !store::relayout(tx, &before, &assigned.import.layout).await? {
        return Err(Error::Stale);
    }
    store::replace(tx, id, &assigned.rows).await?;
    remember(cx, tx, &before, &assigned.import.layout).await?;
    let told = |fields: &[Option<Field>]| {
        let words = fields.iter().map(|field| field.map_or("-", Field::as_str));
        words.collect::<Vec<_>>().join(" ")
    };
    let (old, new) = (told(&before.layout.fields), told(&assigned.import.layout.fields));
    let changes = Change::differing([Change::new("import-columns", old, new)]);
    record(cx, tx, ASSIGN, subject(&before), &changes).await?;
    Ok(())
}

/// Remembers by their headings the columns that a person put right, for the next sheet of the same hand.
async fn remember(cx: &Cx, tx: &mut WriteTx, before: &Import, after: &Layout) -> Result<(), Error> {
    let reach = store::reach(cx, tx, ASSIGN, &before.place).await?;
    let columns = after.headings.iter().zip(before.layout.fields.iter().zip(&after.fields));
    for (heading, (old, new)) in columns {
        if old != new && !heading.is_empty() {
            store::remember(tx, &reach, heading, *new).await?;
        }
    }
    Ok(())
}

/// A sheet with its columns as they were put right before for sheets of this place.
pub async fn recall(
    cx: &Cx,
    tx: &impl Reads,
    place: &str,
    mut sheet: Sheet,
) -> Result<Sheet, Error> {
    let reach = store::reach(cx, tx, ASSIGN, place).await?;
    let memory = store::headings(tx, &reach).await?;
    let Layout { fields, headings, .. } = &mut sheet.layout;
    *fields = recalled(std::mem::take(fields), headings, &memory);
    Ok(sheet)
}
